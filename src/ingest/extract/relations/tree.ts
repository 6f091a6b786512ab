import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { Mention } from '../../../domain/facts.ts';
import { spanLength } from '../../../domain/spans.ts';
import { PORTION_NOUNS } from '../../../lexicon/frames-modality.ts';
import { tokensUnder } from '../scene.ts';
import { relationOf } from '../syntax.ts';

/** A sentence with what the rules of this room ask of it again and again, looked up once. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** verbs that say something; in "planned activities" none does */
  readonly predicates: readonly Token[];
  /** dependents of each token, in order */
  readonly children: readonly (readonly Token[])[];
  /** the longest mention over each token that refers to something, null for most */
  readonly mentions: readonly (Mention | null)[];
  /** the shortest one: "Chile's" inside "Chile's foreign minister" */
  readonly inner: readonly (Mention | null)[];
}

/** @param mentions those that lie over the sentence */
export function growTree(sentence: Sentence, mentions: readonly Mention[]): Tree {
  const children: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) children[token.head]?.push(token);
  const over: (Mention | null)[] = sentence.tokens.map(() => null);
  const inner: (Mention | null)[] = sentence.tokens.map(() => null);
  for (const mention of mentions) {
    if (mention.reference === null) continue;
    for (const token of tokensUnder(sentence, mention)) {
      const length = mention.end - mention.start;
      const longest = over[token.index] ?? null;
      if (longest === null || length > spanLength(longest)) over[token.index] = mention;
      const shortest = inner[token.index] ?? null;
      if (shortest === null || length < spanLength(shortest)) inner[token.index] = mention;
    }
  }
  const predicates = sentence.tokens.filter((token) => isVerb(token) && !MODIFYING.has(token.dep));
  return { sentence, tokens: sentence.tokens, predicates, children, mentions: over, inner };
}

/** "planned activities", "the disputed temple": a participle before its noun is no predicate. */
const MODIFYING: ReadonlySet<string> = new Set(['amod', 'compound', 'aux', 'aux:pass', 'cop', 'case']);

export const childrenOf = (tree: Tree, token: Token): readonly Token[] => tree.children[token.index] ?? [];

export const childBy = (tree: Tree, token: Token, ...relations: readonly string[]): Token | null =>
  childrenOf(tree, token).find((child) => relations.includes(relationOf(child))) ?? null;

export const governorOf = (tree: Tree, token: Token): Token | null => tree.tokens[token.head] ?? null;

/** The preposition before a noun, lower case, or null: "from" of "from Colombia"; of several the first ("because of": "because"). */
export const prepositionOf = (tree: Tree, token: Token): string | null =>
  childrenOf(tree, token)
    .find(
      (child) =>
        (relationOf(child) === 'case' && child.pos !== 'POS') ||
        // "barred its citizens from working": the parser marks some gerunds as clauses
        (token.pos === 'VBG' && relationOf(child) === 'mark' && child.pos === 'IN'),
    )
    ?.text.toLowerCase() ?? null;

/** Dependents with one of these prepositions, nouns and gerunds: "with Iran" of "talks with Iran". */
export const prepositional = (tree: Tree, token: Token, preposition: string): Token[] =>
  childrenOf(tree, token).filter(
    (child) =>
      ['obl', 'nmod', 'advcl', 'dep', 'acl', 'conj'].includes(relationOf(child)) &&
      prepositionOf(tree, child) === preposition,
  );

/** The token and what is joined to it. */
export function joined(tree: Tree, token: Token): Token[] {
  const found = [token];
  for (const member of found)
    for (const child of childrenOf(tree, member)) if (relationOf(child) === 'conj') found.push(child);
  return found;
}

/** "allies such as Norway and Chile", "nations including Peru": the word and its instances. */
export function instancesOf(tree: Tree, token: Token): Token[] {
  if (tree.mentions[token.index] != null) return [token];
  const found = childrenOf(tree, token).filter(
    (child) =>
      relationOf(child) === 'nmod' &&
      childrenOf(tree, child).some((mark) => INSTANCE_WORDS.has(mark.text.toLowerCase())),
  );
  return [token, ...found.flatMap((child) => joined(tree, child))];
}

const INSTANCE_WORDS = new Set(['such', 'including', 'like', 'namely']);

/** Everything under a token and the token, in order. */
export function below(tree: Tree, token: Token): Token[] {
  const found = [token];
  for (const member of found) found.push(...childrenOf(tree, member));
  return found.sort((a, b) => a.index - b.index);
}

/** The lemma in lower case; CoreNLP leaves some plurals as they are ("troops", "goods", "Sanctions"). */
export const lemmaOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  return token.pos.endsWith('S') && /[^su]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};

/** "hundreds of farmers", "ten days of talks": what the portion is of, else the word itself. */
export function contentOf(tree: Tree, token: Token): Token {
  if (!PORTION_NOUNS.has(lemmaOf(token)) && token.pos !== 'CD') return token;
  const of = childrenOf(tree, token).find(
    (child) => relationOf(child) === 'nmod' && prepositionOf(tree, child) === 'of',
  );
  return of ?? token;
}

export const isVerb = (token: Token): boolean => token.pos.startsWith('VB');
export const isNoun = (token: Token): boolean => token.pos.startsWith('NN');

/** "was signed", "a truce brokered by Oman". */
export const isPassive = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some((child) => child.dep === 'aux:pass' || child.dep === 'nsubj:pass') ||
  (verb.pos === 'VBN' && relationOf(verb) === 'acl' && childBy(tree, verb, 'nsubj') === null);
