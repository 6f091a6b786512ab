// name: migrate.profiles
// Form 1 to form 2: a node for each profile, which references alone knew of; the same again changes nothing.
// takes after (key of the last one, '' to begin), limit; gives key, in order; starts from reference_profile
MATCH (r:Reference)
WHERE r.profile > $after
WITH DISTINCT r.profile AS key
ORDER BY key LIMIT $limit
CALL (key) {
  MATCH (r:Reference {profile: key})-[:IDENTIFIES]->(entity:Entity)
  WITH r, entity ORDER BY r.id
  WITH collect(r) AS rs, head(collect(entity.id)) AS entity
  WITH head(rs) AS first, size(rs) AS count, entity
  MERGE (profile:Profile {key: key})
  SET profile.block = first.block, profile.kind = first.kind, profile.name = first.name, profile.names = first.names,
      profile.countries = first.countries, profile.titles = first.titles, profile.subkind = first.subkind,
      profile.count = count, profile.smallest = first.id, profile.entity = entity
}
RETURN key
ORDER BY key

// name: raiseMark
// takes version; gives nothing
MATCH (mark:Dateline)
SET mark.schemaVersion = $version
