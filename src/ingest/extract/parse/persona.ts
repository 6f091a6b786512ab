import type { Token } from '../../../domain/annotation.ts';
import { childrenOf, type Repair } from './repair.ts';

const MAX_STEPS = 6;

export const persona: Repair = {
  id: 'parse.persona',
  says: '"persona non grata" is one word, said of the noun before it by the verb above.',
  examples: [
    [
      'Norway declared two Serbian diplomats personae non gratae.',
      [
        'two nummod diplomats',
        'diplomats obj declared',
        'personae xcomp declared',
        'non fixed personae',
        'gratae fixed personae',
      ],
    ],
  ],
  leaves: ['The persona of the diplomat was a mask.'],
  find: (tokens) =>
    tokens.flatMap((word) => {
      const [non, grata] = [tokens[word.index + 1], tokens[word.index + 2]];
      if (!/^personae?$/i.test(word.text) || non?.text.toLowerCase() !== 'non' || grata === undefined) return [];
      const noun = tokens[word.index - 1];
      const trio = [word, non, grata];
      const top = trio.find(({ head }) => !trio.some(({ index }) => index === head));
      const verb = top === undefined ? undefined : verbAbove(tokens, top);
      if (top === undefined || verb === undefined || noun === undefined) return [];
      const fixed = [
        { token: word, head: verb.index, dep: 'xcomp' },
        { token: non, head: word.index, dep: 'fixed' },
        { token: grata, head: word.index, dep: 'fixed' },
      ];
      if (!trio.some(({ index }) => index === noun.head) || !noun.pos.startsWith('NN')) return fixed;
      const moved = trio
        .flatMap((member) => childrenOf(tokens, member))
        .filter((child) => child.index < noun.index && !trio.includes(child));
      return [
        ...fixed,
        { token: noun, head: top.head, dep: top.dep },
        ...moved.map((token) => ({ token, head: noun.index })),
      ];
    }),
};

function verbAbove(tokens: readonly Token[], word: Token): Token | undefined {
  let at = tokens[word.head];
  for (let step = 0; at !== undefined && step < MAX_STEPS && !at.pos.startsWith('VB'); step++) at = tokens[at.head];
  return at?.pos.startsWith('VB') ? at : undefined;
}
