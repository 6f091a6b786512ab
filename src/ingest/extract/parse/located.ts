import { type Change, childrenOf, type Repair } from './repair.ts';

const AT = new Set(['on', 'in', 'from', 'at', 'to']);

export const located: Repair = {
  id: 'parse.located',
  says: 'What stands behind a preposition does not do what the gerund behind it says: "a message on Telegram blaming Peru" blames Peru.',
  examples: [
    [
      'Chilean Foreign Minister Ana Rojas posted a message on Telegram blaming Peru for the attacks.',
      ['Telegram nmod message', 'on case Telegram'],
    ],
  ],
  leaves: [
    'Ana Rojas posted a message on Telegram.',
    'The risk of Chile blaming Peru is small.',
    'With Telegram blaming Peru, Chile waited.',
  ],
  find: (tokens) =>
    tokens.flatMap((name): Change[] => {
      const gerund = tokens[name.head];
      const preposition = tokens[name.index - 1];
      if (name.dep !== 'nsubj' || gerund?.pos !== 'VBG' || gerund.dep !== 'acl' || gerund.index < name.index) return [];
      if (preposition?.dep !== 'mark' || preposition.head !== gerund.index) return [];
      if (!AT.has(preposition.text.toLowerCase()) || childrenOf(tokens, gerund).some(({ dep }) => dep === 'aux'))
        return [];
      return [
        { token: name, head: gerund.head, dep: 'nmod' },
        { token: preposition, head: name.index, dep: 'case' },
      ];
    }),
};
