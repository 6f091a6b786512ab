import type { RoleClass } from '../../../lexicon/roles.ts';
import { PAST_ADVERBS, TIME_ADVERBS } from '../../../lexicon/titles.ts';
import { measuredConfidence } from '../measured.ts';
import { addressAt, closes, type Holding, holding, opens, personAt, personEndingAt, type RoleRule } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** The person before "…, [54,] [once] TITLE", with the words between. */
function nameBefore(place: MarkedSentence, phrase: TitlePhrase): { person: Mark; between: string[] } | null {
  const between: string[] = [];
  let at = phrase.first - 1;
  while (at >= 0 && TIME_ADVERBS.has(place.tokens[at]?.text.toLowerCase() ?? '')) {
    between.unshift(place.tokens[at]?.text ?? '');
    at -= 1;
  }
  if (!opens(place, at)) return null;
  at -= 1;
  // "Jane Roe, 54, the former head of …": an age has commas of its own.
  if (place.tokens[at]?.pos === 'CD' && opens(place, at - 1)) at -= 2;
  const person = personEndingAt(place, at) ?? overTie(place, at);
  return person === null ? null : { person, between };
}

/** "Anisur Rahman of Bangladesh, the minister": the name stands before what it is tied to. */
function overTie(place: MarkedSentence, at: number): Mark | null {
  const tie = place.marks[at] ?? null;
  if (tie === null || tie.last !== at) return null;
  const before = place.tokens[tie.first - 1]?.text === 'the' ? tie.first - 2 : tie.first - 1;
  const word = place.tokens[before]?.text;
  return word === 'of' || word === 'from' ? personEndingAt(place, before - 1) : null;
}

/** What may stand behind the title: an end, or with an article also more about the person ("an analyst with long experience"). */
const closesTitle = (place: MarkedSentence, phrase: TitlePhrase): boolean =>
  closes(place, phrase.last + 1) || (phrase.determiner !== null && place.tokens[phrase.last + 1]?.pos === 'IN');

/** The phrase with what is joined to it: "president and chief executive of Acme". */
function joinedTo(place: MarkedSentence, phrases: readonly TitlePhrase[], phrase: TitlePhrase): TitlePhrase[] {
  const next =
    place.tokens[phrase.last + 1]?.text === 'and'
      ? phrases.find((other) => other.first === phrase.last + 2 && other.determiner !== 'DEFINITE')
      : undefined;
  if (next === undefined || personAt(place, next.last + 1) !== null || !closes(place, next.last + 1)) return [phrase];
  const first =
    phrase.body === null && phrase.country === null ? { ...phrase, body: next.body, country: next.country } : phrase;
  return [first, next];
}

export const titleBehindName: RoleRule = {
  id: 'role.behind-name',
  says: 'A title between commas, brackets or dashes behind a name is that person’s office.',
  source: 'AP Stylebook, titles; apposition in English news prose',
  confidence: measuredConfidence('role.behind-name'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (!closesTitle(place, phrase) || personAt(place, phrase.last + 1) !== null) return [];
      const before = nameBefore(place, phrase);
      if (before === null) return [];
      const titles = joinedTo(place, phrases, phrase);
      const bare = titles.every((one) => one.determiner === null && one.country === null && one.body === null);
      // "Petrov, minister and …" without anything that ties it is a list as often as an apposition.
      if (bare && place.tokens[phrase.last + 1]?.text === 'and') return [];
      const status = before.between.some((word) => PAST_ADVERBS.has(word.toLowerCase())) ? 'FORMER' : null;
      return titles.flatMap((one) => {
        const found = holding(titleBehindName, before.person, one, { status, triggers: [',', ...before.between] });
        return found === null ? [] : [found];
      });
    }),
  examples: [
    [
      'Rui Tavares Lobo, Portugal’s finance minister, arrived in Madrid on Friday.',
      ['Rui Tavares Lobo is finance minister of Portugal'],
    ],
    [
      "Ambassador Daniel Otieno Mwangi, Head of the Minister's Office, joined the talks.",
      ["Daniel Otieno Mwangi is Head of Minister's Office"],
    ],
    ['Ewa Nowakowska, once ambassador to Japan, joined the talks.', ['Ewa Nowakowska is ambassador (FORMER)']],
    [
      '"We wait," said Daniel Otieno Mwangi, the Kenyan trade minister.',
      ['Daniel Otieno Mwangi is trade minister of Kenya'],
    ],
    [
      'She thanked His Excellency Daniel Otieno Mwangi, Deputy Prime Minister and Trade Minister of the Republic of Kenya.',
      ['Daniel Otieno Mwangi is Deputy Prime Minister of Kenya', 'Daniel Otieno Mwangi is Trade Minister of Kenya'],
    ],
  ],
  leaves: [
    'Rui Tavares Lobo, the minister said, would not come.',
    'Rui Tavares Lobo, Portuguese Finance Minister Ana Costa Reis and two aides arrived.',
    "Ambassador Daniel Otieno Mwangi thanked the Head of the Minister's Office.",
    'Ewa Nowakowska, a wheat grower, joined the talks.',
    'She thanked Ewa Nowakowska, ministers and ambassadors.',
  ],
};

/** What people are called besides their office: "its minister, General X". */
const BESIDE_OFFICE: ReadonlySet<RoleClass> = new Set(['RANK', 'CLERIC']);

export const titleThenName: RoleRule = {
  id: 'role.then-name',
  says: 'A name between commas behind a title with an article, possessor or country holds that office.',
  source: 'AP Stylebook, titles; apposition in English news prose',
  confidence: measuredConfidence('role.then-name'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (!opens(place, phrase.last + 1)) return [];
      if (phrase.determiner === null && phrase.country === null && phrase.body === null) return [];
      const next = phrase.last + 2 + addressAt(place, phrase.last + 2);
      const rank = phrases.find((other) => other.first === next && BESIDE_OFFICE.has(other.head?.class ?? 'PERSON'));
      const person = personAt(place, rank === undefined ? next : rank.last + 1);
      if (person === null || !closes(place, person.last + 1)) return [];
      // "…, the minister said, X and Y": what follows would be a list of names, not one holder.
      if (/^(?:and|or)$/.test(place.tokens[person.last + 1]?.text ?? '')) return [];
      const found = holding(titleThenName, person, phrase, { triggers: [','] });
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'The protocol was signed by the previous Portuguese trade minister, Ana Costa Reis.',
      ['Ana Costa Reis is trade minister of Portugal (FORMER)'],
    ],
    [
      'Kenya will not pay, its finance minister, Daniel Otieno Mwangi, said.',
      ['Daniel Otieno Mwangi is finance minister of Kenya'],
    ],
    [
      'Kenya thanked the World Health Organization. Its head, Pilar Ibarra Soto, left.',
      ['Pilar Ibarra Soto is head of World Health Organization'],
    ],
    ['The White House denied it. Its spokeswoman, Jane Miller, left.', ['Jane Miller is spokeswoman of United States']],
    ['A spokesman for the Kenyan navy, Daniel Otieno Mwangi, left.', ['Daniel Otieno Mwangi is spokesman of Kenya']],
    [
      'The Kenyan trade minister, Her Excellency Ruth Achieng Odera, left early.',
      ['Ruth Achieng Odera is trade minister of Kenya'],
    ],
    [
      'Kenya’s ambassador to the United Nations, Ruth Achieng Odera, accused Chad of delay.',
      ['Ruth Achieng Odera is ambassador of Kenya'],
    ],
    [
      'The Algerian handball club, whose president, Farid Benali Hadj, left, lost the match.',
      ['Farid Benali Hadj is president'],
    ],
    ['Colombia’s ambassador in Madrid, Paola Rojas Prado, left.', ['Paola Rojas Prado is ambassador of Colombia']],
    [
      'The head of the Costa Rican harbour unit, Luis Rojas Prado, left.',
      ['Luis Rojas Prado is head of the harbour unit of Costa Rica'],
    ],
    [
      'Burundi’s director-general for repatriation, Nestor Bizimana Ndayi, left.',
      ['Nestor Bizimana Ndayi is director-general of Burundi'],
    ],
    [
      'The commissioner for fisheries, Nestor Bizimana Ndayi, left.',
      ['Nestor Bizimana Ndayi is commissioner for fisheries'],
    ],
  ],
  leaves: [
    'According to Colombia’s ambassador in Madrid, Paola Rojas Prado left.',
    'The commissioner, Nestor Bizimana Ndayi, left.',
    'The Algerian handball club, whose president left, praised Farid Benali Hadj.',
    'The head of the harbour unit said that Luis Rojas Prado, a nurse, left.',
    'According to the Kenyan minister, Daniel Otieno Mwangi will resign.',
    'The court’s president praised Kenya.',
    'The Kenyan trade minister, the Right Honourable, left early.',
    'Kenya thanked the World Health Organization. Its head, like Pilar Ibarra Soto, left.',
    'The White House denied it. Its spokeswoman left, and Jane Miller stayed.',
    'According to a spokesman for the Kenyan navy, Daniel Otieno Mwangi left.',
    'As president, Daniel Otieno Mwangi opened the port.',
    'Kenya’s ambassador to the United Nations praised Ruth Achieng Odera, a nurse.',
  ],
};
