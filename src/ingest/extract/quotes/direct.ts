import { speechVerb } from '../../../lexicon/cues.ts';
import { beforeColon } from './colon.ts';
import { complementOf } from './complement.ts';
import { type Cue, cueText, phraseAfter } from './cue.ts';
import { nearestCue, reportsBefore } from './governing.ts';
import type { Stretch } from './marks.ts';
import { type Page, type Word, wordAt } from './page.ts';
import { attribution, type MarkedRule } from './proposal.ts';
import { endsOpen, isSentence } from './shape.ts';
import { childrenOf, phraseIn, type Source } from './source.ts';

/** Cues that touch the marks of what they attribute. */

const STYLE = 'AP Stylebook and Reuters Handbook, quotations and attribution; verbs in lexicon/cues.ts';

/** “…,” X said / “…,” said X */
export const cueAfter: MarkedRule = {
  id: 'quote.cue-after',
  says: 'Words in quotation marks belong to whoever the speech verb right after the closing mark names.',
  source: STYLE,
  confidence: 0.9,
  find: (page, stretch) => {
    const next = afterMark(page, stretch);
    const first = afterHow(page, next);
    const word = page.words[first];
    if (word === undefined || word.isMark || word.inside !== null) return null;
    const lower = /^\p{Ll}/u.test(word.token.text);
    const open = endsOpen(page, stretch);
    const sameSentence = page.words[next - 1]?.sentence === word.sentence;
    const whole = isSentence(page, stretch) && (lower || sameSentence || isOnlyCue(page, first));
    if (!open && !whole) return null;
    // "told Putin that Turkey “stands ready,” his office said": the words are those of whoever told him.
    if (!isSentence(page, stretch) && reportsBefore(page, stretch)) return null;
    for (const cue of cuesFrom(page, first)) {
      if (
        !(cue.speech.sentence || namesIt(cue) || isQuotedAs(cue) || (first > next && cue.speech.phrase)) ||
        inRelativeClause(page, first, cue)
      )
        continue;
      const source = follows(page, first, cue);
      if (source === null) continue;
      if (!sameSentence && !lower && complementOf(cue) !== null) return null;
      return attribution(source, cueText(cue), cue.verb, [cue.verb.text]);
    }
    return null;
  },
  examples: [
    ['"We will rebuild the bridge," Anna Berg said.', ['Anna Berg: "We will rebuild the bridge,"']],
    ['“The road is open,” said John Miller, a driver from Leeds.', ['John Miller: "The road is open,"']],
    ['"Will they come?" asked Maria Lopez.', ['Maria Lopez: "Will they come?"']],
    [
      'Fighting Ends\n"We want calm," Norway said in a statement.\n"We call on all sides to stop," the statement added.',
      ['Norway: "We want calm,"', 'Norway: "We call on all sides to stop,"'],
    ],
  ],
  leaves: [
    'Norway issued a statement. “Red Snow” was shown in May, the statement said.',
    'The film “Red Snow,” Anna Berg said, was shown in May.',
    'Anna Berg said: “The bridge will be rebuilt.” The minister left.',
    '“Nobody is to blame.” John Miller said talks would go on.',
  ],
};

/** X said: “…” / X told reporters, “…” */
export const cueBefore: MarkedRule = {
  id: 'quote.cue-before',
  says: 'A quoted sentence belongs to the subject of the speech verb that leads up to its opening mark.',
  source: STYLE,
  confidence: 0.9,
  find: (page, stretch) => {
    const at = wordAt(page.words, stretch.outer.start);
    const last = page.words[at - 1];
    if (last === undefined || last.isMark || last.inside !== null || !isSentence(page, stretch)) return null;
    if (/^[.?!]$/.test(last.token.text)) return null;
    const colon = last.token.text === ':';
    const cue = nearestCue(
      page,
      at,
      last,
      (candidate) => candidate.source !== null && (colon || candidate.speech.sentence),
    );
    if (cue !== null && (colon || leadsUp(page, cue, at)))
      return attribution(cue.source, cueText(cue), cue.verb, [cue.verb.text]);
    return colon ? beforeColon(page, at - 1) : null;
  },
  examples: [
    ['Anna Berg said: "The bridge will be rebuilt."', ['Anna Berg: "The bridge will be rebuilt."']],
    ['John Miller told reporters, “Nobody came.”', ['John Miller: "Nobody came."']],
    ['And from Chairwoman Anna Berg: "The bridge will be rebuilt."', ['Anna Berg: "The bridge will be rebuilt."']],
    [
      'Anna Berg won the vote. At a rally in the capital, Lima, she said: "The bridge will be rebuilt."',
      ['Anna Berg: "The bridge will be rebuilt."'],
    ],
    [
      'In a letter to her rival, John Miller, Transport Minister Anna Berg wrote: "The bridge will be rebuilt."',
      ['Anna Berg: "The bridge will be rebuilt."'],
    ],
  ],
  leaves: [
    'At a rally in the capital, Lima, Anna Berg laughed. "The bridge will be rebuilt," John Miller said.',
    'In Lima, John Miller, a driver, said that a “small step” was enough.',
    'Anna Berg said nothing. “The bridge will be rebuilt,” John Miller said.',
    'Anna Berg said the plan was “a small step.”',
    'The keys to the bridge: “Red Snow,” a film of Anna Berg, and patience.',
  ],
};

/** “…” - X */
export const dashSource: MarkedRule = {
  id: 'quote.dash-source',
  says: 'A name after a dash at the end of a paragraph of one quote is its source.',
  source: STYLE,
  confidence: 0.8,
  find: (page, stretch) => {
    const at = wordAt(page.words, stretch.outer.end);
    const rest = page.words.slice(at + 1);
    if (!/^(?:-{1,2}|–|—)$/.test(page.words[at]?.token.text ?? '') || rest.length === 0 || rest.length > 10)
      return null;
    if (page.stretches[0] !== stretch || rest.some((word) => /^(?:VB[DZP]|MD|[.;:?!])$/.test(word.token.pos)))
      return null;
    const source = phraseIn(rest);
    return source === null ? null : attribution(source, page.words[at]?.token.text ?? null, source.head, []);
  },
  examples: [['“The bridge will be rebuilt.” – Anna Berg', ['Anna Berg: "The bridge will be rebuilt."']]],
  leaves: ['“The bridge will be rebuilt” – Anna Berg said so twice.'],
};

/** The word after the closing mark, a comma between them left out. */
export function afterMark(page: Page, stretch: Stretch): number {
  const first = wordAt(page.words, stretch.outer.end);
  return page.words[first]?.token.text === ',' ? first + 1 : first;
}

/** A sentence of a cue alone: "Berg said on Monday." after words that end in a full stop. */
function isOnlyCue(page: Page, first: number): boolean {
  const sentence = page.words[first]?.sentence;
  const cue = cuesFrom(page, first).find((candidate) => candidate.speech.sentence);
  if (sentence === undefined || cue === undefined || sentence.tokens[0] !== page.words[first]?.token) return false;
  const children = childrenOf(sentence)[cue.verb.index] ?? [];
  return (
    cue.verb.head === -1 &&
    !children.some((child) => /^(?:ccomp|xcomp|advcl|conj|parataxis)/.test(child.dep)) &&
    follows(page, first, cue) !== null
  );
}

/** "“A pack of lies” is how the minister described it": the cue with its source begins behind "is how". */
function afterHow(page: Page, first: number): number {
  const [is, how] = [page.words[first]?.token.text ?? '', page.words[first + 1]?.token.text ?? ''];
  return /^(?:is|was)$/.test(is) && /^(?:how|what)$/.test(how) ? first + 2 : first;
}

/** "…, was quoted as saying" */
function isQuotedAs(cue: Cue): boolean {
  return (cue.speech.lemma === 'quote' || cue.speech.lemma === 'cite') && cue.verb.pos === 'VBN';
}

/** "“a good start,” a diplomat called it" */
function namesIt(cue: Cue): boolean {
  const next = cue.sentence.tokens[cue.verb.index + 1];
  return cue.speech.phrase && next !== undefined && /^(?:it|that|this|him|her|them)$/i.test(next.text);
}

/** "the spokesperson, who asked not to be named, told AFP": "asked" is no cue of the quote. */
function inRelativeClause(page: Page, first: number, cue: Cue): boolean {
  for (let at = cue.at - 1; at >= first; at -= 1) {
    const token = page.words[at]?.token;
    if (token === undefined || token.text === ',') return false;
    if (/^W/.test(token.pos)) return true;
  }
  return false;
}

/** Cues of the narrator's text in one sentence from a word on. */
function cuesFrom(page: Page, first: number): readonly Cue[] {
  const sentence = page.words[first]?.sentence;
  const found: Cue[] = [];
  for (const cue of sentence === undefined ? [] : (page.cuesIn.get(sentence) ?? [])) {
    if (cue.at < first || cue.inside !== null) continue;
    if (cue.at > first + 45) break;
    if (page.words.slice(first, cue.at).some((word) => word.isMark)) break;
    found.push(cue);
  }
  return found;
}

/** Does the run from here to the cue name its source, or the cue itself and then its source? */
function follows(page: Page, first: number, cue: Cue): Source | null {
  const run = page.words.slice(first, cue.at);
  if (run.every((word) => /^(?:RB|MD|VBD|VBZ)$/.test(word.token.pos) && speechVerb(word.token.lemma) === null)) {
    if (cue.verb.pos === 'VBG') return null;
    const next = page.words[cue.at + 1]?.token;
    if (next === undefined || !/^(?:NN|PRP|DT|JJ|CD|VBN|VBG|PDT|RB)/.test(next.pos)) return null;
    return phraseAfter(page.words, cue.at);
  }
  const start = run[0]?.token;
  if (start === undefined || !/^(?:DT|PRP\$?|NN.*|JJ.*|CD|VBN|VBG|PDT|RB)$/.test(start.pos)) return null;
  // "“…,” adding that the firm will confirm it": another cue begins there.
  if (start.pos === 'VBG' && speechVerb(start.lemma) !== null) return null;
  if (cue.verb.pos === 'VBG') return null;
  const source = phraseIn(run);
  // "a charge he denies": the pronoun is the subject of a clause about the noun.
  if (source === null || withoutAside(run.slice(1)).some((word) => /^(?:he|she|they|we|i)$/i.test(word.token.text)))
    return null;
  // Between phrase and verb may stand an aside between commas, but no verb of the clause itself.
  let depth = 0;
  for (const [index, word] of run.entries()) {
    if (word.token.text === ',') depth += 1;
    const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(word.token.pos);
    const relative = run.slice(0, index).some((earlier) => /^W/.test(earlier.token.pos));
    const helps = run.slice(index + 1).every((later) => /^(?:RB|VB.?)$/.test(later.token.pos));
    if (finite && !helps && !relative && depth % 2 === 0) return null;
  }
  return source;
}

/** "Kata[, as she is known at home,] told" */
function withoutAside(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex((word) => word.token.text === ',');
  const last = run.findLastIndex((word) => word.token.text === ',');
  return first === last ? run : [...run.slice(0, first), ...run.slice(last)];
}

/** Between the cue and the opening mark stand only whom it was said to, when and where. */
function leadsUp(page: Page, cue: Cue, at: number): boolean {
  const between = page.words.slice(cue.at + 1, at);
  if (
    between.some(
      (word) => word.isMark || /^(?:VBD|VBZ|VBP|MD|W.*)$/.test(word.token.pos) || word.token.lemma === 'that',
    )
  )
    return false;
  const last = between.at(-1)?.token;
  return last === undefined || last.text === ',' || between.length <= 8;
}
