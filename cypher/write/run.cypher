// name: graphMark
// What the database holds: the mark of a Dateline graph, or whether it is empty.
// takes nothing; gives version, restoring, nodes (0 or 1)
OPTIONAL MATCH (mark:Dateline)
RETURN mark.schemaVersion AS version, coalesce(mark.restoring, false) AS restoring, COUNT { MATCH (n) RETURN n LIMIT 1 } AS nodes

// name: graphSchema
// Names of the constraints and indexes that the database has.
// takes nothing; gives name
SHOW INDEXES YIELD name
RETURN name

// name: markGraph
// takes version; gives nothing
MERGE (mark:Dateline)
ON CREATE SET mark.schemaVersion = $version

// name: writeRules
// The rules in the words that statements were read with; an equal rule is not written again.
// takes rows [{id, says, source, confidence, version}]; gives nothing; starts from rule_id
UNWIND $rows AS row
MERGE (rule:Rule {id: row.id})
WITH rule, row
WHERE rule.version IS NULL OR rule.version <> row.version
SET rule = row

// name: startRun
// Merged, for the answer to an earlier COMMIT of the same run may have been lost; one that was queued starts now.
// takes id, startedAt; gives nothing; starts from load_run_id
MERGE (run:LoadRun {id: $id})
ON CREATE SET run.startedAt = $startedAt
SET run.queued = null

// name: queueRun
// takes id, startedAt; gives nothing; starts from load_run_id
MERGE (run:LoadRun {id: $id})
ON CREATE SET run.startedAt = $startedAt, run.queued = true

// name: updateRun
// How far a run is, or how it ended.
// takes id, properties; gives nothing; starts from load_run_id
MATCH (run:LoadRun {id: $id})
SET run += $properties

// name: deleteUnusedRules
// Rules of an older version by which nothing in the graph was read.
// takes ids (rules of today); gives nothing
MATCH (rule:Rule)
WHERE NOT rule.id IN $ids AND NOT EXISTS { (rule)<-[:BY_RULE]-() }
DELETE rule

// name: graphSize
// takes nothing; gives articles, nodes, relationships
RETURN COUNT { MATCH (a:Article) RETURN a } AS articles, COUNT { MATCH (n) RETURN n } AS nodes, COUNT { MATCH ()-[r]->() RETURN r } AS relationships
