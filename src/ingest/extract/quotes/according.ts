import type { Sentence } from '../../../domain/annotation.ts';
import { NO_SOURCES, speechVerb } from '../../../lexicon/cues.ts';
import { isClause, trim } from './clause.ts';
import { isFiniteVerb } from './complement.ts';
import { phraseAfter } from './cue.ts';
import { type Page, type Word, wordAt, wordsIn } from './page.ts';
import { attribution, type MarkedRule, type ReportedRule } from './proposal.ts';
import type { Source } from './source.ts';

/** "according to", the cue that is no verb. */

const STYLE = 'AP Stylebook, attribution: "according to"';

/** According to X, “…” */
export const accordingToQuoted: MarkedRule = {
  id: 'quote.according-to-quoted',
  says: 'Words in quotation marks belong to the source that "according to" names in their sentence.',
  source: STYLE,
  confidence: 0.85,
  find: (page, stretch) => {
    const at = wordAt(page.words, stretch.outer.start);
    const sentence = (wordsIn(page.words, stretch).at(-1) ?? page.words[at])?.sentence;
    const source = sentence === undefined ? null : accordingSource(page, sentence);
    if (source !== null && isSaidInside(page, source, stretch.outer.start)) return null;
    return source === null ? null : attribution(source.source, source.text, source.token, [source.text]);
  },
  examples: [
    ['The harvest was “a disaster for everybody,” according to Anna Berg.', ['Anna Berg: "a disaster for everybody,"']],
  ],
  leaves: [
    'The hall, “a dream in glass,” was built according to plan.',
    'According to the agency Ruta, Anna Berg said the hall was “a dream in glass.”',
  ],
};

/** According to X, … */
export const accordingTo: ReportedRule = {
  id: 'quote.according-to',
  says: 'A sentence with "according to X" reports what X said.',
  source: STYLE,
  confidence: 0.8,
  find: (page) =>
    (/according/i.test(page.text) ? page.sentences : []).flatMap((sentence) => {
      const found = accordingSource(page, sentence);
      if (found === null || inRelativeClause(page, found.at)) return [];
      const from = wordAt(page.words, sentence.start);
      const words =
        found.at === from
          ? { start: afterComma(page, found.source), end: sentence.end }
          : { start: sentence.start, end: page.words[found.at - 1]?.token.end ?? sentence.start };
      const trimmed = trim(page, words);
      return isClause(page, trimmed)
        ? [{ ...attribution(found.source, found.text, found.token, [found.text]), words: [trimmed] }]
        : [];
    }),
  examples: [
    ['The bridge was refused a permit, according to Anna Berg.', ['Anna Berg: "The bridge was refused a permit"']],
    ['According to Anna Berg, the bridge was refused a permit.', ['Anna Berg: "the bridge was refused a permit"']],
  ],
  leaves: ['The bridge was built according to plan.', 'The rooms are heated according to their size.'],
};

/** "According to the agency, Berg said …": the words are hers, the agency only brings them. */
const isSaidInside = (page: Page, { at }: According, quote: number): boolean =>
  (page.words[at]?.token.start ?? quote) < quote &&
  page.words
    .slice(at, wordAt(page.words, quote))
    .some(({ token, inside }) => inside === null && isFiniteVerb(token) && speechVerb(token.lemma) !== null);

/** "boats which, according to AFP, both have criticised": only the relative clause is reported. */
const inRelativeClause = (page: Page, at: number): boolean =>
  /^W/.test(page.words[page.words[at - 1]?.token.text === ',' ? at - 2 : at - 1]?.token.pos ?? '');

interface According {
  readonly source: Source;
  readonly text: string;
  readonly token: Word['token'];
  readonly at: number;
}

/** "according to X" in a sentence, looked for once: many stretches ask for it. */
const ACCORDING = new WeakMap<Page, Map<Sentence, According | null>>();
function accordingSource(page: Page, sentence: Sentence): According | null {
  const known = ACCORDING.get(page) ?? new Map<Sentence, According | null>();
  ACCORDING.set(page, known);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = findAccording(page, sentence);
  known.set(sentence, found);
  return found;
}

function findAccording(page: Page, { start, end }: Sentence): According | null {
  const from = wordAt(page.words, start);
  const to = wordAt(page.words, end);
  for (let at = from; at < to; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.inside !== null || word.token.text.toLowerCase() !== 'according') continue;
    if (page.words[at + 1]?.token.text.toLowerCase() !== 'to') continue;
    const source = phraseAfter(page.words, at + 1);
    // "according to plan" is nobody's word.
    if (source !== null && !NO_SOURCES.has(source.head.lemma.toLowerCase()))
      return { source, text: page.text.slice(word.token.start, page.words[at + 1]?.token.end), token: word.token, at };
  }
  return null;
}

/** Where the clause begins that a source in front leads to: after its comma, and after an aside about the source. */
function afterComma(page: Page, source: Source): number {
  const offset = source.end;
  let at = wordAt(page.words, offset);
  const commaFrom = (from: number): number => {
    for (let index = from; index < Math.min(page.words.length, from + 30); index += 1)
      if (page.words[index]?.token.text === ',') return index;
    return from;
  };
  at = commaFrom(at);
  // "the team's coach, Alireza Mehraban, …": a name after a common noun is an aside as well.
  const asides = source.head.pos.startsWith('NNP') ? /^(?:W|DT|VB[NG])/ : /^(?:W|DT|VB[NG]|NNP)/;
  if (asides.test(page.words[at + 1]?.token.pos ?? '')) {
    const next = commaFrom(at + 1);
    const aside = page.words.slice(at + 1, next);
    const describes = /^W/.test(aside[0]?.token.pos ?? '') || !aside.some((word) => isFiniteVerb(word.token));
    if (next > at + 1 && describes) at = next;
  }
  return page.words[at]?.token.end ?? offset;
}
