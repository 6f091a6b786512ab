import { dependent } from '../syntax.ts';
import { type Word, wordAt, wordsIn } from './page.ts';
import { attribution, continuation, type MarkedRule } from './proposal.ts';
import { isSentence, startsPassage, startsSentence } from './shape.ts';
import { isNominal, phraseOf } from './source.ts';

/** Quoted sentences without a cue of their own. */

/** “A,” X said. “B.” */
export const sameParagraph: MarkedRule = {
  id: 'quote.goes-on',
  says: 'A quoted sentence right after a quote and its cue goes on in the same voice.',
  source: 'AP Stylebook, quotations in the news: one cue serves the quote before and after it',
  confidence: 0.9,
  find: (page, stretch, earlier) => {
    const before = earlier.at(-1);
    if (before === undefined || before.page !== page || before.stretch.depth > 0) return null;
    if (before.stretch.open)
      return continuation(before, true, ['The mark before was never closed: the quote goes on.']);
    const between = wordsIn(page.words, { start: before.stretch.outer.end, end: stretch.outer.start });
    const first = between[0];
    if (first === undefined) return continuation(before, true, []);
    if (!between.every((word) => word.sentence === first.sentence)) return null;
    // The sentence of the first quote must be over, or its cue interrupt it: “A,” X said, “b.”
    const interrupted = between.at(-1)?.token.text === ',' || between.length === 1;
    if (!isSentence(page, stretch) && !interrupted) return null;
    if (!interrupted && !startsSentence(page, stretch)) return null;
    return continuation(before, true, []);
  },
  examples: [['"We came early," Anna Berg said on Monday. "We will stay late."', ['Anna Berg: "We will stay late."']]],
  leaves: ['"We came early," Anna Berg said. The hall was empty. A “ghost” walked.'],
};

/** A quote that was not closed at the end of a paragraph. */
export const nextParagraph: MarkedRule = {
  id: 'quote.goes-on-in-next-paragraph',
  says: 'Where a paragraph ends without its closing mark and the next begins with an opening mark, one quote goes on.',
  source: 'AP Stylebook, quotation marks: running quotations',
  confidence: 0.9,
  find: (page, stretch, earlier) => {
    const before = earlier.findLast((place) => place.stretch.depth === 0);
    if (before === undefined || before.page.passage !== page.passage - 1 || !startsPassage(page, stretch.outer.start))
      return null;
    return before.stretch.open
      ? continuation(before, true, ['The paragraph before ends without a closing mark.'])
      : null;
  },
  examples: [
    [
      'Bridge Opens\n"We came early," Anna Berg said. "The hall was full.\n"Then it rained."',
      ['Anna Berg: "Then it rained."'],
    ],
  ],
  leaves: [
    'Bridge Opens\n"We came early," Anna Berg said.\n"Then it rained," John Miller said.',
    'Bridge Opens\nAnna Berg spoke of "a small step.\nThe hall was empty.',
  ],
};

/** The Kremlin promised a reply. “Nothing is decided.” */
export const afterItsSpeaker: MarkedRule = {
  id: 'quote.after-its-speaker',
  says: 'A quoted sentence without a cue belongs to the subject of the sentence before it in its paragraph.',
  source: 'O’Keefe et al. 2012, A sequence labelling approach to quote attribution, rule for bare quotes',
  confidence: 0.7,
  find: (page, stretch) => {
    if (!isSentence(page, stretch) || !startsSentence(page, stretch)) return null;
    // “…,” promises a cue behind it, though none is known.
    if (page.text.slice(stretch.start, stretch.end).endsWith(',')) return null;
    const at = wordAt(page.words, stretch.outer.start);
    const last = page.words.slice(0, at).findLast((word) => !word.isMark);
    if (last === undefined || last.inside !== null) return null;
    const cue = page.cues.findLast(
      (one) => one.sentence === last.sentence && one.inside === null && one.source !== null && one.at < at,
    );
    if (cue !== undefined) return attribution(cue.source, null, null, [cue.verb.text]);
    return fromSubject(last);
  },
  examples: [['Anna Berg apologised for the delay. “We had no bricks.”', ['Anna Berg: "We had no bricks."']]],
  leaves: ['The bridge is closed. It will open in May.', 'The road was “the king” of roads.'],
};

/** A paragraph of nothing but a quote. */
export const quoteOnlyParagraph: MarkedRule = {
  id: 'quote.keeps-speaker',
  says: 'A paragraph that is only a quote keeps the speaker of the quote before it.',
  source: 'O’Keefe et al. 2012, A sequence labelling approach to quote attribution, rule for bare quotes',
  confidence: 0.7,
  find: (page, stretch, earlier) => {
    const before = earlier.findLast((place) => place.stretch.depth === 0);
    if (before === undefined || before.page.passage !== page.passage - 1 || !isSentence(page, stretch)) return null;
    // 'We sleep in our shoes' above a paragraph is a cross-head taken from the words below.
    if (!/[.,!?…—–]$/.test(page.text.slice(stretch.start, stretch.end))) return null;
    const alone = page.words.every((word) => word.isMark || word.inside !== null || /^\W+$/.test(word.token.text));
    if (!alone || !startsPassage(page, page.stretches[0]?.outer.start ?? 0)) return null;
    return continuation(before, false, ['The paragraph is a quote alone: the speaker before goes on.']);
  },
  examples: [['Bridge Opens\n"We came early," Anna Berg said.\n"Then it rained."', ['Anna Berg: "Then it rained."']]],
  leaves: [
    'Bridge Opens\n"We came early," Anna Berg said.\n"Then it rained," John Miller said.',
    'Bridge Opens\nAnna Berg came early. The hall was empty.\n"Then it rained."',
    'Bridge Opens\n"We came early," Anna Berg said.\n"We sleep in our shoes"\nIt rained for days.',
  ],
};

/** Speech that the text gives to nobody. */
export const unattributed: MarkedRule = {
  id: 'quote.nobody',
  says: 'A whole sentence in quotation marks without any cue is a quote of a speaker whom the text does not give, unless the next paragraph goes on with it and does.',
  source: 'own decision: words that somebody must have said are kept, and nobody is guessed',
  confidence: 0.5,
  find: (page, stretch) => {
    const words = page.text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < 4 || !isSentence(page, stretch) || !startsSentence(page, stretch)) return null;
    return { ...attribution(null, null, null, []), notes: ['No cue and no speaker stand near these words.'] };
  },
  examples: [
    ['“Nobody here wants to pay for it.” The bridge was closed for years.', ['?: "Nobody here wants to pay for it."']],
    [
      'Bridge Opens\n"We came early and the hall was full.\n"Then it rained," Anna Berg said.',
      ['Anna Berg: "We came early and the hall was full."'],
    ],
  ],
  leaves: ['The road was “the king of roads” for years.', 'Bridge Opens\n"We came early," Anna Berg said.'],
};

function fromSubject(last: Word): ReturnType<typeof attribution> | null {
  const { sentence } = last;
  const root = sentence.tokens.find((token) => token.head === -1);
  const subject = root === undefined ? null : dependent(sentence, root, 'nsubj', 'nsubj:pass');
  if (subject === null || !isNominal(subject) || /^(?:it|this|that|there|they|which)$/i.test(subject.text)) return null;
  return attribution(
    phraseOf(sentence, subject, { start: sentence.start, end: root?.start ?? sentence.end }),
    null,
    null,
    [subject.text],
  );
}
