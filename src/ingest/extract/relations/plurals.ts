import type { Token } from '../../../domain/annotation.ts';
import { OFFICIAL_NOUNS, PARTY_PLURALS } from '../../../lexicon/frames-modality.ts';
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

/** "the ministers", with no number: as many as have just met. */
export const isBareOfficials = (tree: Tree, token: Token): boolean =>
  OFFICIAL_NOUNS.has(lemmaOf(token)) &&
  childrenOf(tree, token).every(
    (child) => !COUNTS.has(child.text.toLowerCase()) && child.text.toLowerCase() !== 'both',
  );

const DEFINITE = ['the', 'these', 'those', 'our', 'their', 'its', 'all'];

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
  // "two neighbours should know each other": any two; in a headline articles are left out
  const counted = [...COUNTS.keys()].some((word) => modifiers.includes(word));
  const definite = DEFINITE.some((word) => modifiers.includes(word)) || tree.sentence.passage === 0;
  return (
    modifiers.includes('both') ||
    modifiers.includes('these') ||
    (counted && definite) ||
    (modifiers.includes('the') && modifiers.length <= 2)
  );
}
