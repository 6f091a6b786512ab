import { type Change, isTensed, type Repair } from './repair.ts';

/** What no person can be another name of. */
const NOBODY = new Set(['CITY', 'COUNTRY', 'STATE_OR_PROVINCE', 'LOCATION', 'ORGANIZATION']);
const MOST_STEPS = 3;

export const apposed: Repair = {
  id: 'parse.apposed',
  says: 'A person between commas behind "the ambassador in Madrid" is the ambassador, not Madrid.',
  examples: [["Ethiopia's consul general in Beirut, Wakgari Desta, said so.", ['Desta appos general']]],
  leaves: ['The ambassador, Paola Rojas Prado, left Madrid.', 'He left Madrid, Spain, on Monday.'],
  find: (tokens) =>
    tokens.flatMap((name): Change[] => {
      if (name.dep !== 'appos' || name.ner !== 'PERSON') return [];
      let at = tokens[name.head];
      for (let step = 0; step < MOST_STEPS && at?.dep === 'nmod' && NOBODY.has(at.ner ?? ''); step++)
        at = tokens[at.head];
      const isHolder = at !== undefined && at.index !== name.head && at.pos.startsWith('NN') && !isTensed(tokens, at);
      return isHolder && at !== undefined && !NOBODY.has(at.ner ?? '') ? [{ token: name, head: at.index }] : [];
    }),
};
