import type { Rule } from '../domain/rule.ts';
import { frameRules } from './extract/names/layout-names.ts';
import { readingRules } from './extract/rules.ts';
import { layoutRules } from './layout/layout.ts';

/** Every rule that decides something which the graph holds: of layout, of the names in dateline and tags, then of reading. */
export const allRules: readonly Rule[] = [...layoutRules, ...frameRules, ...readingRules];
