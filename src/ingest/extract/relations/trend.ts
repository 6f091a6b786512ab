import type { Token } from '../../../domain/annotation.ts';
import type { Trend } from '../../../domain/facts.ts';
import { FALLING_WORDS, RISING_WORDS, STEADY_WORDS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { childrenOf, governorOf, type Tree } from './tree.ts';

const MAX_STEPS = 3;

/** Where a relationship is going, by the verb or noun that it depends on: "ties are growing", "the strengthening of ties". */
export function trendOf(tree: Tree, word: Token): { trend: Trend; by: Token } | null {
  for (const child of childrenOf(tree, word)) {
    if (!['amod', 'acl'].includes(relationOf(child))) continue;
    const trend = trendWord(child);
    if (trend !== null) return { trend, by: child };
  }
  let at: Token = word;
  for (let step = 0; step < MAX_STEPS; step++) {
    const governor = governorOf(tree, at);
    const relation = relationOf(at);
    if (governor === null || !['nsubj', 'nsubj:pass', 'obj', 'nmod', 'obl', 'conj', 'compound'].includes(relation))
      return null;
    const trend = trendWord(governor);
    if (trend !== null) return { trend, by: governor };
    at = governor;
  }
  return null;
}

function trendWord(token: Token): Trend | null {
  const lemma = token.lemma.toLowerCase();
  if (RISING_WORDS.has(lemma)) return 'UP';
  if (FALLING_WORDS.has(lemma)) return 'DOWN';
  return STEADY_WORDS.has(lemma) ? 'SAME' : null;
}
