// What readers of the graph decided, what each decision is about, and what waits for one.

// name: decision.columns
// state: whether it was undone, and else whether all that it is about is in the graph
'Decision' AS __typename, x.id AS id, x.kind AS kind, {{decision.state}} AS state, x.at AS at, x.by AS by, x.reason AS reason

// name: decision.state
CASE
  WHEN x.undoneAt IS NOT NULL THEN 'UNDONE'
  WHEN EXISTS { MATCH (x)-[:DECIDES]->(t) WHERE NOT EXISTS { (t)-[:FITS]->() } } THEN 'OPEN'
  ELSE 'STANDING'
END

// name: decisionById
// purpose: decisions by id
// takes: $keys ids
// gives: key, decision.columns
// starts from: Decision(id)
UNWIND $keys AS key
MATCH (x:Decision {id: key})
RETURN key, {{decision.columns}}

// name: decisionOfStatement
// purpose: the decision that holds for a statement, the latest of several
// takes: $keys ids of statements
// gives: key, decision.columns
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (:Statement {id: key})<-[:FITS]-(:Target)<-[:DECIDES]-(d:Decision)
WITH key, d ORDER BY d.timeKey DESC
WITH key, head(collect(d)) AS x
RETURN key, {{decision.columns}}

// name: targetsOfDecision
// purpose: what a decision is about, in its order, and the statement or entity that it fits now
// takes: $keys ids of decisions
// gives: key, source, kind, words, statement, entity
// starts from: Decision(id)
UNWIND $keys AS key
MATCH (:Decision {id: key})-[:DECIDES]->(t)
OPTIONAL MATCH (t)-[:FITS]->(about)
OPTIONAL MATCH (about)-[:IDENTIFIES]->(e:Entity)
RETURN key, t.source AS source, t.kind AS kind, t.words AS words, CASE WHEN about:Statement THEN about.id END AS statement, e.id AS entity
ORDER BY key, t.id

// name: decisionsOfState
// purpose: decisions in some states, the latest first
// takes: $states, $before (timeKey of one that is later), $limit
// gives: decision.columns
// starts from: Decision(timeKey)
MATCH (x:Decision)
WHERE x.timeKey < $before AND {{decision.state}} IN $states
WITH x ORDER BY x.timeKey DESC LIMIT $limit
RETURN {{decision.columns}}
ORDER BY x.timeKey DESC

// name: identityProposals
// purpose: pairs of things that may be one, the likeliest first
// takes: $after (id of the one before, '' to begin), $limit
// gives: id, score, evidence, a, b (ids of entities)
// starts from: Doubt(id)
MATCH (x:Doubt)
WHERE x.id > $after
WITH x ORDER BY x.id LIMIT $limit
RETURN x.id AS id, x.score AS score, x.evidence AS evidence, x.a AS a, x.b AS b
ORDER BY x.id
