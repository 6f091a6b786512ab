// name: deleteUnmentionedCountry
// A country that no reference stands for any more goes, with the names that only it had.
// takes id; gives nothing; starts from entity_id
MATCH (country:Country {id: $id})
WHERE NOT EXISTS { (:Reference)-[:IDENTIFIES]->(country) }
OPTIONAL MATCH (name:Name)-[:NAMES]->(country)
WHERE COUNT { (name)-[:NAMES]->() } = 1
DETACH DELETE name, country

// name: countryNames
// How its references name a country; none when it is a metonym only.
// takes id; gives name, names; starts from entity_id
MATCH (country:Country {id: $id})
RETURN country.name AS name,
       COLLECT {
         MATCH (country)<-[:IDENTIFIES]-(r:Reference)
         UNWIND r.names AS name
         RETURN DISTINCT name ORDER BY name
       } AS names

// name: setNames
// takes id, names; gives nothing; starts from entity_id
MATCH (entity:Entity {id: $id})
WHERE entity.names <> $names
SET entity.names = $names

// name: linkCountryOf
// A body or place belongs to the country that its references name, once that country is in the graph.
// takes id; gives nothing; starts from entity_id
MATCH (entity:Organisation|Place {id: $id})
CALL (entity) {
  MATCH (entity)-[edge:OF_COUNTRY|IN_COUNTRY]->(country:Country)
  WHERE entity.countryCode IS NULL OR country.iso3 <> entity.countryCode
  DELETE edge
}
WITH entity
MATCH (country:Country {id: 'country_' + entity.countryCode})
CALL (entity, country) {
  WITH entity, country WHERE entity:Organisation
  MERGE (entity)-[:OF_COUNTRY]->(country)
}
CALL (entity, country) {
  WITH entity, country WHERE entity:Place
  MERGE (entity)-[:IN_COUNTRY]->(country)
}

// name: linkCountryMembers
// The same from the country's side, when it is new in the graph.
// takes id, iso3; gives nothing; starts from organisation_country and place_country
MATCH (country:Country {id: $id})
CALL (country) {
  MATCH (body:Organisation {countryCode: $iso3})
  MERGE (body)-[:OF_COUNTRY]->(country)
}
CALL (country) {
  MATCH (place:Place {countryCode: $iso3})
  MERGE (place)-[:IN_COUNTRY]->(country)
}

// name: pairRelations
// What events and claims say of one ordered pair of countries, by type. A denied or merely possible deed is not counted, nor what only the context suggests.
// An asserter's country is his reference's own, else his entity's.
// takes actor, recipient (ids), actorIso3, recipientIso3; gives the properties of RELATES_TO; starts from entity_id
MATCH (actor:Country {id: $actor})<-[:ACTOR]-(relation:Event|Claim)-[:RECIPIENT]->(recipient:Country {id: $recipient})
WHERE relation.duplicate IS NULL AND relation.contextual IS NULL AND NOT relation.status IN ['NEGATED', 'HYPOTHETICAL']
WITH DISTINCT relation
MATCH (article:Article {id: relation.articleId})
CALL (relation) {
  OPTIONAL MATCH (relation)-[by:ASSERTED_BY]->(asserter:Entity)
  OPTIONAL MATCH (r:Reference {id: by.ref})
  OPTIONAL MATCH (asserter)-[:OF_COUNTRY]->(home:Country)
  RETURN CASE
           WHEN asserter IS NULL THEN []
           WHEN asserter.iso3 IS NOT NULL THEN [asserter.iso3]
           WHEN size(r.countries) > 0 THEN r.countries
           WHEN asserter.countries IS NOT NULL THEN asserter.countries
           WHEN home IS NOT NULL THEN [home.iso3]
           ELSE []
         END AS said
  LIMIT 1
}
WITH relation, article, relation:Claim AS claimed, $actorIso3 IN said AS byActor, $recipientIso3 IN said AS byRecipient
WITH relation.type AS type, relation.quad AS quad,
     sum(CASE WHEN claimed THEN 0 ELSE 1 END) AS events,
     sum(CASE WHEN claimed THEN 1 ELSE 0 END) AS claims,
     count(DISTINCT article) AS articles,
     min(article.publishedOn) AS first, max(article.publishedOn) AS last,
     avg(relation.score) AS meanScore,
     sum(CASE WHEN claimed AND byActor THEN 1 ELSE 0 END) AS saidByActor,
     sum(CASE WHEN claimed AND byRecipient AND NOT byActor THEN 1 ELSE 0 END) AS saidByRecipient,
     sum(CASE WHEN claimed AND NOT byActor AND NOT byRecipient THEN 1 ELSE 0 END) AS saidByOthers
RETURN type, quad, events, claims, articles, first, last, meanScore, saidByActor, saidByRecipient, saidByOthers
ORDER BY type

// name: pairState
// takes actor, recipient (ids); gives key, properties; starts from entity_id
MATCH (:Country {id: $actor})-[relates:RELATES_TO]->(:Country {id: $recipient})
RETURN relates.key AS key, properties(relates) AS properties

// name: writePair
// takes actor, recipient, rows [properties with key], gone [key]; gives nothing; starts from entity_id
MATCH (actor:Country {id: $actor}), (recipient:Country {id: $recipient})
CALL (actor, recipient) {
  MATCH (actor)-[relates:RELATES_TO]->(recipient)
  WHERE relates.key IN $gone
  DELETE relates
}
CALL (actor, recipient) {
  UNWIND $rows AS row
  MERGE (actor)-[relates:RELATES_TO {key: row.key}]->(recipient)
  SET relates = row
}

// name: deriveRepeats
// Quotes of the same words in several articles lead to the first of them.
// takes key; gives nothing; starts from quote_text
MATCH (quote:Quote {textKey: $key})
WITH quote ORDER BY quote.timeKey
WITH collect(quote) AS quotes
WITH quotes, [quote IN quotes WHERE quote.duplicate IS NULL][0] AS first
CALL (quotes, first) {
  UNWIND quotes AS quote
  MATCH (quote)-[repeats:REPEATS]->(other)
  WHERE first IS NULL OR other <> first OR quote = first OR quote.articleId = first.articleId
  DELETE repeats
}
CALL (quotes, first) {
  UNWIND quotes AS quote
  WITH quote, first
  WHERE first IS NOT NULL AND quote <> first AND quote.articleId <> first.articleId
  MERGE (quote)-[:REPEATS]->(first)
}
