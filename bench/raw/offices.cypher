// Who holds which office of a country: a row for each article that says so.
MATCH (:Country {id: $country})<-[:OF_COUNTRY*0..1]-()<-[:IN]-(r:Role)
WHERE r.duplicate IS NULL
WITH DISTINCT r
WITH r ORDER BY r.timeKey DESC
WITH collect(r) AS roles
RETURN {roles: {
  totalCount: size(roles),
  nodes: COLLECT { UNWIND roles[..20] AS r RETURN {id: r.id, title: r.title} }
}} AS answer
