// The sections that lists of events and of claims are made of, and the roll-ups between countries.

// name: relations.from.actor
MATCH (a:Entity)<-[:ACTOR]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.actor
COUNT { (a)<-[:ACTOR]-() }

// name: relations.from.recipient
MATCH (a:Entity)<-[:RECIPIENT]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.recipient
COUNT { (a)<-[:RECIPIENT]-() }

// name: relations.from.party
MATCH (a:Entity)<-[:ACTOR|RECIPIENT]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.party
COUNT { (a)<-[:ACTOR|RECIPIENT]-() }

// name: relations.from.place
MATCH (a:Entity)<-[:AT]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.place
COUNT { (a)<-[:AT]-() }

// name: relations.from.involved
// whatever an entity has to do with it
MATCH (a:Entity)<-[:ACTOR|RECIPIENT|AT]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.involved
COUNT { (a)<-[:ACTOR|RECIPIENT|AT]-() }

// name: relations.from.assertedBy
MATCH (a:Entity)<-[:ASSERTED_BY]-(x)
USING INDEX a:Entity(id)
WHERE a.id IN anchor.ids

// name: relations.dense.assertedBy
COUNT { (a)<-[:ASSERTED_BY]-() }

// name: relations.from.article
MATCH (a:Article)-[:STATES]->(x)
USING INDEX a:Article(id)
WHERE a.id IN anchor.ids

// name: relations.from.pair
MATCH (a:Entity)<-[:ACTOR]-(x)-[:RECIPIENT]->(b:Entity)
USING INDEX a:Entity(id)
USING INDEX b:Entity(id)
WHERE a.id IN anchor.ids AND b.id IN anchor.ids AND a.id <> b.id
// Only then is anything asked of them: of the rows of one side few have the other.
WITH DISTINCT x
WHERE true

// name: relations.dense.pair
COUNT { (a)<-[:ACTOR|RECIPIENT]-() }

// name: relations.walked.pair
EXISTS {
  MATCH (a:Entity)<-[:ACTOR]-(x)-[:RECIPIENT]->(b:Entity)
  WHERE a.id IN anchor.ids AND b.id IN anchor.ids AND a.id <> b.id
}

// name: relations.where.types
x.type IN $value

// name: relations.where.actor
EXISTS { MATCH (x)-[:ACTOR]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.recipient
EXISTS { MATCH (x)-[:RECIPIENT]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.party
EXISTS { MATCH (x)-[:ACTOR|RECIPIENT]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.place
EXISTS { MATCH (x)-[:AT]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.involved
EXISTS { MATCH (x)-[:ACTOR|RECIPIENT|AT]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.assertedBy
EXISTS { MATCH (x)-[:ASSERTED_BY]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.status
x.status IN $value

// name: relations.where.trend
// never null, or its negation would drop what has no trend
coalesce(x.trend IN $value, false)

// name: relations.where.context
any(context IN x.contexts WHERE context IN $value)

// name: relations.where.publishedFrom
$value <= x.timeKey AND x.timeKey < ':'

// name: relations.where.publishedTo
'0' <= x.timeKey AND x.timeKey < $value

// name: relationsOfPair
// purpose: the roll-ups between two countries, both ways, the most frequent first; at most two for each type
// takes: $a, $b ids of countries
// gives: type, actor, recipient (ids), events, claims, articles, saidByActor, saidByRecipient, saidByOthers, meanScore, first, last
// starts from: Entity(id)
MATCH (actor:Entity)-[r:RELATES_TO]->(recipient:Entity)
WHERE actor.id IN [$a, $b] AND recipient.id IN [$a, $b]
RETURN r.type AS type, actor.id AS actor, recipient.id AS recipient, r.events AS events, r.claims AS claims, r.articles AS articles,
  r.saidByActor AS saidByActor, r.saidByRecipient AS saidByRecipient, r.saidByOthers AS saidByOthers,
  r.meanScore AS meanScore, r.first AS first, r.last AS last
ORDER BY events + claims DESC, type, actor

// name: statementsOfPair
// purpose: the newest two statements that a row between two countries counts
// takes: $keys ids of actor and recipient, and a type, with blanks between them
// gives: key, relation.columns
// starts from: Entity(id)
UNWIND $keys AS key
WITH key, split(key, ' ') AS part
CALL (part) {
  MATCH (:Entity {id: part[0]})<-[:ACTOR]-(x:Statement)-[:RECIPIENT]->(:Entity {id: part[1]})
  WHERE x.type = part[2] AND x.duplicate IS NULL AND x.contextual IS NULL AND NOT x:Rejected
  WITH DISTINCT x ORDER BY x.timeKey DESC LIMIT 2
  RETURN x
}
RETURN key, {{relation.columns}}
ORDER BY key, x.timeKey DESC

// name: corroborationOf
// purpose: who else reports the same and who says otherwise: an act of one type between the same, published within a week, in articles that are no near-copies
// takes: $keys ids of events and claims
// gives: key, publishers, statements (ids, the newest ten), contradicted (ids, the newest ten)
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (x:Statement {id: key})
CALL (x) {
  MATCH (x)-[:ACTOR]->(:Entity)<-[:ACTOR]-(o:Statement)
  WHERE o.type = x.type AND o.articleId <> x.articleId AND o.duplicate IS NULL AND o.contextual IS NULL AND NOT o:Rejected
    AND (EXISTS { (x)-[:RECIPIENT]->(:Entity)<-[:RECIPIENT]-(o) }
      OR NOT (EXISTS { (x)-[:RECIPIENT]->(:Entity) } OR EXISTS { (o)-[:RECIPIENT]->(:Entity) }))
  WITH DISTINCT o, split(x.timeKey, ' ')[0] AS day, split(o.timeKey, ' ')[0] AS other
  WHERE CASE WHEN size(day) = 10 AND size(other) = 10 THEN abs(duration.inDays(date(day), date(other)).days) <= 7 ELSE false END
  RETURN collect(o) AS others
}
CALL (key, x, others) {
  UNWIND others + [x] AS o
  WITH o
  WHERE (o:Event) = (x:Event) AND (o.status = 'NEGATED') = (x.status = 'NEGATED')
  OPTIONAL MATCH (o)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(p:Organisation)
  WITH o, p ORDER BY o.timeKey DESC
  WITH count(DISTINCT p) AS publishers, collect(DISTINCT o.id) AS ids
  RETURN publishers, [id IN ids WHERE id <> key][..10] AS statements
}
CALL (x, others) {
  CALL (x, others) {
    UNWIND others AS o
    WITH o
    WHERE (o.status = 'NEGATED') <> (x.status = 'NEGATED')
    RETURN o
    UNION
    MATCH (x)<-[:CONCERNS]-(o:Claim)
    WHERE o.duplicate IS NULL
    RETURN o
  }
  WITH o ORDER BY o.timeKey DESC
  RETURN collect(o.id)[..10] AS contradicted
}
RETURN key, publishers, statements, contradicted

// name: waitingOfPair
// purpose: how often what two countries do was changed since it was counted last
// takes: $pairs keys of both directions
// gives: waiting
// starts from: Dirty(key)
MATCH (dirty:Dirty)
WHERE dirty.key IN $pairs AND dirty.kind = 'PAIR'
RETURN count(dirty) AS waiting

// name: relations.where.copies
// 'INCLUDE' or 'ONLY'; without it a list leaves near-copies out
$value = 'INCLUDE' OR x.duplicate IS NOT NULL

// name: relations.where.inferred
// 'INCLUDE' or 'ONLY'; without it a list leaves out what only the context suggests
$value = 'INCLUDE' OR x.contextual IS NOT NULL

// name: relations.once.text
// written in a paragraph with these words
CALL db.index.fulltext.queryNodes('words_of_passages', $value.whole) YIELD node
MATCH (node)<-[:EVIDENCED_BY]-(statement:Statement)
RETURN collect(DISTINCT statement) AS $once

// name: relations.where.text
x IN $once

// name: relations.where.quad
x.quad IN $value

// name: relations.where.mode
coalesce(x.mode IN $value, false)

// name: relations.where.doneFrom
// what has no date of the deed, or no year in it, begins with no digit
coalesce($value <= x.date AND x.date < ':', false)

// name: relations.where.doneTo
coalesce('0' <= x.date AND x.date < $value, false)

// name: relations.where.dated
coalesce('0' <= x.date AND x.date < ':', false) = $value

// name: relations.where.partyAll
COUNT { MATCH (x)-[:ACTOR|RECIPIENT]->(e:Entity) WHERE e.id IN $value RETURN DISTINCT e.id } = size($value)

// name: relations.where.publisher
EXISTS { MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity) WHERE e.id IN $value }

// name: relations.where.minConfidence
x.confidence >= $value

// name: relations.where.maxConfidence
x.confidence <= $value

// name: relations.key.TYPE
RETURN x.type AS k

// name: relations.key.QUAD
RETURN ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'][toInteger(x.quad) - 1] AS k

// name: relations.key.MODE
RETURN toUpper(replace(x.mode, '-', '_')) AS k

// name: relations.key.STATUS
RETURN x.status AS k

// name: relations.key.CONTEXT
UNWIND CASE WHEN size(x.contexts) > 0 THEN x.contexts ELSE [null] END AS context
RETURN DISTINCT toUpper(replace(context, '-', '_')) AS k

// name: relations.key.ACTOR
OPTIONAL MATCH (x)-[:ACTOR]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.RECIPIENT
OPTIONAL MATCH (x)-[:RECIPIENT]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.PARTY
OPTIONAL MATCH (x)-[:ACTOR|RECIPIENT]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.PLACE
OPTIONAL MATCH (x)-[:AT]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.ASSERTER
OPTIONAL MATCH (x)-[:ASSERTED_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.PUBLISHER
OPTIONAL MATCH (x)<-[:STATES]-(:Article)-[:PUBLISHED_BY]->(e:Entity)
RETURN DISTINCT e.id AS k

// name: relations.key.ACTOR_COUNTRY
MATCH (x)-[:ACTOR]->(e:Entity)
{{entity.countriesOf}}
RETURN id AS k

// name: relations.key.RECIPIENT_COUNTRY
MATCH (x)-[:RECIPIENT]->(e:Entity)
{{entity.countriesOf}}
RETURN id AS k

// name: relations.key.PARTY_COUNTRY
MATCH (x)-[:ACTOR|RECIPIENT]->(e:Entity)
{{entity.countriesOf}}
RETURN id AS k

// name: relations.key.ASSERTER_COUNTRY
MATCH (x)-[:ASSERTED_BY]->(e:Entity)
{{entity.countriesOf}}
RETURN id AS k

// name: relations.key.TAG
OPTIONAL MATCH (x)<-[:STATES]-(:Article)-[:HAS_TAG]->(t:Tag)
RETURN DISTINCT t.key AS k

// name: relations.key.DEED_DAY
RETURN CASE WHEN x.date < ':' AND size(x.date) = 10 THEN x.date END AS k

// name: relations.key.DEED_WEEK
// its Monday
RETURN CASE WHEN x.date < ':' AND size(x.date) = 10 THEN toString(date.truncate('week', date(x.date))) END AS k

// name: relations.key.DEED_MONTH
RETURN CASE WHEN x.date < ':' AND size(x.date) >= 7 THEN left(x.date, 7) END AS k

// name: relations.key.DEED_YEAR
RETURN CASE WHEN x.date < ':' AND size(x.date) >= 4 THEN left(x.date, 4) END AS k

// name: relations.order.DEED
// what has no date of the deed, or no year in it, counts as oldest
CASE WHEN x.date < ':' THEN x.date ELSE '' END + ' ' + x.id

// name: relations.order.SCORE
// from -10.00 to 10.00 in four digits
right('000' + toString(toInteger(round((x.score + 10) * 100))), 4) + ' ' + x.id
