import type { Rule } from '../../domain/rule.ts';
import { GOES_ON } from '../../lexicon/layout-words.ts';
import { countWords, isFinished, type Line, lastWord, startsLower } from './lines.ts';

export interface Neighbours {
  readonly before: Line | null;
  readonly after: Line | null;
  /** nothing of the article stands above: the line is the first, or all lines above were set aside */
  readonly top: boolean;
  /** no paragraph of prose stands at or below the line, but one stands above */
  readonly tail: boolean;
}

/** A line, or one with the line above and the line below it. */
export type LineExample = string | readonly [before: string, line: string, after: string];

/** A rule that takes a line out of the article: it stays as a note. */
export interface LineRule extends Rule {
  readonly takes: (line: Line, around: Neighbours) => boolean;
  readonly examples: readonly LineExample[];
  readonly leaves: readonly LineExample[];
}

/** What stands before the first mark of this kind, in lower case, when it is short enough for a label; else ''. */
export function labelOf(text: string, mark: ':' | ','): string {
  const at = text.slice(0, 40).indexOf(mark);
  const label = at < 0 ? '' : text.slice(0, at);
  return label
    .replace(/^[([>•*\s-]+/, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}

/** The lines around read on through this one: it is a piece of a broken sentence. */
export const readsOn = ({ before, after }: Neighbours): boolean =>
  (before !== null && !isFinished(before.text) && (before.text.endsWith(',') || GOES_ON.has(lastWord(before.text)))) ||
  (after !== null && startsLower(after.text) && !after.gapBefore && countWords(after.text, 5) > 4);
