// name: copyCandidates
// Pairs of these articles with others that share two of the smallest shingles, or the only one that a short text has.
// takes ids; gives a, b (ids); starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_SHINGLE]->(shingle:Shingle)<-[:HAS_SHINGLE]-(other:Article)
WITH article, other, count(shingle) AS shared
WHERE shared > 1 OR COUNT { (article)-[:HAS_SHINGLE]->() } = 1 OR COUNT { (other)-[:HAS_SHINGLE]->() } = 1
RETURN article.id AS a, other.id AS b

// name: articleProse
// takes ids; gives id, publishedOn, source, prose (texts of LEAD and BODY, in order); starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.publishedOn AS publishedOn, article.sourceKey AS source,
       COLLECT {
         MATCH (article)-[:HAS_PASSAGE]->(passage:Passage)
         WHERE passage.kind IN ['LEAD', 'BODY']
         RETURN substring(passage.text, passage.proseStart) ORDER BY passage.ordinal
       } AS prose

// name: linkCopies
// takes rows [{later, earlier, score}]; gives nothing; starts from article_id
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (earlier:Article {id: row.earlier})
MERGE (later)-[copy:DUPLICATE_OF]->(earlier)
ON CREATE SET copy.score = row.score

// name: flagCopies
// Says of each article, and of what it states, whether it counts.
// takes ids; gives id of those that changed; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
WITH article, EXISTS { (article)-[:DUPLICATE_OF]->(:Article) } AS copy
WHERE copy <> coalesce(article.duplicate, false)
SET article.duplicate = CASE WHEN copy THEN true END
WITH article, copy
CALL (article, copy) {
  MATCH (article)-[:STATES]->(statement:Statement)
  SET statement.duplicate = CASE WHEN copy THEN true END
}
RETURN DISTINCT article.id AS id
