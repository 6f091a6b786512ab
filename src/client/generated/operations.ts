// Written by npm run generate from schema.graphql and src/client/operations; not edited.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of thing an entity is. Example: `PLACE`. */
export type EntityType =
  /** A human being. Example: Antonio Guterres. */
  | 'PERSON'
  /** A state or territory with a code of ISO 3166-1. Example: Iran. */
  | 'COUNTRY'
  /** A ministry, company, agency, party, army or body of states. Example: the Russian Defense Ministry. */
  | 'ORGANISATION'
  /** A city, region, water or site that is no country. Example: Tehran. */
  | 'PLACE'
  /** A group of states that is named together and is no organisation. Example: Western allies. */
  | 'BLOC';

/** What a search looks for. Example: `PERSON`. */
export type SearchType =
  /** People, by name. Example: Antonio Guterres. */
  | 'PERSON'
  /** Countries, by name. Example: Iran. */
  | 'COUNTRY'
  /** Organisations, by name. Example: Sputnik. */
  | 'ORGANISATION'
  /** Places, by name. Example: Tehran. */
  | 'PLACE'
  /** Blocs, by name. Example: Western allies. */
  | 'BLOC'
  /** Quotes, by their words. Example: "We agreed". */
  | 'QUOTE'
  /** Events, by the sentence made of their fields. Example: "Russia and Iran meet". */
  | 'EVENT'
  /** Claims, by the sentence made of their fields. Example: "X says: …". */
  | 'CLAIM'
  /** Offices, by the sentence made of their fields. Example: "X is minister". */
  | 'ROLE'
  /** Articles, by headline and paragraphs. Example: "Ministers Agree on Border Trade". */
  | 'ARTICLE';

/** What matched, the surest first. Example: `NAME`. */
export type SearchTier =
  /** A name or surname. Example: "Guterres". */
  | 'NAME'
  /** The beginning of a name. Example: "Guter". */
  | 'NAME_START'
  /** A headline. Example: "border trade". */
  | 'HEADLINE'
  /** A name but for a letter or two. Example: "Guteres". */
  | 'NEAR_NAME'
  /** The words of a statement. Example: "joint actions". */
  | 'STATEMENT'
  /** A paragraph of an article. Example: "despite opposition". */
  | 'PARAGRAPH';

/** What becomes of rows that lists leave out by themselves. Example: `INCLUDE`. */
export type Inclusion =
  /** They stand among the others. Example: `where: {copies: INCLUDE}`. */
  | 'INCLUDE'
  /** Nothing but them is listed. Example: `where: {inferred: ONLY}`. */
  | 'ONLY';

/** What a reader decides. Example: `REJECT`. */
export type DecisionKind =
  /** A statement is wrong: it is in no list and no count. Example: a sentence read the wrong way round. */
  | 'REJECT'
  /** A statement is right, also where only the context suggests it. Example: a checked claim. */
  | 'CONFIRM'
  /** Two entities or more are one. Example: two spellings of a name. */
  | 'MERGE'
  /** In some articles an entity is another one. Example: two people of one name. */
  | 'SPLIT'
  /** Two entities or more that may be one are not. Example: a father and a son. */
  | 'KEEP_APART';

/** Whether a decision holds. Example: `STANDING`. */
export type DecisionState =
  /** It holds for all that it is about. Example: a rejected event. */
  | 'STANDING'
  /** Something that it is about is not in the graph now; it waits. Example: the article was taken out. */
  | 'OPEN'
  /** It was taken back. Example: a mistake of the reader. */
  | 'UNDONE';

/** Cooperation or conflict, in words or in deeds. Example: `MATERIAL_CONFLICT`. */
export type Quad =
  /** Cooperation in words. Example: an agreement, talks, support. */
  | 'VERBAL_COOPERATION'
  /** Cooperation in deeds. Example: aid, a joint exercise. */
  | 'MATERIAL_COOPERATION'
  /** Conflict in words. Example: a demand, an accusation, a threat. */
  | 'VERBAL_CONFLICT'
  /** Conflict in deeds. Example: a sanction, an attack. */
  | 'MATERIAL_CONFLICT';

/** How a stretch of text stands for something. Example: `DEMONYM`. */
export type MentionKind =
  /** The name in full. Example: "Antonio Guterres". */
  | 'NAME'
  /** A person by the family name alone. Example: "Guterres". */
  | 'SURNAME'
  /** A common noun that stands for something named elsewhere. Example: "The Russian minister". */
  | 'NOMINAL'
  /** A pronoun. Example: "he". */
  | 'PRONOUN'
  /** The adjective or noun of a country. Example: "Iranian". */
  | 'DEMONYM'
  /** A capital or building that stands for its government. Example: "Moscow" in "Moscow said". */
  | 'METONYM'
  /** A place as a place. Example: "Tehran" in "arrived in Tehran". */
  | 'PLACE'
  /** The place an article was filed from. Example: "TEHRAN" in "TEHRAN (Sputnik) -". */
  | 'DATELINE'
  /** A key word below the article. Example: "iran". */
  | 'TAG';

/** What part of its article a passage is. Example: `LEAD`. */
export type PassageKind =
  /** The title. Example: "Ministers Agree on Border Trade". */
  | 'HEADLINE'
  /** The first paragraph, with the dateline. Example: "TEHRAN (Sputnik) - The interaction between …". */
  | 'LEAD'
  /** Any later paragraph. Example: the one that begins with "A Russian delegation". */
  | 'BODY'
  /** The key words below the text. Example: "russia, iran, tehran". */
  | 'TAGS';

/** What kind of organisation it is. Example: `MINISTRY`. */
export type BodyKind =
  /** A ministry or department of a government. Example: a defence ministry. */
  | 'MINISTRY'
  /** Any other body of a state. Example: a parliament, a court, a border service. */
  | 'GOVERNMENT'
  /** An army, navy, guard or command. Example: a coast guard. */
  | 'MILITARY'
  /** A firm. Example: a pipeline operator. */
  | 'COMPANY'
  /** An agency that sells news. Example: Reuters. */
  | 'NEWS_AGENCY'
  /** A paper, channel or site. Example: a daily newspaper. */
  | 'MEDIA'
  /** A political party. Example: a ruling party. */
  | 'PARTY'
  /** A body of states. Example: the African Union. */
  | 'INTERNATIONAL'
  /** Anything else that is organised. Example: a human rights group. */
  | 'OTHER';

/** What kind of place it is. Example: `CITY`. */
export type PlaceKind =
  /** A city, town or village. Example: Tehran. */
  | 'CITY'
  /** A region, province or part of the world. Example: the Middle East. */
  | 'REGION'
  /** A sea, strait, river or lake. Example: the Persian Gulf. */
  | 'WATER'
  /** A building, base, border crossing or plant. Example: an airport. */
  | 'SITE';

/** How a text gives what was said. Example: `DIRECT`. */
export type QuoteKind =
  /** Whole sentences in quotation marks. Example: "We aim at implementing the entire range," Guterres said. */
  | 'DIRECT'
  /** A few words in marks inside a sentence. Example: he expressed readiness "for further joint actions". */
  | 'PARTIAL'
  /** Reported without marks. Example: The dialogue is developing, he added. */
  | 'INDIRECT';

/** Whether a deed is said to have been done. Example: `PLANNED`. */
export type RelationStatus =
  /** It happened or goes on. Example: a delegation arrived. */
  | 'REPORTED'
  /** It is announced, promised or wished for. Example: readiness for joint actions. */
  | 'PLANNED'
  /** It lies back in time and is told as background. Example: the treaty of 2001. */
  | 'HISTORICAL'
  /** It would happen under a condition. Example: if attacked, it would answer. */
  | 'HYPOTHETICAL'
  /** It is said not to have happened. Example: denied having sent arms. */
  | 'NEGATED';

/** Whether an office is held at the time of the article. Example: `CURRENT`. */
export type RoleStatus =
  /** Holds it now. Example: Defense Minister Guterres. */
  | 'CURRENT'
  /** Held it before. Example: the former president. */
  | 'FORMER'
  /** Stands in. Example: the acting foreign minister. */
  | 'ACTING'
  /** Is to take it. Example: the president-elect. */
  | 'FUTURE';

/** What one side does to another: the 16 types of the PLOVER manual and OPPOSE. Example: `CONSULT`. */
export type RelationType =
  /** Promises, offers or shows readiness to work together later on. Example: readiness for joint actions. */
  | 'AGREE'
  /** The parties talk: a visit, negotiations, a summit, a call. Example: arrived in Tehran for talks. */
  | 'CONSULT'
  /** Backs in words or diplomacy: praise, recognition, a treaty signed. Example: recognised the government. */
  | 'SUPPORT'
  /** Gives way in words: apology, pardon, lifted restriction, announced truce. Example: eased the ban. */
  | 'CONCEDE'
  /** Works together in deed, to the good of both: trade, joint exercises. Example: military cooperation. */
  | 'COOPERATE'
  /** Helps in deed whoever gets it: money, arms, relief, shelter. Example: sent relief after the cyclone. */
  | 'AID'
  /** Gives way in deed: troops leave, captives go free. Example: withdrew its forces. */
  | 'RETREAT'
  /** Asks, demands or orders, with no penalty held out. Example: asked for inspectors. */
  | 'REQUEST'
  /** Criticises, blames, charges or investigates. Example: accused the neighbour of shelling. */
  | 'ACCUSE'
  /** Says no to a proposal, demand, meeting or entry. Example: turned down the offer. */
  | 'REJECT'
  /** Stands against, without saying more of how. Example: opposition from the United States. */
  | 'OPPOSE'
  /** Warns that harm or a penalty will follow. Example: threatened to close the border. */
  | 'THREATEN'
  /** Civilians act together in public, or refuse to. Example: demonstrated at the embassy. */
  | 'PROTEST'
  /** Cuts or ends ties or help; expels; convicts. Example: expelled two diplomats. */
  | 'SANCTION'
  /** Readies or moves forces, police or weapons, without use. Example: sent troops to the border. */
  | 'MOBILIZE'
  /** Uses power short of bodily violence: arrest, seizure, ban, hacking. Example: seized a trawler. */
  | 'COERCE'
  /** Does what can gravely harm bodies, or wrecks property. Example: shelled four villages. */
  | 'ASSAULT';

/** The way in which something is done, in the words of the PLOVER manual. Example: `VISIT`, of a CONSULT. */
export type RelationMode =
  /** "visit", a mode of CONSULT. Example: `CONSULT` with this mode. */
  | 'VISIT'
  /** "third-party", a mode of CONSULT. Example: `CONSULT` with this mode. */
  | 'THIRD_PARTY'
  /** "multilateral", a mode of CONSULT. Example: `CONSULT` with this mode. */
  | 'MULTILATERAL'
  /** "phone", a mode of CONSULT. Example: `CONSULT` with this mode. */
  | 'PHONE'
  /** "withdraw", a mode of RETREAT, SANCTION. Example: `RETREAT` with this mode. */
  | 'WITHDRAW'
  /** "release", a mode of RETREAT. Example: `RETREAT` with this mode. */
  | 'RELEASE'
  /** "disarm", a mode of RETREAT. Example: `RETREAT` with this mode. */
  | 'DISARM'
  /** "ceasefire", a mode of RETREAT. Example: `RETREAT` with this mode. */
  | 'CEASEFIRE'
  /** "access", a mode of RETREAT. Example: `RETREAT` with this mode. */
  | 'ACCESS'
  /** "resign", a mode of RETREAT. Example: `RETREAT` with this mode. */
  | 'RESIGN'
  /** "assist", a mode of REQUEST, REJECT. Example: `REQUEST` with this mode. */
  | 'ASSIST'
  /** "change", a mode of REQUEST, REJECT. Example: `REQUEST` with this mode. */
  | 'CHANGE'
  /** "yield", a mode of REQUEST, REJECT. Example: `REQUEST` with this mode. */
  | 'YIELD'
  /** "meet", a mode of REQUEST, REJECT. Example: `REQUEST` with this mode. */
  | 'MEET'
  /** "disapprove", a mode of ACCUSE. Example: `ACCUSE` with this mode. */
  | 'DISAPPROVE'
  /** "investigate", a mode of ACCUSE. Example: `ACCUSE` with this mode. */
  | 'INVESTIGATE'
  /** "allege", a mode of ACCUSE. Example: `ACCUSE` with this mode. */
  | 'ALLEGE'
  /** "restrict", a mode of THREATEN, COERCE. Example: `THREATEN` with this mode. */
  | 'RESTRICT'
  /** "arrest", a mode of THREATEN, COERCE. Example: `THREATEN` with this mode. */
  | 'ARREST'
  /** "relations", a mode of THREATEN. Example: `THREATEN` with this mode. */
  | 'RELATIONS'
  /** "expel", a mode of THREATEN, SANCTION. Example: `THREATEN` with this mode. */
  | 'EXPEL'
  /** "territory", a mode of THREATEN. Example: `THREATEN` with this mode. */
  | 'TERRITORY'
  /** "violence", a mode of THREATEN. Example: `THREATEN` with this mode. */
  | 'VIOLENCE'
  /** "demo", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'DEMO'
  /** "riot", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'RIOT'
  /** "strike", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'STRIKE'
  /** "hunger", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'HUNGER'
  /** "boycott", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'BOYCOTT'
  /** "obstruct", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'OBSTRUCT'
  /** "vandalize", a mode of PROTEST. Example: `PROTEST` with this mode. */
  | 'VANDALIZE'
  /** "convict", a mode of SANCTION. Example: `SANCTION` with this mode. */
  | 'CONVICT'
  /** "discontinue", a mode of SANCTION. Example: `SANCTION` with this mode. */
  | 'DISCONTINUE'
  /** "troops", a mode of MOBILIZE. Example: `MOBILIZE` with this mode. */
  | 'TROOPS'
  /** "weapons", a mode of MOBILIZE. Example: `MOBILIZE` with this mode. */
  | 'WEAPONS'
  /** "police", a mode of MOBILIZE. Example: `MOBILIZE` with this mode. */
  | 'POLICE'
  /** "militia", a mode of MOBILIZE. Example: `MOBILIZE` with this mode. */
  | 'MILITIA'
  /** "seize", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'SEIZE'
  /** "censor", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'CENSOR'
  /** "curfew", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'CURFEW'
  /** "martial-law", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'MARTIAL_LAW'
  /** "deport", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'DEPORT'
  /** "withhold", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'WITHHOLD'
  /** "misinformation", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'MISINFORMATION'
  /** "cyber", a mode of COERCE. Example: `COERCE` with this mode. */
  | 'CYBER'
  /** "abduct", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'ABDUCT'
  /** "beat", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'BEAT'
  /** "torture", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'TORTURE'
  /** "sexual", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'SEXUAL'
  /** "targeted", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'TARGETED'
  /** "destroy", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'DESTROY'
  /** "primitive", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'PRIMITIVE'
  /** "firearms", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'FIREARMS'
  /** "explosives", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'EXPLOSIVES'
  /** "suicide-attack", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'SUICIDE_ATTACK'
  /** "aerial", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'AERIAL'
  /** "drone", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'DRONE'
  /** "heavy-weapons", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'HEAVY_WEAPONS'
  /** "crowd-control", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'CROWD_CONTROL'
  /** "unconventional", a mode of ASSAULT. Example: `ASSAULT` with this mode. */
  | 'UNCONVENTIONAL';

export type AllArticlesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllArticlesQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: string, readonly headline: string, readonly url: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly entities: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly duplicateOf: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllClaimsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllClaimsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: RelationType, readonly mode: RelationMode | null, readonly status: RelationStatus, readonly quad: Quad, readonly score: number, readonly confidence: number, readonly inferred: boolean, readonly date: string | null, readonly assertedByText: string, readonly assertedBy:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly actors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly places: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly article: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllEntitiesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllEntitiesQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly iso2: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly kind: BodyKind | null, readonly id: string, readonly name: string, readonly country: { readonly id: string } | null }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly country: { readonly id: string } | null }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllEventsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllEventsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: RelationType, readonly mode: RelationMode | null, readonly status: RelationStatus, readonly quad: Quad, readonly score: number, readonly confidence: number, readonly inferred: boolean, readonly date: string | null, readonly actors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly places: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly article: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllQuotesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllQuotesQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly confidence: number, readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly article: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllRolesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AllRolesQuery = { readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly title: string, readonly status: RoleStatus, readonly confidence: number, readonly person: { readonly id: string }, readonly organisation: { readonly id: string } | null, readonly country: { readonly id: string } | null, readonly article: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ArticleAsReadQueryVariables = Exact<{
  id?: string | number;
}>;


export type ArticleAsReadQuery = { readonly article: { readonly id: string, readonly source: string, readonly url: string | null, readonly headline: string, readonly publishedOn: string | null, readonly language: string | null, readonly tags: ReadonlyArray<string>, readonly rawText: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly duplicateOf: { readonly id: string, readonly headline: string } | null, readonly copies: ReadonlyArray<{ readonly sharedPart: number, readonly article: { readonly id: string, readonly headline: string, readonly source: string } }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly rule: { readonly id: string, readonly says: string } | null, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly passages: ReadonlyArray<{ readonly ordinal: number, readonly kind: PassageKind, readonly text: string, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly mentions: ReadonlyArray<{ readonly text: string, readonly kind: MentionKind, readonly start: number, readonly end: number, readonly confidence: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly rule: { readonly id: string, readonly says: string } | null, readonly entity:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
         | null }> }> } | null };

export type ArticlesAboutQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string;
  publishedFrom?: string | null | undefined;
  publishedTo?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesAboutQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly dateline: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null, readonly entities: ReadonlyArray<
        | { readonly __typename: 'Person', readonly name: string }
        | { readonly __typename: 'Country', readonly name: string }
        | { readonly __typename: 'Organisation', readonly name: string }
        | { readonly __typename: 'Place', readonly name: string }
        | { readonly __typename: 'Bloc', readonly name: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BodiesPlacesBlocsQueryVariables = Exact<{
  place?: string;
  first?: number | null | undefined;
}>;


export type BodiesPlacesBlocsQuery = { readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: BodyKind | null, readonly country: { readonly name: string } | null }> }, readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: PlaceKind | null }> }, readonly blocs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly place: { readonly name: string, readonly country: { readonly name: string } | null } | null };

export type BodyAndItsPeopleQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
}>;


export type BodyAndItsPeopleQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: BodyKind | null, readonly country: { readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly people: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly roles: ReadonlyArray<{ readonly title: string }> }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string }> } } | null };

export type CountryAndItsBodiesQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
}>;


export type CountryAndItsBodiesQuery = { readonly country: { readonly id: string, readonly name: string, readonly iso2: string, readonly iso3: string, readonly capital: string | null, readonly demonyms: ReadonlyArray<string>, readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: BodyKind | null }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> } } | null };

export type DecideMutationVariables = Exact<{
  kind: DecisionKind;
  ids: ReadonlyArray<string | number> | string | number;
  articles?: ReadonlyArray<string | number> | string | number | null | undefined;
  reason?: string | null | undefined;
  by?: string | null | undefined;
  dryRun?: boolean;
}>;


export type DecideMutation = { readonly decide: { readonly changes: ReadonlyArray<string>, readonly decision: { readonly id: string } | null } };

export type FindAnythingQueryVariables = Exact<{
  text?: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAnythingQuery = { readonly search: { readonly found: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly tier: SearchTier, readonly score: number, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'LoadRun', readonly id: string }
        | { readonly __typename: 'Bilateral', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Organisation', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Bloc', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
       }> } };

export type FindByNameQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
}>;


export type FindByNameQuery = { readonly entity: { readonly best:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
     | null, readonly alternatives: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
    > }, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
    > } };

type Found_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Found_Country_Fragment = { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string };

type Found_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Found_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Found_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type FoundFragment =
  | Found_Person_Fragment
  | Found_Country_Fragment
  | Found_Organisation_Fragment
  | Found_Place_Fragment
  | Found_Bloc_Fragment
;

export type HowWasThisReadQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HowWasThisReadQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speakerText: string | null, readonly confidence: number, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string, readonly source: string, readonly confidence: number } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MonthByMonthQueryVariables = Exact<{
  a?: string;
  b?: string;
}>;


export type MonthByMonthQuery = { readonly bilateral: { readonly a: { readonly name: string }, readonly b: { readonly name: string }, readonly events: { readonly totalCount: number, readonly groups: { readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly value: string }, readonly second: { readonly value: string } | null }> } }, readonly claims: { readonly totalCount: number, readonly groups: { readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly value: string }, readonly second: { readonly value: string } | null }> } } } | null };

export type TimelineFragment = { readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly value: string }, readonly second: { readonly value: string } | null }> };

export type NeighbourhoodQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  publishedFrom?: string | null | undefined;
  publishedTo?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly node:
    | { readonly __typename: 'LoadRun', readonly id: string }
    | { readonly __typename: 'Bilateral', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly actsFor: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly people: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string }> }, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Organisation', readonly name: string, readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Bloc', readonly name: string, readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

type Neighbour_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Neighbour_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Neighbour_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Neighbour_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Neighbour_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type NeighbourFragment =
  | Neighbour_Person_Fragment
  | Neighbour_Country_Fragment
  | Neighbour_Organisation_Fragment
  | Neighbour_Place_Fragment
  | Neighbour_Bloc_Fragment
;

type Link_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly places: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  > };

type Link_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly places: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  > };

export type LinkFragment =
  | Link_Event_Fragment
  | Link_Claim_Fragment
;

export type NewestArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NewestArticlesQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficesAndWhenQueryVariables = Exact<{
  country?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type OfficesAndWhenQuery = { readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly status: RoleStatus, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly person: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly offices: ReadonlyArray<{ readonly heldFrom: string | null, readonly heldTo: string | null, readonly endedBy: string | null, readonly articles: number, readonly latest: { readonly title: string, readonly organisation: { readonly name: string } | null } }> }> } };

export type OneStatementQueryVariables = Exact<{
  id?: string | number;
}>;


export type OneStatementQuery = { readonly node:
    | { readonly __typename: 'LoadRun', readonly id: string }
    | { readonly __typename: 'Bilateral', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Bloc', readonly id: string }
    | { readonly __typename: 'Quote', readonly text: string, readonly confidence: number, readonly id: string, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null }, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string, readonly source: string, readonly confidence: number }, readonly decision: { readonly id: string, readonly kind: DecisionKind, readonly by: string | null, readonly reason: string | null } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string } }>, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'Event', readonly text: string, readonly confidence: number, readonly id: string, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null }, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string, readonly source: string, readonly confidence: number }, readonly decision: { readonly id: string, readonly kind: DecisionKind, readonly by: string | null, readonly reason: string | null } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string } }>, readonly actors: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      >, readonly places: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'Claim', readonly text: string, readonly confidence: number, readonly id: string, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null }, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string, readonly source: string, readonly confidence: number }, readonly decision: { readonly id: string, readonly kind: DecisionKind, readonly by: string | null, readonly reason: string | null } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string } }>, readonly actors: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      >, readonly places: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
      >, readonly assertedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Role', readonly text: string, readonly confidence: number, readonly id: string, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null }, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string, readonly source: string, readonly confidence: number }, readonly decision: { readonly id: string, readonly kind: DecisionKind, readonly by: string | null, readonly reason: string | null } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string } }>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

type Involved_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Involved_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Involved_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Involved_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Involved_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type InvolvedFragment =
  | Involved_Person_Fragment
  | Involved_Country_Fragment
  | Involved_Organisation_Fragment
  | Involved_Place_Fragment
  | Involved_Bloc_Fragment
;

export type PairOfCountriesQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  inferred?: Inclusion | null | undefined;
}>;


export type PairOfCountriesQuery = { readonly bilateral: { readonly a: { readonly id: string, readonly name: string, readonly iso3: string }, readonly b: { readonly id: string, readonly name: string, readonly iso3: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        >, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly actsFor: ReadonlyArray<{ readonly iso3: string }> }
          | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly country: { readonly iso3: string } | null }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
         | null, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        >, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

type Told_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } };

type Told_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } };

export type ToldFragment =
  | Told_Event_Fragment
  | Told_Claim_Fragment
;

type Side_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Side_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Side_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Side_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Side_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type SideFragment =
  | Side_Person_Fragment
  | Side_Country_Fragment
  | Side_Organisation_Fragment
  | Side_Place_Fragment
  | Side_Bloc_Fragment
;

export type PeopleOfACountryQueryVariables = Exact<{
  country?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleOfACountryQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<{ readonly title: string, readonly status: RoleStatus, readonly organisation: { readonly name: string } | null, readonly country: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PeopleOfAPairQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number | null | undefined;
}>;


export type PeopleOfAPairQuery = { readonly bilateral: { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly actsFor: ReadonlyArray<{ readonly iso3: string }>, readonly roles: ReadonlyArray<{ readonly title: string }> }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
         | null, readonly article: { readonly id: string, readonly publishedOn: string | null } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } } | null };

export type PictureOfANameQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string;
  limit?: number;
}>;


export type PictureOfANameQuery = { readonly neighbourhood: { readonly complete: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly count: number, readonly a:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly b:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly statement:
        | { readonly text: string }
        | { readonly text: string }
        | { readonly text: string }
        | { readonly text: string }
       }> } };

export type QuotesWithAWordQueryVariables = Exact<{
  text?: string;
  first?: number | null | undefined;
}>;


export type QuotesWithAWordQuery = { readonly quotes: { readonly totalCount: number, readonly groups: { readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly key: { readonly label: string } }> }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly article: { readonly headline: string, readonly publishedOn: string | null } }> } };

export type ReportOfAPairQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  afterQuote?: string | null | undefined;
  inferred?: Inclusion | null | undefined;
}>;


export type ReportOfAPairQuery = { readonly bilateral: { readonly a: { readonly id: string, readonly name: string, readonly iso3: string }, readonly b: { readonly id: string, readonly name: string, readonly iso3: string }, readonly summary: ReadonlyArray<{ readonly type: RelationType, readonly events: number, readonly claims: number, readonly saidByActor: number, readonly saidByRecipient: number, readonly saidByOthers: number, readonly actor: { readonly name: string }, readonly recipient: { readonly name: string } }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly actsFor: ReadonlyArray<{ readonly iso3: string }> }
          | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly country: { readonly iso3: string } | null }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
         | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number } } | null };

type PairDeed_Event_Fragment = { readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type PairDeed_Claim_Fragment = { readonly __typename: 'Claim', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

export type PairDeedFragment =
  | PairDeed_Event_Fragment
  | PairDeed_Claim_Fragment
;

type PairProof_Quote_Fragment = { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type PairProof_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type PairProof_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type PairProof_Role_Fragment = { readonly __typename: 'Role', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

export type PairProofFragment =
  | PairProof_Quote_Fragment
  | PairProof_Event_Fragment
  | PairProof_Claim_Fragment
  | PairProof_Role_Fragment
;

export type ReportOfOneQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  afterAbout?: string | null | undefined;
  inferred?: Inclusion | null | undefined;
}>;


export type ReportOfOneQuery = { readonly node:
    | { readonly __typename: 'LoadRun', readonly id: string }
    | { readonly __typename: 'Bilateral', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly articles: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly roles: ReadonlyArray<{ readonly __typename: 'Role', readonly title: string, readonly status: RoleStatus, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }> }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly articles: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Organisation', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly articles: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly articles: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Bloc', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly articles: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly assertedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

export type OwnWordsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

type OwnDeed_Event_Fragment = { readonly __typename: 'Event', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type OwnDeed_Claim_Fragment = { readonly __typename: 'Claim', readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly inferred: boolean, readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

export type OwnDeedFragment =
  | OwnDeed_Event_Fragment
  | OwnDeed_Claim_Fragment
;

type OwnProof_Quote_Fragment = { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type OwnProof_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type OwnProof_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

type OwnProof_Role_Fragment = { readonly __typename: 'Role', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> };

export type OwnProofFragment =
  | OwnProof_Quote_Fragment
  | OwnProof_Event_Fragment
  | OwnProof_Claim_Fragment
  | OwnProof_Role_Fragment
;

export type RulesOfReadingQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesOfReadingQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly says: string, readonly source: string, readonly confidence: number }> };

export type RussiaAndIranQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number | null | undefined;
}>;


export type RussiaAndIranQuery = { readonly bilateral: { readonly summary: ReadonlyArray<{ readonly type: RelationType, readonly events: number, readonly claims: number, readonly saidByActor: number, readonly saidByRecipient: number, readonly saidByOthers: number, readonly actor: { readonly name: string }, readonly recipient: { readonly name: string } }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly status: RelationStatus }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly assertedByText: string, readonly assertedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly headline: string }> } } | null };

export type SeveralThingsQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number;
}>;


export type SeveralThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'LoadRun', readonly id: string }
    | { readonly __typename: 'Bilateral', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string }
    | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
    | { readonly __typename: 'Quote', readonly text: string, readonly id: string }
    | { readonly __typename: 'Event', readonly text: string, readonly id: string }
    | { readonly __typename: 'Claim', readonly text: string, readonly id: string }
    | { readonly __typename: 'Role', readonly text: string, readonly id: string }
    | { readonly __typename: 'Article', readonly headline: string, readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null> };

export type ShortestChainQueryVariables = Exact<{
  a?: string;
  b?: string;
  longest?: number | null | undefined;
}>;


export type ShortestChainQuery = { readonly path: { readonly reason: string | null, readonly ways: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        , readonly to:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        , readonly statement:
          | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
          | { readonly __typename: 'Role', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
         }> }> } };

export type ShowMeTheSentenceQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ShowMeTheSentenceQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speakerText: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly headline: string, readonly source: string } }> }> } };

export type StatementsOfAnArticleQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
  afterQuote?: string | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  afterRole?: string | null | undefined;
}>;


export type StatementsOfAnArticleQuery = { readonly article: { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly kind: QuoteKind, readonly speakerText: string | null, readonly id: string, readonly text: string, readonly confidence: number, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Role', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

type Read_Quote_Fragment = { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

type Read_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

type Read_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

type Read_Role_Fragment = { readonly __typename: 'Role', readonly id: string, readonly text: string, readonly confidence: number, readonly explain: { readonly triggers: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly says: string } }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

export type ReadFragment =
  | Read_Quote_Fragment
  | Read_Event_Fragment
  | Read_Claim_Fragment
  | Read_Role_Fragment
;

export type TopByConflictQueryVariables = Exact<{
  quad?: ReadonlyArray<Quad> | Quad | null | undefined;
  top?: number;
}>;


export type TopByConflictQuery = { readonly events: { readonly totalCount: number, readonly actors: { readonly other: number, readonly more: number, readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } }> }, readonly recipients: { readonly other: number, readonly more: number, readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } }> } }, readonly claims: { readonly totalCount: number, readonly actors: { readonly other: number, readonly more: number, readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } }> } } };

export type RankingFragment = { readonly other: number, readonly more: number, readonly without: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly meanScore: number | null, readonly key: { readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> };

export type UndoDecisionMutationVariables = Exact<{
  id: string | number;
  by?: string | null | undefined;
  dryRun?: boolean;
}>;


export type UndoDecisionMutation = { readonly undoDecision: { readonly changes: ReadonlyArray<string>, readonly decision: { readonly id: string } | null } };

export type WhatDoesAPersonSayQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatDoesAPersonSayQuery = { readonly person: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<{ readonly title: string, readonly status: RoleStatus, readonly country: { readonly name: string } | null }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly article: { readonly headline: string, readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type WhatIsInTheGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsInTheGraphQuery = { readonly graph: { readonly articles: number, readonly duplicates: number, readonly people: number, readonly countries: number, readonly organisations: number, readonly places: number, readonly blocs: number, readonly quotes: number, readonly events: number, readonly claims: number, readonly roles: number, readonly firstPublished: string | null, readonly lastPublished: string | null, readonly lastLoad: { readonly startedAt: string, readonly endedAt: string | null, readonly loaded: number, readonly replaced: number, readonly unchanged: number, readonly skipped: number, readonly failed: number, readonly details: ReadonlyArray<string> } | null }, readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly iso3: string }> } };

export type WhatIsOnlySuggestedQueryVariables = Exact<{
  party?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIsOnlySuggestedQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly explain: { readonly notes: ReadonlyArray<string> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly explain: { readonly notes: ReadonlyArray<string> } }> } };

export type WhatIsPlannedQueryVariables = Exact<{
  party?: ReadonlyArray<string> | string | null | undefined;
  status?: ReadonlyArray<RelationStatus> | RelationStatus;
  first?: number | null | undefined;
}>;


export type WhatIsPlannedQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly type: RelationType, readonly date: string | null }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly type: RelationType, readonly date: string | null, readonly assertedByText: string }> } };

export type WhatItClaimsQueryVariables = Exact<{
  by?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  inferred?: Inclusion | null | undefined;
}>;


export type WhatItClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly type: RelationType, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly article: { readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatItDoesQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
  afterEvent?: string | null | undefined;
  afterClaim?: string | null | undefined;
  inferred?: Inclusion | null | undefined;
}>;


export type WhatItDoesQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly assertedByText: string, readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly assertedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly places: ReadonlyArray<
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
          >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type Deed_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly places: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } };

type Deed_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly type: RelationType, readonly quad: Quad, readonly status: RelationStatus, readonly date: string | null, readonly confidence: number, readonly inferred: boolean, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly places: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
  >, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } };

export type DeedFragment =
  | Deed_Event_Fragment
  | Deed_Claim_Fragment
;

type Party_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Party_Country_Fragment = { readonly __typename: 'Country', readonly iso3: string, readonly id: string, readonly name: string };

type Party_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Party_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Party_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type PartyFragment =
  | Party_Person_Fragment
  | Party_Country_Fragment
  | Party_Organisation_Fragment
  | Party_Place_Fragment
  | Party_Bloc_Fragment
;

export type WhatItSaysQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatItSaysQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly confidence: number, readonly speakerText: string | null, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly confidence: number, readonly speakerText: string | null, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly confidence: number, readonly speakerText: string | null, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type SaidWordsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly confidence: number, readonly speakerText: string | null, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly article: { readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null }, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly headline: string, readonly source: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly name: string } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type WhatOneSaysOfAnotherQueryVariables = Exact<{
  speaker?: string;
  about?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatOneSaysOfAnotherQuery = { readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly kind: QuoteKind, readonly time: { readonly text: string, readonly resolved: string | null } | null, readonly article: { readonly headline: string } }> } };

export type WhatWasDecidedQueryVariables = Exact<{
  state?: ReadonlyArray<DecisionState> | DecisionState | null | undefined;
  first?: number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type WhatWasDecidedQuery = { readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly state: DecisionState, readonly at: string, readonly by: string | null, readonly reason: string | null, readonly about: ReadonlyArray<{ readonly source: string, readonly words: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'LoadRun', readonly id: string }
        | { readonly __typename: 'Bilateral', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
        | { readonly __typename: 'Quote', readonly text: string, readonly id: string }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string }
        | { readonly __typename: 'Claim', readonly text: string, readonly id: string }
        | { readonly __typename: 'Role', readonly text: string, readonly id: string }
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
       | null }> }> };

export type WhatWasReadLeastSurelyQueryVariables = Exact<{
  most?: number;
  first?: number | null | undefined;
}>;


export type WhatWasReadLeastSurelyQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly headline: string }, readonly explain: { readonly decision: { readonly id: string } | null } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly headline: string }, readonly explain: { readonly decision: { readonly id: string } | null } }> } };

type LeastSure_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly headline: string }, readonly explain: { readonly decision: { readonly id: string } | null } };

type LeastSure_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly confidence: number, readonly article: { readonly headline: string }, readonly explain: { readonly decision: { readonly id: string } | null } };

export type LeastSureFragment =
  | LeastSure_Event_Fragment
  | LeastSure_Claim_Fragment
;

export type WhichAreCopiesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WhichAreCopiesQuery = { readonly articles: { readonly totalCount: number, readonly leftOut: number, readonly nodes: ReadonlyArray<{ readonly headline: string }> }, readonly copies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: string, readonly headline: string, readonly duplicateOf: { readonly source: string, readonly copies: ReadonlyArray<{ readonly sharedPart: number, readonly article: { readonly source: string } }> } | null }> } };

export type WhoAccusesWhomQueryVariables = Exact<{
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoAccusesWhomQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly deniedBy: ReadonlyArray<{ readonly text: string, readonly assertedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly actors: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly recipients: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly assertedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }> }, readonly denials: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly assertedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }> } };

export type AccusationFragment = { readonly text: string, readonly assertedBy:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly actors: ReadonlyArray<
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly sentence: string }> };

export type WhoActsOnWhomQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WhoActsOnWhomQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly type: RelationType, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly iso3: string, readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly iso3: string, readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly type: RelationType, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly iso3: string, readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly iso3: string, readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> } };

type Parties_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly type: RelationType, readonly actors: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

type Parties_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly type: RelationType, readonly actors: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly recipients: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly iso3: string, readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

export type PartiesFragment =
  | Parties_Event_Fragment
  | Parties_Claim_Fragment
;

export type WhoConnectsQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoConnectsQuery = { readonly connections: ReadonlyArray<{ readonly count: number, readonly first: string | null, readonly last: string | null, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly statements: ReadonlyArray<
      | { readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
      | { readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
      | { readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
      | { readonly text: string, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }
    > }> };

export type WhoElseSaysSoQueryVariables = Exact<{
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoElseSaysSoQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly corroboration: { readonly publishers: number, readonly statements: ReadonlyArray<
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
        >, readonly contradictedBy: ReadonlyArray<
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
        > } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly corroboration: { readonly publishers: number, readonly statements: ReadonlyArray<
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
        >, readonly contradictedBy: ReadonlyArray<
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
          | { readonly summary: string, readonly article: { readonly headline: string } }
        > } }> } };

type Corroborated_Event_Fragment = { readonly corroboration: { readonly publishers: number, readonly statements: ReadonlyArray<
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
    >, readonly contradictedBy: ReadonlyArray<
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
    > } };

type Corroborated_Claim_Fragment = { readonly corroboration: { readonly publishers: number, readonly statements: ReadonlyArray<
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
    >, readonly contradictedBy: ReadonlyArray<
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
      | { readonly summary: string, readonly article: { readonly headline: string } }
    > } };

export type CorroboratedFragment =
  | Corroborated_Event_Fragment
  | Corroborated_Claim_Fragment
;

export type WhoHoldsWhichOfficeQueryVariables = Exact<{
  country?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoHoldsWhichOfficeQuery = { readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: RoleStatus, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly person: { readonly name: string }, readonly organisation: { readonly name: string } | null, readonly country: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhoIsThisQueryVariables = Exact<{
  id?: string | number;
  first?: number | null | undefined;
}>;


export type WhoIsThisQuery = { readonly node:
    | { readonly __typename: 'LoadRun', readonly id: string }
    | { readonly __typename: 'Bilateral', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number, readonly kind: MentionKind, readonly firstArticle: { readonly id: string, readonly headline: string } }>, readonly identity: { readonly score: number, readonly evidence: ReadonlyArray<string>, readonly keptApart: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        > } | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null }> }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> }, readonly roles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: RoleStatus, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }>, readonly actsFor: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly name: string }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> } }
    | { readonly __typename: 'Country', readonly name: string, readonly iso3: string, readonly capital: string | null, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number, readonly kind: MentionKind, readonly firstArticle: { readonly id: string, readonly headline: string } }>, readonly identity: { readonly score: number, readonly evidence: ReadonlyArray<string>, readonly keptApart: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        > } | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null }> }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> }, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string }> }, readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> } }
    | { readonly __typename: 'Organisation', readonly name: string, readonly kind: BodyKind | null, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number, readonly kind: MentionKind, readonly firstArticle: { readonly id: string, readonly headline: string } }>, readonly identity: { readonly score: number, readonly evidence: ReadonlyArray<string>, readonly keptApart: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        > } | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null }> }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number, readonly kind: MentionKind, readonly firstArticle: { readonly id: string, readonly headline: string } }>, readonly identity: { readonly score: number, readonly evidence: ReadonlyArray<string>, readonly keptApart: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        > } | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null }> }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Bloc', readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly count: number, readonly kind: MentionKind, readonly firstArticle: { readonly id: string, readonly headline: string } }>, readonly identity: { readonly score: number, readonly evidence: ReadonlyArray<string>, readonly keptApart: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        > } | null, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly source: string, readonly publishedOn: string | null }> }, readonly quotesAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> } }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

type Linked_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Linked_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Linked_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Linked_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Linked_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

export type LinkedFragment =
  | Linked_Person_Fragment
  | Linked_Country_Fragment
  | Linked_Organisation_Fragment
  | Linked_Place_Fragment
  | Linked_Bloc_Fragment
;

export type WordsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
     | null, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null } }> };

export type WhoMayBeOneQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type WhoMayBeOneQuery = { readonly identityProposals: ReadonlyArray<{ readonly id: string, readonly score: number, readonly evidence: ReadonlyArray<string>, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } }
      | { readonly __typename: 'Bloc', readonly id: string, readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly publishedOn: string | null }> } }
    > }> };

export type WhoOpposesWhatQueryVariables = Exact<{
  types?: ReadonlyArray<RelationType> | RelationType;
  first?: number | null | undefined;
}>;


export type WhoOpposesWhatQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: RelationType, readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: RelationType, readonly assertedByText: string, readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly assertedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }> } };

export type WhoSpeaksAboutIranQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSpeaksAboutIranQuery = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speaker:
        | { readonly __typename: 'Person', readonly name: string }
        | { readonly __typename: 'Country', readonly name: string }
        | { readonly __typename: 'Organisation', readonly name: string }
        | { readonly __typename: 'Place', readonly name: string }
        | { readonly __typename: 'Bloc', readonly name: string }
       | null, readonly article: { readonly headline: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Entity {
  __typename
  id
  name
  ... on Country {
    iso3
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const TimelineFragmentDoc = new TypedDocumentString(`
    fragment Timeline on Groups {
  rows {
    key {
      value
    }
    second {
      value
    }
    count
    meanScore
  }
  without
}
    `, {"fragmentName":"Timeline"}) as unknown as TypedDocumentString<TimelineFragment, unknown>;
export const NeighbourFragmentDoc = new TypedDocumentString(`
    fragment Neighbour on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Neighbour"}) as unknown as TypedDocumentString<NeighbourFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Relation {
  __typename
  id
  text
  actors {
    ...Neighbour
  }
  recipients {
    ...Neighbour
  }
  places {
    ...Neighbour
  }
}
    fragment Neighbour on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const InvolvedFragmentDoc = new TypedDocumentString(`
    fragment Involved on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Involved"}) as unknown as TypedDocumentString<InvolvedFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Relation {
  __typename
  id
  text
  type
  quad
  status
  date
  confidence
  inferred
  actors {
    ...Side
  }
  recipients {
    ...Side
  }
  article {
    id
    headline
    publishedOn
    publisher {
      name
    }
  }
}
    fragment Side on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const PairProofFragmentDoc = new TypedDocumentString(`
    fragment PairProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}
    `, {"fragmentName":"PairProof"}) as unknown as TypedDocumentString<PairProofFragment, unknown>;
export const PairDeedFragmentDoc = new TypedDocumentString(`
    fragment PairDeed on Relation {
  ...PairProof
  type
  quad
  status
  date
  inferred
}
    fragment PairProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}`, {"fragmentName":"PairDeed"}) as unknown as TypedDocumentString<PairDeedFragment, unknown>;
export const OwnProofFragmentDoc = new TypedDocumentString(`
    fragment OwnProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}
    `, {"fragmentName":"OwnProof"}) as unknown as TypedDocumentString<OwnProofFragment, unknown>;
export const OwnWordsFragmentDoc = new TypedDocumentString(`
    fragment OwnWords on QuoteConnection {
  totalCount
  nodes {
    ...OwnProof
    kind
    speakerText
    speaker {
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment OwnProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}`, {"fragmentName":"OwnWords"}) as unknown as TypedDocumentString<OwnWordsFragment, unknown>;
export const OwnDeedFragmentDoc = new TypedDocumentString(`
    fragment OwnDeed on Relation {
  ...OwnProof
  type
  quad
  status
  date
  inferred
}
    fragment OwnProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}`, {"fragmentName":"OwnDeed"}) as unknown as TypedDocumentString<OwnDeedFragment, unknown>;
export const ReadFragmentDoc = new TypedDocumentString(`
    fragment Read on Statement {
  __typename
  id
  text
  confidence
  explain {
    rule {
      id
      says
    }
    triggers
    notes
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
  }
}
    `, {"fragmentName":"Read"}) as unknown as TypedDocumentString<ReadFragment, unknown>;
export const RankingFragmentDoc = new TypedDocumentString(`
    fragment Ranking on Groups {
  rows {
    key {
      entity {
        id
        name
      }
    }
    count
    meanScore
  }
  other
  more
  without
}
    `, {"fragmentName":"Ranking"}) as unknown as TypedDocumentString<RankingFragment, unknown>;
export const PartyFragmentDoc = new TypedDocumentString(`
    fragment Party on Entity {
  __typename
  id
  name
  ... on Country {
    iso3
  }
}
    `, {"fragmentName":"Party"}) as unknown as TypedDocumentString<PartyFragment, unknown>;
export const DeedFragmentDoc = new TypedDocumentString(`
    fragment Deed on Relation {
  __typename
  id
  text
  type
  quad
  status
  date
  confidence
  inferred
  actors {
    ...Party
  }
  recipients {
    ...Party
  }
  places {
    ...Party
  }
  article {
    id
    headline
    publishedOn
    publisher {
      name
    }
  }
}
    fragment Party on Entity {
  __typename
  id
  name
  ... on Country {
    iso3
  }
}`, {"fragmentName":"Deed"}) as unknown as TypedDocumentString<DeedFragment, unknown>;
export const SaidWordsFragmentDoc = new TypedDocumentString(`
    fragment SaidWords on QuoteConnection {
  totalCount
  nodes {
    __typename
    id
    text
    kind
    confidence
    speakerText
    speaker {
      name
    }
    article {
      publishedOn
      publisher {
        name
      }
    }
    evidence {
      sentence
      start
      end
      raw {
        start
        end
      }
      article {
        id
        headline
        source
        url
        publishedOn
        publisher {
          name
        }
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"SaidWords"}) as unknown as TypedDocumentString<SaidWordsFragment, unknown>;
export const LeastSureFragmentDoc = new TypedDocumentString(`
    fragment LeastSure on Relation {
  __typename
  id
  text
  confidence
  article {
    headline
  }
  explain {
    decision {
      id
    }
  }
}
    `, {"fragmentName":"LeastSure"}) as unknown as TypedDocumentString<LeastSureFragment, unknown>;
export const AccusationFragmentDoc = new TypedDocumentString(`
    fragment Accusation on Claim {
  text
  assertedBy {
    name
  }
  actors {
    name
  }
  recipients {
    name
  }
  evidence {
    sentence
  }
}
    `, {"fragmentName":"Accusation"}) as unknown as TypedDocumentString<AccusationFragment, unknown>;
export const PartiesFragmentDoc = new TypedDocumentString(`
    fragment Parties on Relation {
  __typename
  id
  type
  actors {
    id
    name
    ... on Country {
      iso3
    }
  }
  recipients {
    id
    name
    ... on Country {
      iso3
    }
  }
}
    `, {"fragmentName":"Parties"}) as unknown as TypedDocumentString<PartiesFragment, unknown>;
export const CorroboratedFragmentDoc = new TypedDocumentString(`
    fragment Corroborated on Relation {
  corroboration {
    publishers
    statements {
      summary
      article {
        headline
      }
    }
    contradictedBy {
      summary
      article {
        headline
      }
    }
  }
}
    `, {"fragmentName":"Corroborated"}) as unknown as TypedDocumentString<CorroboratedFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on QuoteConnection {
  totalCount
  nodes {
    id
    text
    kind
    speakerText
    speaker {
      ...Linked
    }
    article {
      id
      headline
      publishedOn
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const AllArticlesDocument = new TypedDocumentString(`
    query AllArticles($first: Int! = 50, $after: String) {
  articles(first: $first, after: $after, where: {copies: INCLUDE}) {
    nodes {
      id
      source
      headline
      url
      publishedOn
      language
      publisher {
        id
        name
      }
      entities {
        id
      }
      duplicateOf {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllArticlesQuery, AllArticlesQueryVariables>;
export const AllClaimsDocument = new TypedDocumentString(`
    query AllClaims($first: Int! = 40, $after: String) {
  claims(
    first: $first
    after: $after
    where: {copies: INCLUDE, inferred: INCLUDE}
  ) {
    nodes {
      id
      text
      type
      mode
      status
      quad
      score
      confidence
      inferred
      date
      assertedByText
      assertedBy {
        id
      }
      actors {
        id
      }
      recipients {
        id
      }
      places {
        id
      }
      article {
        id
      }
      evidence {
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllClaimsQuery, AllClaimsQueryVariables>;
export const AllEntitiesDocument = new TypedDocumentString(`
    query AllEntities($first: Int! = 100, $after: String) {
  entities(first: $first, after: $after) {
    nodes {
      __typename
      id
      name
      ... on Country {
        iso2
      }
      ... on Organisation {
        kind
        country {
          id
        }
      }
      ... on Place {
        placeKind: kind
        country {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllEntitiesQuery, AllEntitiesQueryVariables>;
export const AllEventsDocument = new TypedDocumentString(`
    query AllEvents($first: Int! = 40, $after: String) {
  events(
    first: $first
    after: $after
    where: {copies: INCLUDE, inferred: INCLUDE}
  ) {
    nodes {
      id
      text
      type
      mode
      status
      quad
      score
      confidence
      inferred
      date
      actors {
        id
      }
      recipients {
        id
      }
      places {
        id
      }
      article {
        id
      }
      evidence {
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllEventsQuery, AllEventsQueryVariables>;
export const AllQuotesDocument = new TypedDocumentString(`
    query AllQuotes($first: Int! = 50, $after: String) {
  quotes(first: $first, after: $after, where: {copies: INCLUDE}) {
    nodes {
      id
      text
      kind
      speakerText
      confidence
      speaker {
        id
      }
      about {
        id
      }
      article {
        id
      }
      evidence {
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllQuotesQuery, AllQuotesQueryVariables>;
export const AllRolesDocument = new TypedDocumentString(`
    query AllRoles($first: Int! = 50, $after: String) {
  roles(first: $first, after: $after, where: {copies: INCLUDE}) {
    nodes {
      id
      text
      title
      status
      confidence
      person {
        id
      }
      organisation {
        id
      }
      country {
        id
      }
      article {
        id
      }
      evidence {
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllRolesQuery, AllRolesQueryVariables>;
export const ArticleAsReadDocument = new TypedDocumentString(`
    query ArticleAsRead($id: ID! = "article_3ebd45d6bb1c21ada6b4") {
  article(id: $id) {
    id
    source
    url
    headline
    publishedOn
    language
    tags
    publisher {
      id
      name
    }
    duplicateOf {
      id
      headline
    }
    copies {
      sharedPart
      article {
        id
        headline
        source
      }
    }
    notes {
      rule {
        id
        says
      }
      text
      raw {
        start
        end
      }
    }
    passages {
      ordinal
      kind
      text
      raw {
        start
        end
      }
      mentions {
        text
        kind
        start
        end
        raw {
          start
          end
        }
        confidence
        rule {
          id
          says
        }
        entity {
          __typename
          id
          name
        }
      }
    }
    rawText
  }
}
    `) as unknown as TypedDocumentString<ArticleAsReadQuery, ArticleAsReadQueryVariables>;
export const ArticlesAboutDocument = new TypedDocumentString(`
    query ArticlesAbout($about: [String!]! = ["Iran"], $publishedFrom: PartialDate, $publishedTo: PartialDate, $first: Int = 10, $after: String) {
  articles(
    where: {about: $about, publishedFrom: $publishedFrom, publishedTo: $publishedTo}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      headline
      dateline
      publishedOn
      publisher {
        name
      }
      entities(types: [PERSON, COUNTRY]) {
        __typename
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesAboutQuery, ArticlesAboutQueryVariables>;
export const BodiesPlacesBlocsDocument = new TypedDocumentString(`
    query BodiesPlacesBlocs($place: String! = "Tehran", $first: Int = 20) {
  organisations(first: $first, orderBy: MOST_NAMED_FIRST) {
    totalCount
    nodes {
      name
      kind
      country {
        name
      }
    }
  }
  places(first: $first) {
    totalCount
    nodes {
      name
      kind
    }
  }
  blocs(first: $first) {
    totalCount
    nodes {
      name
    }
  }
  place(name: $place) {
    name
    country {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesPlacesBlocsQuery, BodiesPlacesBlocsQueryVariables>;
export const BodyAndItsPeopleDocument = new TypedDocumentString(`
    query BodyAndItsPeople($name: String! = "Russian Defense Ministry", $first: Int = 10) {
  organisation(name: $name) {
    id
    name
    kind
    country {
      name
    }
    aliases {
      text
      count
    }
    people(first: $first) {
      nodes {
        name
        roles {
          title
        }
      }
    }
    quotes(first: $first) {
      totalCount
      nodes {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyAndItsPeopleQuery, BodyAndItsPeopleQueryVariables>;
export const CountryAndItsBodiesDocument = new TypedDocumentString(`
    query CountryAndItsBodies($name: String! = "Moscow", $first: Int = 10) {
  country(name: $name) {
    id
    name
    iso2
    iso3
    capital
    demonyms
    organisations(first: $first) {
      totalCount
      nodes {
        name
        kind
      }
    }
    quotes(first: $first) {
      totalCount
      nodes {
        text
        speaker {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryAndItsBodiesQuery, CountryAndItsBodiesQueryVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($kind: DecisionKind!, $ids: [ID!]!, $articles: [ID!], $reason: String, $by: String, $dryRun: Boolean! = false) {
  decide(
    kind: $kind
    ids: $ids
    articles: $articles
    reason: $reason
    by: $by
    dryRun: $dryRun
  ) {
    decision {
      id
    }
    changes
  }
}
    `) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($text: String! = "shoygu", $types: [SearchType!], $first: Int = 10, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    found
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      tier
      score
      text
      highlights {
        start
        end
      }
      node {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
export const FindByNameDocument = new TypedDocumentString(`
    query FindByName($name: String! = "Shoigu", $first: Int = 8) {
  entity(name: $name) {
    best {
      ...Found
    }
    alternatives {
      ...Found
    }
  }
  entities(where: {startsWith: $name}, first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
}
    fragment Found on Entity {
  __typename
  id
  name
  ... on Country {
    iso3
  }
}`) as unknown as TypedDocumentString<FindByNameQuery, FindByNameQueryVariables>;
export const HowWasThisReadDocument = new TypedDocumentString(`
    query HowWasThisRead($speaker: [String!], $first: Int = 10, $after: String) {
  quotes(where: {speaker: $speaker}, first: $first, after: $after) {
    nodes {
      id
      text
      speakerText
      speaker {
        name
      }
      confidence
      explain {
        rule {
          id
          says
          source
          confidence
        }
        triggers
        notes
      }
      evidence {
        sentence
        raw {
          start
          end
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HowWasThisReadQuery, HowWasThisReadQueryVariables>;
export const MonthByMonthDocument = new TypedDocumentString(`
    query MonthByMonth($a: String! = "Russia", $b: String! = "Iran") {
  bilateral(a: $a, b: $b) {
    a {
      name
    }
    b {
      name
    }
    events {
      totalCount
      groups(by: [MONTH, QUAD], order: KEY, top: 250) {
        ...Timeline
      }
    }
    claims {
      totalCount
      groups(by: [MONTH, QUAD], order: KEY, top: 250) {
        ...Timeline
      }
    }
  }
}
    fragment Timeline on Groups {
  rows {
    key {
      value
    }
    second {
      value
    }
    count
    meanScore
  }
  without
}`) as unknown as TypedDocumentString<MonthByMonthQuery, MonthByMonthQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID! = "country_IRN", $first: Int = 50, $afterEvent: String, $afterClaim: String, $types: [RelationType!], $publishedFrom: PartialDate, $publishedTo: PartialDate) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      events(
        first: $first
        after: $afterEvent
        where: {types: $types, publishedFrom: $publishedFrom, publishedTo: $publishedTo}
      ) {
        totalCount
        nodes {
          ...Link
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      claims(
        first: $first
        after: $afterClaim
        where: {types: $types, publishedFrom: $publishedFrom, publishedTo: $publishedTo}
      ) {
        totalCount
        nodes {
          ...Link
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ... on Person {
      actsFor {
        ...Neighbour
      }
    }
    ... on Country {
      people(first: 100) {
        nodes {
          ...Neighbour
        }
      }
      organisations(first: 100) {
        nodes {
          ...Neighbour
        }
      }
    }
    ... on Organisation {
      country {
        ...Neighbour
      }
      people(first: 100) {
        nodes {
          ...Neighbour
        }
      }
    }
    ... on Place {
      country {
        ...Neighbour
      }
    }
  }
}
    fragment Neighbour on Entity {
  __typename
  id
  name
}
fragment Link on Relation {
  __typename
  id
  text
  actors {
    ...Neighbour
  }
  recipients {
    ...Neighbour
  }
  places {
    ...Neighbour
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NewestArticlesDocument = new TypedDocumentString(`
    query NewestArticles($first: Int = 8, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    nodes {
      id
      headline
      source
      publishedOn
      publisher {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NewestArticlesQuery, NewestArticlesQueryVariables>;
export const OfficesAndWhenDocument = new TypedDocumentString(`
    query OfficesAndWhen($country: [String!] = ["Russia"], $first: Int = 20) {
  roles(where: {country: $country}, first: $first) {
    totalCount
    nodes {
      title
      status
      firstSeen
      lastSeen
      time {
        text
        resolved
      }
      person {
        name
      }
      evidence {
        sentence
      }
    }
  }
  people(where: {country: $country}, first: $first) {
    nodes {
      name
      offices {
        heldFrom
        heldTo
        endedBy
        articles
        latest {
          title
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficesAndWhenQuery, OfficesAndWhenQueryVariables>;
export const OneStatementDocument = new TypedDocumentString(`
    query OneStatement($id: ID! = "event_3a4a458a7799409d5ec8") {
  node(id: $id) {
    __typename
    id
    ... on Statement {
      text
      confidence
      article {
        id
        headline
        publishedOn
      }
      time {
        text
        resolved
      }
      explain {
        rule {
          id
          says
          source
          confidence
        }
        triggers
        notes
        decision {
          id
          kind
          by
          reason
        }
      }
      evidence {
        sentence
        start
        end
        raw {
          start
          end
        }
        article {
          id
          headline
        }
      }
    }
    ... on Relation {
      actors {
        ...Involved
      }
      recipients {
        ...Involved
      }
      places {
        ...Involved
      }
    }
    ... on Claim {
      assertedBy {
        ...Involved
      }
    }
    ... on Quote {
      speaker {
        ...Involved
      }
      about {
        ...Involved
      }
    }
    ... on Role {
      person {
        ...Involved
      }
      organisation {
        ...Involved
      }
      country {
        ...Involved
      }
    }
  }
}
    fragment Involved on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<OneStatementQuery, OneStatementQueryVariables>;
export const PairOfCountriesDocument = new TypedDocumentString(`
    query PairOfCountries($a: String! = "Russia", $b: String! = "Iran", $first: Int = 40, $afterEvent: String, $afterClaim: String, $inferred: Inclusion) {
  bilateral(a: $a, b: $b) {
    a {
      id
      name
      iso3
    }
    b {
      id
      name
      iso3
    }
    events(first: $first, after: $afterEvent, where: {inferred: $inferred}) {
      totalCount
      nodes {
        ...Told
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    claims(first: $first, after: $afterClaim, where: {inferred: $inferred}) {
      totalCount
      nodes {
        ...Told
        assertedByText
        assertedBy {
          __typename
          id
          name
          ... on Country {
            iso3
          }
          ... on Person {
            actsFor {
              iso3
            }
          }
          ... on Organisation {
            country {
              iso3
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Told on Relation {
  __typename
  id
  text
  type
  quad
  status
  date
  confidence
  inferred
  actors {
    ...Side
  }
  recipients {
    ...Side
  }
  article {
    id
    headline
    publishedOn
    publisher {
      name
    }
  }
}
fragment Side on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PairOfCountriesQuery, PairOfCountriesQueryVariables>;
export const PeopleOfACountryDocument = new TypedDocumentString(`
    query PeopleOfACountry($country: [String!] = ["Russia"], $first: Int = 20, $after: String) {
  people(where: {country: $country}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      roles {
        title
        status
        organisation {
          name
        }
        country {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleOfACountryQuery, PeopleOfACountryQueryVariables>;
export const PeopleOfAPairDocument = new TypedDocumentString(`
    query PeopleOfAPair($a: String! = "Russia", $b: String! = "Iran", $first: Int = 30) {
  bilateral(a: $a, b: $b) {
    people(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        actsFor {
          iso3
        }
        roles {
          title
        }
      }
    }
    quotes(first: $first) {
      totalCount
      nodes {
        id
        text
        kind
        speakerText
        speaker {
          __typename
          id
          name
        }
        article {
          id
          publishedOn
        }
      }
    }
    articles(first: $first) {
      totalCount
      nodes {
        id
        headline
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleOfAPairQuery, PeopleOfAPairQueryVariables>;
export const PictureOfANameDocument = new TypedDocumentString(`
    query PictureOfAName($names: [String!]! = ["Iran"], $limit: Int! = 10) {
  neighbourhood(names: $names, limit: $limit) {
    complete
    nodes {
      __typename
      id
      name
    }
    edges {
      count
      a {
        id
      }
      b {
        id
      }
      statement {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PictureOfANameQuery, PictureOfANameQueryVariables>;
export const QuotesWithAWordDocument = new TypedDocumentString(`
    query QuotesWithAWord($text: String! = "opposition", $first: Int = 10) {
  quotes(where: {text: $text}, first: $first) {
    totalCount
    groups(by: [SPEAKER], top: 10) {
      rows {
        key {
          label
        }
        count
      }
      without
    }
    nodes {
      text
      speaker {
        name
      }
      article {
        headline
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuotesWithAWordQuery, QuotesWithAWordQueryVariables>;
export const ReportOfAPairDocument = new TypedDocumentString(`
    query ReportOfAPair($a: String! = "Russia", $b: String! = "Iran", $first: Int = 10, $afterEvent: String, $afterClaim: String, $afterQuote: String, $inferred: Inclusion) {
  bilateral(a: $a, b: $b) {
    a {
      id
      name
      iso3
    }
    b {
      id
      name
      iso3
    }
    summary {
      type
      actor {
        name
      }
      recipient {
        name
      }
      events
      claims
      saidByActor
      saidByRecipient
      saidByOthers
    }
    events(first: $first, after: $afterEvent, where: {inferred: $inferred}) {
      totalCount
      nodes {
        ...PairDeed
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    claims(first: $first, after: $afterClaim, where: {inferred: $inferred}) {
      totalCount
      nodes {
        ...PairDeed
        assertedByText
        assertedBy {
          __typename
          id
          name
          ... on Country {
            iso3
          }
          ... on Person {
            actsFor {
              iso3
            }
          }
          ... on Organisation {
            country {
              iso3
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    quotes(first: $first, after: $afterQuote) {
      totalCount
      nodes {
        ...PairProof
        kind
        speakerText
        speaker {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    articles(first: 1) {
      totalCount
    }
  }
}
    fragment PairDeed on Relation {
  ...PairProof
  type
  quad
  status
  date
  inferred
}
fragment PairProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReportOfAPairQuery, ReportOfAPairQueryVariables>;
export const ReportOfOneDocument = new TypedDocumentString(`
    query ReportOfOne($id: ID! = "country_IRN", $first: Int = 8, $afterEvent: String, $afterClaim: String, $afterAbout: String, $inferred: Inclusion) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases {
        text
      }
      articles(first: 1) {
        totalCount
      }
      events(first: $first, after: $afterEvent, where: {inferred: $inferred}) {
        totalCount
        nodes {
          ...OwnDeed
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      claims(first: $first, after: $afterClaim, where: {inferred: $inferred}) {
        totalCount
        nodes {
          ...OwnDeed
          assertedByText
          assertedBy {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      quotesAbout(first: $first, after: $afterAbout) {
        ...OwnWords
      }
    }
    ... on Person {
      roles {
        ...OwnProof
        title
        status
        firstSeen
        lastSeen
      }
    }
  }
}
    fragment OwnWords on QuoteConnection {
  totalCount
  nodes {
    ...OwnProof
    kind
    speakerText
    speaker {
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment OwnDeed on Relation {
  ...OwnProof
  type
  quad
  status
  date
  inferred
}
fragment OwnProof on Statement {
  __typename
  id
  text
  confidence
  article {
    publishedOn
    publisher {
      name
    }
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
    article {
      id
      headline
      source
      url
      publishedOn
      publisher {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReportOfOneQuery, ReportOfOneQueryVariables>;
export const RulesOfReadingDocument = new TypedDocumentString(`
    query RulesOfReading {
  rules {
    id
    says
    source
    confidence
  }
}
    `) as unknown as TypedDocumentString<RulesOfReadingQuery, RulesOfReadingQueryVariables>;
export const RussiaAndIranDocument = new TypedDocumentString(`
    query RussiaAndIran($a: String! = "Russia", $b: String! = "Iran", $first: Int = 10) {
  bilateral(a: $a, b: $b) {
    summary {
      type
      actor {
        name
      }
      recipient {
        name
      }
      events
      claims
      saidByActor
      saidByRecipient
      saidByOthers
    }
    events(first: $first) {
      nodes {
        id
        text
        status
      }
    }
    claims(first: $first) {
      nodes {
        id
        text
        assertedByText
        assertedBy {
          name
        }
      }
    }
    quotes(first: $first) {
      totalCount
      nodes {
        id
        text
        speaker {
          name
        }
      }
    }
    people(first: $first) {
      nodes {
        name
      }
    }
    articles(first: $first) {
      totalCount
      nodes {
        headline
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RussiaAndIranQuery, RussiaAndIranQueryVariables>;
export const SeveralThingsDocument = new TypedDocumentString(`
    query SeveralThings($ids: [ID!]! = ["country_RUS", "country_IRN", "country_XXX"]) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
    }
    ... on Article {
      headline
    }
    ... on Statement {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<SeveralThingsQuery, SeveralThingsQueryVariables>;
export const ShortestChainDocument = new TypedDocumentString(`
    query ShortestChain($a: String! = "Shoigu", $b: String! = "United States", $longest: Int = 3) {
  path(a: $a, b: $b, longest: $longest, first: 3) {
    reason
    ways {
      length
      hops {
        from {
          __typename
          id
          name
        }
        to {
          __typename
          id
          name
        }
        statement {
          __typename
          id
          text
          evidence {
            sentence
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShortestChainQuery, ShortestChainQueryVariables>;
export const ShowMeTheSentenceDocument = new TypedDocumentString(`
    query ShowMeTheSentence($speaker: [String!]! = ["Shoigu"], $first: Int = 10) {
  quotes(where: {speaker: $speaker}, first: $first) {
    nodes {
      id
      text
      speakerText
      evidence {
        sentence
        start
        end
        raw {
          start
          end
        }
        article {
          headline
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShowMeTheSentenceQuery, ShowMeTheSentenceQueryVariables>;
export const StatementsOfAnArticleDocument = new TypedDocumentString(`
    query StatementsOfAnArticle($id: ID! = "article_3ebd45d6bb1c21ada6b4", $first: Int = 10, $afterQuote: String, $afterEvent: String, $afterClaim: String, $afterRole: String) {
  article(id: $id) {
    quotes(first: $first, after: $afterQuote) {
      totalCount
      nodes {
        ...Read
        kind
        speakerText
        speaker {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    events(first: $first, after: $afterEvent) {
      totalCount
      nodes {
        ...Read
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    claims(first: $first, after: $afterClaim) {
      totalCount
      nodes {
        ...Read
        assertedByText
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    roles(first: $first, after: $afterRole) {
      totalCount
      nodes {
        ...Read
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Read on Statement {
  __typename
  id
  text
  confidence
  explain {
    rule {
      id
      says
    }
    triggers
    notes
  }
  evidence {
    sentence
    start
    end
    raw {
      start
      end
    }
  }
}`) as unknown as TypedDocumentString<StatementsOfAnArticleQuery, StatementsOfAnArticleQueryVariables>;
export const TopByConflictDocument = new TypedDocumentString(`
    query TopByConflict($quad: [Quad!] = [VERBAL_CONFLICT, MATERIAL_CONFLICT], $top: Int! = 10) {
  events(where: {quad: $quad}) {
    totalCount
    actors: groups(by: [ACTOR], top: $top) {
      ...Ranking
    }
    recipients: groups(by: [RECIPIENT], top: $top) {
      ...Ranking
    }
  }
  claims(where: {quad: $quad}) {
    totalCount
    actors: groups(by: [ACTOR], top: $top) {
      ...Ranking
    }
  }
}
    fragment Ranking on Groups {
  rows {
    key {
      entity {
        id
        name
      }
    }
    count
    meanScore
  }
  other
  more
  without
}`) as unknown as TypedDocumentString<TopByConflictQuery, TopByConflictQueryVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!, $by: String, $dryRun: Boolean! = false) {
  undoDecision(id: $id, by: $by, dryRun: $dryRun) {
    decision {
      id
    }
    changes
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const WhatDoesAPersonSayDocument = new TypedDocumentString(`
    query WhatDoesAPersonSay($name: String! = "Shoigu", $first: Int = 10, $after: String) {
  person(name: $name) {
    id
    name
    roles {
      title
      status
      country {
        name
      }
    }
    quotes(first: $first, after: $after) {
      totalCount
      nodes {
        id
        text
        kind
        speakerText
        article {
          headline
          publishedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatDoesAPersonSayQuery, WhatDoesAPersonSayQueryVariables>;
export const WhatIsInTheGraphDocument = new TypedDocumentString(`
    query WhatIsInTheGraph {
  graph {
    articles
    duplicates
    people
    countries
    organisations
    places
    blocs
    quotes
    events
    claims
    roles
    firstPublished
    lastPublished
    lastLoad {
      startedAt
      endedAt
      loaded
      replaced
      unchanged
      skipped
      failed
      details
    }
  }
  countries(first: 100) {
    nodes {
      name
      iso3
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsInTheGraphQuery, WhatIsInTheGraphQueryVariables>;
export const WhatIsOnlySuggestedDocument = new TypedDocumentString(`
    query WhatIsOnlySuggested($party: [String!], $first: Int = 10) {
  events(where: {party: $party, inferred: ONLY}, first: $first) {
    totalCount
    nodes {
      text
      explain {
        notes
      }
    }
  }
  claims(where: {party: $party, inferred: ONLY}, first: $first) {
    totalCount
    nodes {
      text
      explain {
        notes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsOnlySuggestedQuery, WhatIsOnlySuggestedQueryVariables>;
export const WhatIsPlannedDocument = new TypedDocumentString(`
    query WhatIsPlanned($party: [String!], $status: [RelationStatus!]! = [PLANNED], $first: Int = 10) {
  events(where: {party: $party, status: $status}, first: $first) {
    totalCount
    nodes {
      text
      type
      date
    }
  }
  claims(where: {party: $party, status: $status}, first: $first) {
    totalCount
    nodes {
      text
      type
      date
      assertedByText
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsPlannedQuery, WhatIsPlannedQueryVariables>;
export const WhatItClaimsDocument = new TypedDocumentString(`
    query WhatItClaims($by: [String!]! = ["Shoigu"], $first: Int = 40, $after: String, $inferred: Inclusion) {
  claims(
    where: {assertedBy: $by, inferred: $inferred}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      __typename
      id
      text
      type
      status
      date
      confidence
      article {
        publishedOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhatItClaimsQuery, WhatItClaimsQueryVariables>;
export const WhatItDoesDocument = new TypedDocumentString(`
    query WhatItDoes($id: ID! = "country_IRN", $first: Int = 40, $afterEvent: String, $afterClaim: String, $inferred: Inclusion) {
  node(id: $id) {
    id
    ... on Entity {
      events(first: $first, after: $afterEvent, where: {inferred: $inferred}) {
        totalCount
        nodes {
          ...Deed
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      claims(first: $first, after: $afterClaim, where: {inferred: $inferred}) {
        totalCount
        nodes {
          ...Deed
          assertedByText
          assertedBy {
            __typename
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment Deed on Relation {
  __typename
  id
  text
  type
  quad
  status
  date
  confidence
  inferred
  actors {
    ...Party
  }
  recipients {
    ...Party
  }
  places {
    ...Party
  }
  article {
    id
    headline
    publishedOn
    publisher {
      name
    }
  }
}
fragment Party on Entity {
  __typename
  id
  name
  ... on Country {
    iso3
  }
}`) as unknown as TypedDocumentString<WhatItDoesQuery, WhatItDoesQueryVariables>;
export const WhatItSaysDocument = new TypedDocumentString(`
    query WhatItSays($id: ID! = "country_RUS", $first: Int = 10, $after: String) {
  node(id: $id) {
    id
    ... on Person {
      quotes(first: $first, after: $after) {
        ...SaidWords
      }
    }
    ... on Country {
      quotes(first: $first, after: $after) {
        ...SaidWords
      }
    }
    ... on Organisation {
      quotes(first: $first, after: $after) {
        ...SaidWords
      }
    }
  }
}
    fragment SaidWords on QuoteConnection {
  totalCount
  nodes {
    __typename
    id
    text
    kind
    confidence
    speakerText
    speaker {
      name
    }
    article {
      publishedOn
      publisher {
        name
      }
    }
    evidence {
      sentence
      start
      end
      raw {
        start
        end
      }
      article {
        id
        headline
        source
        url
        publishedOn
        publisher {
          name
        }
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<WhatItSaysQuery, WhatItSaysQueryVariables>;
export const WhatOneSaysOfAnotherDocument = new TypedDocumentString(`
    query WhatOneSaysOfAnother($speaker: String! = "Shoigu", $about: String! = "Iran", $first: Int = 20, $after: String) {
  quotes(
    where: {speaker: [$speaker], about: [$about]}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      text
      kind
      time {
        text
        resolved
      }
      article {
        headline
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatOneSaysOfAnotherQuery, WhatOneSaysOfAnotherQueryVariables>;
export const WhatWasDecidedDocument = new TypedDocumentString(`
    query WhatWasDecided($state: [DecisionState!] = [STANDING, OPEN], $first: Int = 50, $after: ID) {
  decisions(state: $state, first: $first, after: $after) {
    id
    kind
    state
    at
    by
    reason
    about {
      source
      words
      node {
        __typename
        id
        ... on Statement {
          text
        }
        ... on Entity {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasDecidedQuery, WhatWasDecidedQueryVariables>;
export const WhatWasReadLeastSurelyDocument = new TypedDocumentString(`
    query WhatWasReadLeastSurely($most: Float! = 0.7, $first: Int = 40) {
  events(first: $first, where: {maxConfidence: $most, inferred: INCLUDE}) {
    totalCount
    nodes {
      ...LeastSure
    }
  }
  claims(first: $first, where: {maxConfidence: $most, inferred: INCLUDE}) {
    totalCount
    nodes {
      ...LeastSure
    }
  }
}
    fragment LeastSure on Relation {
  __typename
  id
  text
  confidence
  article {
    headline
  }
  explain {
    decision {
      id
    }
  }
}`) as unknown as TypedDocumentString<WhatWasReadLeastSurelyQuery, WhatWasReadLeastSurelyQueryVariables>;
export const WhichAreCopiesDocument = new TypedDocumentString(`
    query WhichAreCopies($first: Int = 20) {
  articles(first: 1) {
    totalCount
    leftOut
    nodes {
      headline
    }
  }
  copies: articles(where: {copies: ONLY}, first: $first) {
    totalCount
    nodes {
      source
      headline
      duplicateOf {
        source
        copies {
          sharedPart
          article {
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhichAreCopiesQuery, WhichAreCopiesQueryVariables>;
export const WhoAccusesWhomDocument = new TypedDocumentString(`
    query WhoAccusesWhom($types: [RelationType!] = [ACCUSE, OPPOSE], $first: Int = 10) {
  claims(where: {types: $types}, first: $first) {
    totalCount
    nodes {
      ...Accusation
      deniedBy {
        ...Accusation
      }
    }
  }
  denials: claims(where: {status: [NEGATED]}, first: $first) {
    nodes {
      ...Accusation
    }
  }
}
    fragment Accusation on Claim {
  text
  assertedBy {
    name
  }
  actors {
    name
  }
  recipients {
    name
  }
  evidence {
    sentence
  }
}`) as unknown as TypedDocumentString<WhoAccusesWhomQuery, WhoAccusesWhomQueryVariables>;
export const WhoActsOnWhomDocument = new TypedDocumentString(`
    query WhoActsOnWhom($first: Int = 80) {
  events(first: $first) {
    totalCount
    nodes {
      ...Parties
    }
  }
  claims(first: $first) {
    totalCount
    nodes {
      ...Parties
    }
  }
}
    fragment Parties on Relation {
  __typename
  id
  type
  actors {
    id
    name
    ... on Country {
      iso3
    }
  }
  recipients {
    id
    name
    ... on Country {
      iso3
    }
  }
}`) as unknown as TypedDocumentString<WhoActsOnWhomQuery, WhoActsOnWhomQueryVariables>;
export const WhoConnectsDocument = new TypedDocumentString(`
    query WhoConnects($names: [String!]! = ["Moscow", "Tehran"], $types: [EntityType!] = [PERSON], $first: Int = 10) {
  connections(names: $names, types: $types, first: $first) {
    count
    first
    last
    entity {
      id
      name
    }
    statements {
      text
      evidence {
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoConnectsQuery, WhoConnectsQueryVariables>;
export const WhoElseSaysSoDocument = new TypedDocumentString(`
    query WhoElseSaysSo($types: [RelationType!], $first: Int = 5) {
  events(where: {types: $types}, orderBy: LATEST_DEED_FIRST, first: $first) {
    nodes {
      text
      date
      ...Corroborated
    }
  }
  claims(where: {types: $types}, orderBy: LATEST_DEED_FIRST, first: $first) {
    nodes {
      text
      date
      ...Corroborated
    }
  }
}
    fragment Corroborated on Relation {
  corroboration {
    publishers
    statements {
      summary
      article {
        headline
      }
    }
    contradictedBy {
      summary
      article {
        headline
      }
    }
  }
}`) as unknown as TypedDocumentString<WhoElseSaysSoQuery, WhoElseSaysSoQueryVariables>;
export const WhoHoldsWhichOfficeDocument = new TypedDocumentString(`
    query WhoHoldsWhichOffice($country: [String!], $first: Int = 20, $after: String) {
  roles(where: {country: $country}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      person {
        name
      }
      title
      status
      organisation {
        name
      }
      country {
        name
      }
      firstSeen
      lastSeen
      evidence {
        sentence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHoldsWhichOfficeQuery, WhoHoldsWhichOfficeQueryVariables>;
export const WhoIsThisDocument = new TypedDocumentString(`
    query WhoIsThis($id: ID! = "country_IRN", $first: Int = 20) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases {
        text
        count
        kind
        firstArticle {
          id
          headline
        }
      }
      identity {
        score
        evidence
        keptApart {
          ...Linked
        }
      }
      articles(first: $first) {
        totalCount
        nodes {
          id
          headline
          source
          publishedOn
        }
      }
      quotesAbout(first: $first) {
        ...Words
      }
    }
    ... on Person {
      roles {
        id
        title
        status
        firstSeen
        lastSeen
        organisation {
          ...Linked
        }
        country {
          ...Linked
        }
      }
      actsFor {
        ...Linked
      }
      quotes(first: $first) {
        ...Words
      }
    }
    ... on Country {
      iso3
      capital
      people(first: $first) {
        totalCount
        nodes {
          ...Linked
        }
      }
      organisations(first: $first) {
        totalCount
        nodes {
          ...Linked
        }
      }
      quotes(first: $first) {
        ...Words
      }
    }
    ... on Organisation {
      kind
      country {
        ...Linked
      }
      people(first: $first) {
        totalCount
        nodes {
          ...Linked
        }
      }
      quotes(first: $first) {
        ...Words
      }
    }
    ... on Place {
      placeKind: kind
      country {
        ...Linked
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Words on QuoteConnection {
  totalCount
  nodes {
    id
    text
    kind
    speakerText
    speaker {
      ...Linked
    }
    article {
      id
      headline
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<WhoIsThisQuery, WhoIsThisQueryVariables>;
export const WhoMayBeOneDocument = new TypedDocumentString(`
    query WhoMayBeOne($first: Int = 20, $after: ID) {
  identityProposals(first: $first, after: $after) {
    id
    score
    evidence
    entities {
      __typename
      id
      name
      articles(first: 1) {
        totalCount
        nodes {
          id
          headline
          publishedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoMayBeOneQuery, WhoMayBeOneQueryVariables>;
export const WhoOpposesWhatDocument = new TypedDocumentString(`
    query WhoOpposesWhat($types: [RelationType!]! = [OPPOSE, REJECT, ACCUSE, THREATEN], $first: Int = 10) {
  events(where: {types: $types}, first: $first) {
    nodes {
      id
      text
      type
      actors {
        name
      }
      recipients {
        name
      }
    }
  }
  claims(where: {types: $types}, first: $first) {
    nodes {
      id
      text
      type
      actors {
        name
      }
      recipients {
        name
      }
      assertedByText
      assertedBy {
        name
      }
      evidence {
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoOpposesWhatQuery, WhoOpposesWhatQueryVariables>;
export const WhoSpeaksAboutIranDocument = new TypedDocumentString(`
    query WhoSpeaksAboutIran($about: [String!]! = ["Iran"], $first: Int = 10, $after: String) {
  quotes(where: {about: $about, attributed: true}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      speaker {
        __typename
        name
      }
      text
      kind
      article {
        headline
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSpeaksAboutIranQuery, WhoSpeaksAboutIranQueryVariables>;