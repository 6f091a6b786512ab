// What those who speak for one country say about another.
MATCH (from:Country {id: $from})
WITH from, COLLECT {
  MATCH (from)<-[:OF_COUNTRY*0..1]-(s)
  RETURN DISTINCT s
  UNION
  MATCH (from)<-[:OF_COUNTRY*0..1]-()<-[:IN]-(o:Role)-[:HELD_BY]->(s)
  WHERE o.status <> 'FORMER'
  RETURN DISTINCT s
} AS speakers
MATCH (:Country {id: $about})<-[:ABOUT]-(q:Quote)
WHERE q.duplicate IS NULL AND EXISTS { MATCH (q)-[:SPOKEN_BY]->(s) WHERE s IN speakers }
WITH DISTINCT q ORDER BY q.timeKey DESC
WITH collect(q.id) AS quotes
RETURN {quotes: {totalCount: size(quotes), nodes: [id IN quotes[..20] | {id: id}]}} AS answer
