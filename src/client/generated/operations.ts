// Written by npm run generate from schema.graphql and src/client/operations; not edited.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ShowMeTheSentenceQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ShowMeTheSentenceQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speakerText: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: string, readonly start: number, readonly end: number, readonly raw: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly headline: string, readonly source: string } }> }> } };

export type WhatDoesAPersonSayQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatDoesAPersonSayQuery = { readonly person: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<{ readonly title: string, readonly status: RoleStatus, readonly country: { readonly name: string } | null }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly speakerText: string | null, readonly article: { readonly headline: string, readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type WhatIsInTheGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsInTheGraphQuery = { readonly graph: { readonly articles: number, readonly duplicates: number, readonly people: number, readonly countries: number, readonly organisations: number, readonly places: number, readonly blocs: number, readonly quotes: number, readonly events: number, readonly claims: number, readonly roles: number, readonly firstPublished: string | null, readonly lastPublished: string | null, readonly lastLoad: { readonly startedAt: string, readonly endedAt: string | null, readonly loaded: number, readonly replaced: number, readonly unchanged: number, readonly skipped: number, readonly failed: number, readonly details: ReadonlyArray<string> } | null }, readonly countries: ReadonlyArray<{ readonly name: string, readonly iso3: string }> };

export type WhoHoldsWhichOfficeQueryVariables = Exact<{
  country?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoHoldsWhichOfficeQuery = { readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: RoleStatus, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly person: { readonly name: string }, readonly organisation: { readonly name: string } | null, readonly country: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly sentence: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhoOpposesWhatQueryVariables = Exact<{
  type?: ReadonlyArray<RelationType> | RelationType;
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
  countries {
    name
    iso3
  }
}
    `) as unknown as TypedDocumentString<WhatIsInTheGraphQuery, WhatIsInTheGraphQueryVariables>;
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
export const WhoOpposesWhatDocument = new TypedDocumentString(`
    query WhoOpposesWhat($type: [RelationType!]! = [OPPOSE, REJECT, ACCUSE, THREATEN], $first: Int = 10) {
  events(where: {type: $type}, first: $first) {
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
  claims(where: {type: $type}, first: $first) {
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