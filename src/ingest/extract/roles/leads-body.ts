import type { Token } from '../../../domain/annotation.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { LEADING_VERBS } from '../../../lexicon/roles-verbs.ts';
import { measuredConfidence } from '../measured.ts';
import { type Holding, holding, personEndingAt, type RoleRule } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** The name before "[, who] heads". */
function leaderOf(place: MarkedSentence, verb: Token): Mark | null {
  let at = verb.index - 1;
  if (place.tokens[at]?.text.toLowerCase() === 'who') at -= 1;
  if (place.tokens[at]?.text === ',') at -= 1;
  return personEndingAt(place, at);
}

/** The title that the verb gives, as if it had been written: "head" of that body. */
function titleGiven(place: MarkedSentence, verb: Token, title: string, body: Mark): TitlePhrase {
  return {
    place,
    first: verb.index,
    headFirst: verb.index,
    headLast: verb.index,
    suffixLast: verb.index,
    last: body.last,
    head: roleHead(title),
    link: null,
    title,
    status: 'CURRENT',
    statusWords: [],
    determiner: null,
    possessor: null,
    country: null,
    body,
    site: null,
    patron: null,
    passing: [],
    plural: false,
    bodyNoun: null,
    ministry: null,
  };
}

export const bodyLed: RoleRule = {
  id: 'role.leads-body',
  says: 'Who heads, leads or chairs an organisation now is its head; to have led a delegation is a deed, no office.',
  source: 'English usage; verbs in lexicon/roles-verbs.ts',
  confidence: measuredConfidence('role.leads-body'),
  find: (place) =>
    place.tokens.flatMap((verb): Holding[] => {
      const title = LEADING_VERBS.get(verb.lemma.toLowerCase());
      if (title === undefined || (verb.pos !== 'VBZ' && verb.pos !== 'VBP')) return [];
      const person = leaderOf(place, verb);
      const body = place.marks[place.tokens[verb.index + 1]?.pos === 'DT' ? verb.index + 2 : verb.index + 1] ?? null;
      if (person === null || body === null || body.reference?.kind !== 'ORGANISATION') return [];
      const found = holding(bodyLed, person, titleGiven(place, verb, title, body), { triggers: [verb.text] });
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'Pilar Ibarra Soto, who heads the World Health Organization, arrived in Madrid.',
      ['Pilar Ibarra Soto is head of World Health Organization'],
    ],
  ],
  leaves: ['Pilar Ibarra Soto, who led the Spanish side, arrived in Madrid.'],
};
