// name: copyCandidates
// Pairs of these articles with others that share two of the smallest shingles, or the only one that a short text has.
// takes ids; gives a, b (ids); starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_SHINGLE]->(shingle:Shingle)<-[:HAS_SHINGLE]-(other:Article)
WITH article, other, count(shingle) AS shared
WHERE shared > 1 OR COUNT { (article)-[:HAS_SHINGLE]->() } = 1 OR COUNT { (other)-[:HAS_SHINGLE]->() } = 1
RETURN article.id AS a, other.id AS b

// name: articleProse
// takes ids; gives id, isPart, publishedOn, source, prose (texts of LEAD and BODY, in order); starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, coalesce(article.isPart, false) AS isPart, article.publishedOn AS publishedOn, article.sourceKey AS source,
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

// name: articlesOfAddresses
// All articles that have the address of one of these.
// takes ids; gives address, id; starts from article_id, article_address
UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE article.address IS NOT NULL
WITH DISTINCT article.address AS address
MATCH (one:Article {address: address})
RETURN address, one.id AS id

// name: linkAddresses
// Leads articles to the first one of their address, and to no other only for the address, and notes it.
// takes rows [{later, first, score, note {id, rule, text}}]; gives nothing; starts from article_id
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (first:Article {id: row.first})
CALL (later, first) {
  MATCH (later)-[old:DUPLICATE_OF {sameAddress: true}]->(other)
  WHERE other <> first
  DELETE old
}
CALL (later, row) {
  MATCH (later)-[:HAS_NOTE]->(old:Note {rule: row.note.rule})
  WHERE old.id <> row.note.id
  DETACH DELETE old
}
WITH later, first, row, COUNT { MATCH (later)-[:HAS_NOTE]->(n:Note) WHERE n.rule <> row.note.rule RETURN n } AS ordinal
MERGE (later)-[copy:DUPLICATE_OF]->(first)
ON CREATE SET copy.score = row.score, copy.sameAddress = true
MERGE (note:Note {id: row.note.id})
ON CREATE SET note.rule = row.note.rule, note.text = row.note.text, note.rawSpans = [], note.ordinal = ordinal
MERGE (later)-[:HAS_NOTE]->(note)

// name: freeAddresses
// The first articles of their addresses, and those that share theirs with none any more.
// takes ids, rule; gives nothing; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[old:DUPLICATE_OF {sameAddress: true}]->()
  DELETE old
}
CALL (article) {
  MATCH (article)-[:HAS_NOTE]->(note:Note {rule: $rule})
  DETACH DELETE note
}

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
