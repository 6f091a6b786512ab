import { DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { HEAD_FIRST_WORDS, LONGEST_HEAD, type RoleHead, roleHead } from '../../../lexicon/roles.ts';
import { EARLIER_OFFICE, LATER_OFFICE, SAME_OFFICE, TITLE_MODIFIERS } from '../../../lexicon/titles.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { OfficeLink } from './title-phrase.ts';

export interface HeadFound {
  readonly first: number;
  readonly last: number;
  readonly head: RoleHead | null;
  readonly link: OfficeLink | null;
  readonly plural: boolean;
}

/** Hyphens are tokens of their own: "commander-in-chief" has five. */
const LONGEST_IN_TOKENS = LONGEST_HEAD * 2 - 1;

/** The nouns of a sentence that can head a title, the longest at each place. */
export function findHeads(place: MarkedSentence): HeadFound[] {
  const found: HeadFound[] = [];
  for (let at = 0; at < place.tokens.length; at += 1) {
    const head = headAt(place, at);
    if (head === null) continue;
    found.push(head);
    at = head.last;
  }
  return found;
}

function headAt(place: MarkedSentence, at: number): HeadFound | null {
  const word = place.tokens[at]?.text.toLowerCase() ?? '';
  const link = LINKS.get(word);
  const two = LINKS.get(`${word} ${place.tokens[at + 1]?.text.toLowerCase() ?? ''}`);
  if (two !== undefined) return { first: at, last: at + 1, head: null, link: two, plural: false };
  if (link !== undefined)
    return isNounHere(place, at, at) ? { first: at, last: at, head: null, link, plural: false } : null;
  const stem = word.endsWith('s') || word.endsWith('.') ? word.slice(0, -1) : word;
  const links = word.endsWith('s') && place.tokens[at + 1]?.text === ',' ? LINKS.get(stem) : undefined;
  if (links !== undefined) return { first: at, last: at, head: null, link: links, plural: true };
  if (!HEAD_FIRST_WORDS.has(word) && !HEAD_FIRST_WORDS.has(stem)) return null;
  let best: HeadFound | null = null;
  let text = '';
  for (let last = at; last < Math.min(place.tokens.length, at + LONGEST_IN_TOKENS); last += 1) {
    const token = place.tokens[last];
    if (token === undefined || isName(place, last)) break;
    text += ` ${token.text}`;
    const head = roleHead(text);
    if (head !== null && /\p{L}/u.test(token.text) && isNounHere(place, at, last))
      best = { first: at, last, head, link: null, plural: false };
    else if (head === null && isPluralTitle(place, last, text)) {
      const one = roleHead(text.slice(0, -1));
      if (one !== null) best = { first: at, last, head: one, link: null, plural: true };
    }
  }
  return best;
}

/** "Presidents X of A and Y of B": a plural right before a name. */
const isPluralTitle = (place: MarkedSentence, last: number, text: string): boolean => {
  if (!text.endsWith('s')) return false;
  if (place.marks[last + 1]?.reference?.kind === 'PERSON') return true;
  // "The ministers of A and B, X and Y", "The A and B ministers, X and Y": respective.ts says who is whose.
  const next = place.tokens[last + 1]?.text;
  return next === ',' || (next === 'of' && place.marks[last + 2] != null);
};

const LINKS: ReadonlyMap<string, OfficeLink> = new Map([
  ...[...SAME_OFFICE].map((word) => [word, 'SAME'] as const),
  ...[...EARLIER_OFFICE].map((word) => [word, 'EARLIER'] as const),
  ...[...LATER_OFFICE].map((word) => [word, 'LATER'] as const),
]);

function isName(place: MarkedSentence, at: number): boolean {
  const kind = place.marks[at]?.reference?.kind;
  return kind === 'PERSON' || kind === 'ORGANISATION' || kind === 'PLACE';
}

/**
 * The annotator takes "general", "chief" and titles in headlines for adjectives or verbs: what decides is that no further
 * noun follows that the word could belong to, unless a name, a rank or another office does ("navy chief Admiral X").
 */
function isNounHere(place: MarkedSentence, first: number, last: number): boolean {
  const token = place.tokens[last];
  if (token === undefined) return false;
  const next = place.tokens[last + 1];
  const named = place.marks[last + 1]?.reference?.kind === 'PERSON';
  const noun = token.pos.startsWith('NN');
  // "navy chief X": an adjective to the annotator, with a noun before it.
  if (named)
    return noun || token.text !== token.text.toLowerCase() || (token.pos === 'JJ' && hasDeterminer(place, first));
  if (!noun && !(token.pos === 'JJ' && (last > first || hasDeterminer(place, first)))) return false;
  if (next === undefined || place.marks[last + 1] !== null) return true;
  if (!/^(?:NN|JJ|VBN)/.test(next.pos)) return true;
  if (next.pos === 'VBN') return true;
  const following = roleHead(next.text);
  // "Deputy Minister", "Justice Minister": words that head a title elsewhere.
  const word = token.text.toLowerCase();
  const modifies = first === last && (TITLE_MODIFIERS.has(word) || DEPARTMENT_WORDS.has(word));
  if (following !== null) return following.class === 'RANK' || !modifies;
  // "the minister Tuesday", "the spokesman Dmitry X" whose name nobody found: a capital after a noun begins something new.
  return next.pos.startsWith('NNP') && !modifies;
}

function hasDeterminer(place: MarkedSentence, at: number): boolean {
  const before = place.tokens[at - 1];
  return before !== undefined && /^(?:DT|PRP\$|WP\$|POS|NN|JJ)/.test(before.pos);
}
