import type { Token } from '../../../domain/annotation.ts';
import { childrenOf, type Repair } from './repair.ts';

/** What may stand between an auxiliary and its participle: "had twice this month bombed". */
const BETWEEN = new Set(['RB', 'RBR', 'JJR', 'DT', 'NN', 'PDT']);
const MOST_BETWEEN = 3;

export const perfect: Repair = {
  id: 'parse.perfect',
  says: '"have" with a participle after a few adverbs is its auxiliary, not the main verb.',
  examples: [
    [
      'The Security Council met on Monday to take up a complaint by Chad that Sudanese aircraft had twice this month bombed the outskirts of Adre.',
      [
        'had aux bombed',
        'aircraft nsubj bombed',
        'that obj bombed',
        'month obl:tmod bombed',
        'bombed acl:relcl complaint',
      ],
    ],
    [
      'China had earlier blocked two Philippine boats from reaching the shoal.',
      ['blocked ROOT -', 'had aux blocked', 'China nsubj blocked'],
    ],
  ],
  leaves: ['Vietnam and Laos have a closed border.', 'Vietnam has wounded soldiers in its camps.'],
  find: (tokens) =>
    tokens.flatMap((have) => {
      if (have.lemma !== 'have' || have.dep === 'aux' || !['VBP', 'VBZ', 'VBD'].includes(have.pos)) return [];
      const verb = participleAfter(tokens, have);
      if (verb === null) return [];
      const noun = verb.dep === 'amod' ? tokens[verb.head] : undefined;
      const moved = childrenOf(tokens, have).filter((child) => child !== noun && child !== verb);
      const adverbs = tokens.slice(have.index + 1, verb.index).filter(({ head }) => head === noun?.index);
      return [
        { token: verb, head: have.head, dep: have.dep },
        { token: have, head: verb.index, dep: 'aux' },
        ...moved.map((token) => ({ token, head: verb.index })),
        ...adverbs.map((token) => ({ token, head: verb.index, dep: 'advmod' })),
        ...(noun === undefined ? [] : [{ token: noun, head: verb.index, dep: 'obj' }]),
      ];
    }),
};

/** A participle a few words behind, which the parser hung on the object of "have" or on another clause. */
function participleAfter(tokens: readonly Token[], have: Token): Token | null {
  for (const token of tokens.slice(have.index + 1, have.index + 2 + MOST_BETWEEN)) {
    if (token.index > have.index + 1 && /^VB[ND]$/.test(token.pos) && token.dep === 'dep' && token.head < have.index)
      return token;
    // "had earlier blocked two boats": taken for a clause that it has
    if (/^VB[ND]$/.test(token.pos) && token.dep === 'ccomp' && token.head === have.index && !hasSubject(tokens, token))
      return token;
    const noun = tokens[token.head];
    const isBroken = token.index > have.index + 1 && token.dep === 'amod' && token.pos === 'VBN';
    if (isBroken && noun?.head === have.index && noun.dep === 'obj' && !isArticled(tokens, noun)) return token;
    if (!BETWEEN.has(token.pos)) return null;
  }
  return null;
}

const hasSubject = (tokens: readonly Token[], verb: Token): boolean =>
  childrenOf(tokens, verb).some(({ dep }) => dep.startsWith('nsubj') || dep === 'mark');

const isArticled = (tokens: readonly Token[], noun: Token): boolean =>
  childrenOf(tokens, noun).some(({ text }) => ['a', 'an', 'the'].includes(text.toLowerCase()));
