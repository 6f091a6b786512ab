import type { Rule } from '../domain/rule.ts';
import { readingRules } from './extract/rules.ts';
import { layoutRules } from './layout/layout.ts';

/** Every rule that decides something which the graph holds: of layout, then of reading. */
export const allRules: readonly Rule[] = [...layoutRules, ...readingRules];
