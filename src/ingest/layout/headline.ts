import type { Rule } from '../../domain/rule.ts';
import { decideBreak } from './breaks.ts';
import { readDateline } from './dateline.ts';
import { countWords, hasInnerSentence, isFinished, isTitleCase, type Line, lineKey, opensQuote } from './lines.ts';
import { isTagLike, recurring } from './tags.ts';

const OWN = 'scraped pages start with their headline and repeat it before each copy of the text';

export const givenHeadline: Rule = {
  id: 'layout.headline-given',
  says: 'The headline is the one that was given beside the text.',
  source: 'the record of the article',
  confidence: 1,
};
export const firstHeadline: Rule = {
  id: 'layout.headline-first',
  says: 'The first line is the headline when it is not prose: not a finished sentence, not long, without a dateline.',
  source: OWN,
  confidence: 0.95,
};
export const repeatedHeadline: Rule = {
  id: 'layout.headline-repeated',
  says: 'A line near the start that stands in the file again is the headline; short lines above it are tags.',
  source: OWN,
  confidence: 0.98,
};
export const noHeadline: Rule = {
  id: 'layout.headline-none',
  says: 'A text that starts with prose has no headline.',
  source: OWN,
  confidence: 0.9,
};
export const headlineRules: readonly Rule[] = [givenHeadline, firstHeadline, repeatedHeadline, noHeadline];

export interface Headline {
  readonly rule: Rule;
  readonly text: string;
  /** each place where it stands: one line, or two where it was broken */
  readonly occurrences: readonly (readonly Line[])[];
  /** lines above it that are tags */
  readonly above: readonly Line[];
}

const NEAR_START = 12;
const ON_ITS_OWN = { wrapped: false, starts: true };

function isProse(line: Line, next: Line | undefined): boolean {
  const dateline = readDateline(line.text, new Set());
  // "Tehran – A City at War" may be a headline: a dateline without agency, date and capitals shows prose only where a sentence ends.
  if (dateline !== null && (dateline.rule.confidence >= 0.9 || isFinished(line.text))) return true;
  const words = countWords(line.text, 26);
  if (words > 25 || (hasInnerSentence(line.text) && isFinished(line.text))) return true;
  if (!/\.["”’)]*$/.test(line.text) || /(?:^|[\s.])\p{Lu}\.$/u.test(line.text))
    return next === undefined && isFinished(line.text);
  if (isStoppedHeadline(line, words, next)) return false;
  return (
    words > 12 || next === undefined || (next.index === line.index + 1 && readDateline(next.text, new Set()) === null)
  );
}

/**
 * "Peru closes ports after storm." above a paragraph: a headline has neither article nor past tense, and stands above a longer
 * line of its own paragraph.
 */
function isStoppedHeadline(line: Line, words: number, next: Line | undefined): boolean {
  if (next === undefined || words < 3 || words > MOST_WORDS_OF_STOPPED || opensQuote(line.text)) return false;
  const isTold = TOLD.test(line.text) && !isTitleCase(line.text);
  return (
    !isTold && (next.gapBefore || isTitleCase(line.text)) && isFinished(next.text) && countWords(next.text, 13) === 13
  );
}

const MOST_WORDS_OF_STOPPED = 14;
/** Words of told prose that headlines leave out. */
const TOLD = /(?:^|\s)(?:the|a|an|he|she|it|they|we|i|said|told|was|were|had|has|have|did|this|these|there)(?=[\s,.])/i;

/** How many lines the headline at this place has: 2 where it is broken, 0 where the line is the start of broken prose. */
function linesAt(lines: readonly Line[], at: number): number {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
  if (first === undefined) return 0;
  if (second === undefined || second.index !== first.index + 1 || second.gapBefore) return 1;
  const { rule } = decideBreak(first, second, ON_ITS_OWN);
  if (!['layout.closing-starts', 'layout.open-end', 'layout.small-letter', 'layout.goes-on'].includes(rule.id))
    return 1;
  const ends = third !== undefined && decideBreak(second, third, ON_ITS_OWN).kind.endsWith('PARAGRAPH');
  const short = countWords(second.text, 13) <= 12 && !isFinished(second.text);
  return ends && short && !isProse(second, third) ? 2 : 0;
}

function occurrencesOf(lines: readonly Line[], text: string): (readonly Line[])[] {
  const key = lineKey(text);
  const found: (readonly Line[])[] = [];
  const keyOf = (line: Line | undefined) =>
    line === undefined || line.text.length > 2 * text.length + 20 ? '' : lineKey(line.text);
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    const lineIs = keyOf(line);
    if (line === undefined || lineIs === '') continue;
    if (lineIs === key) found.push([line]);
    else if (next !== undefined && key.startsWith(lineIs) && lineIs + keyOf(next) === key) {
      found.push([line, next]);
      at += 1;
    }
  }
  return found;
}

/** Where the headline stands among lines of which some are tags; -1 when the text starts with prose. */
function placeOf(lines: readonly Line[]): { at: number; rule: Rule } {
  const start = lines.slice(0, NEAR_START);
  const seenAgain = new Set(lines.filter(recurring(lines)).map((line) => line.text));
  const tags = start.findIndex((line) => !isTagLike(line.text));
  const repeated = start.findIndex((line, at) => seenAgain.has(line.text) && !isProse(line, lines[at + 1]));
  if (repeated >= 0 && (tags < 0 ? repeated === 0 : repeated <= tags)) return { at: repeated, rule: repeatedHeadline };
  const [first, above, below] = [lines[0], lines[tags], lines[tags + 1]];
  if (first === undefined || isProse(first, lines[1]) || linesAt(lines, 0) === 0) return { at: -1, rule: noHeadline };
  // Two short lines or more, then a longer one right above the first prose: the longer one is the headline.
  if (
    tags >= 2 &&
    above !== undefined &&
    below !== undefined &&
    !isProse(above, below) &&
    isProse(below, lines[tags + 2])
  )
    return { at: tags, rule: firstHeadline };
  return { at: 0, rule: firstHeadline };
}

/** The headline of a text whose captions, links and surest tags are taken out already. */
export function findHeadline(lines: readonly Line[], given: string | null): Headline {
  if (given !== null) return { rule: givenHeadline, text: given, occurrences: occurrencesOf(lines, given), above: [] };
  const { at, rule } = placeOf(lines);
  const own = at < 0 ? [] : lines.slice(at, at + Math.max(1, linesAt(lines, at)));
  const [first, second] = own;
  if (first === undefined) return { rule: noHeadline, text: '', occurrences: [], above: [] };
  const joint = second === undefined || decideBreak(first, second, ON_ITS_OWN).kind === 'TIGHT' ? '' : ' ';
  const text = first.text + joint + (second?.text ?? '');
  return { rule, text, occurrences: occurrencesOf(lines, text), above: lines.slice(0, at) };
}
