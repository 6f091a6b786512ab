import type { Token } from '../../../domain/annotation.ts';
import type { Repair } from './repair.ts';

const PRONOUNS = new Set(['WDT', 'WP']);

export const relative: Repair = {
  id: 'parse.relative',
  says: 'A participle between "which" or "who" and a noun is the verb of a relative clause, and the noun its object.',
  examples: [
    [
      'Norway, which sanctioned Serbia last week, closed its ports.',
      ['which nsubj sanctioned', 'sanctioned acl:relcl Norway', 'Serbia obj sanctioned'],
    ],
  ],
  leaves: ['Norway asked which wounded soldiers could travel.'],
  find: (tokens) =>
    tokens.flatMap((verb) => {
      if (!['VBN', 'VBD'].includes(verb.pos) || verb.dep !== 'amod') return [];
      const noun = tokens[verb.head];
      // the pronoun may be taken for the determiner of either
      const pronoun = tokens.find(
        ({ pos, dep, head, index }) =>
          PRONOUNS.has(pos) && dep === 'det' && index < verb.index && (head === verb.index || head === verb.head),
      );
      const antecedent = pronoun === undefined ? undefined : antecedentOf(tokens, pronoun);
      if (noun === undefined || pronoun === undefined || antecedent === undefined || noun.index < verb.index) return [];
      if (noun.head !== antecedent.index) return [];
      return [
        { token: verb, head: antecedent.index, dep: 'acl:relcl', pos: 'VBD' },
        { token: pronoun, head: verb.index, dep: 'nsubj' },
        { token: noun, head: verb.index, dep: 'obj' },
      ];
    }),
};

const antecedentOf = (tokens: readonly Token[], pronoun: Token): Token | undefined =>
  tokens.slice(0, pronoun.index).findLast((token) => token.pos.startsWith('NN'));
