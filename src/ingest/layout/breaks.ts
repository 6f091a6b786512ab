import type { Break, BreakContext, BreakRule } from './break-rule.ts';
import { colonQuote, finished, heading, unfinished, wrappedText } from './break-shapes.ts';
import {
  beforeName,
  closingStarts,
  datelineLine,
  datelineStarts,
  finishedLower,
  goesOn,
  listItem,
  openEnd,
  unfinishedLower,
} from './break-signs.ts';
import type { Line } from './lines.ts';

/** In order: marks that cannot start or end a line are surer than words, words surer than the shape of a line. */
export const breakRules: readonly BreakRule[] = [
  closingStarts,
  openEnd,
  datelineStarts,
  datelineLine,
  listItem,
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
