import type { ReadingRule } from '../../../domain/rule.ts';

/** A stretch of tokens that means something named elsewhere; referent null: somebody, but the text does not say who. */
export interface CoreferenceFinding {
  readonly kind: 'NOMINAL' | 'PRONOUN';
  readonly first: number;
  readonly last: number;
  readonly reference: string | null;
  readonly rule: ReadingRule;
  readonly confidence: number;
}
