import { DOCUMENT_NOUNS, STATEMENT_NOUNS } from '../../../lexicon/cues.ts';
import { relationOf } from '../syntax.ts';
import { cueText } from './cue.ts';
import { writerOf } from './documents.ts';
import { nearestCue } from './governing.ts';
import type { Page, Word } from './page.ts';
import { type Attribution, attribution, type MarkedRule } from './proposal.ts';
import { isSentence, startsPassage } from './shape.ts';
import { childrenOf, phraseIn, phraseOf } from './source.ts';
import { isSpeaker } from './speaking.ts';

/** Who speaks before a colon, in the paragraph of the words or on a line of its own above them. */

/** X said: / And from X: — and the paragraph of the words below. */
export const underItsSpeaker: MarkedRule = {
  id: 'quote.under-its-speaker',
  says: 'A quoted sentence that opens a paragraph belongs to whom the paragraph above names before the colon that ends it.',
  source: 'AP Stylebook, colon: it introduces quotations of more than one sentence, which get a paragraph of their own',
  confidence: 0.85,
  find: (page, stretch) => {
    const { before } = page;
    if (before === null || !before.text.trimEnd().endsWith(':')) return null;
    if (!isSentence(page, stretch) || !startsPassage(page, stretch.outer.start)) return null;
    const found = aboveWords(before);
    return found === null ? null : { ...found, from: before };
  },
  examples: [
    ['Bridge Opens\nBefore the crowd Anna Berg said:\n"We came early."', ['Anna Berg: "We came early."']],
    ['Bridge Opens\nAnd from Chairwoman Anna Berg:\n"We came early."', ['Anna Berg: "We came early."']],
    ['Bridge Opens\nNorway issued the following statement:\n"We came early."', ['Norway: "We came early."']],
    [
      'Bridge Opens\nJohn Miller, a driver, added:\n"We came early."\n"Then it rained."',
      ['John Miller: "We came early."'],
    ],
  ],
  leaves: [
    'Bridge Opens\nAnna Berg listed three things:\n“Red Snow” was shown in May.',
    'Bridge Opens\nThe rules of the bridge:\n“We came early.”',
    'Bridge Opens\nAnna Berg did not say:\n“We came early.”',
    'Bridge Opens\nAnna Berg was brief:\n“We came early,” John Miller said.',
  ],
};

/** The speaker of a paragraph that ends in a colon: of its last cue, of what it says was written, or a name alone. */
function aboveWords(page: Page): Attribution | null {
  const colon = page.words.findLastIndex((word) => word.token.text === ':');
  const last = page.words[colon];
  if (last === undefined) return null;
  const cue = nearestCue(page, colon, last, (one) => one.source !== null && one.speech.sentence);
  if (cue !== null) return cue.isUttered ? attribution(cue.source, cueText(cue), cue.verb, [cue.verb.text]) : null;
  const run = runBefore(page, colon);
  if (run.some((word) => /^(?:VB[DZP]?|MD|W.*)$/.test(word.token.pos))) return written(page, run);
  return beforeColon(page, colon);
}

/** "The ministry issued the following statement:" */
function written(page: Page, run: readonly Word[]): Attribution | null {
  const noun = run.findLast((word) => word.token.pos === 'NN' && DOCUMENT_NOUNS.has(word.token.lemma.toLowerCase()));
  if (noun === undefined) return null;
  const { token, sentence } = noun;
  const writer = writerOf(page, { start: token.start, end: token.end, reach: token.end, sentence, head: token });
  if (writer === null || writer.source.sentence !== sentence) return null;
  return attribution(writer.source, token.text, token, [token.text]);
}

/** The narrator's words of the sentence in front of a colon. */
function runBefore(page: Page, colon: number): Word[] {
  const sentence = page.words[colon]?.sentence;
  let first = colon;
  for (let word = page.words[first - 1]; word !== undefined; word = page.words[first - 1]) {
    if (word.sentence !== sentence || word.isMark) break;
    first -= 1;
  }
  return page.words.slice(first, colon);
}

/** "X: “…”", "And from X: “…”", and "Her answer: “…”". */
export function beforeColon(page: Page, colon: number): Attribution | null {
  const run = runBefore(page, colon);
  const sentence = page.words[colon]?.sentence;
  const opening = run.findIndex((word) => word.token.pos !== 'CC');
  const source = phraseIn(/^(?:from|by)$/i.test(run[opening]?.token.text ?? '') ? run.slice(opening + 1) : run);
  if (source === null) return null;
  const noun = run.find((word) => STATEMENT_NOUNS.has(word.token.lemma.toLowerCase()));
  if (noun !== undefined && sentence !== undefined) {
    const owner = (childrenOf(sentence)[noun.token.index] ?? []).find((token) => relationOf(token) === 'nmod:poss');
    if (owner !== undefined)
      return attribution(
        phraseOf(sentence, owner, { start: sentence.start, end: noun.token.start }),
        noun.token.text,
        noun.token,
        [noun.token.text],
      );
  }
  return isSpeaker(page, source) ? attribution(source, ':', page.words[colon]?.token ?? null, [':']) : null;
}
