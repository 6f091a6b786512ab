// People, countries, organisations, places, blocs.

// name: entity.columns
// what every entity shows; kind is of organisations and places, the codes of countries
head([label IN labels(x) WHERE label <> 'Entity']) AS __typename, x.id AS id, x.name AS name, x.kind AS kind, x.iso2 AS iso2, x.iso3 AS iso3

// name: entityById
// purpose: entities by id; an id that was joined with another finds what its references stand for now
// takes: $keys ids
// gives: key, entity.columns
// starts from: Entity(id), Reference(ownId)
UNWIND $keys AS key
OPTIONAL MATCH (found:Entity {id: key})
CALL (key, found) {
  WITH * WHERE found IS NOT NULL
  RETURN found AS x
  UNION ALL
  // Not by WHERE: the planner asked the references first, thousands for a country that is there.
  UNWIND CASE WHEN found IS NULL THEN [key] ELSE [] END AS lost
  MATCH (r:Reference {ownId: lost})-[:IDENTIFIES]->(moved:Entity)
  WITH moved ORDER BY r.id LIMIT 1
  RETURN moved AS x
}
RETURN key, {{entity.columns}}

// name: entitiesByName
// purpose: who bears a name, the one that most articles name first, up to 50
// takes: $keys keys of names
// gives: key, articles, entity.columns
// starts from: Name(key)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Name {key: key})-[:NAMES]->(x:Entity)
  WITH x, COUNT { (x)<-[:MENTIONS]-() } AS articles
  ORDER BY articles DESC, x.id LIMIT 50
  RETURN x, articles
}
RETURN key, articles, {{entity.columns}}
ORDER BY key, articles DESC, id

// name: namesNear
// purpose: who is called nearly so, the nearest first, up to 5
// takes: $rows of a given name and the words that its letters come near to
// gives: key, name
// starts from: words_of_names
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('words_of_names', row.words, {limit: 25}) YIELD node, score
  MATCH (node)-[:NAMES]->(e:Entity)
  WITH e, max(score) AS score
  ORDER BY score DESC, e.nameKey LIMIT 5
  RETURN e.name AS name, score
}
RETURN row.given AS key, name
ORDER BY key, score DESC, name

// name: aliasesOfEntity
// purpose: how articles call an entity, the most frequent first, up to 50; near-copies do not count
// takes: $keys ids of entities
// gives: key, text, kind, count, firstArticle (an id)
// starts from: Entity(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})<-[:IDENTIFIES]-(r:Reference)<-[:HAS_REFERENCE]-(a:Article)
  WHERE a.duplicate IS NULL
  WITH r, a.timeKey AS time, a.id AS article
  MATCH (r)<-[:PART_OF]-(m)
  WITH m.text AS text, m.kind AS kind, count(*) AS count, min([time, article])[1] AS firstArticle
  WHERE kind IN ['NAME', 'SURNAME', 'DEMONYM', 'PLACE']
  WITH text, kind, count, firstArticle
  ORDER BY count DESC, text, kind LIMIT 50
  RETURN text, kind, count, firstArticle
}
RETURN key, text, kind, count, firstArticle
ORDER BY key, count DESC, text, kind

// name: identityOfEntity
// purpose: why the references of an entity are one thing, up to 50 reasons; countries are known by their code and have none
// takes: $keys ids of entities
// gives: key, id, score, evidence
// starts from: Entity(id)
UNWIND $keys AS key
MATCH (x:Entity {id: key})
WHERE x.identityScore IS NOT NULL
RETURN key, x.id AS id, x.identityScore AS score, x.identityEvidence[..50] AS evidence

// name: keptApartOfEntity
// purpose: what an entity was compared with and is not, what most articles name first, up to 20
// takes: $keys ids of entities
// gives: key, articles, entity.columns
// starts from: Entity(id), Profile(block)
UNWIND $keys AS key
CALL (key) {
  MATCH (own:Entity {id: key})<-[:IDENTIFIES]-(r:Reference)
  WITH own, collect(DISTINCT r.block) AS blocks
  UNWIND blocks AS block
  MATCH (profile:Profile {block: block})
  WHERE profile.entity <> own.id
  WITH DISTINCT profile.entity AS id
  MATCH (x:Entity {id: id})
  WITH x, COUNT { (x)<-[:MENTIONS]-() } AS articles
  ORDER BY articles DESC, x.id LIMIT 20
  RETURN x, articles
}
RETURN key, articles, {{entity.columns}}
ORDER BY key, articles DESC, id

// name: countriesOfPerson
// purpose: countries whose office a person holds or held, by name
// takes: $keys ids of people
// gives: key, entity.columns
// starts from: Entity(id)
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[:HELD_BY]-(:Role)-[:IN]->(body)-[:OF_COUNTRY*0..1]->(x:Country)
WITH DISTINCT key, x
RETURN key, {{entity.columns}}
ORDER BY key, x.nameKey

// name: countryOfEntity
// purpose: the country that a body belongs to or a place lies in
// takes: $keys ids of organisations and places
// gives: key, entity.columns
// starts from: Entity(id)
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:OF_COUNTRY|IN_COUNTRY]->(x:Country)
WITH DISTINCT key, x
RETURN key, {{entity.columns}}
ORDER BY key, x.nameKey

// name: entities.from.country
MATCH (a:Entity)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids
CALL (a) {
  MATCH (a)<-[:OF_COUNTRY|IN_COUNTRY]-(x) RETURN x
  UNION
  MATCH (a)<-[:OF_COUNTRY*0..1]-(body)<-[:IN]-()-[:HELD_BY]->(x) RETURN x
}
WITH x
WHERE true

// name: entities.from.organisation
MATCH (a:Entity)<-[:IN]-()-[:HELD_BY]->(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: entities.from.pair
// people named in articles that name both
MATCH (a:Entity)<-[:MENTIONS]-(n:Article)-[:MENTIONS]->(b:Entity)
USING INDEX a:Entity(id)
USING INDEX b:Entity(id)
WHERE a.id = anchor.ids[0] AND b.id = anchor.ids[1] AND n.duplicate IS NULL
WITH DISTINCT n
MATCH (n)-[:MENTIONS]->(x)
WHERE true

// name: entities.where.types
any(label IN labels(x) WHERE label IN $value)

// name: entities.where.country
EXISTS { MATCH (x)-[:OF_COUNTRY|IN_COUNTRY]->(c:Country) WHERE c.id IN $value }
OR EXISTS {
  MATCH (x)<-[:HELD_BY]-(:Role)-[:IN]->(body:Entity)
  WHERE body.id IN $value OR EXISTS { MATCH (body)-[:OF_COUNTRY]->(c:Country) WHERE c.id IN $value }
}

// name: entities.where.startsWith
// a range, not STARTS WITH: the planner joins it with the range of the page
$value[0] <= x.nameKey AND x.nameKey < $value[1]

// name: entity.countriesOf
// the countries of all of some entities e, as ids for groups: each itself, that it belongs to or lies in, or whose office it holds; null where there is none
CALL (e) {
  WITH e WHERE e:Country
  RETURN e AS c
  UNION
  MATCH (e)-[:OF_COUNTRY|IN_COUNTRY]->(c:Country)
  RETURN c
  UNION
  MATCH (e)<-[:HELD_BY]-(office:Role)-[:IN]->(body)-[:OF_COUNTRY*0..1]->(c:Country)
  WHERE office.status <> 'FORMER'
  RETURN c
}
WITH collect(DISTINCT c.id) AS ids
UNWIND CASE ids WHEN [] THEN [null] ELSE ids END AS id

// name: entities.order.NAMED
// articles that name it, near-copies once
right('00000000' + toString(COUNT { MATCH (x)<-[:MENTIONS]-(named) WHERE named.duplicate IS NULL }), 9) + ' ' + x.nameKey

// name: entities.key.TYPE
RETURN toUpper(head([label IN labels(x) WHERE label <> 'Entity'])) AS k

// name: entities.key.KIND
RETURN x.kind AS k

// name: entities.key.COUNTRY
// that it belongs to, lies in, or whose office it holds or held
CALL (x) {
  MATCH (x)-[:OF_COUNTRY|IN_COUNTRY]->(c:Country)
  RETURN c
  UNION
  MATCH (x)<-[:HELD_BY]-(:Role)-[:IN]->()-[:OF_COUNTRY*0..1]->(c:Country)
  RETURN c
}
WITH collect(DISTINCT c.id) AS ids
UNWIND CASE ids WHEN [] THEN [null] ELSE ids END AS id
RETURN id AS k
