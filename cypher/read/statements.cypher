// Quotes, events, claims, roles: what they share, and where they are written. One that was rejected is found by its id only, as what it was.

// name: statement.columns
coalesce(x.rejected, head([label IN labels(x) WHERE label <> 'Statement'])) AS __typename, x.id AS id, x.articleId AS articleId, x.text AS text, x.rule AS rule, x.triggers AS triggers, x.notes AS notes, x.confidence AS confidence

// name: quote.columns
{{statement.columns}}, x.kind AS kind, coalesce(x.inHeadline, false) AS inHeadline, x.cue AS cue, x.speakerText AS speakerText

// name: relation.columns
{{statement.columns}}, x.type AS type, x.mode AS mode, x.trend AS trend, x.status AS status, x.contexts AS contexts, x.cameo AS cameo, x.quad AS quad, x.score AS score, x.date AS date, x.inferred AS inferred, x.assertedByText AS assertedByText

// name: role.columns
{{statement.columns}}, x.title AS title, x.status AS status

// name: statement.order.CONFIDENCE
// from 0 to 1 in four digits
right('000' + toString(toInteger(round(x.confidence * 1000))), 4) + ' ' + x.id

// name: statementById
// purpose: statements of any kind by id, with the columns of all kinds
// takes: $keys ids
// gives: key, quote.columns, relation.columns, role.columns
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (x:Statement {id: key})
RETURN key, {{relation.columns}}, x.kind AS kind, coalesce(x.inHeadline, false) AS inHeadline, x.cue AS cue, x.speakerText AS speakerText, x.title AS title

// name: entitiesOfStatement
// purpose: speakers, subjects, asserters, actors, recipients, places, holders, bodies: in order of reading, else by name
// takes: $keys ids of statements, $edges types of relationships
// gives: key, edge, entity.columns
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (:Statement {id: key})-[r]->(x:Entity)
WHERE coalesce(r.type, type(r)) IN $edges
WITH key, coalesce(r.type, type(r)) AS edge, x, min(coalesce(r.ordinal, 0)) AS ordinal
RETURN key, edge, {{entity.columns}}
ORDER BY key, edge, ordinal, x.nameKey

// name: statementsOfStatement
// purpose: claims of a quote, the quote of a claim, what a quote repeats, what a claim concerns
// takes: $keys ids of statements, $edges of ASSERTS, REPEATS, CONCERNS, and from their other ends CLAIMED_IN (ASSERTS), ANSWERED_BY (CONCERNS)
// gives: key, edge, quote.columns, relation.columns
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (s:Statement {id: key})
CALL (s) {
  MATCH (s)-[r:ASSERTS|REPEATS|CONCERNS]->(x:Statement)
  RETURN type(r) AS edge, x
  UNION ALL
  MATCH (s)<-[:ASSERTS]-(x:Statement)
  RETURN 'CLAIMED_IN' AS edge, x
  UNION ALL
  MATCH (s)<-[:CONCERNS]-(x:Statement)
  RETURN 'ANSWERED_BY' AS edge, x
}
WITH key, edge, x
WHERE edge IN $edges AND NOT x:Rejected
RETURN key, edge, {{relation.columns}}, x.kind AS kind, coalesce(x.inHeadline, false) AS inHeadline, x.cue AS cue, x.speakerText AS speakerText
ORDER BY key, edge, x.timeKey

// name: evidenceOfStatement
// purpose: where a statement is written, a sentence once, the place that names it first
// takes: $keys ids of statements
// gives: key, articleId, passage (its text), start, end, sentenceStart, sentenceEnd, rawSpans
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (s:Statement {id: key})-[each:EVIDENCED_BY]->(p:Passage)
WITH key, s, p, each ORDER BY each.ordinal
WITH key, s, p, each.sentenceStart AS from, each.sentenceEnd AS to, head(collect(each)) AS e
RETURN key, s.articleId AS articleId, p.text AS passage, e.start AS start, e.end AS end, e.sentenceStart AS sentenceStart, e.sentenceEnd AS sentenceEnd, e.rawSpans AS rawSpans
ORDER BY key, e.ordinal

// name: timesOfStatement
// purpose: when, as the text gives it
// takes: $keys ids of statements
// gives: key, text, kind, weekday, offset, resolved
// starts from: Statement(id)
UNWIND $keys AS key
MATCH (:Statement {id: key})-[:ON]->(t:TimeRef)
RETURN key, t.text AS text, t.kind AS kind, t.weekday AS weekday, t.offset AS offset, t.resolved AS resolved
ORDER BY key, t.passage, t.start

// name: rule.columns
x.id AS id, x.says AS says, x.source AS source, x.confidence AS confidence

// name: ruleById
// purpose: rules by id
// takes: $keys ids
// gives: key, rule.columns
// starts from: Rule(id)
UNWIND $keys AS key
MATCH (x:Rule {id: key})
RETURN key, {{rule.columns}}

// name: allRules
// purpose: all rules, by id; as many as the program has
// takes: nothing
// gives: rule.columns
// starts from: the label, which is bounded by nature
MATCH (x:Rule)
RETURN {{rule.columns}}
ORDER BY id
