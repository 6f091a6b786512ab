import type { ReadingRule } from '../../../domain/rule.ts';
import type { MetonymReading, Site } from './site.ts';

/** Reads a capital as its government or as the place, or leaves it to the next rule. */
export interface MetonymRule extends ReadingRule {
  readonly read: (site: Site) => MetonymReading | null;
}

/** Lemma of the word that governs the capital, in lower case; '' for none. */
export const lemmaOf = (site: Site): string => site.governor?.lemma.toLowerCase() ?? '';
export const isVerb = (site: Site): boolean => site.governor?.pos.startsWith('VB') ?? false;
