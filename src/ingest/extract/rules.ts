import type { ReadingRule } from '../../domain/rule.ts';

/** Every rule that reads language, in the order of the stages of extract.ts: for the graph, for `rules` of the API and for the tests. */
export const readingRules: readonly ReadingRule[] = [];
