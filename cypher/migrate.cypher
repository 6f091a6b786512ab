// Steps from one form of the graph to the next: each makes a bounded part, is run until it says 0, and changes nothing when run again.

// name: migrate.2
// purpose: between the name and the id in a sort key stands a sign that sorts before every letter; it was "|"
// takes: $keyEnd the sign, $limit
// gives: changed
// starts from: Entity(nameKey)
MATCH (entity:Entity)
WHERE entity.nameKey >= '' AND entity.nameKey CONTAINS '|'
WITH entity LIMIT $limit
SET entity.nameKey = replace(entity.nameKey, '|', $keyEnd)
RETURN count(entity) AS changed

// name: markMigrated
// purpose: the form that the graph has now
// takes: $version
// gives: nothing
// starts from: the label, one node
MATCH (mark:Dateline)
SET mark.schemaVersion = $version

// name: awaitIndexes
// purpose: waits until indexes that were made over what is there can be asked; fails when a large graph takes longer
// takes: nothing
// gives: nothing
// starts from: nothing
CALL db.awaitIndexes(50)
