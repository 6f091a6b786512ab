// What is said about a country: the newest of it, who said so, and how much there is.
MATCH (:Country {id: $country})<-[:ABOUT]-(q:Quote)
WHERE q.duplicate IS NULL
WITH DISTINCT q
WITH q ORDER BY q.timeKey DESC
WITH collect(q) AS quotes
RETURN {quotes: {
  totalCount: size(quotes),
  nodes: COLLECT {
    UNWIND quotes[..20] AS q
    OPTIONAL MATCH (q)-[:SPOKEN_BY]->(s:Entity)
    RETURN {id: q.id, text: q.text, speaker: CASE WHEN s IS NULL THEN null ELSE {name: s.name} END}
  }
}} AS answer
