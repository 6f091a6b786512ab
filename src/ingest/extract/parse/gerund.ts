import type { Token } from '../../../domain/annotation.ts';
import { isOfClass, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import type { Change, Repair } from './repair.ts';

export const gerund: Repair = {
  id: 'parse.gerund',
  says: 'After a preposition or a comma, a verb in -ing that can act on the noun after it does so, instead of describing it.',
  examples: [
    [
      'Norway joined Kenya in condemning Peru over the arrests.',
      ['condemning advcl joined', 'in mark condemning', 'Peru obj condemning'],
    ],
    [
      'Norway and Sweden joined Denmark in imposing sanctions on Peru.',
      ['imposing advcl joined', 'in mark imposing', 'sanctions obj imposing'],
    ],
    [
      'Mauritania suspended the licences of 400 Senegalese boats in January, accusing Dakar of failing to stop fishing with banned nets.',
      ['accusing advcl suspended', 'Dakar obj accusing'],
    ],
  ],
  leaves: ['Norway sold grain in neighboring Peru.', 'Norway joined Kenya in rising prices.'],
  find: (tokens) =>
    tokens.flatMap((verb) => {
      if (verb.pos !== 'VBG' || verb.dep !== 'amod') return [];
      const noun = tokens[verb.head];
      const before = tokens[verb.index - 1];
      if (noun === undefined || noun.index < verb.index || before === undefined || !actsOn(verb, noun)) return [];
      const isAfterPreposition = before.dep === 'case' && before.head === noun.index;
      // ", accusing Peru of …"
      if (!isAfterPreposition && !(before.text === ',' && noun.pos.startsWith('NNP'))) return [];
      const above = tokens[noun.head];
      if (above === undefined) return [];
      const changes: Change[] = [
        { token: verb, head: noun.head, dep: above.pos.startsWith('VB') ? 'advcl' : 'acl' },
        ...(isAfterPreposition ? [{ token: before, head: verb.index, dep: 'mark' }] : []),
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
