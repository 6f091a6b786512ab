// name: lockBlocks
// Takes the write lock of each block, in the order given: sorted keys never deadlock. A SET is what takes the lock.
// takes keys; gives nothing; starts from block_key
UNWIND $keys AS key
MERGE (block:Block {key: key})
SET block.locks = coalesce(block.locks, 0) + 1

// name: markDirty
// Leaves work for the end of a load: one node for each key, without a unique constraint, so that loaders do not wait for each other.
// takes rows {key, kind}; gives nothing
UNWIND $rows AS row
CREATE (:Dirty {key: row.key, kind: row.kind})

// name: anyDirty
// takes nothing; gives one row when anything waits; starts from dirty_key
MATCH (dirty:Dirty)
WHERE dirty.key >= ''
RETURN dirty.kind AS kind
LIMIT 1

// name: takeDirty
// Keys that wait, entities first; what is marked later gets a node of its own and waits for the next round.
// takes limit; gives kind, key, nodes (element ids); starts from dirty_key
MATCH (dirty:Dirty)
WHERE dirty.key >= ''
WITH dirty.kind AS kind, dirty.key AS key, collect(elementId(dirty)) AS nodes
RETURN kind, key, nodes
ORDER BY kind, key
LIMIT $limit

// name: clearDirty
// takes nodes (element ids); gives nothing
MATCH (dirty)
WHERE elementId(dirty) IN $nodes
DELETE dirty
