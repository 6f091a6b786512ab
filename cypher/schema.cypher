// Constraints and indexes. Each unique constraint makes one MERGE idempotent; each range index serves one order of lists.

// name: schema.article
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
// name: schema.articleSource
CREATE CONSTRAINT article_source IF NOT EXISTS FOR (n:Article) REQUIRE n.sourceKey IS UNIQUE;
// name: schema.articleTime
CREATE RANGE INDEX article_time IF NOT EXISTS FOR (n:Article) ON (n.timeKey);
// name: schema.articleWritten
CREATE RANGE INDEX article_written IF NOT EXISTS FOR (n:Article) ON (n.writtenAt);
// name: schema.articleDuplicate
CREATE RANGE INDEX article_duplicate IF NOT EXISTS FOR (n:Article) ON (n.duplicate);
// name: schema.articleAddress
CREATE RANGE INDEX article_address IF NOT EXISTS FOR (n:Article) ON (n.address);
// name: schema.articleFile
CREATE RANGE INDEX article_file IF NOT EXISTS FOR (n:Article) ON (n.file);
// name: schema.passage
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
// name: schema.mention
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
// name: schema.note
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
// name: schema.tag
CREATE CONSTRAINT tag_key IF NOT EXISTS FOR (n:Tag) REQUIRE n.key IS UNIQUE;
// name: schema.timeRef
CREATE CONSTRAINT time_ref_id IF NOT EXISTS FOR (n:TimeRef) REQUIRE n.id IS UNIQUE;
// name: schema.reference
CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE;
// name: schema.referenceProfile
CREATE RANGE INDEX reference_profile IF NOT EXISTS FOR (n:Reference) ON (n.profile);
// name: schema.profile
CREATE CONSTRAINT profile_key IF NOT EXISTS FOR (n:Profile) REQUIRE n.key IS UNIQUE;
// name: schema.profileBlock
CREATE RANGE INDEX profile_block IF NOT EXISTS FOR (n:Profile) ON (n.block);
// name: schema.doubt
CREATE CONSTRAINT doubt_id IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE;
// name: schema.doubtBlock
CREATE RANGE INDEX doubt_block IF NOT EXISTS FOR (n:Doubt) ON (n.block);
// name: schema.referenceOwn
CREATE RANGE INDEX reference_own IF NOT EXISTS FOR (n:Reference) ON (n.ownId);
// name: schema.entity
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
// name: schema.entityName
CREATE RANGE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey);
// name: schema.personName
CREATE RANGE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.nameKey);
// name: schema.organisationName
CREATE RANGE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.nameKey);
// name: schema.countryName
CREATE RANGE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.nameKey);
// name: schema.placeName
CREATE RANGE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.nameKey);
// name: schema.blocName
CREATE RANGE INDEX bloc_name IF NOT EXISTS FOR (n:Bloc) ON (n.nameKey);
// name: schema.name
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
// name: schema.statement
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
// name: schema.quoteTime
CREATE RANGE INDEX quote_time IF NOT EXISTS FOR (n:Quote) ON (n.timeKey);
// name: schema.quoteText
CREATE RANGE INDEX quote_text IF NOT EXISTS FOR (n:Quote) ON (n.textKey);
// name: schema.eventTime
CREATE RANGE INDEX event_time IF NOT EXISTS FOR (n:Event) ON (n.timeKey);
// name: schema.claimTime
CREATE RANGE INDEX claim_time IF NOT EXISTS FOR (n:Claim) ON (n.timeKey);
// name: schema.roleTime
CREATE RANGE INDEX role_time IF NOT EXISTS FOR (n:Role) ON (n.timeKey);
// name: schema.rule
CREATE CONSTRAINT rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE;
// name: schema.block
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;
// name: schema.shingle
CREATE CONSTRAINT shingle_key IF NOT EXISTS FOR (n:Shingle) REQUIRE n.key IS UNIQUE;
// name: schema.loadRun
CREATE CONSTRAINT load_run_id IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.id IS UNIQUE;
// name: schema.decision
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
// name: schema.decisionTime
CREATE RANGE INDEX decision_time IF NOT EXISTS FOR (n:Decision) ON (n.timeKey);
// name: schema.target
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
// name: schema.targetArticle
CREATE RANGE INDEX target_article IF NOT EXISTS FOR (n:Target) ON (n.article);
// name: schema.decidedBlock
CREATE RANGE INDEX decided_block IF NOT EXISTS FOR (n:Decided) ON (n.block);
// name: schema.dirty
CREATE RANGE INDEX dirty_key IF NOT EXISTS FOR (n:Dirty) ON (n.key);
// name: schema.relatesTo
CREATE RANGE INDEX relates_to_key IF NOT EXISTS FOR ()-[r:RELATES_TO]-() ON (r.key);
// name: schema.organisationCountry
CREATE RANGE INDEX organisation_country IF NOT EXISTS FOR (n:Organisation) ON (n.countryCode);
// name: schema.placeCountry
CREATE RANGE INDEX place_country IF NOT EXISTS FOR (n:Place) ON (n.countryCode);
// name: schema.eventContextual
CREATE RANGE INDEX event_contextual IF NOT EXISTS FOR (n:Event) ON (n.contextual);
// name: schema.claimContextual
CREATE RANGE INDEX claim_contextual IF NOT EXISTS FOR (n:Claim) ON (n.contextual);

// Words are looked up with case and accents folded, as names are.
// name: schema.wordsOfNames
CREATE FULLTEXT INDEX words_of_names IF NOT EXISTS FOR (n:Name) ON EACH [n.key] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// name: schema.wordsOfPassages
CREATE FULLTEXT INDEX words_of_passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// name: schema.wordsOfStatements
CREATE FULLTEXT INDEX words_of_statements IF NOT EXISTS FOR (n:Quote|Event|Claim|Role) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
