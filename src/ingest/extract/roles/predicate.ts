import type { RoleStatus } from '../../../domain/facts.ts';
import { OFFICE_VERBS, type OfficeStatus } from '../../../lexicon/roles-verbs.ts';
import { PAST_ADVERBS } from '../../../lexicon/titles.ts';
import { measuredConfidence } from '../measured.ts';
import { nameBehind } from './before-name.ts';
import { type Holding, holding, personEndingAt, type RoleRule } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** What may stand between name and verb, verb and title. */
const LIGHT = /^(?:RB|MD|TO|RP|VBN|VB|VBD|VBZ|VBP|,|WP)$/;
const MOST_BETWEEN = 7;

interface Link {
  readonly person: Mark;
  readonly status: RoleStatus | null;
  readonly triggers: string[];
}

/** Walks back from the title over "as", adverbs and auxiliaries to the verb, and on to the name. */
function linkBefore(place: MarkedSentence, phrase: TitlePhrase): Link | null {
  let at = phrase.first - 1;
  const as = place.tokens[at]?.text.toLowerCase() === 'as';
  if (as) at -= 1;
  const words: string[] = as ? ['as'] : [];
  let verb: string | null = null;
  let tense = '';
  let has = false;
  let negated = false;
  for (let steps = 0; steps < MOST_BETWEEN && at >= 0; steps += 1, at -= 1) {
    const person = personEndingAt(place, at);
    if (person !== null) {
      const how = verb === null ? undefined : OFFICE_VERBS.get(verb);
      if (how === undefined || negated || (how.as && !as) || (verb === 'be' && as)) return null;
      return { person, status: statusOf(how.status, tense, has, words), triggers: words };
    }
    const token = place.tokens[at];
    if (token === undefined || !LIGHT.test(token.pos) || place.marks[at] != null) return null;
    const lemma = token.lemma.toLowerCase();
    if (lemma === 'not' || lemma === 'never') negated = true;
    if (token.pos.startsWith('VB')) {
      words.unshift(token.text);
      // The verb nearest to the title is the full one, those before it are its auxiliaries.
      if (verb === null) verb = lemma;
      else if (lemma === 'have') has = true;
      else if (lemma !== 'be') return null;
      tense = token.pos;
      if (lemma === 'have' && token.pos === 'VBD') has = false;
    } else if (token.pos === 'RB') words.unshift(token.text);
    else if (token.pos === 'MD') return null;
  }
  return null;
}

/** "served as" is over, "has served as … since" is not, "was" in news of today mostly is. */
function statusOf(status: OfficeStatus, tense: string, has: boolean, words: readonly string[]): RoleStatus | null {
  if (status !== 'TENSE') return status === 'CURRENT' ? null : status;
  if (words.some((word) => PAST_ADVERBS.has(word.toLowerCase()))) return 'FORMER';
  return tense === 'VBD' && !has ? 'FORMER' : null;
}

export const titleAsPredicate: RoleRule = {
  id: 'role.predicate',
  says: 'What a name is, was, became, serves as or was appointed is that person’s office; the verb says when.',
  source: 'English copula and appointment verbs; list in lexicon/roles-verbs.ts',
  confidence: measuredConfidence('role.predicate'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (phrase.link !== null) return [];
      const link = linkBefore(place, phrase);
      const found = link === null ? null : holding(titleAsPredicate, link.person, phrase, link);
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'Rui Tavares Lobo, who served as finance minister of Portugal from 2015 to 2018, returned.',
      ['Rui Tavares Lobo is finance minister of Portugal (FORMER)'],
    ],
    [
      'Ewa Nowakowska is the Polish foreign minister and a former judge.',
      ['Ewa Nowakowska is foreign minister of Poland'],
    ],
  ],
  leaves: ['Ewa Nowakowska was not the Polish foreign minister.', 'Ewa Nowakowska met the Polish foreign minister.'],
};

export const nameAsPredicate: RoleRule = {
  id: 'role.name-as-predicate',
  says: 'A name behind "is" and an office that a possessor, a country or a body owns holds it: "whose chief is X".',
  source: 'English copula clauses',
  confidence: measuredConfidence('role.name-as-predicate'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      const verb = place.tokens[phrase.last + 1];
      const owned = phrase.possessor?.mark != null || phrase.country !== null || phrase.body !== null;
      if (!owned || phrase.plural || phrase.link !== null || verb?.lemma !== 'be') return [];
      const person = nameBehind(place, phrases, { ...phrase, last: phrase.last + 1 });
      const status = verb.pos === 'VBD' ? 'FORMER' : null;
      const found =
        person === null ? null : holding(nameAsPredicate, person, phrase, { status, triggers: [verb.text] });
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'The Kenyan Navy, whose commander is General Daniel Otieno Mwangi, left the town.',
      ['Daniel Otieno Mwangi is commander of Kenyan Navy'],
    ],
    ['Poland’s foreign minister is Ewa Nowakowska.', ['Ewa Nowakowska is foreign minister of Poland']],
  ],
  leaves: [
    'The Kenyan Navy, whose commander is a friend of General Daniel Otieno Mwangi, left the town.',
    'Poland’s foreign minister is angry.',
  ],
};
