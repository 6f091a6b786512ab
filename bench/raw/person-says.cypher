// What a person says: the newest of it, and how much there is.
MATCH (:Person {id: $person})<-[:SPOKEN_BY]-(q:Quote)
WHERE q.duplicate IS NULL
WITH DISTINCT q
WITH q ORDER BY q.timeKey DESC
WITH collect({id: q.id, text: q.text}) AS quotes
RETURN {quotes: {totalCount: size(quotes), nodes: quotes[..10]}} AS answer
