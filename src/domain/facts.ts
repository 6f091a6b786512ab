import type { Note } from './article.ts';
import type { PartialDate, TimeRefKind, Weekday } from './calendar.ts';
import type { EntityKind } from './ids.ts';
import type { Reading } from './rule.ts';
import type { PassageSpan } from './spans.ts';

/**
 * What one article says, before anybody asks who is who across articles. Things point at each other by the ids of
 * domain/ids.ts: `reference` fields hold the id of a Reference, `quote` and `claim` fields the id of a statement.
 */
export interface Facts {
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly timeRefs: readonly TimeRef[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly roles: readonly Role[];
  /** reference of the publisher: of the metadata, else of the dateline */
  readonly publisher: string | null;
  /** references of the places in the dateline, in order */
  readonly datelined: readonly string[];
  /** things the extraction decided or could not read */
  readonly notes: readonly Note[];
}

/** Of an article that is not read. */
export const noFacts: Facts = Object.freeze({
  references: [],
  mentions: [],
  timeRefs: [],
  quotes: [],
  events: [],
  claims: [],
  roles: [],
  publisher: null,
  datelined: [],
  notes: [],
});

export type MentionKind =
  | 'NAME'
  | 'SURNAME'
  | 'NOMINAL'
  | 'PRONOUN'
  | 'DEMONYM'
  | 'METONYM'
  | 'PLACE'
  | 'DATELINE'
  | 'TAG';

/** One stretch of text that stands for one thing. "Tehran" as a government is a METONYM of Iran, as a site a PLACE. */
export interface Mention extends PassageSpan {
  readonly id: string;
  readonly text: string;
  readonly kind: MentionKind;
  readonly rule: string;
  readonly confidence: number;
  /** null: "The Russian minister" when nobody fits */
  readonly reference: string | null;
}

/** MINISTRY, COMPANY, AGENCY (news), PARTY, ARMY, INTERNATIONAL (of states), OTHER for organisations; CITY, REGION, WATER, SITE for places. */
export type OrganisationKind =
  | 'MINISTRY'
  | 'GOVERNMENT'
  | 'MILITARY'
  | 'COMPANY'
  | 'NEWS_AGENCY'
  | 'MEDIA'
  | 'PARTY'
  | 'INTERNATIONAL'
  | 'OTHER';
export type PlaceKind = 'CITY' | 'REGION' | 'WATER' | 'SITE';

/** The mentions that one article uses for one thing. Organisations that are only inferred have no mentions. */
export interface Reference {
  readonly id: string;
  readonly kind: EntityKind;
  /** the fullest name in the article, without titles; of a country the usual English name */
  readonly name: string;
  /** every distinct way the article names it (kinds NAME, SURNAME, DEMONYM), demonyms last, else the fullest first */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3: a country's own code; else countries the article ties it to (nationality, body of, city in), sorted */
  readonly countries: readonly string[];
  /** titles and offices the article gives a person, lower case, sorted: evidence for who is who */
  readonly titles: readonly string[];
  /** kind of an organisation or place; null for the others */
  readonly subkind: OrganisationKind | PlaceKind | null;
  /** family name of a person as far as the article shows it ("Ryu" of Ryu Chang-min); null for the others */
  readonly familyName: string | null;
  /** true: no mention, concluded from something else ("Iranian Defense Minister" has a ministry) */
  readonly inferred: boolean;
}

export interface TimeRef extends PassageSpan {
  readonly id: string;
  readonly text: string;
  readonly kind: TimeRefKind;
  readonly weekday: Weekday | null;
  /** days from the article's anchor day, when symbolic ("yesterday" -1); null when unknown or not a day */
  readonly offset: number | null;
  readonly resolved: PartialDate | null;
  readonly rule: string;
}

/** What all statements share. */
export interface Statement extends Reading {
  readonly id: string;
  /** a readable sentence made of its fields with the names of its own article; for a quote its words */
  readonly text: string;
  /** where it stands: the characters of the statement and the sentence around them; the first one is the place that names it */
  readonly evidence: readonly Evidence[];
  /** id of a TimeRef */
  readonly on: string | null;
}

export interface Evidence extends PassageSpan {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

export type QuoteKind = 'DIRECT' | 'PARTIAL' | 'INDIRECT';

/** evidence[0] is exactly the characters of the words: inside the marks, or the reported clause. */
export interface Quote extends Statement {
  readonly kind: QuoteKind;
  readonly inHeadline: boolean;
  /** the cue as written ("said", "adding that"); null for a bare continuation */
  readonly cue: string | null;
  /** the source as written ("The Russian minister", "he"); null when the text gives none */
  readonly speakerText: string | null;
  /** reference of the resolved speaker: person, organisation, country (a capital that speaks) or bloc */
  readonly speaker: string | null;
  /** how the text names the speaker */
  readonly speakerKind: 'NAMED' | 'PRONOUN' | 'NOMINAL' | 'METONYM' | null;
  /** references mentioned inside the words */
  readonly about: readonly string[];
  /** quotes of one attribution share a group (several stretches of one utterance) */
  readonly group: string | null;
}

export type RelationType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'OPPOSE'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';
export type RelationStatus = 'REPORTED' | 'PLANNED' | 'HISTORICAL' | 'HYPOTHETICAL' | 'NEGATED';
export type Trend = 'UP' | 'DOWN' | 'SAME';

/** An event and a claim have one shape: a claim is an event that somebody asserts. */
export interface Relation extends Statement {
  readonly type: RelationType;
  /** PLOVER mode in its own spelling ("visit", "third-party"); null where the type has none */
  readonly mode: string | null;
  readonly trend: Trend | null;
  readonly status: RelationStatus;
  /** PLOVER contexts, sorted: "military", "diplomatic" */
  readonly contexts: readonly string[];
  /** CAMEO code, a string of 2-4 digits */
  readonly cameo: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict */
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  /** date of the deed as far as the text gives it */
  readonly date: PartialDate | null;
  /** references, in order of reading: countries, persons, organisations, blocs */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** references of kind PLACE (or COUNTRY is never here) */
  readonly places: readonly string[];
  /** the words that carry it, inside evidence[0]'s passage */
  readonly trigger: PassageSpan;
  /**
   * The side that is not in the words. A RECIPIENT that only the context suggests ("Manila demanded an apology") is out of
   * sight unless asked for; an ACTOR that nobody names ("sanctions pressure on Russia") is concluded, the rest is stated.
   */
  readonly inferred: 'ACTOR' | 'RECIPIENT' | null;
}

/** In the narrator's voice. */
export type Event = Relation;

/** Inside a quote or under a cue verb: owned by whoever asserts it. */
export interface Claim extends Relation {
  /** reference of the asserter; null for an unnamed official */
  readonly assertedBy: string | null;
  readonly assertedByText: string;
  /** the quote that asserts it; null when the text only reports it ("X accused Y of shelling") */
  readonly quote: string | null;
  /** claims this one is about, a denial of it */
  readonly concerns: readonly string[];
}

export type RoleStatus = 'CURRENT' | 'FORMER' | 'ACTING' | 'FUTURE';

/** Who holds which office. */
export interface Role extends Statement {
  /** reference of kind PERSON */
  readonly person: string;
  /** as written, without country and body: "defense minister" keeps its capitals ("Defense Minister") */
  readonly title: string;
  readonly titleKey: string;
  readonly status: RoleStatus;
  /** reference of kind COUNTRY */
  readonly country: string | null;
  /** reference of kind ORGANISATION, named or inferred from the title */
  readonly organisation: string | null;
}
