// Who holds which office.

// name: rolesOfPerson
// purpose: offices of a person, one row for each title and body as its latest article has it, the latest first, up to 50
// takes: $keys ids of people
// gives: key, role.columns
// starts from: Entity(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})<-[:HELD_BY]-(r:Role)
  WHERE r.duplicate IS NULL
  WITH r, COLLECT { MATCH (r)-[:IN]->(body) RETURN DISTINCT body.id ORDER BY body.id } AS bodies
  ORDER BY r.timeKey DESC
  WITH r.titleKey AS title, bodies, head(collect(r)) AS x
  ORDER BY x.timeKey DESC LIMIT 50
  RETURN x
}
RETURN key, {{role.columns}}
ORDER BY key, x.timeKey DESC

// name: officesOfPerson
// purpose: offices of a person, a row for each title and body over all articles, the latest first, up to 50
// takes: $keys ids of people
// gives: key, role (id of the latest statement), heldFrom, heldTo, endedBy, articles
// starts from: Entity(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})<-[:HELD_BY]-(r:Role)<-[:STATES]-(a:Article)
  WHERE r.duplicate IS NULL
  WITH r, a, COLLECT { MATCH (r)-[:IN]->(body) RETURN DISTINCT body.id ORDER BY body.id } AS bodies
  ORDER BY r.timeKey DESC
  WITH r.titleKey AS title, bodies, head(collect(r)) AS latest, count(DISTINCT a) AS articles,
    min(CASE WHEN r.status IN ['CURRENT', 'ACTING'] THEN a.publishedOn END) AS heldFrom,
    max(CASE WHEN r.status IN ['CURRENT', 'ACTING'] THEN a.publishedOn END) AS heldTo,
    collect(CASE WHEN r.status = 'FORMER' THEN a.publishedOn END) AS former
  ORDER BY latest.timeKey DESC LIMIT 50
  RETURN latest, articles, heldFrom, heldTo, reduce(first = null, day IN former |
    CASE WHEN (heldTo IS NULL OR day > heldTo) AND (first IS NULL OR day < first) THEN day ELSE first END) AS endedBy
}
RETURN key, latest.id AS role, heldFrom, heldTo, endedBy, articles
ORDER BY key, latest.timeKey DESC

// name: seenOfRole
// purpose: when the holder of a role was first and last given its title
// takes: $keys ids of roles
// gives: key, first, last
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (given:Statement {id: key})-[:HELD_BY]->(p:Person)
WITH p, given.titleKey AS title, collect(key) AS keys
CALL (p, title) {
  MATCH (p)<-[:HELD_BY]-(r)
  WHERE r.titleKey = title AND r.duplicate IS NULL
  MATCH (r)<-[:STATES]-(a)
  RETURN min(a.publishedOn) AS first, max(a.publishedOn) AS last
}
UNWIND keys AS key
RETURN key, first, last

// name: roles.from.person
MATCH (a:Entity)<-[:HELD_BY]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: roles.from.organisation
MATCH (a:Entity)<-[:IN]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: roles.from.country
MATCH (a:Entity)<-[:OF_COUNTRY*0..1]-(body)<-[:IN]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: roles.from.article
MATCH (a:Article)-[:STATES]->(x)
USING INDEX a:Article(id)
WHERE a.id IN anchor.ids

// name: roles.where.person
EXISTS { MATCH (x)-[:HELD_BY]->(e:Entity) WHERE e.id IN $value }

// name: roles.where.organisation
EXISTS { MATCH (x)-[:IN]->(e:Entity) WHERE e.id IN $value }

// name: roles.where.country
EXISTS {
  MATCH (x)-[:IN]->(body:Entity)
  WHERE body.id IN $value OR EXISTS { MATCH (body)-[:OF_COUNTRY]->(c:Country) WHERE c.id IN $value }
}

// name: roles.where.title
x.titleKey IN $value

// name: roles.where.status
x.status IN $value

// name: roles.where.publishedFrom
$value <= x.timeKey AND x.timeKey < ':'

// name: roles.where.publishedTo
'0' <= x.timeKey AND x.timeKey < $value

// name: roles.where.publisher
EXISTS { MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity) WHERE e.id IN $value }

// name: roles.where.minConfidence
x.confidence >= $value

// name: roles.where.copies
// 'INCLUDE' or 'ONLY'; without it a list leaves near-copies out
$value = 'INCLUDE' OR x.duplicate IS NOT NULL

// name: roles.once.text
// written in a paragraph with these words
CALL db.index.fulltext.queryNodes('words_of_passages', $value.whole) YIELD node
MATCH (node)<-[:EVIDENCED_BY]-(statement:Role)
RETURN collect(DISTINCT statement) AS $once

// name: roles.where.text
x IN $once

// name: roles.key.PERSON
OPTIONAL MATCH (x)-[:HELD_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: roles.key.ORGANISATION
OPTIONAL MATCH (x)-[:IN]->(e:Organisation)
RETURN DISTINCT e.id AS k

// name: roles.key.COUNTRY
OPTIONAL MATCH (x)-[:IN]->()-[:OF_COUNTRY*0..1]->(e:Country)
RETURN DISTINCT e.id AS k

// name: roles.key.TITLE
RETURN x.titleKey AS k

// name: roles.key.STATUS
RETURN x.status AS k

// name: roles.key.PUBLISHER
OPTIONAL MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity)
RETURN DISTINCT e.id AS k
