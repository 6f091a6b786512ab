// Puts the nodes and relationships of a backup into an empty graph. While it runs every node bears the label Restored and the key of its line,
// by which relationships find their ends, and the mark says so: nobody takes half a graph for a whole one.

// name: restore.start
// takes version; gives nothing
MERGE (mark:Dateline)
SET mark.schemaVersion = $version, mark.restoring = true, mark.restored = 0

// name: restore.empty
// takes limit; gives left (how many went)
MATCH (n)
WHERE NOT n:Dateline
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS left

// name: restore.constraint
// takes nothing; gives nothing
CREATE CONSTRAINT restored_key IF NOT EXISTS FOR (n:Restored) REQUIRE n.restoredKey IS UNIQUE

// name: restore.step
// Whether this step is still to be done: the answer to its COMMIT may have been lost. Steps count from 1.
// takes step; gives one row or none: step
MATCH (mark:Dateline)
WHERE mark.restored < $step
SET mark.restored = $step
RETURN mark.restored AS step

// name: restore.nodes
// takes rows [{key, labels, properties}]; gives nothing
UNWIND $rows AS row
CREATE (n:Restored)
SET n = row.properties, n.restoredKey = row.key, n:$(row.labels)

// name: restore.edges
// takes rows [{from, type, to, properties}]; gives count of those that were made; starts from restored_key
UNWIND $rows AS row
MATCH (from:Restored {restoredKey: row.from})
MATCH (to:Restored {restoredKey: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(r) AS count

// name: restore.clean
// takes limit; gives left (how many were still marked)
MATCH (n:Restored)
WITH n LIMIT $limit
REMOVE n:Restored, n.restoredKey
RETURN count(*) AS left

// name: restore.dropConstraint
// takes nothing; gives nothing
DROP CONSTRAINT restored_key IF EXISTS

// name: restore.end
// takes nothing; gives nothing
MATCH (mark:Dateline)
REMOVE mark.restoring, mark.restored
