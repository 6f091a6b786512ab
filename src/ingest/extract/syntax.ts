import type { Sentence, Token } from '../../domain/annotation.ts';

/** Walks over the dependency tree of one sentence. Basic Universal Dependencies v1 as CoreNLP 4.5 prints them (nsubj, obj, obl, nmod, …). */

export const headOf = (sentence: Sentence, token: Token): Token | null => sentence.tokens[token.head] ?? null;

export const dependents = (sentence: Sentence, token: Token): Token[] =>
  sentence.tokens.filter((other) => other.head === token.index);

/** The first dependent whose relation is one of these, with or without a subtype ("obl" takes "obl:in"). */
export const dependent = (sentence: Sentence, token: Token, ...relations: readonly string[]): Token | null =>
  sentence.tokens.find((other) => other.head === token.index && relations.includes(relationOf(other))) ?? null;

/** Relations seen so far without their subtypes: a few dozen, asked for at every step of every walk. */
const plain = new Map<string, string>([
  ['nsubj:pass', 'nsubj:pass'],
  ['nmod:poss', 'nmod:poss'],
]);

/** The relation, its subtype left out unless it says who is subject of a passive or possessor. */
export function relationOf(token: Token): string {
  let relation = plain.get(token.dep);
  if (relation === undefined) {
    relation = token.dep.split(':')[0] ?? token.dep;
    plain.set(token.dep, relation);
  }
  return relation;
}

/** The governors of a token up to the root, the nearest first. */
export function ancestors(sentence: Sentence, token: Token): Token[] {
  const chain: Token[] = [];
  const seen = new Set([token.index]);
  for (let at = headOf(sentence, token); at !== null && !seen.has(at.index); at = headOf(sentence, at)) {
    chain.push(at);
    seen.add(at.index);
  }
  return chain;
}
