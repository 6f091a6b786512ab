// Bodies of this name, of names that begin so, and of names that are nearly so.
CALL () {
  MATCH (n:Name {key: $key})-[:NAMES]->(x:Organisation)
  RETURN x, 1 AS tier, toFloat(COUNT { (x)<-[:MENTIONS]-() }) AS score
  UNION ALL
  MATCH (n:Name)-[:NAMES]->(x:Organisation)
  WHERE n.key > $key AND n.key STARTS WITH $key
  RETURN x, 2 AS tier, toFloat(COUNT { (x)<-[:MENTIONS]-() }) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_of_names', $near, {limit: 200}) YIELD node, score
  MATCH (node)-[:NAMES]->(x:Organisation)
  RETURN x, 4 AS tier, score
}
WITH x, tier, score ORDER BY tier, score DESC
WITH x, head(collect({tier: tier, score: score})) AS best
WITH x, best ORDER BY best.tier, round(best.score * 1000) DESC, x.id LIMIT 10
RETURN {search: {nodes: collect({tier: ['NAME', 'NAME_START', 'HEADLINE', 'NEAR_NAME'][best.tier - 1], text: x.name, node: {id: x.id}})}} AS answer
