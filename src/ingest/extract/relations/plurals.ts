import type { Token } from '../../../domain/annotation.ts';
import { PARTY_PLURALS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { childrenOf, lemmaOf, type Tree } from './tree.ts';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** How many "the three powers" are; two where no number is given. */
export const countOf = (tree: Tree, token: Token): number =>
  [token, ...childrenOf(tree, token)]
    .map((word) => COUNTS.get(word.text.toLowerCase()))
    .find((count) => count !== undefined) ?? 2;

/** "both sides", "the two countries", "the countries": parties named before. */
export function isPlural(tree: Tree, token: Token): boolean {
  // "the two agreed to meet"
  if (token.pos === 'CD' && COUNTS.has(token.text.toLowerCase()) && ['nsubj', 'obj', 'nsubj:pass'].includes(token.dep))
    return childrenOf(tree, token).every((child) => child.pos === 'DT');
  if (!/^NNP?S$/.test(token.pos) || !PARTY_PLURALS.has(lemmaOf(token))) return false;
  const modifiers = childrenOf(tree, token).map((child) => child.text.toLowerCase());
  if (
    tree.mentions.some(
      (mention, index) =>
        mention !== null &&
        tree.tokens[index]?.head === token.index &&
        relationOf(tree.tokens[index] ?? token) !== 'appos',
    )
  )
    return false;
  return (
    ['both', 'these', ...COUNTS.keys()].some((word) => modifiers.includes(word)) ||
    (modifiers.includes('the') && modifiers.length <= 2)
  );
}

/** "the country", "the island nation": one state that the sentence has named already. */
export const isTheState = (tree: Tree, token: Token): boolean =>
  STATE_NOUNS.has(token.lemma.toLowerCase()) &&
  token.pos === 'NN' &&
  tree.mentions[token.index] == null &&
  childrenOf(tree, token).some((child) => child.text.toLowerCase() === 'the') &&
  childrenOf(tree, token).every((child) => ['det', 'case', 'compound', 'punct'].includes(relationOf(child)));

const STATE_NOUNS = new Set(['country', 'nation', 'kingdom', 'republic', 'emirate', 'sultanate']);
