// name: deleteUnmentionedCountries
// Countries that no reference stands for any more go, with the names that only they had.
// takes ids; gives nothing; starts from entity_id
UNWIND $ids AS id
MATCH (country:Country {id: id})
WHERE NOT EXISTS { (:Reference)-[:IDENTIFIES]->(country) }
OPTIONAL MATCH (name:Name)-[:NAMES]->(country)
WHERE COUNT { (name)-[:NAMES]->() } = 1
DETACH DELETE name, country

// name: countryNames
// How its references name a country (none when it is a metonym only), the names it has now, and the keys by which it is found: none before it was first derived.
// takes ids; gives id, name, names, held, keys; starts from entity_id
UNWIND $ids AS id
MATCH (country:Country {id: id})
RETURN country.id AS id, country.name AS name, country.names AS held,
       COLLECT {
         MATCH (country)<-[:IDENTIFIES]-(r:Reference)
         UNWIND r.names AS name
         RETURN DISTINCT name ORDER BY name
       } AS names,
       COLLECT { MATCH (name:Name)-[:NAMES]->(country) RETURN name.key } AS keys

// name: setNames
// takes rows [{id, names}]; gives nothing; starts from entity_id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.names = row.names

// name: linkCountryOf
// Bodies and places belong to the country that their references name, once that country is in the graph.
// takes ids; gives nothing; starts from entity_id
UNWIND $ids AS id
MATCH (entity:Organisation|Place {id: id})
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
// takes rows [{id, iso3}]; gives nothing; starts from organisation_country and place_country
UNWIND $rows AS row
MATCH (country:Country {id: row.id})
CALL (country, row) {
  MATCH (body:Organisation {countryCode: row.iso3})
  MERGE (body)-[:OF_COUNTRY]->(country)
}
CALL (country, row) {
  MATCH (place:Place {countryCode: row.iso3})
  MERGE (place)-[:IN_COUNTRY]->(country)
}

// name: pairRelations
// What events and claims say of ordered pairs of countries, by type; each actor is walked once for all its recipients. A denied or merely possible deed is not counted, nor what only the context suggests.
// An asserter's country is his reference's own, else his entity's. In order, for a mean depends on it in its last digits.
// takes rows [{actor (id), recipients [iso3]}]; gives actor, recipient (iso3) and the properties of RELATES_TO; starts from entity_id
UNWIND $rows AS row
MATCH (actor:Country {id: row.actor})<-[:ACTOR]-(relation:Event|Claim)-[:RECIPIENT]->(recipient:Country)
WHERE recipient.iso3 IN row.recipients
  AND relation.duplicate IS NULL AND relation.contextual IS NULL AND NOT relation.status IN ['NEGATED', 'HYPOTHETICAL']
WITH DISTINCT actor.iso3 AS actor, recipient.iso3 AS recipient, relation
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
WITH actor, recipient, relation, article, relation:Claim AS claimed, actor IN said AS byActor, recipient IN said AS byRecipient
ORDER BY relation.id
WITH actor, recipient, relation.type AS type, relation.quad AS quad,
     sum(CASE WHEN claimed THEN 0 ELSE 1 END) AS events,
     sum(CASE WHEN claimed THEN 1 ELSE 0 END) AS claims,
     count(DISTINCT article) AS articles,
     min(article.publishedOn) AS first, max(article.publishedOn) AS last,
     avg(relation.score) AS meanScore,
     sum(CASE WHEN claimed AND byActor THEN 1 ELSE 0 END) AS saidByActor,
     sum(CASE WHEN claimed AND byRecipient AND NOT byActor THEN 1 ELSE 0 END) AS saidByRecipient,
     sum(CASE WHEN claimed AND NOT byActor AND NOT byRecipient THEN 1 ELSE 0 END) AS saidByOthers
RETURN actor, recipient, type, quad, events, claims, articles, first, last, meanScore, saidByActor, saidByRecipient, saidByOthers
ORDER BY actor, recipient, type

// name: pairState
// takes rows [{actor (id), recipients [iso3]}]; gives key, properties; starts from entity_id
UNWIND $rows AS row
MATCH (:Country {id: row.actor})-[relates:RELATES_TO]->(recipient:Country)
WHERE recipient.iso3 IN row.recipients
RETURN relates.key AS key, properties(relates) AS properties

// name: deletePairs
// takes keys; gives nothing; starts from relates_to_key
UNWIND $keys AS key
MATCH (:Country)-[relates:RELATES_TO {key: key}]->(:Country)
DELETE relates

// name: writePairs
// takes rows [{actor, recipient (ids), properties (key among them)}]; gives nothing; starts from entity_id
UNWIND $rows AS row
MATCH (actor:Country {id: row.actor})
MATCH (recipient:Country {id: row.recipient})
MERGE (actor)-[relates:RELATES_TO {key: row.properties.key}]->(recipient)
SET relates = row.properties

// name: deriveRepeats
// Quotes of the same words in several articles lead to the first of them.
// takes keys; gives nothing; starts from quote_text
UNWIND $keys AS key
CALL (key) {
  MATCH (quote:Quote {textKey: key})
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
}
