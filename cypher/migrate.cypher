// What brings a graph of an earlier program to the form of today: in bounded parts, and run again it changes nothing.

// name: oldSortKeys
// purpose: whether a sort key is of the old form, with "|" between name and id
// takes: nothing
// gives: one row or none: id
// starts from: Entity(nameKey)
MATCH (entity:Entity)
WHERE entity.nameKey >= '' AND entity.nameKey CONTAINS '|'
RETURN entity.id AS id LIMIT 1

// name: migrate.sortKeys
// purpose: between the name and the id in a sort key stands a sign that sorts before every letter
// takes: $keyEnd the sign, $limit
// gives: nothing
// starts from: Entity(nameKey)
MATCH (entity:Entity)
WHERE entity.nameKey >= '' AND entity.nameKey CONTAINS '|'
WITH entity LIMIT $limit
SET entity.nameKey = replace(entity.nameKey, '|', $keyEnd)

// name: anyImported
// purpose: whether the offline importer has left a node without its empty lists
// takes: nothing
// gives: one row or none: id
// starts from: the label
MATCH (n:Imported)
RETURN coalesce(n.id, n.key) AS id LIMIT 1

// name: migrate.emptyLists
// purpose: lists of one sign, which stand for empty ones in what the offline importer wrote, become those
// takes: $sign, $limit
// gives: nothing
// starts from: the label, which goes
MATCH (n:Imported)
WITH n LIMIT $limit
FOREACH (name IN [name IN keys(n) WHERE n[name] = [$sign]] | SET n[name] = [])
REMOVE n:Imported

// name: awaitIndexes
// purpose: waits until indexes that were made over what is there can be asked; fails when a large graph takes longer
// takes: nothing
// gives: nothing
// starts from: nothing
CALL db.awaitIndexes(50)
