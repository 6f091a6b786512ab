import type { Rule } from '../domain/rule.ts';
import { frameRules } from './extract/names/layout-names.ts';
import { readingRules } from './extract/rules.ts';
import { layoutRules } from './layout/layout.ts';
import { sameAddress } from './plan/rules.ts';
import { readRules } from './read/rules.ts';

/** Every rule that decides something which the graph holds: of reading files, of layout, of addresses, of the names in dateline and tags, then of reading. */
export const allRules: readonly Rule[] = [...readRules, ...layoutRules, sameAddress, ...frameRules, ...readingRules];
