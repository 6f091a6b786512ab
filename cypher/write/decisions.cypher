// What readers of the graph decided: a Decision names its Targets by the text, and a Target FITS what it is about as long as that is there.

// name: writeDecision
// takes id, properties, targets [{id, properties}]; gives nothing; starts from decision_id
MERGE (decision:Decision {id: $id})
ON CREATE SET decision += $properties
WITH decision
UNWIND $targets AS row
MERGE (decision)-[:DECIDES]->(target:Target {id: row.id})
ON CREATE SET target += row.properties

// name: undoDecision
// It stays, as a note of what was; nothing fits it any more.
// takes id, at, by; gives nothing; starts from decision_id
MATCH (decision:Decision {id: $id})-[:DECIDES]->(target:Target)
SET decision:Undone, decision.undoneAt = $at, decision.undoneBy = $by, target:Undone
REMOVE target:Target
WITH target
MATCH (target)-[fits:FITS]->()
DELETE fits

// name: decisionState
// takes id; gives undone (time or null), kind, articles (ids that its targets name); starts from decision_id
MATCH (decision:Decision {id: $id})
RETURN decision.undoneAt AS undone, decision.kind AS kind, COLLECT { MATCH (decision)-[:DECIDES]->(target) RETURN DISTINCT target.article } AS articles

// name: decisionLines
// Every decision with its targets in the order in which they were made.
// takes after (timeKey of the last one, '' to begin), limit; gives timeKey, id, kind, at, by, reason, undoneAt, undoneBy, targets; starts from decision_time
MATCH (decision:Decision)
WHERE decision.timeKey > $after
WITH decision ORDER BY decision.timeKey LIMIT $limit
RETURN decision.timeKey AS timeKey, decision.id AS id, decision.kind AS kind, decision.at AS at, decision.by AS by, decision.reason AS reason,
       decision.undoneAt AS undoneAt, decision.undoneBy AS undoneBy,
       COLLECT {
         MATCH (decision)-[:DECIDES]->(t)
         WITH t ORDER BY t.id
         RETURN t {.source, .kind, .type, .text, .spans, .words, .parties}
       } AS targets
ORDER BY timeKey

// name: targetsOfArticles
// What standing decisions are about in these articles, the latest last, and what it fits now.
// takes articles (ids); gives id, decides (kind of the decision), fits, source, kind, type, text, spans, words, parties; starts from target_article
UNWIND $articles AS article
MATCH (target:Target {article: article})<-[:DECIDES]-(decision:Decision)
OPTIONAL MATCH (target)-[:FITS]->(about)
RETURN target.id AS id, decision.kind AS decides, about.id AS fits, target.source AS source, target.kind AS kind, target.type AS type,
       target.text AS text, target.spans AS spans, target.words AS words, target.parties AS parties
ORDER BY decision.timeKey, id

// name: statementCandidates
// The statements of these articles as a target would name them.
// takes articles (ids); gives id, says (its text), held (REJECT, CONFIRM or null), source, kind, type, text, spans, words, parties [{role, kind, countries, names}]; starts from article_id
UNWIND $articles AS article
MATCH (a:Article {id: article})-[:STATES]->(s:Statement)
CALL (s) {
  MATCH (s)-[e:EVIDENCED_BY]->(p:Passage)
  WITH e, p ORDER BY e.ordinal LIMIT 1
  RETURN e, p
}
RETURN s.id AS id, s.text AS says, CASE WHEN s.rejected IS NOT NULL THEN 'REJECT' WHEN s.confirmed IS NOT NULL THEN 'CONFIRM' END AS held,
       a.sourceKey AS source, toUpper(coalesce(s.rejected, [label IN labels(s) WHERE label <> 'Statement'][0])) AS kind,
       coalesce(s.type, s.titleKey) AS type, a.contentHash AS text, e.rawSpans AS spans, [substring(p.text, e.start, e.end - e.start)] AS words,
       COLLECT {
         MATCH (s)-[edge:SPOKEN_BY|ASSERTED_BY|ACTOR|RECIPIENT|HELD_BY|REJECTED]->()
         WITH coalesce(edge.type, type(edge)) AS role, edge
         WHERE NOT role IN ['ABOUT', 'AT', 'IN']
         MATCH (r:Reference {id: edge.ref})
         RETURN DISTINCT {role: role, kind: r.kind, countries: r.countries, names: r.names}
       } AS parties

// name: referenceCandidates
// The references of these articles that have to be resolved, as a target would name them.
// takes articles (ids); gives id, split, source, kind, type, text, spans, words, parties; starts from article_id
UNWIND $articles AS article
MATCH (a:Article {id: article})-[:HAS_REFERENCE]->(r:Reference)
WHERE r.profile IS NOT NULL
WITH a, r, COLLECT { MATCH (r)<-[:PART_OF]-(m:Mention) WITH m ORDER BY m.id RETURN m.rawSpans } AS places
RETURN r.id AS id, r.shared IS NOT NULL AS split, a.sourceKey AS source, r.kind AS kind, null AS type, a.contentHash AS text,
       reduce(all = [], place IN places | all + place) AS spans, r.names AS words, [] AS parties

// name: articlesOfStatements
// takes ids; gives article; starts from statement_id
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN DISTINCT statement.articleId AS article

// name: blocksOfArticles
// takes articles (ids); gives block; starts from article_id
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_REFERENCE]->(r:Reference)
WHERE r.profile IS NOT NULL
RETURN DISTINCT r.block AS block

// name: referencesOfEntities
// The reference that stands best for an entity: of its name, in the words that most articles use.
// takes ids; gives id, kind, reference, article; starts from entity_id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:IDENTIFIES]-(r:Reference)
WITH entity, r.profile AS profile, r.name AS name, count(r) AS count, min(r.id) AS smallest
ORDER BY name = entity.name DESC, count DESC, smallest
WITH entity, head(collect(smallest)) AS reference
MATCH (r:Reference {id: reference})
RETURN entity.id AS id, r.kind AS kind, reference, r.articleId AS article

// name: referencesInArticles
// How some articles name an entity.
// takes id, articles (ids); gives kind, reference, article; starts from entity_id
MATCH (:Entity {id: $id})<-[:IDENTIFIES]-(r:Reference)
WHERE r.articleId IN $articles
RETURN r.kind AS kind, r.id AS reference, r.articleId AS article
ORDER BY article, reference

// name: blockEntities
// Whom the references of these blocks stand for, and in how many.
// takes blocks; gives id, name, references; starts from profile_block
MATCH (profile:Profile)
WHERE profile.block IN $blocks AND profile.entity IS NOT NULL
WITH profile.entity AS id, sum(profile.count) AS references
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, references
ORDER BY name, id

// name: blockDoubts
// Which pairs of these blocks may be one.
// takes blocks; gives a, b (ids), one, other (their names); starts from doubt_block
MATCH (doubt:Doubt)
WHERE doubt.block IN $blocks
MATCH (one:Entity {id: doubt.a})
MATCH (other:Entity {id: doubt.b})
RETURN one.id AS a, other.id AS b, one.name AS one, other.name AS other
ORDER BY one, other, a, b

// name: clearFits
// takes targets (ids); gives nothing; starts from target_id
UNWIND $targets AS id
MATCH (:Target {id: id})-[fits:FITS]->()
DELETE fits

// name: fitStatements
// takes rows [{target, about}]; gives nothing; starts from target_id and statement_id
UNWIND $rows AS row
MATCH (target:Target {id: row.target})
MATCH (about:Statement {id: row.about})
CREATE (target)-[:FITS]->(about)

// name: fitReferences
// takes rows [{target, about}]; gives nothing; starts from target_id and reference_id
UNWIND $rows AS row
MATCH (target:Target {id: row.target})
MATCH (about:Reference {id: row.about})
CREATE (target)-[:FITS]->(about)
SET about:Decided

// name: leaveReferences
// References of these articles that no decision is about any more.
// takes articles (ids); gives nothing; starts from article_id
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_REFERENCE]->(r:Decided)
WHERE NOT EXISTS { (r)<-[:FITS]-(:Target) }
REMOVE r:Decided

// name: rejectStatements
// Out of sight: it keeps its id, its article and its evidence, and is of no kind and tied to nobody; what it was is kept for the way back.
// takes ids; gives nothing; starts from statement_id
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
SET statement.rejected = [label IN labels(statement) WHERE label <> 'Statement'][0]
SET statement:Rejected
REMOVE statement:Quote:Event:Claim:Role
WITH statement
CALL (statement) {
  MATCH (statement)-[repeats:REPEATS]-()
  DELETE repeats
}
MATCH (statement)-[edge:SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN]->(entity:Entity)
CREATE (statement)-[out:REJECTED]->(entity)
SET out = properties(edge), out.type = type(edge)
DELETE edge

// name: restoreStatements
// takes ids; gives nothing; starts from statement_id
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
SET statement:$(statement.rejected)
REMOVE statement:Rejected, statement.rejected
WITH statement
MATCH (statement)-[out:REJECTED]->(entity:Entity)
CREATE (statement)-[edge:$(out.type)]->(entity)
SET edge = properties(out), edge.type = null
DELETE out

// name: confirmStatements
// What only the context suggested counts once somebody confirms it.
// takes ids; gives nothing; starts from statement_id
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
SET statement.confirmed = true, statement.suggested = statement.contextual, statement.contextual = null

// name: unconfirmStatements
// takes ids; gives nothing; starts from statement_id
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
SET statement.contextual = statement.suggested, statement.suggested = null, statement.confirmed = null

// name: splitReferences
// A reference gets a profile that it shares with nobody; which one it had is kept for the way back.
// takes rows [{reference, own}]; gives key of the profiles that lost their smallest; starts from reference_id
UNWIND $rows AS row
MATCH (r:Reference {id: row.reference})
MATCH (shared:Profile {key: r.profile})
CREATE (own:Profile {key: row.own})
SET own += shared {.block, .kind, .name, .names, .countries, .titles, .subkind, .entity}, own.count = 1, own.smallest = r.id
SET r.shared = shared.key, r.profile = row.own
SET shared.count = shared.count - 1, shared.smallest = CASE WHEN shared.smallest = r.id THEN null ELSE shared.smallest END
WITH DISTINCT shared
WHERE shared.smallest IS NULL
RETURN shared.key AS key

// name: splitMoves
// What has to move before references join again: they stand for one entity, those of their words for another.
// takes references (ids); gives profile, from, to; starts from reference_id
UNWIND $references AS id
MATCH (r:Reference {id: id})
MATCH (own:Profile {key: r.profile})
MATCH (shared:Profile {key: r.shared})
WHERE own.entity <> shared.entity
RETURN own.key AS profile, own.entity AS from, shared.entity AS to

// name: joinReferences
// References that were split off share a profile again.
// takes references (ids); gives nothing; starts from reference_id
UNWIND $references AS id
MATCH (r:Reference {id: id})
MATCH (own:Profile {key: r.profile})
MERGE (shared:Profile {key: r.shared})
ON CREATE SET shared += own {.block, .kind, .name, .names, .countries, .titles, .subkind, .entity}, shared.count = 0, shared.smallest = r.id
SET shared.count = shared.count + 1, shared.smallest = CASE WHEN r.id < shared.smallest THEN r.id ELSE shared.smallest END
SET r.profile = r.shared, r.shared = null
DELETE own

// name: blockVerdicts
// What decisions say of references of these blocks: the profiles that it is about, and all blocks that those stand in.
// takes blocks; gives kind (SAME, APART or DIFFERENT), profiles, blocks; starts from decided_block
MATCH (r:Decided)
WHERE r.block IN $blocks
MATCH (r)<-[:FITS]-(:Target)<-[:DECIDES]-(decision:Decision)
WITH DISTINCT decision
MATCH (decision)-[:DECIDES]->(target:Target)-[:FITS]->(about:Reference)
WITH decision, target, about ORDER BY target.id
WITH decision, collect(about.profile) AS profiles, collect(DISTINCT about.block) AS blocks
RETURN CASE decision.kind WHEN 'SPLIT' THEN 'APART' WHEN 'KEEP_APART' THEN 'DIFFERENT' ELSE 'SAME' END AS kind, profiles, blocks
ORDER BY decision.id
