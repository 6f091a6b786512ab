// What is in the graph as a whole.

// name: graphSummary
// purpose: counts, without near-copies and what only the context suggests, and the period of the dated articles
// takes: nothing
// gives: one row: articles, duplicates, people, countries, organisations, places, blocs, quotes, events, claims, roles, firstPublished, lastPublished
// starts from: the store's own counts, Article(duplicate), Event(contextual), Claim(contextual), Article(timeKey)
CALL () {
  MATCH (a:Article)
  WHERE a.duplicate = true
  RETURN count(a) AS duplicates,
    sum(COUNT { (a)-[:STATES]->(:Quote) }) AS quoted, sum(COUNT { (a)-[:STATES]->(:Event) }) AS reported,
    sum(COUNT { (a)-[:STATES]->(:Claim) }) AS claimed, sum(COUNT { (a)-[:STATES]->(:Role) }) AS held
}
CALL () { MATCH (e:Event {contextual: true}) WHERE e.duplicate IS NULL RETURN count(e) AS suggestedEvents }
CALL () { MATCH (c:Claim {contextual: true}) WHERE c.duplicate IS NULL RETURN count(c) AS suggestedClaims }
CALL () {
  OPTIONAL MATCH (a:Article)
  WHERE '0' <= a.timeKey AND a.timeKey < ':'
  WITH a ORDER BY a.timeKey LIMIT 1
  RETURN a.publishedOn AS firstPublished
}
CALL () {
  OPTIONAL MATCH (a:Article)
  WHERE '0' <= a.timeKey AND a.timeKey < ':'
  WITH a ORDER BY a.timeKey DESC LIMIT 1
  RETURN a.publishedOn AS lastPublished
}
RETURN COUNT { (:Article) } - duplicates AS articles, duplicates,
  COUNT { (:Person) } AS people, COUNT { (:Country) } AS countries, COUNT { (:Organisation) } AS organisations,
  COUNT { (:Place) } AS places, COUNT { (:Bloc) } AS blocs,
  COUNT { (:Quote) } - quoted AS quotes, COUNT { (:Event) } - reported - suggestedEvents AS events,
  COUNT { (:Claim) } - claimed - suggestedClaims AS claims, COUNT { (:Role) } - held AS roles,
  firstPublished, lastPublished

// name: lastLoad
// purpose: the last run of the loader
// takes: nothing
// gives: one row or none: load.columns
// starts from: the label, a node for each run
MATCH (r:LoadRun)
WITH r ORDER BY r.startedAt DESC LIMIT 1
RETURN {{load.columns}}

// name: load.columns
'LoadRun' AS __typename, r.id AS id, r.startedAt AS startedAt, r.endedAt AS endedAt, coalesce(r.queued, false) AS queued, coalesce(r.loaded, 0) AS loaded, coalesce(r.replaced, 0) AS replaced,
  coalesce(r.unchanged, 0) AS unchanged, coalesce(r.skipped, 0) AS skipped, coalesce(r.failed, 0) AS failed, coalesce(r.details, []) AS details,
  coalesce(r.done, coalesce(r.loaded, 0) + coalesce(r.replaced, 0) + coalesce(r.unchanged, 0) + coalesce(r.skipped, 0) + coalesce(r.failed, 0)) AS done, r.total AS total,
  coalesce(r.added, 0) AS added, coalesce(r.confirmed, 0) AS confirmed, coalesce(r.gone, 0) AS gone, COUNT { (:Dirty) } AS waiting

// name: loadById
// purpose: runs of the loader by id, which is the ticket of whoever asked for one
// takes: $keys ids
// gives: key, load.columns
// starts from: LoadRun(id)
UNWIND $keys AS key
MATCH (r:LoadRun {id: key})
RETURN key, {{load.columns}}
