import type { Token } from '../../../domain/annotation.ts';
import { isOfClass, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import type { Change, Repair } from './repair.ts';

export const gerund: Repair = {
  id: 'parse.gerund',
  says: 'After a preposition, a verb in -ing that can act on the noun after it does so, instead of describing it.',
  examples: [
    [
      'Norway joined Kenya in condemning Peru over the arrests.',
      ['condemning advcl joined', 'in mark condemning', 'Peru obj condemning'],
    ],
    [
      'Norway and Sweden joined Denmark in imposing sanctions on Peru.',
      ['imposing advcl joined', 'in mark imposing', 'sanctions obj imposing'],
    ],
  ],
  leaves: ['Norway sold grain in neighboring Peru.', 'Norway joined Kenya in rising prices.'],
  find: (tokens) =>
    tokens.flatMap((verb) => {
      if (verb.pos !== 'VBG' || verb.dep !== 'amod') return [];
      const noun = tokens[verb.head];
      const preposition = tokens[verb.index - 1];
      if (noun === undefined || noun.index < verb.index || preposition === undefined) return [];
      if (preposition.dep !== 'case' || preposition.head !== noun.index || !actsOn(verb, noun)) return [];
      const above = tokens[noun.head];
      if (above === undefined) return [];
      const changes: Change[] = [
        { token: verb, head: noun.head, dep: above.pos.startsWith('VB') ? 'advcl' : 'acl' },
        { token: preposition, head: verb.index, dep: 'mark' },
        { token: noun, head: verb.index, dep: 'obj' },
      ];
      return changes;
    }),
};

/** A name can only be acted on; a common noun by a verb that the lexicon knows with its kind. */
function actsOn(verb: Token, noun: Token): boolean {
  const lemma = verb.lemma.toLowerCase();
  const withObject = verbObjectFrames.get(lemma) ?? [];
  if (noun.pos.startsWith('NNP')) return withObject.length > 0 || verbFrames.has(lemma);
  return withObject.some(({ object }) => object !== null && isOfClass(noun.lemma.toLowerCase(), object));
}
