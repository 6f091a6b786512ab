// The sections that lists of quotes are made of.

// name: quotes.from.speaker
MATCH (a:Entity)<-[:SPOKEN_BY]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: quotes.dense.speaker
COUNT { (a)<-[:SPOKEN_BY]-() }

// name: quotes.from.about
MATCH (a:Entity)<-[:ABOUT]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: quotes.dense.about
COUNT { (a)<-[:ABOUT]-() }

// name: quotes.speakersOf
// whoever speaks for a country c: it itself, its bodies, people who hold an office of it or of a body of it.
// A union of plain patterns: as nested EXISTS the planner took three times as long.
CALL (c) {
  RETURN c AS s
  UNION
  MATCH (c)<-[:OF_COUNTRY]-(s) RETURN s
  UNION
  MATCH (c)<-[:IN]-(office)-[:HELD_BY]->(s) WHERE office.status <> 'FORMER' RETURN s
  UNION
  MATCH (c)<-[:OF_COUNTRY]-()<-[:IN]-(office)-[:HELD_BY]->(s) WHERE office.status <> 'FORMER' RETURN s
}

// name: quotes.from.speakerCountry
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id IN anchor.ids
{{quotes.speakersOf}}
WITH DISTINCT s
MATCH (s)<-[:SPOKEN_BY]-(x)
WHERE true

// name: quotes.dense.speakerCountry
// those who hold an office of it speak more than once each
COUNT { (a)<-[:IN]-() }

// name: quotes.known.speakerCountry
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id IN anchor.ids
{{quotes.speakersOf}}
WITH anchor, collect(DISTINCT s) AS known

// name: quotes.walked.speakerCountry
any(s IN [(x)-[:SPOKEN_BY]->(s) | s] WHERE s IN known)

// name: quotes.from.article
MATCH (a:Article)-[:STATES]->(x)
USING INDEX a:Article(id)
WHERE a.id IN anchor.ids

// name: quotes.from.pair
// both are mentioned, or one is mentioned by whoever speaks for the other
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id IN anchor.ids
{{quotes.speakersOf}}
WITH c, collect(DISTINCT s) AS speakers
WITH collect(c) AS both, collect(speakers) AS speakers
CALL (both) {
  UNWIND [0, 1] AS at
  WITH both[at] AS a, 1 - at AS other
  MATCH (a)<-[:ABOUT]-(x)
  RETURN x, collect(DISTINCT other) AS others
}
WITH x, others, speakers
WHERE (size(others) = 2 OR EXISTS { MATCH (x)-[:SPOKEN_BY]->(s:Entity) WHERE s IN speakers[others[0]] })

// name: quotes.dense.pair
// who holds an office of one may speak about the other
COUNT { (a)<-[:ABOUT]-() } + COUNT { (a)<-[:IN]-() }

// name: quotes.known.pair
// for each of the two, in their order, whoever speaks for it
UNWIND [0, 1] AS at
MATCH (c:Entity {id: anchor.ids[at]})
{{quotes.speakersOf}}
WITH anchor, at, collect(DISTINCT s) AS speakers ORDER BY at
WITH anchor, collect(speakers) AS known

// name: quotes.walked.pair
any(ids IN [[(x)-[:ABOUT]->(e:Entity) WHERE e.id IN anchor.ids | e.id]] WHERE size(ids) > 0 AND (
  (anchor.ids[0] IN ids AND anchor.ids[1] IN ids) OR
  any(s IN [(x)-[:SPOKEN_BY]->(s) | s] WHERE
    (anchor.ids[0] IN ids AND s IN known[1]) OR (anchor.ids[1] IN ids AND s IN known[0]))))

// name: quotes.where.speaker
EXISTS { MATCH (x)-[:SPOKEN_BY]->(e:Entity) WHERE e.id IN $value }

// name: quotes.where.about
EXISTS { MATCH (x)-[:ABOUT]->(e:Entity) WHERE e.id IN $value }

// name: quotes.once.speakerCountry
// whoever speaks for them, collected once: asked anew for each quote it took seconds
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id IN $value
{{quotes.speakersOf}}
RETURN collect(DISTINCT s) AS $once

// name: quotes.where.speakerCountry
EXISTS { MATCH (x)-[:SPOKEN_BY]->(s:Entity) WHERE s IN $once }

// name: quotes.where.kind
x.kind IN $value

// name: quotes.where.cue
// never null, or its negation would drop what has no cue
coalesce(toLower(x.cue) IN $value, false)

// name: quotes.where.inHeadline
coalesce(x.inHeadline, false) = $value

// name: quotes.where.attributed
EXISTS { MATCH (x)-[:SPOKEN_BY]->(e:Entity) } = $value

// name: quotes.where.publishedFrom
$value <= x.timeKey AND x.timeKey < ':'

// name: quotes.where.publishedTo
'0' <= x.timeKey AND x.timeKey < $value

// name: quotes.where.copies
// 'INCLUDE' or 'ONLY'; without it a list leaves near-copies out
$value = 'INCLUDE' OR x.duplicate IS NOT NULL

// name: quotes.once.text
CALL db.index.fulltext.queryNodes('words_of_statements', $value.whole) YIELD node
RETURN collect(node) AS $once

// name: quotes.where.text
x IN $once

// name: quotes.key.SPEAKER
OPTIONAL MATCH (x)-[:SPOKEN_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: quotes.key.SPEAKER_COUNTRY
MATCH (x)-[:SPOKEN_BY]->(e:Entity)
{{entity.countriesOf}}
RETURN id AS k

// name: quotes.key.ABOUT
OPTIONAL MATCH (x)-[:ABOUT]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: quotes.key.KIND
RETURN x.kind AS k

// name: quotes.key.CUE
RETURN x.cue AS k

// name: quotes.key.TAG
OPTIONAL MATCH (x)<-[:STATES]-(:Article)-[:HAS_TAG]->(t:Tag)
RETURN DISTINCT t.key AS k

// name: quotes.key.PUBLISHER
OPTIONAL MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: quotes.where.aboutAll
COUNT { MATCH (x)-[:ABOUT]->(e:Entity) WHERE e.id IN $value RETURN DISTINCT e.id } = size($value)

// name: quotes.where.publisher
EXISTS { MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity) WHERE e.id IN $value }

// name: quotes.where.minConfidence
x.confidence >= $value

// name: quotes.where.maxConfidence
x.confidence <= $value
