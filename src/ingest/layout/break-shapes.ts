import { type BreakRule, OBSERVED } from './break-rule.ts';
import {
  countWords,
  hasInnerSentence,
  isFinished,
  isTitleCase,
  type Line,
  opensQuote,
  startsDigit,
  startsLower,
  startsUpper,
} from './lines.ts';

export const wrappedText: BreakRule = {
  id: 'layout.wrapped-text',
  says: 'Where full lines of one width stand in blocks between blank lines, the lines of a block are one paragraph.',
  source: OBSERVED,
  confidence: 0.9,
  decide: (_, after, context) => (context.wrapped && !after.gapBefore ? 'SPACE' : null),
  examples: [],
  leaves: [
    ['He left.', 'She stayed.'],
    ['He left', '¶She stayed.'],
  ],
};

export const finished: BreakRule = {
  id: 'layout.paragraph',
  says: 'A finished line ends its paragraph.',
  source: OBSERVED,
  confidence: 0.95,
  decide: (before) => (isFinished(before.text) ? 'PARAGRAPH' : null),
  examples: [
    ['He left.', 'She stayed.', 'PARAGRAPH'],
    ['“He left.”', '“She stayed.”', 'PARAGRAPH'],
  ],
  leaves: [
    ['He left', 'Moscow.'],
    ['He left:', 'Moscow.'],
  ],
};

export const colonQuote: BreakRule = {
  id: 'layout.colon',
  says: 'After a colon a quotation on the next line belongs to the paragraph; anything else is a paragraph of its own.',
  source: OBSERVED,
  confidence: 0.8,
  decide: (before, after) => {
    if (!/[:\u2013\u2014-]$/.test(before.text)) return null;
    return !after.gapBefore && (opensQuote(after.text) || !before.text.endsWith(':')) ? 'SPACE' : 'PARAGRAPH';
  },
  examples: [
    ['The spokesman said:', '"The line will be live again."', 'SPACE'],
    ['Three countries took part:', 'Guinea', 'PARAGRAPH'],
  ],
  leaves: [
    ['The spokesman said', '"The line will be live again."'],
    ['The spokesman said that.', 'The line will be live again.'],
  ],
};

/** The line could be the heading of a part, or an item of a list. */
function isHeading(line: Line): boolean {
  if (hasInnerSentence(line.text) || !(startsUpper(line.text) || startsDigit(line.text))) return false;
  const words = countWords(line.text, 13);
  return words <= 3 || (words <= 12 && isTitleCase(line.text));
}

const isShort = (line: Line): boolean => countWords(line.text, 7) <= 6;

export const heading: BreakRule = {
  id: 'layout.heading',
  says: 'A short unfinished line in capitals of a heading, or short lines below each other, are paragraphs of their own.',
  source: OBSERVED,
  confidence: 0.7,
  decide: (before, after, context) => {
    if (startsLower(after.text)) return null;
    if (context.starts && isHeading(before)) return 'DOUBTFUL_PARAGRAPH';
    return context.starts && isShort(before) && isShort(after) && !isFinished(after.text) ? 'DOUBTFUL_PARAGRAPH' : null;
  },
  examples: [
    ['Old Wounds', 'Relations soured last year.', 'DOUBTFUL_PARAGRAPH'],
    ['Russia', 'Iran', 'DOUBTFUL_PARAGRAPH'],
  ],
  leaves: [
    ['The second part', 'of the deal is secret.'],
    ['Government spokesman John Doe met the ambassador of', 'Finland.'],
  ],
};

export const unfinished: BreakRule = {
  id: 'layout.unfinished',
  says: 'An unfinished line goes on with the next one; over a blank line it does only where a copy of the text shows it.',
  source: OBSERVED,
  confidence: 0.75,
  decide: (_, after) => (after.gapBefore ? 'DOUBTFUL_PARAGRAPH' : 'DOUBTFUL_SPACE'),
  examples: [
    ['On Tuesday evening the minister met his old friend', 'Vladimir the Great in Moscow.', 'DOUBTFUL_SPACE'],
    ['On Tuesday evening the minister met his old friend', '¶Vladimir the Great was in Moscow.', 'DOUBTFUL_PARAGRAPH'],
  ],
  leaves: [],
};

/**
 * True where paragraphs stand between blank lines and their lines, the last ones apart, are all nearly full:
 * at most 110 characters, at least two thirds of the longest. Four such lines are evidence enough.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.text.length);
  if (longest > 110 || longest < 40) return false;
  const inner = lines.filter((_, index) => lines[index + 1]?.gapBefore === false);
  const gaps = lines.filter((line, index) => index > 0 && line.gapBefore).length;
  const full = inner.filter((line) => line.text.length >= (2 / 3) * longest).length;
  return inner.length >= 4 && gaps >= 1 && full >= 0.8 * inner.length;
}
