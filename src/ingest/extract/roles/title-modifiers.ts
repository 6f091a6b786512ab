import type { Token } from '../../../domain/annotation.ts';
import type { RoleStatus } from '../../../domain/facts.ts';
import { americanSpelling, BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { PASSING_MODIFIERS, STATUS_WORDS, TITLE_MODIFIERS } from '../../../lexicon/titles.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { HeadFound } from './title-head.ts';
import type { Possessor, TitlePhrase } from './title-phrase.ts';

/** What stands before the noun. */
export interface Modifiers {
  first: number;
  words: Token[];
  status: RoleStatus | null;
  statusWords: string[];
  determiner: TitlePhrase['determiner'];
  possessor: Possessor | null;
  country: Mark | null;
  body: Mark | null;
  site: Mark | null;
  bodyNoun: string | null;
  passing: string[];
}

/** Longest stretch before the noun that is read. */
const MOST_BEFORE = 14;

/** Reads leftwards from the noun until a word that cannot belong to it. */
export function readModifiers(place: MarkedSentence, found: HeadFound, from: number): Modifiers {
  const read: Modifiers = {
    first: found.first,
    words: [],
    status: null,
    statusWords: [],
    determiner: null,
    possessor: null,
    country: null,
    body: null,
    site: null,
    bodyNoun: null,
    passing: [],
  };
  const lowest = Math.max(from, found.first - MOST_BEFORE);
  for (let at = found.first - 1; at >= lowest; ) {
    const next = takeOne(place, found, read, at, lowest);
    if (next === null) break;
    at = next;
    read.first = at + 1;
    if (read.determiner !== null) break;
  }
  // "Nigeria's presidential spokesman": a possessor is as definite as an article.
  if (read.possessor !== null) read.determiner = 'POSSESSIVE';
  return read;
}

/** Takes the token or mention that ends at `at`; gives the index before it, or null when it does not belong. */
function takeOne(place: MarkedSentence, found: HeadFound, read: Modifiers, at: number, lowest: number): number | null {
  const token = place.tokens[at];
  if (token === undefined) return null;
  const mark = place.marks[at] ?? null;
  if (mark !== null && !isSubjectMark(place, found, mark)) return takeMark(read, mark, null, lowest);
  const word = token.text.toLowerCase();
  if (token.pos === 'POS' || word === "'s" || word === '’s') return takePossessor(place, read, at, lowest);
  if (token.pos === 'PRP$' || token.pos === 'WP$') {
    read.possessor = { mark: token.pos === 'WP$' ? antecedent(place, at) : null, token };
    read.determiner = 'POSSESSIVE';
    return at - 1;
  }
  if (token.pos === 'DT' || token.pos === 'PDT') {
    if (!ARTICLES.has(word)) return null;
    read.determiner = word === 'the' || word === 'this' || word === 'that' ? 'DEFINITE' : 'INDEFINITE';
    return at - 1;
  }
  if (token.text === '-') return takeHyphen(place, read, at);
  // "the World Health Organization (WHO) spokeswoman": the acronym behind its name.
  if (isAcronymEnd(place, at)) return at - 3;
  const status = STATUS_WORDS.get(word) ?? (word === 'then' && isAttributive(place, token) ? 'FORMER' : undefined);
  if (status !== undefined) {
    read.status = status;
    read.statusWords.unshift(token.text);
    return at - 1;
  }
  if (PASSING_MODIFIERS.has(word)) {
    read.passing.unshift(word);
    return at - 1;
  }
  if (token.pos === 'CC' || token.text === ',') return takeJoint(place, read, at);
  return takeWord(place, found, read, token);
}

/** "with then Russian ambassador X", "the then president": behind a preposition or an article; elsewhere "then" tells when something was done. */
const isAttributive = (place: MarkedSentence, { index }: Token): boolean =>
  /^(?:IN|TO|DT|PRP\$|POS)$/.test(place.tokens[index - 1]?.pos ?? '');

/** "the Kenyan Navy, whose chief is X": the name right before "whose", over a comma or a dash. */
const antecedent = (place: MarkedSentence, whose: number): Mark | null =>
  place.marks[whose - 1] ??
  (/^\p{L}/u.test(place.tokens[whose - 1]?.text ?? '') ? null : (place.marks[whose - 2] ?? null));

/** "the ruling party’s leader", "its governing board". */
const isOwned = (place: MarkedSentence, { index }: Token): boolean =>
  /^(?:DT|PRP\$|POS)$/.test(place.tokens[index - 1]?.pos ?? '') || place.marks[index - 1] != null;

/** The closing bracket of "(WHO)" behind the name of a body. */
const isAcronymEnd = (place: MarkedSentence, at: number): boolean =>
  /^(?:\)|-RRB-)$/.test(place.tokens[at]?.text ?? '') &&
  /^(?:\(|-LRB-)$/.test(place.tokens[at - 2]?.text ?? '') &&
  place.marks[at - 3]?.reference?.kind === 'ORGANISATION';

/** "Water Resources Minister": a subject in capitals may be taken for a body. */
const isSubjectMark = (place: MarkedSentence, found: HeadFound, mark: Mark): boolean =>
  found.head?.class === 'MINISTER' &&
  mark.reference?.kind === 'ORGANISATION' &&
  place.tokens.slice(mark.first, mark.last + 1).every((token) => isDepartment(token) || token.pos === 'CC');

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'another', 'one', 'any', 'some']);

function takeMark(read: Modifiers, mark: Mark, possessive: Token | null, lowest: number): number | null {
  if (mark.first < lowest) return null;
  const kind = mark.reference?.kind ?? null;
  if (possessive !== null) read.possessor = { mark, token: possessive };
  if (kind === 'COUNTRY' && read.country === null) read.country = mark;
  else if ((kind === 'ORGANISATION' || kind === 'BLOC') && read.body === null) read.body = mark;
  else if (kind === 'PLACE' && read.site === null && read.country === null) read.site = mark;
  else if (possessive === null) return null;
  return mark.first - 1;
}

/** "Germany's", "the firm's": a mention, or the noun with its article. */
function takePossessor(place: MarkedSentence, read: Modifiers, at: number, lowest: number): number | null {
  const owner = place.tokens[at - 1];
  if (owner === undefined) return null;
  // The noun before belongs to another title, whose holder owns this one.
  if (at - 1 < lowest) return at === lowest ? at - 1 : null;
  const mark = place.marks[at - 1] ?? null;
  if (mark !== null) {
    const next = takeMark(read, mark, owner, lowest);
    const article = place.tokens[mark.first - 1];
    return next !== null && article?.text.toLowerCase() === 'the' ? next - 1 : next;
  }
  if (!owner.pos.startsWith('NN')) return null;
  read.possessor = { mark: null, token: owner };
  let first = at - 1;
  while (
    first > lowest &&
    /^(?:DT|JJ|NN|CD|PRP\$)/.test(place.tokens[first - 1]?.pos ?? '') &&
    place.marks[first - 1] == null
  )
    first -= 1;
  return first - 1;
}

/** "vice-minister", "then-president", "right-wing leader": the first half decides what it is. */
function takeHyphen(place: MarkedSentence, read: Modifiers, at: number): number | null {
  const half = place.tokens[at - 1];
  const other = place.tokens[at + 1];
  if (half === undefined || other === undefined || place.marks[at - 1] != null) return null;
  const word = half.text.toLowerCase();
  const hyphen = place.tokens[at];
  // " - " between clauses is a dash.
  if (hyphen === undefined || half.end !== hyphen.start || hyphen.end !== other.start) return null;
  const status = STATUS_WORDS.get(word) ?? (word === 'then' ? 'FORMER' : undefined);
  if (status !== undefined) {
    read.status = status;
    read.statusWords.unshift(half.text);
  } else if (TITLE_MODIFIERS.has(word)) read.words.unshift(half, hyphen);
  else if (read.words[0] === other) read.words.shift();
  return at - 2;
}

/** "Trade and Industry Minister", "energy, water and roads minister": joined subjects of one department. */
function takeJoint(place: MarkedSentence, read: Modifiers, at: number): number | null {
  const before = place.tokens[at - 1];
  const after = read.words[0];
  const joint = place.tokens[at];
  if (before === undefined || after === undefined || joint === undefined || after.index !== at + 1) return null;
  if (!isDepartment(before) || !isDepartment(after) || place.marks[at - 1] != null) return null;
  read.words.unshift(joint);
  return at - 1;
}

const startsCapital = (place: MarkedSentence, { first }: HeadFound): boolean =>
  /^\p{Lu}/u.test(place.tokens[first]?.text ?? '') && first > 0;

const isDepartment = (token: Token): boolean => DEPARTMENT_WORDS.has(americanSpelling(token.text));

function takeWord(place: MarkedSentence, found: HeadFound, read: Modifiers, token: Token): number | null {
  const word = token.text.toLowerCase();
  // "served under former president X" is no under-secretary.
  if (word === 'under' && place.tokens[token.index + 1]?.lemma !== 'secretary') return null;
  const known = isDepartment(token) || TITLE_MODIFIERS.has(word) || BODY_NOUNS.has(word);
  const settled = read.country !== null || read.body !== null || read.site !== null;
  if (settled) {
    // Before the country only what qualifies the whole title: "deputy Russian foreign minister", "powerful Iranian general".
    if (TITLE_MODIFIERS.has(word)) read.words.unshift(token);
    else if (!/^(?:JJ|VBN)/.test(token.pos)) return null;
    return token.index - 1;
  }
  if (found.link !== null) return /^(?:JJ|NN)/.test(token.pos) && word === token.text ? token.index - 1 : null;
  if (!known) {
    if (!/^(?:NN|JJ|VBG)/.test(token.pos)) return null;
    // "including army chief X", "misleading President Y": a participle without an article governs the title.
    if (/^(?:JJ|VBG)/.test(token.pos) && word.endsWith('ing') && !isOwned(place, token)) return null;
    // "In this connection President X": a title in capitals has no such noun before it.
    if (
      word === token.text &&
      token.pos.startsWith('NN') &&
      startsCapital(place, found) &&
      place.sentence.passage !== 0
    )
      return null;
    const capital = word !== token.text;
    // A capitalised word that no list knows is a subject only of a minister, and only where capitals mean something.
    const subject = found.head?.class === 'MINISTER' && token.pos.startsWith('NN');
    if (capital && (!subject || place.sentence.passage === 0 || token.index === 0)) return null;
  }
  if (BODY_NOUNS.has(word)) read.bodyNoun = word;
  read.words.unshift(token);
  return token.index - 1;
}
