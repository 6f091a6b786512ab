// name: articleState
// What the graph holds of articles, before they are loaded again.
// takes ids; gives id, contentHash, readerVersion, file, isPart, headline, prose (texts of LEAD and BODY, in order), blocks, entities (ids), copies (ids of later near-copies), statements (ids); starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id,
       article.contentHash AS contentHash,
       article.readerVersion AS readerVersion,
       article.file AS file,
       coalesce(article.isPart, false) AS isPart,
       article.headline AS headline,
       COLLECT {
         MATCH (article)-[:HAS_PASSAGE]->(passage:Passage)
         WHERE passage.kind IN ['LEAD', 'BODY']
         RETURN substring(passage.text, passage.proseStart) ORDER BY passage.ordinal
       } AS prose,
       COLLECT { MATCH (article)-[:HAS_REFERENCE]->(r:Reference) WHERE r.kind <> 'COUNTRY' RETURN DISTINCT r.block } AS blocks,
       COLLECT {
         MATCH (article)-[:HAS_REFERENCE]->(r:Reference)-[:IDENTIFIES]->(entity:Entity)
         WHERE r.kind <> 'COUNTRY'
         RETURN DISTINCT entity.id
       } AS entities,
       COLLECT { MATCH (later:Article)-[:DUPLICATE_OF]->(article) RETURN later.id } AS copies,
       COLLECT { MATCH (article)-[:STATES]->(statement:Statement) RETURN statement.id } AS statements

// name: knownArticles
// What the graph has of these: whoever has it as it would be written now need not read it.
// takes ids; gives id, contentHash, readerVersion, file, isPart, language; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.contentHash AS contentHash, article.readerVersion AS readerVersion, article.file AS file,
       coalesce(article.isPart, false) AS isPart, article.language AS language

// name: articlesWaiting
// How many articles another version of the reader read, and how many of these have not kept what came beside their text.
// takes readerVersion; gives waiting, without
MATCH (article:Article)
WHERE article.readerVersion <> $readerVersion
RETURN count(article) AS waiting, sum(CASE WHEN article.given IS NULL THEN 1 ELSE 0 END) AS without

// name: articlesToReadAgain
// takes readerVersion, after (source of the last one, '' to begin), limit; gives source, url, file, isPart, rawText, given; starts from article_source
MATCH (article:Article)
WHERE article.sourceKey > $after AND article.readerVersion <> $readerVersion AND article.given IS NOT NULL
WITH article ORDER BY article.sourceKey LIMIT $limit
RETURN article.sourceKey AS source, article.url AS url, article.file AS file, coalesce(article.isPart, false) AS isPart,
       article.rawText AS rawText, article.given AS given
ORDER BY source

// name: articleDirt
// What has to be derived again when the statements of these articles come, go, or stop counting.
// takes ids; gives kind, key; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:STATES]->(statement:Event|Claim)-[:ACTOR]->(actor:Country), (statement)-[:RECIPIENT]->(recipient:Country)
  WHERE actor <> recipient
  RETURN DISTINCT 'PAIR' AS kind, actor.iso3 + '>' + recipient.iso3 AS key
  UNION
  MATCH (article)-[:STATES]->(quote:Quote)
  WHERE quote.textKey IS NOT NULL
  RETURN DISTINCT 'QUOTE' AS kind, quote.textKey AS key
  UNION
  MATCH (article)-[:HAS_REFERENCE]->(:Reference)-[:IDENTIFIES]->(entity:Country|Organisation|Place)
  RETURN DISTINCT 'ENTITY' AS kind, entity.id AS key
}
RETURN DISTINCT kind, key

// name: entityDirt
// What depends on the countries of these entities: their own edge to a country, and who said what about a pair.
// takes ids; gives kind, key; starts from entity_id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  WITH entity
  WHERE entity:Organisation OR entity:Place
  RETURN 'ENTITY' AS kind, entity.id AS key
  UNION
  MATCH (entity)<-[:ASSERTED_BY]-(claim:Claim)-[:ACTOR]->(actor:Country), (claim)-[:RECIPIENT]->(recipient:Country)
  WHERE actor <> recipient
  RETURN DISTINCT 'PAIR' AS kind, actor.iso3 + '>' + recipient.iso3 AS key
}
RETURN DISTINCT kind, key

// name: deleteStatements
// takes ids; gives nothing; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:STATES]->(statement:Statement)
DETACH DELETE statement

// name: deleteReading
// Everything of articles but their statements and themselves; tags that nobody else has go with them.
// takes ids; gives nothing; starts from article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:HAS_PASSAGE]->(passage:Passage)
  OPTIONAL MATCH (passage)-[:HAS_MENTION]->(mention:Mention)
  DETACH DELETE mention, passage
}
CALL (article) {
  MATCH (article)-[:HAS_NOTE|HAS_TIME|HAS_REFERENCE]->(own:Note|TimeRef|Reference)
  DETACH DELETE own
}
CALL (article) {
  MATCH (article)-[has:HAS_TAG|HAS_SHINGLE]->(shared:Tag|Shingle)
  DELETE has
  WITH shared
  WHERE NOT EXISTS { (shared)<-[:HAS_TAG|HAS_SHINGLE]-(:Article) }
  DELETE shared
}
CALL (article) {
  MATCH (article)-[edge:MENTIONS|PUBLISHED_BY|DATELINED|DUPLICATE_OF]->()
  DELETE edge
}
CALL (article) {
  MATCH (article)<-[edge:DUPLICATE_OF]-()
  DELETE edge
}

// name: removable
// takes id; gives headline, statements; starts from article_id
MATCH (article:Article {id: $id})
RETURN article.headline AS headline, COUNT { (article)-[:STATES]->() } AS statements

// name: deleteArticle
// takes id; gives nothing; starts from article_id
MATCH (article:Article {id: $id})
DETACH DELETE article

// name: articlesOfSource
// The articles of a source: its own, those of records in the file of this name, and below it where it is a folder.
// takes source, records (the start of its records' keys), folder (the start of keys below it, or null); gives id, source; starts from article_source and article_file
CALL () {
  MATCH (article:Article {sourceKey: $source})
  RETURN article
  UNION
  MATCH (article:Article {file: $source})
  RETURN article
  UNION
  MATCH (article:Article)
  WHERE article.sourceKey STARTS WITH $records
  RETURN article
  UNION
  MATCH (article:Article)
  WHERE article.sourceKey STARTS WITH $folder
  RETURN article
  UNION
  MATCH (article:Article)
  WHERE article.file STARTS WITH $folder
  RETURN article
}
RETURN DISTINCT article.id AS id, article.sourceKey AS source
ORDER BY source

// name: articlesBelow
// Articles whose keys start so, in order.
// takes prefix, after (source of the last one, '' to begin), limit; gives id, source, file; starts from article_source
MATCH (article:Article)
WHERE article.sourceKey STARTS WITH $prefix AND article.sourceKey > $after
RETURN article.id AS id, article.sourceKey AS source, article.file AS file
ORDER BY source
LIMIT $limit

// name: articlesOfFilesBelow
// Articles of records in files whose keys start so, in order.
// takes prefix, afterFile, after (source) of the last one, '' to begin, limit; gives id, source, file; starts from article_file
MATCH (article:Article)
WHERE article.file STARTS WITH $prefix AND article.file >= $afterFile
  AND (article.file > $afterFile OR article.sourceKey > $after)
RETURN article.id AS id, article.sourceKey AS source, article.file AS file
ORDER BY file, source
LIMIT $limit

// name: createArticles
// Articles and their own text. The node stays when an article is replaced, so that links to it hold.
// takes rows [{article {id, properties}, passages, notes, timeRefs [{id, properties}], tags [{key, name, ordinal}], sketch [key]}], loadedAt; gives nothing
UNWIND $rows AS row
MERGE (article:Article {id: row.article.id})
SET article = row.article.properties, article.id = row.article.id, article.loadedAt = $loadedAt, article.writtenAt = timestamp()
WITH article, row
CALL (article, row) {
  UNWIND row.passages AS one
  CREATE (article)-[:HAS_PASSAGE]->(passage:Passage {id: one.id})
  SET passage += one.properties
}
CALL (article, row) {
  UNWIND row.notes AS one
  CREATE (article)-[:HAS_NOTE]->(note:Note {id: one.id})
  SET note += one.properties
}
CALL (article, row) {
  UNWIND row.timeRefs AS one
  CREATE (article)-[:HAS_TIME]->(time:TimeRef {id: one.id})
  SET time += one.properties
}
CALL (article, row) {
  UNWIND row.tags AS one
  MERGE (tag:Tag {key: one.key})
  ON CREATE SET tag.name = one.name
  CREATE (article)-[:HAS_TAG {ordinal: one.ordinal}]->(tag)
}
CALL (article, row) {
  UNWIND row.sketch AS key
  MERGE (shingle:Shingle {key: key})
  CREATE (article)-[:HAS_SHINGLE]->(shingle)
}

// name: createReferences
// takes rows [{article, id, properties}]; gives nothing; starts from article_id
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:HAS_REFERENCE]->(r:Reference {id: row.id})
SET r += row.properties

// name: createMentions
// takes rows [{id, passage, reference, properties}]; gives nothing; starts from passage_id
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (passage)-[:HAS_MENTION]->(mention:Mention {id: row.id})
SET mention += row.properties
WITH mention, row
MATCH (r:Reference {id: row.reference})
CREATE (mention)-[:PART_OF]->(r)

// name: createStatements
// takes rows [{article, id, label, rule, on, properties}]; gives nothing; starts from article_id
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:STATES]->(statement:Statement {id: row.id})
SET statement:$(row.label), statement += row.properties
WITH statement, row
CALL (statement, row) {
  MATCH (rule:Rule {id: row.rule})
  CREATE (statement)-[:BY_RULE]->(rule)
}
CALL (statement, row) {
  WITH statement, row
  WHERE row.on IS NOT NULL
  MATCH (time:TimeRef {id: row.on})
  CREATE (statement)-[:ON]->(time)
}

// name: createEvidence
// takes rows [{statement, passage, properties}]; gives nothing; starts from statement_id
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (passage:Passage {id: row.passage})
CREATE (statement)-[evidence:EVIDENCED_BY]->(passage)
SET evidence = row.properties

// name: createArticleEdges
// Edges from articles to the entities that their references stand for.
// takes rows [{from, type, ref, properties}]; gives nothing; starts from article_id
UNWIND $rows AS row
MATCH (article:Article {id: row.from})
MATCH (:Reference {id: row.ref})-[:IDENTIFIES]->(entity:Entity)
CREATE (article)-[edge:$(row.type)]->(entity)
SET edge = row.properties, edge.ref = row.ref

// name: createStatementEdges
// Edges from statements to the entities that their references stand for.
// takes rows [{from, type, ref, properties}]; gives nothing; starts from statement_id
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (:Reference {id: row.ref})-[:IDENTIFIES]->(entity:Entity)
CREATE (statement)-[edge:$(row.type)]->(entity)
SET edge = row.properties, edge.ref = row.ref

// name: linkStatements
// takes rows [{from, to, type}]; gives nothing; starts from statement_id
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Statement {id: row.to})
CREATE (from)-[:$(row.type)]->(to)
