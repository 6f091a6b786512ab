import { isTimeName } from '../../../lexicon/dates.ts';
import { childrenOf, type Repair } from './repair.ts';

export const timed: Repair = {
  id: 'parse.timed',
  says: 'A day or month takes no "between", "with" or "against": what follows hangs on what the day hangs on.',
  examples: [['Kenya launched a mediation effort on Saturday between Peru and Chile.', ['Peru nmod effort']]],
  leaves: ['Kenya launched an effort on the Saturday of the vote.'],
  find: (tokens) =>
    tokens.flatMap((token) => {
      const day = tokens[token.head];
      if (token.dep !== 'nmod' || day === undefined || !isTimeName(day.text)) return [];
      const above = tokens[day.head];
      const preposition = childrenOf(tokens, token)
        .find(({ dep }) => dep === 'case')
        ?.text.toLowerCase();
      if (above === undefined || preposition === undefined || ['of', 'in'].includes(preposition)) return [];
      return [{ token, head: above.index, dep: above.pos.startsWith('VB') ? 'obl' : 'nmod' }];
    }),
};
