import type { Token } from '../../../domain/annotation.ts';
import type { RoleStatus } from '../../../domain/facts.ts';
import type { RoleHead } from '../../../lexicon/roles.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import { readComplement } from './title-complement.ts';
import { findHeads, type HeadFound } from './title-head.ts';
import { readModifiers } from './title-modifiers.ts';

/** "her Armenian counterpart", "Hnatyshyn's predecessor": the office is somebody else's. */
export type OfficeLink = 'SAME' | 'EARLIER' | 'LATER';

/** Whose the office is, when the text says so before the noun: a mention, a pronoun, or a nominal ("the firm's lawyer"). */
export interface Possessor {
  readonly mark: Mark | null;
  readonly token: Token;
}

/**
 * A stretch that names an office or trade: "the previous Turkish trade minister", "head of the Atomic Energy Organization
 * of Iran", "its spokeswoman". Token indexes, both ends included; nothing is said yet of who holds it.
 */
export interface TitlePhrase {
  readonly place: MarkedSentence;
  /** determiner, possessor and modifiers included */
  readonly first: number;
  /** the noun itself */
  readonly headFirst: number;
  readonly headLast: number;
  /** "-elect" and "-designate" included */
  readonly suffixLast: number;
  /** complements included */
  readonly last: number;
  /** null when the noun only points at another's office */
  readonly head: RoleHead | null;
  readonly link: OfficeLink | null;
  /** as written, without country, body, determiner and status: "Deputy Prime Minister" */
  readonly title: string;
  readonly status: RoleStatus;
  /** the words that say the status */
  readonly statusWords: readonly string[];
  readonly determiner: 'DEFINITE' | 'INDEFINITE' | 'POSSESSIVE' | null;
  readonly possessor: Possessor | null;
  /** a country by name, demonym or capital */
  readonly country: Mark | null;
  /** an organisation or bloc by name */
  readonly body: Mark | null;
  /** a place that is no country: "mayor of Utrecht" */
  readonly site: Mark | null;
  /** "adviser to Putin" */
  readonly patron: Mark | null;
  /** words that qualify the person and not the office: "new", "visiting" */
  readonly passing: readonly string[];
  /** one noun for several persons: "Presidents X and Y" */
  readonly plural: boolean;
  /** a common noun for a body, lower case: "army" of "army spokesman" */
  readonly bodyNoun: string | null;
  /** subject of a ministry that the title names without its country: "Foreign" of "Foreign Ministry spokeswoman" */
  readonly ministry: string | null;
}

/** The title phrases of a sentence, in order. */
export function readTitlePhrases(place: MarkedSentence): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let from = 0;
  for (const found of findHeads(place)) {
    if (found.first < from) continue;
    const phrase = ownedBy(readPhrase(place, found, from), phrases.at(-1));
    phrases.push(phrase);
    // A complement may hold a title of its own ("an adviser to the president"): go on behind the head only.
    from = found.last + 1;
  }
  return phrases;
}

/** "The Ukrainian president's chief of staff": the office belongs to the holder of the one before. */
function ownedBy(phrase: TitlePhrase, owner: TitlePhrase | undefined): TitlePhrase {
  const { place, first } = phrase;
  if (owner === undefined || owner.last !== first - 1 || place.tokens[first]?.pos !== 'POS') return phrase;
  return { ...phrase, first: owner.first, determiner: 'POSSESSIVE', country: phrase.country ?? owner.country };
}

function readPhrase(place: MarkedSentence, found: HeadFound, from: number): TitlePhrase {
  const before = readModifiers(place, found, from);
  const after = readComplement(place, found);
  const ministry = ministryIn(before.words);
  const own = before.words.slice(ministry === null ? 0 : ministry.words);
  const words = [...own, ...place.tokens.slice(found.first, found.last + 1), ...after.words];
  return {
    place,
    first: before.first,
    headFirst: found.first,
    headLast: found.last,
    suffixLast: after.suffixLast,
    last: after.last,
    head: found.head,
    link: found.link,
    title: found.plural ? singular(joined(words)) : joined(words),
    status: before.status ?? after.status ?? 'CURRENT',
    statusWords: [...before.statusWords, ...after.statusWords],
    determiner: before.determiner,
    possessor: before.possessor ?? after.possessor,
    country: before.country ?? after.country,
    body: before.body ?? after.body,
    site: before.site ?? after.site,
    patron: after.patron,
    passing: before.passing,
    plural: found.plural,
    bodyNoun: before.bodyNoun ?? after.bodyNoun,
    ministry: ministry?.subject ?? null,
  };
}

/** "Foreign Ministers" -> "Foreign Minister": the noun stands last, for complements belong to each of several anyway. */
const singular = (title: string): string => title.replace(/s$/i, '');

/** "Foreign Ministry" before "spokeswoman": its subject, and how many words of the title it takes. */
function ministryIn(words: readonly Token[]): { subject: string; words: number } | null {
  const at = words.findIndex((word) => /^(?:ministry|department)$/i.test(word.text));
  return at < 1 ? null : { subject: joined(words.slice(0, at)), words: at + 1 };
}

/** The words with the spaces of the text, one where something between them was left out. */
function joined(words: readonly Token[]): string {
  let text = '';
  let end = -1;
  for (const word of words) {
    text += end === -1 || word.start === end ? word.text : ` ${word.text}`;
    end = word.end;
  }
  return text;
}
