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

// name: countProfiles
// What references say, once for each distinct profile, with their number and the smallest of them: resolving reads these and no reference.
// takes rows [{key, properties, count, smallest}]; gives nothing; starts from profile_key
UNWIND $rows AS row
MERGE (profile:Profile {key: row.key})
ON CREATE SET profile += row.properties, profile.count = 0, profile.smallest = row.smallest
SET profile.count = profile.count + row.count,
    profile.smallest = CASE WHEN row.smallest < profile.smallest THEN row.smallest ELSE profile.smallest END

// name: uncountProfiles
// The same for references that are about to be taken out; a profile that loses its smallest has none until it is mended.
// takes ids (articles); gives key of those that have to be mended; starts from article_id
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_REFERENCE]->(r:Reference)
WHERE r.profile IS NOT NULL
WITH r.profile AS key, collect(r.id) AS gone
MATCH (profile:Profile {key: key})
SET profile.count = profile.count - size(gone),
    profile.smallest = CASE WHEN profile.smallest IN gone THEN null ELSE profile.smallest END
WITH profile
WHERE profile.smallest IS NULL
RETURN profile.key AS key

// name: mendProfiles
// Once those references are gone: the smallest of those that are left, null when there is none.
// takes keys; gives nothing; starts from profile_key and reference_profile
UNWIND $keys AS key
MATCH (profile:Profile {key: key})
SET profile.smallest = COLLECT { MATCH (r:Reference {profile: key}) RETURN min(r.id) }[0]

// name: deleteProfiles
// takes keys; gives nothing; starts from profile_key
UNWIND $keys AS key
MATCH (profile:Profile {key: key})
WHERE profile.count = 0
DELETE profile

// name: blockProfiles
// The profiles of these blocks, the entity that each stands for now, and whether anything in its block is in doubt.
// takes blocks; gives block, profile, kind, name, names, countries, titles, subkind, entity, fingerprint (of that entity), articles, smallest, doubted; starts from profile_block
MATCH (profile:Profile)
WHERE profile.block IN $blocks
OPTIONAL MATCH (entity:Entity {id: profile.entity})
RETURN profile.block AS block, profile.key AS profile, profile.kind AS kind, profile.name AS name, profile.names AS names,
       profile.countries AS countries, profile.titles AS titles, profile.subkind AS subkind, profile.entity AS entity,
       entity.fingerprint AS fingerprint, profile.count AS articles, profile.smallest AS smallest,
       EXISTS { MATCH (doubt:Doubt) WHERE doubt.block = profile.block } AS doubted

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
// takes rows [{profile, from, to}]; gives nothing; starts from reference_profile
UNWIND $rows AS row
MATCH (r:Reference {profile: row.profile})-[:IDENTIFIES]->(old:Entity {id: row.from})
MATCH (new:Entity {id: row.to})
MATCH (article:Article {id: r.articleId})-[edge:MENTIONS|PUBLISHED_BY|DATELINED]->(old)
WHERE edge.ref = r.id
CREATE (article)-[moved:$(type(edge))]->(new)
SET moved = properties(edge)
DELETE edge

// name: moveStatementEdges
// The same for the edges of their statements.
// takes rows [{profile, from, to}]; gives nothing; starts from reference_profile
UNWIND $rows AS row
MATCH (r:Reference {profile: row.profile})-[:IDENTIFIES]->(old:Entity {id: row.from})
MATCH (new:Entity {id: row.to})
MATCH (:Article {id: r.articleId})-[:STATES]->(statement:Statement)
MATCH (statement)-[edge:SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN|REJECTED]->(old)
WHERE edge.ref = r.id
CREATE (statement)-[moved:$(type(edge))]->(new)
SET moved = properties(edge)
DELETE edge

// name: moveReferences
// The references themselves.
// takes rows [{profile, from, to}]; gives nothing; starts from reference_profile
UNWIND $rows AS row
MATCH (new:Entity {id: row.to})
MATCH (r:Reference {profile: row.profile})-[identifies:IDENTIFIES]->(:Entity {id: row.from})
DELETE identifies
CREATE (r)-[:IDENTIFIES]->(new)

// name: settleProfiles
// takes rows [{profile, to}]; gives nothing; starts from profile_key
UNWIND $rows AS row
MATCH (profile:Profile {key: row.profile})
SET profile.entity = row.to

// name: settleDoubts
// Pairs of things in these blocks that may be one, as resolving left them.
// takes blocks, rows [{id, block, score, evidence, a, b}]; gives nothing; starts from doubt_block and doubt_id
CALL () {
  MATCH (doubt:Doubt)
  WHERE doubt.block IN $blocks AND NOT doubt.id IN [row IN $rows | row.id]
  DELETE doubt
}
UNWIND $rows AS row
MERGE (doubt:Doubt {id: row.id})
ON CREATE SET doubt += row

// name: identifyReferences
// New references stand for what their profiles do.
// takes refs (ids); gives nothing; starts from reference_id
UNWIND $refs AS ref
MATCH (r:Reference {id: ref})
MATCH (profile:Profile {key: r.profile})
MATCH (entity:Entity {id: profile.entity})
CREATE (r)-[:IDENTIFIES]->(entity)

// name: deleteEntities
// Entities that no reference stands for any more, and the names that only they had.
// takes ids; gives nothing; starts from entity_id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (:Reference)-[:IDENTIFIES]->(entity) }
OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
WHERE COUNT { (name)-[:NAMES]->() } = 1
DETACH DELETE name, entity
