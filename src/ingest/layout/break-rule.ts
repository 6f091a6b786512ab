import type { Rule } from '../../domain/rule.ts';
import type { Line } from './lines.ts';

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

export const OBSERVED = 'observed on scraped pages, where links, wrapping and lost tags break lines';
