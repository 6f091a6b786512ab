import type { MentionKind } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import type { Scene } from '../scene.ts';
import type { Page } from './page.ts';
import type { Meaning, Proposal } from './proposal.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** Finds names by what stands in the text itself. */
export interface NameRule extends ReadingRule {
  readonly find: (page: Page, scene: Scene) => Proposal[];
}

/** A proposal for the stretch from the first word to the last. */
export function propose(
  rule: ReadingRule,
  page: Page,
  words: readonly Word[],
  mention: MentionKind,
  meaning: Meaning,
): Proposal[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = page.text.slice(first.start, last.end);
  return [{ passage: page.ordinal, start: first.start, end: last.end, text, rule, mention, meaning }];
}

/** The words as the text has them, from the first to the last. */
export const textOfWords = (page: Page, words: readonly Word[]): string =>
  page.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** Share of the capitalised words to which CoreNLP gives this class. */
export function classShare(words: readonly Word[], ner: string): number {
  const capitals = words.filter((word) => word.capital);
  return capitals.length === 0 ? 0 : capitals.filter((word) => word.token?.ner === ner).length / capitals.length;
}

/** The word before or after these in the passage, if it is in the same sentence. */
export function neighbour(page: Page, words: readonly Word[], side: -1 | 1): Word | null {
  const edge = side === -1 ? words[0] : words.at(-1);
  const other = edge === undefined ? undefined : page.words[edge.index + side];
  return other !== undefined && other.sentence === edge?.sentence ? other : null;
}

export const namesOfRuns = (page: Page): Run[] => page.runs.filter((run) => run.name.length > 0);
