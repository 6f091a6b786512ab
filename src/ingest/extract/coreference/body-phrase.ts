import type { Token } from '../../../domain/annotation.ts';
import { nameKey } from '../../../domain/names.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { capitals } from '../../../lexicon/countries.ts';
import { PRESS_NOUNS } from '../../../lexicon/press-words.ts';
import { COUNTRY_NOUNS, GOVERNMENT_NOUNS } from '../../../lexicon/roles-nominals.ts';
import type { Mark, MarkedSentence } from '../roles/marked-sentence.ts';
import { readModifiers } from '../roles/title-modifiers.ts';
import type { Possessor } from '../roles/title-phrase.ts';

/** "the ministry", "its foreign ministry", "the UN agency", "the kingdom": a body or country without its name. */
export interface BodyPhrase {
  readonly place: MarkedSentence;
  readonly first: number;
  readonly last: number;
  /** the noun, lower case: "air force" */
  readonly noun: string;
  /** words before the noun that are no country, body or article: "foreign" */
  readonly words: readonly Token[];
  readonly determiner: 'DEFINITE' | 'INDEFINITE' | 'POSSESSIVE' | null;
  readonly possessor: Possessor | null;
  readonly country: Mark | null;
  readonly body: Mark | null;
}

const LONGEST = Math.max(...[...BODY_NOUNS.keys()].map((noun) => noun.split(' ').length));

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BODY_NOUNS.keys(), ...PRESS_NOUNS, ...COUNTRY_NOUNS.keys(), ...GOVERNMENT_NOUNS].map(
    (noun) => noun.split(' ')[0] ?? noun,
  ),
);

const isKnown = (noun: string): boolean =>
  BODY_NOUNS.has(noun) || PRESS_NOUNS.has(noun) || COUNTRY_NOUNS.has(noun) || GOVERNMENT_NOUNS.has(noun);

/** The body phrases of a sentence that no name covers. */
export function readBodyPhrases(place: MarkedSentence): BodyPhrase[] {
  const phrases: BodyPhrase[] = [];
  let from = 0;
  for (let at = 0; at < place.tokens.length; at += 1) {
    const last = nounAt(place, at);
    if (last === null) continue;
    const noun = nounText(place, at, last);
    const read = readModifiers(place, { first: at, last, head: null, link: null, plural: false }, from);
    phrases.push({
      place,
      first: read.first,
      last,
      noun,
      words: read.words,
      determiner: read.determiner,
      possessor: read.possessor,
      country: read.country ?? seatBehind(place, last),
      body: read.body,
    });
    from = last + 1;
    at = last;
  }
  return phrases;
}

/** "the foreign ministry in Seoul", "the government in N'Djamena": whose it is by where it sits. */
function seatBehind(place: MarkedSentence, last: number): Mark | null {
  const noun = place.tokens[last]?.text.toLowerCase() ?? '';
  const mark = place.tokens[last + 1]?.text === 'in' ? (place.marks[last + 2] ?? null) : null;
  if (mark === null || mark.reference?.kind !== 'PLACE' || mark.reference.countries.length !== 1) return null;
  return SEATED.has(noun) && capitals.has(nameKey(mark.mention.text)) ? mark : null;
}

/** Bodies that sit in their own capital: an embassy does not. */
const SEATED: ReadonlySet<string> = new Set([
  'ministry',
  'government',
  'parliament',
  'presidency',
  'cabinet',
  'authorities',
]);

const nounText = (place: MarkedSentence, first: number, last: number): string =>
  place.tokens
    .slice(first, last + 1)
    .map((token) => token.text.toLowerCase())
    .join(' ');

/** The last token of the longest noun that starts here and is the head of its phrase, or null. */
function nounAt(place: MarkedSentence, at: number): number | null {
  if (!FIRST_WORDS.has(place.tokens[at]?.text.toLowerCase() ?? '')) return null;
  for (let length = Math.min(LONGEST, place.tokens.length - at); length > 0; length -= 1) {
    const last = at + length - 1;
    const head = place.tokens[last];
    if (head === undefined || !head.pos.startsWith('NN') || place.marks[last] != null || place.marks[at] != null)
      continue;
    if (!isKnown(nounText(place, at, last))) continue;
    const next = place.tokens[last + 1];
    // "army spokesman", "company law", "state media": the noun only qualifies another one.
    const qualifies =
      next !== undefined && /^NN/.test(next.pos) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(next.text);
    return qualifies ? null : last;
  }
  return null;
}
