import type { Token } from '../../../domain/annotation.ts';
import { isTensed, type Repair } from './repair.ts';

const TENSED = new Set(['VBD', 'VBZ', 'VBP']);
const BELOW = new Set(['xcomp', 'ccomp', 'advcl', 'acl']);

export const coordinated: Repair = {
  id: 'parse.coordinated',
  says: 'A finite verb is joined to the finite verb before it, not to the infinitive between.',
  examples: [
    [
      'Foreign Minister Ana Ruiz of Chile urged the court to wait and spoke with Peruvian Defence Minister Luis Cano about the case.',
      ['spoke conj urged'],
    ],
    [
      'Uganda demanded that those responsible be brought to justice and lodged a note of protest with the Kenyan ambassador in Kampala.',
      ['lodged conj demanded'],
    ],
  ],
  leaves: ['Chile wants to buy ships and sell them.', 'Chile urged the court to wait and think.'],
  find: (tokens) =>
    tokens.flatMap((verb) => {
      if (verb.dep !== 'conj' || !TENSED.has(verb.pos)) return [];
      const first = tokens[verb.head];
      if (first === undefined || !first.pos.startsWith('VB') || isTensed(tokens, first)) return [];
      const above = finiteAbove(tokens, first);
      return above === null ? [] : [{ token: verb, head: above.index }];
    }),
};

function finiteAbove(tokens: readonly Token[], infinitive: Token): Token | null {
  let at: Token | undefined = infinitive;
  while (at !== undefined && BELOW.has(at.dep)) {
    at = tokens[at.head];
    if (at !== undefined && isTensed(tokens, at)) return at;
  }
  return null;
}
