// What ties entities to each other: statements that hold both. Near-copies and what only the context suggests tie nothing.

// name: ties.edges
SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN

// name: ties.tied
// entities x in one statement s with an entity a
MATCH (a)<-[:{{ties.edges}}]-(s:Statement)
WHERE s.duplicate IS NULL AND s.contextual IS NULL
MATCH (s)-[:{{ties.edges}}]->(x:Entity)
WHERE x <> a

// name: ties.newest
// the newest articles n that name an entity a: a bound for whoever is in the news every day
MATCH (a)<-[:MENTIONS]-(n:Article)
WHERE n.duplicate IS NULL
WITH DISTINCT a, n ORDER BY n.timeKey DESC LIMIT 1000

// name: ties.sides
UNWIND range(0, size($sides) - 1) AS side
MATCH (a:Entity)
USING INDEX a:Entity(id)
WHERE a.id IN $sides[side]

// name: ties.counted
// of one side: each x, and how often, with the newest two proofs
WITH x, proof, timeKey ORDER BY timeKey DESC
RETURN x, count(proof) AS count, collect(proof)[..2] AS proofs, min(nullif(split(timeKey, ' ')[0], '')) AS first,
    max(nullif(split(timeKey, ' ')[0], '')) AS last

// name: ties.ofAll
// whoever is tied to every side, as closely as to the one it has least with
WITH side, x, count, proofs, first, last
WHERE NOT x.id IN $ids
WITH x, side, sum(count) AS count, collect(proofs) AS proofs, min(first) AS first, max(last) AS last
WITH x, count(side) AS sides, min(count) AS count, min(first) AS first, max(last) AS last,
  reduce(all = [], each IN collect(proofs) | all + each[0]) AS proofs
WHERE sides = size($sides)
WITH x, count, first, last, proofs
ORDER BY count DESC, x.nameKey LIMIT $limit
RETURN {{entity.columns}}, count, first, last, proofs

// name: relatedEntities
// purpose: who and what stands in statements with each of several sides, the one that ties them most closely first
// takes: $sides ids of entities (a side may be called by several), $ids all of them, $labels, $limit
// gives: entity.columns, count (of the weakest side), first, last, proofs (ids, the newest two of each side)
// starts from: Entity(id)
{{ties.sides}}
CALL (a) {
  // What is asked of each entity is asked once it is counted: a hub stands in many statements with the same ones.
  MATCH (a)<-[:{{ties.edges}}]-(s)
  WHERE s.duplicate IS NULL AND s.contextual IS NULL
  WITH DISTINCT a, s, s.timeKey AS timeKey
  MATCH (s)-[:{{ties.edges}}]->(x)
  WHERE x <> a
  WITH DISTINCT x, s.id AS proof, timeKey
  {{ties.counted}}
}
WITH side, x, count, proofs, first, last
WHERE any(label IN labels(x) WHERE label IN $labels)
{{ties.ofAll}}

// name: relatedInParagraphs
// purpose: who and what stands in paragraphs with each of several sides, of the newest thousand articles that name a side
// takes: $sides ids of entities (a side may be called by several), $ids all of them, $labels, $limit
// gives: entity.columns, count (of the weakest side), first, last, proofs (ids, the newest two of each side)
// starts from: Entity(id)
{{ties.sides}}
CALL (a) {
  {{ties.newest}}
  MATCH (n)-[:HAS_REFERENCE]->(r:Reference)-[:IDENTIFIES]->(a)
  MATCH (r)<-[:PART_OF]-(:Mention)<-[:HAS_MENTION]-(p:Passage)
  WITH DISTINCT a, n, p
  MATCH (p)-[:HAS_MENTION]->(:Mention)-[:PART_OF]->(:Reference)-[:IDENTIFIES]->(x:Entity)
  WHERE x <> a AND any(label IN labels(x) WHERE label IN $labels)
  WITH DISTINCT x, p.id AS proof, n.timeKey AS timeKey
  {{ties.counted}}
}
{{ties.ofAll}}

// name: relatedInArticles
// purpose: who and what is named in articles with each of several sides, of the newest thousand articles that name a side
// takes: $sides ids of entities (a side may be called by several), $ids all of them, $labels, $limit
// gives: entity.columns, count (of the weakest side), first, last, proofs (ids, the newest two of each side)
// starts from: Entity(id)
{{ties.sides}}
CALL (a) {
  {{ties.newest}}
  MATCH (n)-[:MENTIONS]->(x:Entity)
  WHERE x <> a AND any(label IN labels(x) WHERE label IN $labels)
  WITH DISTINCT x, n.id AS proof, n.timeKey AS timeKey
  {{ties.counted}}
}
{{ties.ofAll}}

// name: tiesAmong
// purpose: which of some entities stand in one statement, each pair once, the closest first
// takes: $ids of entities, $limit
// gives: a, b (ids), count, statement (id of the newest)
// starts from: Entity(id)
MATCH (a:Entity)
USING INDEX a:Entity(id)
WHERE a.id IN $ids
WITH a, a.id AS id
// Laid together by statement: of a hub's no other end is looked at, and only what two share is asked anything.
MATCH (a)<-[:{{ties.edges}}]-(s)
WITH s, collect(DISTINCT id) AS ids
WHERE size(ids) > 1
WITH s, ids
WHERE s.duplicate IS NULL AND s.contextual IS NULL
WITH s.timeKey AS time, s.id AS statement, ids
UNWIND ids AS a
UNWIND ids AS b
WITH a, b, time, statement
WHERE a < b
WITH a, b, count(*) AS count, max([time, statement])[1] AS statement
ORDER BY count DESC, a, b LIMIT $limit
RETURN a, b, count, statement

// name: waysOfOne
// purpose: statements that hold both entities, the newest first
// takes: $a, $b ids of entities, $limit
// gives: entities (ids on the way), statements (ids, one for each hop)
// starts from: Entity(id)
MATCH (a:Entity {id: $a})<-[:{{ties.edges}}]-(s:Statement)-[:{{ties.edges}}]->(b:Entity {id: $b})
WHERE s.duplicate IS NULL AND s.contextual IS NULL
WITH DISTINCT s ORDER BY s.timeKey DESC LIMIT $limit
RETURN [$a, $b] AS entities, [s.id] AS statements

// name: waysOfTwo
// purpose: entities that stand in a statement with either, those that fewest articles name first: a hub connects everything and says nothing
// takes: $a, $b ids of entities, $limit
// gives: entities (ids on the way), statements (ids, one for each hop)
// starts from: Entity(id)
UNWIND [$a, $b] AS side
MATCH (a:Entity {id: side})
CALL (a) {
  {{ties.tied}} AND NOT x.id IN [$a, $b]
  WITH x, s ORDER BY s.timeKey DESC
  RETURN x, head(collect(s.id)) AS proof
}
WITH x, collect({side: side, proof: proof}) AS proofs
WHERE size(proofs) = 2
WITH x, [one IN proofs WHERE one.side = $a | one.proof] + [one IN proofs WHERE one.side = $b | one.proof] AS statements
ORDER BY COUNT { (x)<-[:MENTIONS]-() }, x.id LIMIT $limit
RETURN [$a, x.id, $b] AS entities, statements

// name: waysOfThree
// purpose: two entities between them, one tied to each end and both to each other; hubs are tried last
// takes: $a, $b ids of entities, $limit, $most entities beside each end
// gives: entities (ids on the way), statements (ids, one for each hop)
// starts from: Entity(id)
MATCH (a:Entity {id: $b})
CALL (a) {
  {{ties.tied}} AND NOT x.id IN [$a, $b]
  WITH x, s ORDER BY s.timeKey DESC
  WITH x, head(collect(s.id)) AS proof
  ORDER BY COUNT { (x)<-[:MENTIONS]-() }, x.id LIMIT $most
  RETURN collect(x) AS there, collect(proof) AS proofs
}
WITH there, proofs
MATCH (a:Entity {id: $a})
CALL (a) {
  {{ties.tied}} AND NOT x.id IN [$a, $b]
  WITH x, s ORDER BY s.timeKey DESC
  WITH x, head(collect(s.id)) AS proof
  ORDER BY COUNT { (x)<-[:MENTIONS]-() }, x.id LIMIT $most
  RETURN x AS near, proof
}
CALL (near, there) {
  WITH near AS a, there
  MATCH (a)<-[:{{ties.edges}}]-(s:Statement)-[:{{ties.edges}}]->(x:Entity)
  WHERE s.duplicate IS NULL AND s.contextual IS NULL AND x IN there
  WITH x, s ORDER BY s.timeKey DESC
  RETURN x AS far, head(collect(s.id)) AS middle
}
WITH near, far, proof, middle, proofs[reduce(found = 0, at IN range(0, size(there) - 1) | CASE WHEN there[at] = far THEN at ELSE found END)] AS last
ORDER BY COUNT { (near)<-[:MENTIONS]-() } + COUNT { (far)<-[:MENTIONS]-() }, near.id, far.id LIMIT $limit
RETURN [$a, near.id, far.id, $b] AS entities, [proof, middle, last] AS statements
