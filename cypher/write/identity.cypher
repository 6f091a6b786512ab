// name: identifyCountries
// A country is known by its code: no block, no lock.
// takes rows [{ref, id, iso3, iso2, name, nameKey}]; gives nothing
UNWIND $rows AS row
MERGE (country:Entity {id: row.id})
ON CREATE SET country:Country, country.iso3 = row.iso3, country.iso2 = row.iso2, country.name = row.name,
              country.nameKey = row.nameKey, country.names = [row.name]
WITH country, row
MATCH (r:Reference {id: row.ref})
CREATE (r)-[:IDENTIFIES]->(country)

// name: blockProfiles
// What the references of these blocks say, once for each distinct profile and the entity it stands for now.
// takes blocks; gives block, profile, kind, name, names, countries, titles, subkind, entity, fingerprint (of that entity), articles, smallest; starts from reference_block
MATCH (r:Reference)
WHERE r.block IN $blocks
OPTIONAL MATCH (r)-[:IDENTIFIES]->(entity:Entity)
RETURN r.block AS block, r.profile AS profile, r.kind AS kind, r.name AS name, r.names AS names,
       r.countries AS countries, r.titles AS titles, r.subkind AS subkind, entity.id AS entity, entity.fingerprint AS fingerprint,
       count(*) AS articles, min(r.id) AS smallest

// name: blockDecisions
// Reviewers' standing decisions about references of these blocks.
// takes blocks; gives kind, refs [{ref, profile}, {ref, profile}]; starts from decision_id
MATCH (decision:Decision)
WHERE decision.revertedAt IS NULL
MATCH (a:Reference {id: decision.refs[0]}), (b:Reference {id: decision.refs[1]})
WHERE a.block IN $blocks AND b.block IN $blocks
RETURN decision.kind AS kind, a.profile AS a, b.profile AS b

// name: writeEntities
// Entities as their references have them now; an equal value is not set again, for that would count as a write.
// takes rows [{id, label, properties, fingerprint}]; gives id of those that changed; starts from entity_id
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row
WHERE entity.fingerprint IS NULL OR entity.fingerprint <> row.fingerprint
SET entity = row.properties, entity.id = row.id, entity.fingerprint = row.fingerprint, entity:$(row.label)
RETURN entity.id AS id

// name: nameEntities
// The names under which an entity is found.
// takes rows [{id, keys}]; gives nothing; starts from entity_id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity, row) {
  MATCH (name:Name)-[names:NAMES]->(entity)
  WHERE NOT name.key IN row.keys
  DELETE names
  WITH name
  WHERE NOT EXISTS { (name)-[:NAMES]->() }
  DELETE name
}
CALL (entity, row) {
  UNWIND row.keys AS key
  MERGE (name:Name {key: key})
  MERGE (name)-[:NAMES]->(entity)
}

// name: moveArticleEdges
// The references of one profile stand for another entity now: edges of their articles move along.
// takes rows [{block, profile, from, to}]; gives nothing; starts from reference_block
UNWIND $rows AS row
MATCH (r:Reference {block: row.block, profile: row.profile})-[:IDENTIFIES]->(old:Entity {id: row.from})
MATCH (new:Entity {id: row.to})
MATCH (article:Article {id: r.articleId})-[edge:MENTIONS|PUBLISHED_BY|DATELINED]->(old)
WHERE edge.ref = r.id
CREATE (article)-[moved:$(type(edge))]->(new)
SET moved = properties(edge)
DELETE edge

// name: moveStatementEdges
// The same for the edges of their statements.
// takes rows [{block, profile, from, to}]; gives nothing; starts from reference_block
UNWIND $rows AS row
MATCH (r:Reference {block: row.block, profile: row.profile})-[:IDENTIFIES]->(old:Entity {id: row.from})
MATCH (new:Entity {id: row.to})
MATCH (:Article {id: r.articleId})-[:STATES]->(statement:Statement)
MATCH (statement)-[edge:SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN]->(old)
WHERE edge.ref = r.id
CREATE (statement)-[moved:$(type(edge))]->(new)
SET moved = properties(edge)
DELETE edge

// name: moveReferences
// The references themselves; `from` is null for those that stand for nothing yet.
// takes rows [{block, profile, from, to}]; gives nothing; starts from reference_block
UNWIND $rows AS row
MATCH (new:Entity {id: row.to})
MATCH (r:Reference {block: row.block, profile: row.profile})
OPTIONAL MATCH (r)-[identifies:IDENTIFIES]->(old:Entity)
WITH r, new, identifies, old, row
WHERE (old IS NULL AND row.from IS NULL) OR old.id = row.from
DELETE identifies
CREATE (r)-[:IDENTIFIES]->(new)

// name: deleteEntities
// Entities that no reference stands for any more, and the names that only they had.
// takes ids; gives nothing; starts from entity_id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (:Reference)-[:IDENTIFIES]->(entity) }
OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
WHERE COUNT { (name)-[:NAMES]->() } = 1
DETACH DELETE name, entity
