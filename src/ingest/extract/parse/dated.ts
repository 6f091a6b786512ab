import { isTimeName } from '../../../lexicon/dates.ts';
import { type Change, childrenOf, type Repair } from './repair.ts';

const YEAR = /^(?:19|20)\d\d$/;

export const dated: Repair = {
  id: 'parse.dated',
  says: 'A day or a year in front of the clause is no part of the name behind it: the name is the subject.',
  examples: [
    [
      'In 2011 Canberra halted shipments of live cattle to Indonesia.',
      ['Canberra nsubj halted', '2011 obl halted', 'In case 2011'],
    ],
    ['On Tuesday Fiji and Tonga opened talks.', ['Fiji nsubj opened', 'Tuesday obl opened', 'On case Tuesday']],
  ],
  leaves: [
    'In 2011 the winter was cold.',
    'On Bloody Sunday troops opened fire.',
    'After the 2011 election Chile opened talks.',
  ],
  find: (tokens) =>
    tokens.flatMap((name): Change[] => {
      const verb = tokens[name.head];
      if (name.dep !== 'obl' || !name.pos.startsWith('NNP') || verb === undefined || name.index > verb.index) return [];
      const date = tokens[name.index - 1];
      const preposition = tokens[name.index - 2];
      if (date?.head !== name.index || preposition?.head !== name.index || preposition.dep !== 'case') return [];
      if (!YEAR.test(date.text) && !isTimeName(date.text)) return [];
      if (childrenOf(tokens, verb).some(({ dep }) => dep.startsWith('nsubj'))) return [];
      return [
        { token: name, dep: 'nsubj' },
        { token: date, head: verb.index, dep: 'obl' },
        { token: preposition, head: date.index },
      ];
    }),
};
