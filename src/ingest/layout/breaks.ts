import type { Rule } from '../../domain/rule.ts';
import { BEFORE_NAMES, GOES_ON } from '../../lexicon/layout-words.ts';
import { readParts } from './dateline-parts.ts';
import {
  countWords,
  hasInnerSentence,
  isFinished,
  isTitleCase,
  type Line,
  lastWord,
  opensQuote,
  startsDigit,
  startsLower,
  startsUpper,
} from './lines.ts';

/**
 * SPACE and TIGHT undo a line break, with a space or with nothing; PARAGRAPH keeps it. The two DOUBTFUL ones say what
 * holds where no second copy of the text shows it: a copy that runs on at this place undoes the break.
 */
export type Break = 'SPACE' | 'TIGHT' | 'PARAGRAPH' | 'DOUBTFUL_SPACE' | 'DOUBTFUL_PARAGRAPH';

export interface BreakContext {
  /** the lines around are hard-wrapped: paragraphs have blank lines between them */
  readonly wrapped: boolean;
  /** the line before the first one is finished, blank or set aside: the first one starts a paragraph */
  readonly starts: boolean;
}

export interface BreakRule extends Rule {
  readonly decide: (before: Line, after: Line, context: BreakContext) => Break | null;
  /** [line, next line, what becomes of the break]; a blank line between is written ¶ before the second */
  readonly examples: readonly (readonly [string, string, Break])[];
  readonly leaves: readonly (readonly [string, string])[];
}

const OWN = 'observed on scraped pages, where links, wrapping and lost tags break lines';

const closingStarts: BreakRule = {
  id: 'layout.closing-starts',
  says: 'A line that starts with a comma, a full stop or another closing mark goes on with the line before it, without a space.',
  source: OWN,
  confidence: 0.98,
  decide: (_, after) =>
    /^(?:[,;:!?)”…\]%]|\.(?!\.|\d)|[’']s\b)/.test(after.text) && !/^…\s*["“\p{Lu}]/u.test(after.text) ? 'TIGHT' : null,
  examples: [
    ['The two countries agreed', ', the ministry said.', 'TIGHT'],
    ['the charity Clean Rivers', '.', 'TIGHT'],
  ],
  leaves: [
    ['The two countries agreed.', 'The ministry said so.'],
    ['He paused.', '... and went on.'],
  ],
};

const openEnd: BreakRule = {
  id: 'layout.open-end',
  says: 'A line that ends inside a word, after a hyphen, slash or opening mark, goes on with the next one without a space.',
  source: OWN,
  confidence: 0.95,
  decide: (before, after) =>
    !after.gapBefore &&
    (/[\p{L}\d][-‐/]$/u.test(before.text) ? /^[\p{L}\d]/u.test(after.text) : /[“‘([$€£]$/.test(before.text))
      ? 'TIGHT'
      : null,
  examples: [
    ['further Russian-', 'Iranian ties.', 'TIGHT'],
    ['the ministry (', 'its own) agreed.', 'TIGHT'],
  ],
  leaves: [
    ['a first step -', 'Roe'],
    ['He said "yes"', 'at once.'],
  ],
};

const unfinishedLower: BreakRule = {
  id: 'layout.small-letter',
  says: 'A line that starts with a small letter goes on with an unfinished line before it, even over a blank line.',
  source: OWN,
  confidence: 0.97,
  decide: (before, after) => (!isFinished(before.text) && startsLower(after.text) ? 'SPACE' : null),
  examples: [
    ['The dialogue', 'is developing well.', 'SPACE'],
    ['Japan voiced', '"serious concern."', 'SPACE'],
  ],
  leaves: [
    ['The dialogue ended.', 'is it over?'],
    ['Background', 'Russia has asked before.'],
  ],
};

const goesOn: BreakRule = {
  id: 'layout.goes-on',
  says: 'A line that ends with a comma, an article, a preposition or another word that cannot end a sentence goes on.',
  source: OWN,
  confidence: 0.95,
  decide: (before) => (/[,;]$/.test(before.text) || GOES_ON.has(lastWord(before.text)) ? 'SPACE' : null),
  examples: [
    ['The men, both geologists at', 'Seabed Minerals Corp.', 'SPACE'],
    ['“It is over,', 'Moscow knows it.', 'SPACE'],
  ],
  leaves: [
    ['The men were geologists.', 'Seabed Minerals hired them.'],
    ['Geologists', 'Seabed Minerals hired them.'],
  ],
};

const finishedLower: BreakRule = {
  id: 'layout.after-abbreviation',
  says: 'A line that starts with a small letter right below a full stop goes on: the full stop belongs to an abbreviation.',
  source: OWN,
  confidence: 0.8,
  decide: (before, after) => (!after.gapBefore && /\.$/.test(before.text) && startsLower(after.text) ? 'SPACE' : null),
  examples: [
    ['He told the U.S.', 'ambassador to leave.', 'SPACE'],
    ['Seabed Minerals Corp.', 'said it was sorry.', 'SPACE'],
  ],
  leaves: [
    ['He left.', '¶iPhone sales fell.'],
    ['He left.', 'Sales fell.'],
  ],
};

const datelineLine: BreakRule = {
  id: 'layout.dateline-line',
  says: 'A line that is nothing but a dateline with agency, date or dash goes on with the lead.',
  source: OWN,
  confidence: 0.95,
  decide: (before, after) => {
    const parts = before.text.length > 150 || startsLower(after.text) ? null : readParts(before.text);
    const whole = parts !== null && parts.proseStart === before.text.length && parts.places.length > 0;
    const sure = parts !== null && (parts.agency !== null || parts.dated || /[:–—-]/.test(parts.separator));
    return whole && sure && parts.inCapitals ? 'SPACE' : null;
  },
  examples: [
    ['MOSCOW, March 5 (Nordpress)', 'Russia has asked Norway for fish.', 'SPACE'],
    ['MOSCOW —', '¶Russia has asked Norway for fish.', 'SPACE'],
  ],
  leaves: [
    ['Moscow Talks Over', 'Russia has asked Norway for fish.'],
    ['MOSCOW (Nordpress) — Russia has asked Norway for fish.', 'Norway refused.'],
  ],
};

const beforeName: BreakRule = {
  id: 'layout.before-name',
  says: 'A line that ends with "Mr.", "Gen." or the like goes on with the name.',
  source: OWN,
  confidence: 0.95,
  decide: (before, after) => {
    const word = /(?:^|\s)(\p{L}+)\.$/u.exec(before.text.slice(-12))?.[1];
    return word !== undefined && BEFORE_NAMES.has(word.toLowerCase()) && !after.gapBefore && startsUpper(after.text)
      ? 'SPACE'
      : null;
  },
  examples: [
    ['The letter came from Gen.', 'Diallo himself.', 'SPACE'],
    ['It was signed by Mr.', 'Okemba.', 'SPACE'],
  ],
  leaves: [
    ['He saw the general.', 'Diallo left.'],
    ['It was signed by Mr. Okemba.', 'He left.'],
  ],
};

const wrappedText: BreakRule = {
  id: 'layout.wrapped-text',
  says: 'Where full lines of one width stand in blocks between blank lines, the lines of a block are one paragraph.',
  source: OWN,
  confidence: 0.9,
  decide: (_, after, context) => (context.wrapped && !after.gapBefore ? 'SPACE' : null),
  examples: [],
  leaves: [
    ['He left.', 'She stayed.'],
    ['He left', '¶She stayed.'],
  ],
};

const finished: BreakRule = {
  id: 'layout.paragraph',
  says: 'A finished line ends its paragraph.',
  source: OWN,
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

const colonQuote: BreakRule = {
  id: 'layout.colon',
  says: 'After a colon a quotation on the next line belongs to the paragraph; anything else is a paragraph of its own.',
  source: OWN,
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

const heading: BreakRule = {
  id: 'layout.heading',
  says: 'A short unfinished line in capitals of a heading, or short lines below each other, are paragraphs of their own.',
  source: OWN,
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

const unfinished: BreakRule = {
  id: 'layout.unfinished',
  says: 'An unfinished line goes on with the next one; over a blank line it does only where a copy of the text shows it.',
  source: OWN,
  confidence: 0.75,
  decide: (_, after) => (after.gapBefore ? 'DOUBTFUL_PARAGRAPH' : 'DOUBTFUL_SPACE'),
  examples: [
    ['On Tuesday evening the minister met his old friend', 'Vladimir the Great in Moscow.', 'DOUBTFUL_SPACE'],
    ['On Tuesday evening the minister met his old friend', '¶Vladimir the Great was in Moscow.', 'DOUBTFUL_PARAGRAPH'],
  ],
  leaves: [],
};

/** In order: marks that cannot start or end a line are surer than words, words surer than the shape of a line. */
export const breakRules: readonly BreakRule[] = [
  closingStarts,
  openEnd,
  datelineLine,
  unfinishedLower,
  goesOn,
  finishedLower,
  beforeName,
  wrappedText,
  finished,
  colonQuote,
  heading,
  unfinished,
];

export interface BreakDecision {
  readonly rule: BreakRule;
  readonly kind: Break;
}

/** What becomes of the line break between two lines of prose, and by which rule. */
export function decideBreak(before: Line, after: Line, context: BreakContext): BreakDecision {
  for (const rule of breakRules) {
    const kind = rule.decide(before, after, context);
    if (kind !== null) return { rule, kind };
  }
  return { rule: unfinished, kind: 'DOUBTFUL_PARAGRAPH' };
}

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
