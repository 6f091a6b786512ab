// name: nearCopyCandidates
// Articles that share one of the smallest shingles.
// takes id; gives id, publishedOn, source, prose; starts from article_id
MATCH (:Article {id: $id})-[:HAS_SHINGLE]->(:Shingle)<-[:HAS_SHINGLE]-(other:Article)
WHERE other.id <> $id
WITH DISTINCT other
RETURN other.id AS id, other.publishedOn AS publishedOn, other.sourceKey AS source,
       COLLECT {
         MATCH (other)-[:HAS_PASSAGE]->(passage:Passage)
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
// Takes the lock of each article first, so that two loaders agree, then says of it and of what it states whether it counts.
// takes ids; gives id of those that changed; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
SET article.duplicate = article.duplicate
WITH article
WITH article, EXISTS { (article)-[:DUPLICATE_OF]->(:Article) } AS copy
WHERE copy <> coalesce(article.duplicate, false)
SET article.duplicate = CASE WHEN copy THEN true END
WITH article, copy
CALL (article, copy) {
  MATCH (article)-[:STATES]->(statement:Statement)
  SET statement.duplicate = CASE WHEN copy THEN true END
}
RETURN DISTINCT article.id AS id
