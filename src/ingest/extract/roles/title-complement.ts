import type { Token } from '../../../domain/annotation.ts';
import type { RoleStatus } from '../../../domain/facts.ts';
import { americanSpelling, BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { COUNTRY_NOUNS, GOVERNMENT_NOUNS, STATE_BODIES } from '../../../lexicon/roles-nominals.ts';
import { STATUS_WORDS } from '../../../lexicon/titles.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { HeadFound } from './title-head.ts';
import type { Possessor } from './title-phrase.ts';

/** What stands behind the noun. */
export interface Complement {
  last: number;
  suffixLast: number;
  words: Token[];
  status: RoleStatus | null;
  statusWords: string[];
  possessor: Possessor | null;
  country: Mark | null;
  body: Mark | null;
  site: Mark | null;
  patron: Mark | null;
  bodyNoun: string | null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'with', 'from', 'on']);
/** "head of the delegation for talks with Iran": deeper ones say nothing of the office. */
const MOST_PHRASES = 3;
const MOST_WORDS = 12;

/** Reads rightwards from the noun: "of the Atomic Energy Organization of Iran (AEOI)", "-designate", "to Bogota". */
export function readComplement(place: MarkedSentence, found: HeadFound): Complement {
  const read: Complement = {
    last: found.last,
    suffixLast: found.last,
    words: [],
    status: null,
    statusWords: [],
    possessor: null,
    country: null,
    body: null,
    site: null,
    patron: null,
    bodyNoun: null,
  };
  takeSuffix(place, read);
  read.suffixLast = read.last;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases += 1) {
    const word = place.tokens[read.last + 1];
    if (word === undefined || !PREPOSITIONS.has(word.text)) break;
    if (!takePhrase(place, found, read, word)) break;
  }
  return read;
}

/** "-designate", "-elect". */
function takeSuffix(place: MarkedSentence, read: Complement): void {
  const hyphen = place.tokens[read.last + 1];
  const at = hyphen?.text === '-' ? read.last + 2 : read.last + 1;
  const word = place.tokens[at];
  const status = word === undefined ? undefined : STATUS_WORDS.get(word.text.toLowerCase());
  if (word === undefined || status !== 'FUTURE' || (hyphen?.text !== '-' && word.text !== 'designate')) return;
  read.status = status;
  read.statusWords.push(word.text);
  read.last = at;
}

function takePhrase(place: MarkedSentence, found: HeadFound, read: Complement, preposition: Token): boolean {
  const start = preposition.index + 1;
  const words: Token[] = [];
  const before = { ...read };
  let at = start;
  for (; at < place.tokens.length && at - start < MOST_WORDS; ) {
    const mark = place.marks[at] ?? null;
    if (mark !== null) {
      // "President of Iran Masoud Pezeshkian": the name is the holder, no part of the complement.
      if (mark.reference?.kind === 'PERSON' && at > start) break;
      takeMark(read, mark, preposition, place.tokens[mark.last + 1]);
      at = afterAcronym(place, mark.last + 1);
      continue;
    }
    const token = place.tokens[at];
    if (token === undefined || !belongs(place, token, at === start)) break;
    if (token.pos === 'PRP$') read.possessor = { mark: null, token };
    words.push(token);
    at += 1;
  }
  if (at === start) return false;
  const only = words.filter((word) => !/^(?:DT|POS|PRP\$)/.test(word.pos));
  const named = read.country !== before.country || read.body !== before.body || read.patron !== before.patron;
  const sited = read.site !== before.site;
  // In a place is where they are, of a place is what they hold.
  if (sited && preposition.text !== 'of') read.site = before.site;
  // "to Bogota", "to the UN", "for Yemen": where a diplomat is sent and what he is to settle, not whose he is.
  if (named && preposition.text === 'to') read.country = before.country;
  if (named && (preposition.text === 'to' || preposition.text === 'for') && found.head?.class === 'DIPLOMAT')
    Object.assign(read, { country: before.country, body: before.body });
  // "the agency's representative in Tanzania": where she works
  if (named && preposition.text === 'in' && isPosted(found)) read.country = before.country;
  // "the Fund's mission chief for Zambia"
  if (named && preposition.text === 'for' && found.head?.class === 'LEADER') read.country = before.country;
  // "Colombia's ambassador in Madrid, X": the name stands behind the place
  if (sited && preposition.text === 'in') {
    read.last = at - 1;
    return true;
  }
  if (preposition.text === 'in' || preposition.text === 'on' || preposition.text === 'with')
    if (!named) {
      Object.assign(read, before);
      // "adviser on dams", "expert on Iran": what somebody knows about, not whose he is.
      if (preposition.text !== 'on' || only.length === 0 || only.some((word) => word.text !== word.text.toLowerCase()))
        return false;
    }
  const isOfMinister = found.head?.class === 'MINISTER' || preposition.text === 'for';
  // "the department's director of plant health"
  const task = preposition.text === 'of' && found.head?.class === 'EXECUTIVE' && words.length === only.length;
  const subject =
    only.length > 0 && !named && ((only.every(isSubject) && isOfMinister) || (task && only.every(isCommonNoun)));
  const noun = only.at(-1)?.text.toLowerCase() ?? '';
  const common = BODY_NOUNS.has(noun) && noun === only.at(-1)?.text;
  if (common) read.bodyNoun ??= noun;
  // A town that nobody marked: "mayor of Utrecht".
  const town = preposition.text === 'of' && only.length > 0 && only.every((word) => word.pos === 'NNP') && !named;
  const owned = words.some((word) => /^(?:POS|PRP\$)$/.test(word.pos));
  if (subject || town || (common && !named && !owned) || (sited && read.site !== null))
    read.words.push(...place.tokens.slice(preposition.index, at));
  // "head of the Costa Rican cyber unit" heads the unit, not the state
  else if (
    isPartOf(noun) &&
    read.country !== before.country &&
    read.country?.mention.kind === 'DEMONYM' &&
    read.body === before.body
  )
    read.words.push(preposition, ...words.filter((word) => word.text === 'the' || only.includes(word)));
  read.last = at - 1;
  return true;
}

function takeMark(read: Complement, mark: Mark, preposition: Token, next: Token | undefined): void {
  const kind = mark.reference?.kind ?? null;
  const owns = next?.pos === 'POS';
  if (kind === 'COUNTRY') read.country ??= mark;
  else if (kind === 'ORGANISATION' || kind === 'BLOC') read.body ??= mark;
  else if (kind === 'PERSON') read.patron ??= mark;
  else if (kind === 'PLACE' && !owns && preposition.text !== 'to') read.site ??= mark;
}

/** "(AEOI)" behind the name it shortens. */
function afterAcronym(place: MarkedSentence, at: number): number {
  const open = place.tokens[at];
  const close = place.tokens[at + 2];
  const isOne = (open?.text === '(' || open?.text === '-LRB-') && (close?.text === ')' || close?.text === '-RRB-');
  return isOne ? at + 3 : at;
}

function belongs(place: MarkedSentence, token: Token, first: boolean): boolean {
  const next = place.tokens[token.index + 1];
  // "the Lagos-based consultancy".
  if (token.pos === 'VBN') return place.tokens[token.index - 1]?.text === '-';
  if (/^(?:NN|JJ|CD|POS|HYPH)/.test(token.pos)) return true;
  // "minister of trade and industry" goes on, "head of a clinic and said" does not.
  if (token.pos === 'CC') return !first && next !== undefined && isDepartment(next);
  return first && /^(?:DT|PRP\$)/.test(token.pos);
}

const isPartOf = (noun: string): boolean =>
  noun !== '' && !GOVERNMENT_NOUNS.has(noun) && !COUNTRY_NOUNS.has(noun) && !STATE_BODIES.has(noun);

/** Offices that are held abroad, too. */
const isPosted = ({ head }: HeadFound): boolean => head?.class === 'DIPLOMAT' || head?.head === 'representative';

const isDepartment = (token: Token): boolean => DEPARTMENT_WORDS.has(americanSpelling(token.text));

const isCommonNoun = (token: Token): boolean =>
  /^(?:NN|NNS|JJ)$/.test(token.pos) && token.text === token.text.toLowerCase();

const isSubject = (token: Token): boolean => isDepartment(token) || token.pos === 'CC';
