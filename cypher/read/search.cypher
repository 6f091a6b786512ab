// One list over entities, statements and articles. The best of each kind, which a limit inside the index bounds.

// name: search.fits
// whether an article a is one of those that are asked for
($from IS NULL OR ($from <= a.timeKey AND a.timeKey < ':')) AND ($to IS NULL OR ('0' <= a.timeKey AND a.timeKey < $to))
AND ($publishers IS NULL OR EXISTS { MATCH (a)-[:PUBLISHED_BY]->(p:Entity) WHERE p.id IN $publishers })

// name: searchNames
// purpose: entities called so (tier 1), called something that begins so (2), called nearly so (4)
// takes: $key and $keyEnd of the name, $words that come near to it, $labels of what is looked for, $limit of each tier, $filtered whether only what articles name that fit $from, $to, $publishers (each may be null)
// gives: id, tier, score (articles that name it; of tier 4 how near), text (its name)
// starts from: Name(key), words_of_names
CALL () {
  MATCH (n:Name {key: $key})-[:NAMES]->(x:Entity)
  RETURN x, 1 AS tier, toFloat(COUNT { (x)<-[:MENTIONS]-() }) AS score
  UNION ALL
  MATCH (n:Name)
  WHERE $key < n.key AND n.key < $keyEnd
  WITH n ORDER BY n.key LIMIT $limit
  MATCH (n)-[:NAMES]->(x:Entity)
  RETURN x, 2 AS tier, toFloat(COUNT { (x)<-[:MENTIONS]-() }) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_of_names', $words, {limit: $limit}) YIELD node, score
  MATCH (node)-[:NAMES]->(x:Entity)
  RETURN x, 4 AS tier, score
}
WITH x, tier, score
WHERE any(label IN labels(x) WHERE label IN $labels)
  AND (NOT $filtered OR EXISTS { MATCH (x)<-[:MENTIONS]-(a:Article) WHERE a.duplicate IS NULL AND {{search.fits}} })
ORDER BY tier, score DESC
WITH x, head(collect({tier: tier, score: score})) AS best
RETURN x.id AS id, best.tier AS tier, best.score AS score, x.name AS text
ORDER BY tier, score DESC, id

// name: searchTexts
// purpose: articles by headline (tier 3), statements by their words (5), articles by a paragraph (6); near-copies and what only the context suggests left out
// takes: $whole, a query of the index, $labels of what is looked for, $limit of each index, $filtered whether only articles that fit $from, $to, $publishers (each may be null) and what they state
// gives: id, tier, score, text (what matched)
// starts from: words_of_passages, words_of_statements
CALL () {
  CALL db.index.fulltext.queryNodes('words_of_passages', $whole, {limit: $limit}) YIELD node, score
  MATCH (node)<-[:HAS_PASSAGE]-(x:Article)
  WHERE x.duplicate IS NULL
  RETURN x, CASE node.kind WHEN 'HEADLINE' THEN 3 ELSE 6 END AS tier, score, node.text AS text
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_of_statements', $whole, {limit: $limit}) YIELD node, score
  WITH node, score WHERE node.duplicate IS NULL AND node.contextual IS NULL
  RETURN node AS x, 5 AS tier, score, node.text AS text
}
WITH x, tier, score, text
WHERE any(label IN labels(x) WHERE label IN $labels)
  AND (NOT $filtered OR EXISTS { MATCH (x)<-[:STATES*0..1]-(a:Article) WHERE {{search.fits}} })
ORDER BY tier, score DESC
WITH x, head(collect({tier: tier, score: score, text: text})) AS best
RETURN x.id AS id, best.tier AS tier, best.score AS score, best.text AS text
ORDER BY tier, score DESC, id
