import { OFFICE_VERBS } from '../../../lexicon/roles-verbs.ts';
import { HONORIFICS } from '../../../lexicon/titles.ts';
import { measuredConfidence } from '../measured.ts';
import { type Holding, holding, personEndingAt, type RoleRule } from './holding.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** "[Parliament] elected X [as] TITLE": the verb right before the name, over "Mr."; null when it is denied or passive. */
function verbBefore(place: MarkedSentence, first: number): string | null {
  const before = place.tokens[first - 1];
  const verb = HONORIFICS.has(before?.text.toLowerCase().replace(/\.$/, '') ?? '') ? place.tokens[first - 2] : before;
  if (verb === undefined || !/^VB[DZPGN]?$/.test(verb.pos)) return null;
  const denied = place.tokens
    .slice(Math.max(0, verb.index - 3), verb.index)
    .some((token) => /^(?:not|n't|n’t|never)$/i.test(token.text) || token.pos === 'MD');
  return denied ? null : verb.lemma.toLowerCase();
}

export const appointed: RoleRule = {
  id: 'role.appointed',
  says: 'Whom somebody elects, names, appoints or dismisses holds, will hold or held the office that follows the name.',
  source: 'English verbs of appointment with object and predicate; list in lexicon/roles-verbs.ts',
  confidence: measuredConfidence('role.appointed'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (phrase.link !== null || phrase.plural) return [];
      const as = place.tokens[phrase.first - 1]?.text.toLowerCase() === 'as';
      const person = personEndingAt(place, phrase.first - (as ? 2 : 1));
      const verb = person === null ? null : verbBefore(place, person.first);
      const how = verb === null || verb === 'be' ? undefined : OFFICE_VERBS.get(verb);
      if (person === null || verb === null || how === undefined || how.status === 'TENSE' || (how.as && !as)) return [];
      const status = how.status === 'CURRENT' ? null : how.status;
      const found = holding(appointed, person, phrase, { status, triggers: as ? [verb, 'as'] : [verb] });
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'Kenyan lawmakers on Sunday elected Daniel Otieno Mwangi as speaker of parliament.',
      ['Daniel Otieno Mwangi is speaker of parliament'],
    ],
    [
      'The king named Rui Tavares Lobo finance minister of Portugal.',
      ['Rui Tavares Lobo is finance minister of Portugal'],
    ],
  ],
  leaves: [
    'Lawmakers did not elect Daniel Otieno Mwangi as speaker of parliament.',
    'The king thanked Rui Tavares Lobo as finance minister after finance minister resigned.',
  ],
};
