// What a backup reads: every node with the relationships that leave it, label by label in the order of its keys, so that equal graphs give equal
// lines. Without locks, which every loader makes anew, and the mark, which stands in the head of the file.
// Each takes after (key of the last one, '' to begin), limit; gives key, labels, properties, edges [{type, labels, key, properties}].

// name: backup.columns
// takes n; starts from nothing
labels(n) AS labels, properties(n) AS properties,
COLLECT {
  MATCH (n)-[r]->(m)
  RETURN {type: type(r), labels: labels(m), key: coalesce(m.id, m.key), properties: properties(r)}
} AS edges

// name: backup.Article
MATCH (n:Article)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Passage
MATCH (n:Passage)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Mention
MATCH (n:Mention)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Note
MATCH (n:Note)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.TimeRef
MATCH (n:TimeRef)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Reference
MATCH (n:Reference)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Statement
MATCH (n:Statement)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Entity
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Rule
MATCH (n:Rule)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Decision
MATCH (n:Decision)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Target
MATCH (n:Target)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.LoadRun
MATCH (n:LoadRun)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Tag
MATCH (n:Tag)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, {{backup.columns}}
ORDER BY key

// name: backup.Shingle
MATCH (n:Shingle)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, {{backup.columns}}
ORDER BY key

// name: backup.Name
MATCH (n:Name)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, {{backup.columns}}
ORDER BY key

// name: backup.Profile
MATCH (n:Profile)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, {{backup.columns}}
ORDER BY key

// name: backup.Doubt
MATCH (n:Doubt)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Undone
// What decisions that were taken back were about: few, and under no index.
MATCH (n:Undone)
WHERE NOT n:Decision AND n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, {{backup.columns}}
ORDER BY key

// name: backup.Dirty
// Work that waits, once each: none but in the middle of a load.
MATCH (n:Dirty)
WITH DISTINCT n.kind AS kind, n.key AS dirty
WITH kind, dirty, kind + ' ' + dirty AS key
WHERE key > $after
RETURN key, ['Dirty'] AS labels, {key: dirty, kind: kind} AS properties, [] AS edges
ORDER BY key LIMIT $limit

// name: graphContent
// Whether there is anything that somebody loaded or decided.
// takes nothing; gives one row or none: id
MATCH (n:Article|Decision)
RETURN n.id AS id LIMIT 1
