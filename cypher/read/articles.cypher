// Articles and what hangs on them.

// name: article.columns
// the raw text, which may be long, is a query of its own
'Article' AS __typename, x.id AS id, x.sourceKey AS source, x.url AS url, x.headline AS headline, x.dateline AS dateline, x.language AS language, x.publishedOn AS publishedOn

// name: articleById
// purpose: articles by id
// takes: $keys ids
// gives: key, article.columns
// starts from: Article(id)
UNWIND $keys AS key
MATCH (x:Article {id: key})
RETURN key, {{article.columns}}

// name: articleBySource
// purpose: articles by source key
// takes: $keys source keys
// gives: key, article.columns
// starts from: Article(sourceKey)
UNWIND $keys AS key
MATCH (x:Article {sourceKey: key})
RETURN key, {{article.columns}}

// name: articlesWritten
// purpose: what was written since a moment, of which a follower knows some already
// takes: $since ms since 1970, by the clock of the database
// gives: id, writtenAt
// starts from: Article(writtenAt)
MATCH (x:Article)
WHERE x.writtenAt >= $since
RETURN x.id AS id, x.writtenAt AS writtenAt
ORDER BY writtenAt, id

// name: rawTextOfArticle
// purpose: the file as it was read
// takes: $keys ids of articles
// gives: key, rawText
// starts from: Article(id)
UNWIND $keys AS key
MATCH (x:Article {id: key})
RETURN key, x.rawText AS rawText

// name: passagesOfArticle
// purpose: paragraphs in order of reading
// takes: $keys ids of articles
// gives: key, id, ordinal, kind, text, rawSpans, articleId
// starts from: Article(id)
UNWIND $keys AS key
MATCH (:Article {id: key})-[:HAS_PASSAGE]->(p:Passage)
RETURN key, p.id AS id, p.ordinal AS ordinal, p.kind AS kind, p.text AS text, p.rawSpans AS rawSpans, key AS articleId
ORDER BY key, ordinal

// name: passageById
// purpose: paragraphs by id, with their article
// takes: $keys ids of passages
// gives: key, id, ordinal, kind, text, rawSpans, articleId
// starts from: Passage(id)
UNWIND $keys AS key
MATCH (p:Passage {id: key})<-[:HAS_PASSAGE]-(a:Article)
RETURN key, p.id AS id, p.ordinal AS ordinal, p.kind AS kind, p.text AS text, p.rawSpans AS rawSpans, a.id AS articleId

// name: namingsInArticle
// purpose: how often an article names an entity, and where first
// takes: $keys ids of an entity and an article, with a blank between them
// gives: key, count, passage (an id), start, end
// starts from: Article(id)
UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (a:Article {id: pair[1]})-[m:MENTIONS]->(e:Entity {id: pair[0]})
WITH key, a, e, sum(m.count) AS count
CALL (a, e) {
  MATCH (a)-[:HAS_REFERENCE]->(r:Reference)-[:IDENTIFIES]->(e)
  MATCH (r)<-[:PART_OF]-(m:Mention)<-[:HAS_MENTION]-(p:Passage)
  WITH p, m ORDER BY p.ordinal, m.start LIMIT 1
  RETURN p.id AS passage, m.start AS start, m.end AS end
}
RETURN key, count, passage, start, end

// name: mentionsOfPassage
// purpose: what stands for something, in order of reading
// takes: $keys ids of passages
// gives: key, text, kind, start, end, rawSpans, rule, confidence, entityId
// starts from: Passage(id)
UNWIND $keys AS key
MATCH (:Passage {id: key})-[:HAS_MENTION]->(m:Mention)
OPTIONAL MATCH (m)-[:PART_OF]->(:Reference)-[:IDENTIFIES]->(e:Entity)
WITH key, m, min(e.id) AS entityId
RETURN key, m.text AS text, m.kind AS kind, m.start AS start, m.end AS end, m.rawSpans AS rawSpans, m.rule AS rule, m.confidence AS confidence, entityId
ORDER BY key, start, end

// name: notesOfArticle
// purpose: decisions about layout and things not read
// takes: $keys ids of articles
// gives: key, rule, text, rawSpans
// starts from: Article(id)
UNWIND $keys AS key
MATCH (:Article {id: key})-[:HAS_NOTE]->(n:Note)
RETURN key, n.rule AS rule, n.text AS text, n.rawSpans AS rawSpans
ORDER BY key, n.ordinal

// name: tagsOfArticle
// purpose: key words in the order of the text
// takes: $keys ids of articles
// gives: key, name
// starts from: Article(id)
UNWIND $keys AS key
MATCH (:Article {id: key})-[has:HAS_TAG]->(t:Tag)
RETURN key, t.name AS name
ORDER BY key, has.ordinal

// name: publisherOfArticle
// purpose: who published it
// takes: $keys ids of articles
// gives: key, entity.columns
// starts from: Article(id)
UNWIND $keys AS key
MATCH (:Article {id: key})-[:PUBLISHED_BY]->(x:Organisation)
WITH DISTINCT key, x
RETURN key, {{entity.columns}}
ORDER BY key, id

// name: datelineOfArticle
// purpose: places it was filed from, by name
// takes: $keys ids of articles
// gives: key, entity.columns
// starts from: Article(id)
UNWIND $keys AS key
MATCH (:Article {id: key})-[:DATELINED]->(x:Entity)
WITH DISTINCT key, x
RETURN key, {{entity.columns}}
ORDER BY key, x.nameKey

// name: entitiesOfArticle
// purpose: who and what it names, the most frequent first, up to 250
// takes: $keys ids of articles
// gives: key, entity.columns
// starts from: Article(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})-[m:MENTIONS]->(x:Entity)
  WITH x, sum(m.count) AS count
  ORDER BY count DESC, x.nameKey LIMIT 250
  RETURN x, count
}
RETURN key, {{entity.columns}}
ORDER BY key, count DESC, x.nameKey

// name: duplicateOfArticle
// purpose: the first of its near-copies
// takes: $keys ids of articles
// gives: key, article.columns
// starts from: Article(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})-[:DUPLICATE_OF]->(x:Article)
  WITH x ORDER BY coalesce(x.isPart, false), coalesce(x.publishedOn, ''), x.sourceKey LIMIT 1
  RETURN x
}
RETURN key, {{article.columns}}

// name: copiesOfArticle
// purpose: its near-copies, the earliest first, up to 100
// takes: $keys ids of articles
// gives: key, score, article.columns
// starts from: Article(id)
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[copy:DUPLICATE_OF]-(x:Article)
  WITH x, copy ORDER BY x.timeKey LIMIT 100
  RETURN x, copy.score AS score
}
RETURN key, score, {{article.columns}}
ORDER BY key, x.timeKey

// name: articles.from.about
MATCH (a:Entity)<-[:MENTIONS]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: articles.dense.about
COUNT { (a)<-[:MENTIONS]-() }

// name: articles.from.publisher
MATCH (a:Entity)<-[:PUBLISHED_BY]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: articles.dense.publisher
COUNT { (a)<-[:PUBLISHED_BY]-() }

// name: articles.from.tag
MATCH (a:Tag)<-[:HAS_TAG]-(x)
USING INDEX a:Tag(key)
WHERE a.key IN anchor.ids

// name: articles.from.pair
MATCH (a:Entity)<-[:MENTIONS]-(x)-[:MENTIONS]->(b:Entity)
USING INDEX a:Entity(id)
USING INDEX b:Entity(id)
WHERE a.id = anchor.ids[0] AND b.id = anchor.ids[1]
WITH DISTINCT x
WHERE true

// name: articles.dense.pair
COUNT { (a)<-[:MENTIONS]-() }

// name: articles.walked.pair
EXISTS { MATCH (x)-[:MENTIONS]->(e:Entity) WHERE e.id = anchor.ids[0] }
AND EXISTS { MATCH (x)-[:MENTIONS]->(e:Entity) WHERE e.id = anchor.ids[1] }

// name: articles.where.about
EXISTS { MATCH (x)-[:MENTIONS]->(e:Entity) WHERE e.id IN $value }

// name: articles.where.publisher
EXISTS { MATCH (x)-[:PUBLISHED_BY]->(e:Entity) WHERE e.id IN $value }

// name: articles.where.tag
EXISTS { MATCH (x)-[:HAS_TAG]->(t:Tag) WHERE t.key IN $value }

// name: articles.where.language
x.language IN $value

// name: articles.where.publishedFrom
// what has no date begins with no digit
$value <= x.timeKey AND x.timeKey < ':'

// name: articles.where.publishedTo
'0' <= x.timeKey AND x.timeKey < $value

// name: articles.where.copies
// 'INCLUDE' or 'ONLY'; without it a list leaves near-copies out
$value = 'INCLUDE' OR x.duplicate IS NOT NULL

// name: articles.once.text
// an article is indexed paragraph by paragraph: each word may stand in another one
CALL () {
  UNWIND $value.wanted AS term
  CALL db.index.fulltext.queryNodes('words_of_passages', term) YIELD node
  MATCH (node)<-[:HAS_PASSAGE]-(article:Article)
  WITH article, count(DISTINCT term) AS terms
  WHERE terms = size($value.wanted)
  RETURN collect(article) AS wanted
}
CALL () {
  UNWIND $value.unwanted AS term
  CALL db.index.fulltext.queryNodes('words_of_passages', term) YIELD node
  MATCH (node)<-[:HAS_PASSAGE]-(article:Article)
  RETURN collect(DISTINCT article) AS unwanted
}
RETURN [article IN wanted WHERE NOT article IN unwanted] AS $once

// name: articles.where.text
x IN $once

// name: articles.where.aboutAll
COUNT { MATCH (x)-[:MENTIONS]->(e:Entity) WHERE e.id IN $value RETURN DISTINCT e.id } = size($value)

// name: articles.key.ABOUT
OPTIONAL MATCH (x)-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: articles.key.PUBLISHER
OPTIONAL MATCH (x)-[:PUBLISHED_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: articles.key.TAG
OPTIONAL MATCH (x)-[:HAS_TAG]->(t:Tag)
RETURN DISTINCT t.key AS k

// name: articles.key.LANGUAGE
RETURN x.language AS k
