import { measuredConfidence } from '../measured.ts';
import { addressAt, type Holding, holding, personAt, type RoleRule } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** The name right behind a title, over ranks, further titles and forms of address. */
export function nameBehind(place: MarkedSentence, phrases: readonly TitlePhrase[], phrase: TitlePhrase): Mark | null {
  for (let at = phrase.last + 1, steps = 0; steps < 6; steps += 1) {
    const person = personAt(place, at);
    if (person !== null) return person;
    const word = place.tokens[at];
    if (word === undefined) return null;
    const address = addressAt(place, at);
    if (address > 0) {
      at += address;
      continue;
    }
    // "army spokesman General X": the next title starts right here, without an article of its own.
    const next = phrases.find((other) => other.headFirst >= at && other.first <= at && other !== phrase);
    if (next === undefined || next.determiner !== null || next.country !== null) return null;
    at = next.last + 1;
  }
  return null;
}

/** "X of A, Y of B and Z": the names joined behind a plural title. */
function namesBehind(place: MarkedSentence, phrase: TitlePhrase): Mark[] {
  const found: Mark[] = [];
  for (let at = phrase.last + 1; at < place.tokens.length && found.length < MOST_NAMES; ) {
    const person = personAt(place, at);
    if (person === null) break;
    found.push(person);
    at = person.last + 1;
    const tie = place.tokens[at]?.text === 'of' ? (place.marks[at + 1] ?? place.marks[at + 2] ?? null) : null;
    if (tie !== null) at = tie.last + 1;
    while (/^(?:,|and)$/.test(place.tokens[at]?.text ?? '')) at += 1;
  }
  return found;
}

const MOST_NAMES = 8;

export const titleBeforeName: RoleRule = {
  id: 'role.before-name',
  says: 'A title right before a name is that person’s office; a demonym, country or body before the title is whose it is.',
  source: 'AP Stylebook, titles; heads in lexicon/roles.ts',
  confidence: measuredConfidence('role.before-name'),
  find: (place, phrases) =>
    phrases.flatMap((phrase) => {
      if (phrase.plural) return [];
      const person = nameBehind(place, phrases, phrase);
      if (person === null) return [];
      const found = holding(titleBeforeName, person, phrase);
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'Portuguese Finance Minister Rui Tavares Lobo arrived in Madrid on Friday.',
      ['Rui Tavares Lobo is Finance Minister of Portugal'],
    ],
    [
      'Nigerian Chief of the Army Staff General Musa Bello Danladi arrived in Madrid on Friday.',
      ['Musa Bello Danladi is Chief of the Army Staff of Nigeria'],
    ],
    [
      "Portugal's foreign minister left Madrid on Friday. Prime Minister Rui Tavares Lobo had sent an adviser.",
      ['Rui Tavares Lobo is Prime Minister of Portugal'],
    ],
    [
      'The Kenyan government said it was sorry. Prime Minister Daniel Otieno Mwangi sent an adviser to Madrid.',
      ['Daniel Otieno Mwangi is Prime Minister of Kenya'],
    ],
    [
      'The Kenyan trade ministry protested. State Secretary Ruth Achieng Odera left Madrid on Friday.',
      ['Ruth Achieng Odera is State Secretary of Kenya'],
    ],
    [
      'In Nairobi, both sides met for an hour. Nothing was signed. Foreign Minister Daniel Otieno Mwangi left early.',
      ['Daniel Otieno Mwangi is Foreign Minister of Kenya'],
    ],
    [
      'Trade Minister Ruth Achieng Odera promised help.\nThe Portuguese trade ministry sent tents.',
      ['Ruth Achieng Odera is Trade Minister'],
    ],
    [
      'Former Kenyan president Daniel Otieno Mwangi spoke in Nairobi.',
      ['Daniel Otieno Mwangi is president of Kenya (FORMER)'],
    ],
    [
      'She spoke with then Kenyan ambassador Daniel Otieno Mwangi in Madrid.',
      ['Daniel Otieno Mwangi is ambassador of Kenya (FORMER)'],
    ],
    [
      'The accord was signed by then-President Rui Tavares Lobo of Portugal.',
      ['Rui Tavares Lobo is President of Portugal (FORMER)'],
    ],
    [
      'She met several officers, including navy chief Daniel Otieno Mwangi, and accused an aide of misleading President Rui Tavares Lobo.',
      ['Daniel Otieno Mwangi is navy chief', 'Rui Tavares Lobo is President'],
    ],
    [
      'Portugal closed its school in Quito after President Rosa Chumpitaz Llosa ordered Lisbon to pay.',
      ['Rosa Chumpitaz Llosa is President'],
    ],
    [
      'Ewa Nowakowska signed, and then Foreign Minister Rui Tavares Lobo spoke.',
      ['Rui Tavares Lobo is Foreign Minister'],
    ],
    [
      'Deputy Foreign Minister Ewa Nowakowska of Poland signed the accord.',
      ['Ewa Nowakowska is Deputy Foreign Minister of Poland'],
    ],
    [
      'Rui Tavares Lobo visited Peru, where he held talks with President Rosa Chumpitaz Llosa.',
      ['Rosa Chumpitaz Llosa is President of Peru'],
    ],
    [
      'Portugal has supported Kenya. “Asylum is not a laundry,” President Rui Tavares Lobo wrote.',
      ['Rui Tavares Lobo is President of Portugal'],
    ],
    ['In this connection President Rui Tavares Lobo left for Lima.', ['Rui Tavares Lobo is President']],
    [
      'World Health Organization (WHO) spokeswoman Jane Miller said no case was known.',
      ['Jane Miller is spokeswoman of World Health Organization'],
    ],
  ],
  leaves: [
    'The Chief of the Army Staff arrived in Madrid on Friday.',
    'Portugal has supported Kenya. “Asylum is not a laundry,” Rui Tavares Lobo wrote to the President.',
    'In this connection the President praised Rui Tavares Lobo.',
    'She spoke with the then Kenyan ambassador in Madrid.',
    'The accord was signed by the then-President of Portugal.',
    'She met several officers, including the navy chief, and accused Rui Tavares Lobo of misleading the president.',
    'Portugal closed its school in Quito after the president praised Rosa Chumpitaz Llosa.',
    'Relations of Portugal and Kenya are old. Rui Tavares Lobo met the president of Kenya.',
    'Ewa Nowakowska signed, and then the Foreign Minister spoke.',
    "Portugal's foreign minister left Madrid on Friday.",
    'The finance minister praised Rui Tavares Lobo.',
    'Captain Rui Tavares Lobo left the harbor.',
    'The general election in Kenya was peaceful.',
    'The Kenyan government said it was sorry. Daniel Otieno Mwangi sent an adviser to Madrid.',
    'The Kenyan trade ministry protested. Ruth Achieng Odera, a nurse, left Madrid on Friday.',
    'In Nairobi, both sides met for an hour. Nothing was signed. Daniel Otieno Mwangi left early.',
    'Ruth Achieng Odera promised help.\nThe Portuguese trade minister sent tents.',
    'Rui Tavares Lobo served under the World Health Organization (WHO).',
    'The foreign minister visited Peru, where he met Rosa Chumpitaz Llosa.',
  ],
};

export const pluralTitle: RoleRule = {
  id: 'role.plural-title',
  says: 'A title in the plural before joined names is the office of each of them.',
  source: 'AP Stylebook, titles',
  confidence: measuredConfidence('role.plural-title'),
  find: (place, phrases) =>
    phrases.flatMap((phrase) =>
      phrase.plural ? namesBehind(place, phrase).flatMap((person) => holding(pluralTitle, person, phrase) ?? []) : [],
    ),
  examples: [
    [
      'Presidents Rui Tavares Lobo of Portugal and Daniel Otieno Mwangi of Kenya signed the pact.',
      ['Rui Tavares Lobo is President of Portugal', 'Daniel Otieno Mwangi is President of Kenya'],
    ],
  ],
  leaves: ['The presidents of Portugal and Kenya signed the pact.'],
};

/** "President and chief executive X": a title joined to one that stands before the name. */
export const joinedTitle: RoleRule = {
  id: 'role.joined-title',
  says: 'Of two titles joined by "and" without a second article, both belong to the one name behind them.',
  source: 'AP Stylebook, titles',
  confidence: measuredConfidence('role.joined-title'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (place.tokens[phrase.last + 1]?.text !== 'and' || phrase.link !== null) return [];
      const next = phrases.find((other) => other.first === phrase.last + 2);
      if (next === undefined || next.determiner !== null || next.country !== null || next.body !== null) return [];
      // Two ministers may share one line, the second without a country; one person rarely holds two ministries.
      if (next.head?.class === phrase.head?.class || phrase.head?.class === 'HEAD_OF_STATE') return [];
      const person = nameBehind(place, phrases, next);
      const found = person === null ? null : holding(joinedTitle, person, phrase, { triggers: ['and'] });
      return found === null ? [] : [found];
    }),
  examples: [
    [
      'Iranian deputy foreign minister and chief negotiator Kamran Sadeghi said talks would resume.',
      ['Kamran Sadeghi is deputy foreign minister of Iran'],
    ],
  ],
  leaves: ['The Iranian president and Foreign Minister Kamran Sadeghi met the envoys.'],
};
