import type { MentionKind, OrganisationKind, PlaceKind } from '../../../domain/facts.ts';
import type { Rule } from '../../../domain/rule.ts';
import type { PassageSpan } from '../../../domain/spans.ts';
import type { CapitalWord } from '../../../lexicon/countries.ts';
import type { Word } from './words.ts';

/** What a stretch may stand for. */
export type Meaning =
  /** several codes: a demonym of several countries, or one that the article has to settle */
  | { readonly kind: 'COUNTRY'; readonly iso3: readonly string[] }
  /** city or government: the room metonyms settles it */
  | { readonly kind: 'CAPITAL'; readonly capital: CapitalWord }
  | { readonly kind: 'PLACE'; readonly name: string; readonly subkind: PlaceKind; readonly country: string | null }
  | {
      readonly kind: 'ORGANISATION';
      /** with the country's adjective where the text gives one */
      readonly name: string;
      readonly subkind: OrganisationKind;
      readonly countries: readonly string[];
      /** other names that the text or the lexicon gives for it */
      readonly aliases: readonly string[];
    }
  | { readonly kind: 'BLOC'; readonly name: string }
  /** a person: the words of the name without titles */
  | {
      readonly kind: 'PERSON';
      readonly words: readonly Word[];
      readonly titles: readonly string[];
      readonly countries: readonly string[];
      /** key of the full name that the text says this is another name of ("X, known as Y"), or null */
      readonly alsoKnown: string | null;
    };

/** A rule's finding; `decide` settles those that overlap. */
export interface Proposal extends PassageSpan {
  readonly text: string;
  readonly rule: Rule;
  readonly mention: MentionKind;
  readonly meaning: Meaning;
}
