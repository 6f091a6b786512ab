import { nameKey } from '../../../domain/names.ts';
import { demonyms } from '../../../lexicon/countries.ts';
import { type Change, childrenOf, type Repair } from './repair.ts';

const BOUND = new Set(['case', 'det', 'amod', 'nummod', 'advmod', 'nmod:poss']);

export const paired: Repair = {
  id: 'parse.paired',
  says: 'Two demonyms before one noun both belong to it, also where the parser takes the first for a noun of its own.',
  examples: [
    [
      'Kenyan police tortured scores of Ugandan and Rwandan prisoners.',
      ['Ugandan amod prisoners', 'prisoners nmod scores', 'of case prisoners'],
    ],
  ],
  leaves: ['Kenya deported Ugandans and Rwandan prisoners.', 'Kenyan and Rwandan police met.'],
  find: (tokens) =>
    tokens.flatMap((noun): Change[] => {
      const first = noun.dep === 'conj' ? tokens[noun.head] : undefined;
      if (first === undefined || !noun.pos.startsWith('NN') || first.pos.endsWith('S') || !isDemonym(first.text))
        return [];
      const second = tokens[first.index + 2];
      if (tokens[first.index + 1]?.pos !== 'CC' || second === undefined || second.head !== noun.index) return [];
      if (!isDemonym(second.text) || !['amod', 'compound'].includes(second.dep)) return [];
      return [
        { token: noun, head: first.head, dep: first.dep },
        { token: first, head: noun.index, dep: 'amod' },
        ...childrenOf(tokens, first)
          .filter((child) => BOUND.has(child.dep) && child.index < first.index)
          .map((token) => ({ token, head: noun.index })),
      ];
    }),
};

const isDemonym = (text: string): boolean => demonyms.has(nameKey(text));
