import type { ReadingRule } from '../../domain/rule.ts';
import { coreferenceRules } from './coreference/read-coreference.ts';
import { nameRules } from './names/names.ts';
import { quoteRules } from './quotes/quotes.ts';
import { relationRules } from './relations/relations.ts';
import { roleRules } from './roles/read-roles.ts';
import { timeRules } from './times/times.ts';

/** Every rule that reads language, in the order of the stages of extract.ts: for the graph, for `rules` of the API and for the tests. */
export const readingRules: readonly ReadingRule[] = [
  ...nameRules,
  ...timeRules,
  ...quoteRules,
  ...roleRules,
  ...coreferenceRules,
  ...relationRules,
];
