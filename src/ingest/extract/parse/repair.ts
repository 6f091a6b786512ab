import type { Token } from '../../../domain/annotation.ts';

/** What becomes of one token; what is not named stays. */
export interface Change {
  readonly token: Token;
  readonly head?: number;
  readonly dep?: string;
  readonly pos?: string;
}

/** A form of sentence that the parser reads wrongly, and how it is to be read. */
export interface Repair {
  readonly id: string;
  /** one plain sentence: what is taken for what */
  readonly says: string;
  /** a sentence and the arcs that the repair sets, `dependent relation governor` in words; the root's governor is "-" */
  readonly examples: readonly (readonly [text: string, arcs: readonly string[]])[];
  readonly leaves: readonly string[];
  readonly find: (tokens: readonly Token[]) => readonly Change[];
}

/** The tokens with the changes of one repair; the same array where there are none. */
export function changed(tokens: readonly Token[], changes: readonly Change[]): readonly Token[] {
  if (changes.length === 0) return tokens;
  const after = [...tokens];
  for (const { token, ...given } of changes) {
    const before = after[token.index];
    if (before !== undefined) after[token.index] = Object.freeze({ ...before, ...given });
  }
  return after;
}

export const childrenOf = (tokens: readonly Token[], token: Token): Token[] =>
  tokens.filter(({ head }) => head === token.index);

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** A verb with a tense of its own, or with an auxiliary that has it. */
export const isTensed = (tokens: readonly Token[], verb: Token): boolean =>
  FINITE.has(verb.pos) ||
  (verb.pos.startsWith('VB') &&
    childrenOf(tokens, verb).some(
      (child) => child.dep.startsWith('aux') && (FINITE.has(child.pos) || child.pos === 'MD'),
    ));
