// name: digestNodes
// Every node that the input decides: labels, key and properties; without the log (loads, decisions that were undone), locks, open work, what is counted of references and doubted of them, and times of writing.
// takes after (element id of the last one, '' to begin), limit; gives node, labels, key, properties
MATCH (n)
WHERE elementId(n) > $after AND NOT (n:LoadRun OR n:Block OR n:Dirty OR n:Undone OR n:Profile OR n:Doubt OR n:Dateline)
RETURN elementId(n) AS node, labels(n) AS labels, coalesce(n.id, n.key) AS key, properties(n) AS properties
ORDER BY elementId(n)
LIMIT $limit

// name: digestEdges
// Every relationship of the nodes that these keys name: from key, type, to key, properties.
// takes nodes (element ids); gives from, type, to, properties
MATCH (n)-[r]->(m)
WHERE elementId(n) IN $nodes
RETURN coalesce(n.id, n.key) AS from, type(r) AS type, coalesce(m.id, m.key) AS to, properties(r) AS properties
