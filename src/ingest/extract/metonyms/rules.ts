import type { ReadingRule } from '../../../domain/rule.ts';
import { speechVerbForm } from '../../../lexicon/cues.ts';
import {
  addressPrepositions,
  addressVerbs,
  cityInHeadlines,
  cityNouns,
  conditionPrepositions,
  fromVerbs,
  governmentNouns,
  headlineMotion,
  headlinePlacePrepositions,
  motionNouns,
  motionVerbs,
  placeAdjectives,
  placeObjectVerbs,
  placePassiveVerbs,
  placePrepositions,
  placeSubjectVerbs,
  stateByDefault,
  stateNouns,
  statePrepositions,
  trustNouns,
  wantVerbs,
} from '../../../lexicon/metonym-words.ts';
import { dependent, headOf } from '../syntax.ts';
import type { MetonymReading, Site } from './site.ts';

/** Reads a capital as its government or as the place, or leaves it to the next rule. */
export interface MetonymRule extends ReadingRule {
  readonly read: (site: Site) => MetonymReading | null;
}

const lemmaOf = (site: Site): string => site.governor?.lemma.toLowerCase() ?? '';
const isVerb = (site: Site): boolean => site.governor?.pos.startsWith('VB') ?? false;

/** "Islamabad, Kabul trade blame": nothing but capitals in front in the headline, or in its second half behind ";". */
function opensHeadline(site: Site): boolean {
  if (site.page.kind !== 'HEADLINE') return false;
  const [first] = site.words;
  for (let at = (first?.index ?? 0) - 1; at >= 0; at -= 1) {
    const word = site.page.words[at];
    if (/;/.test(site.page.words[at + 1]?.gap ?? '')) return true;
    if (word === undefined || (word.key !== 'and' && site.page.hitAt.get(at)?.entry.kind !== 'CAPITAL')) return false;
  }
  return true;
}

/** What follows shows the city: "Tokyo shares", "Kyiv hit by drones". */
const cityFollows = (site: Site): boolean => {
  const next = site.after;
  if (next === null || !/^[ -]$/.test(next.gap ?? '')) return false;
  const plural = /^compound/.test(site.own?.dep ?? '') && next.token?.pos === 'NNS' && !governmentNouns.has(next.key);
  return (
    (plural && !next.capital) ||
    cityNouns.has(next.key) ||
    placePassiveVerbs.has(next.key) ||
    placePassiveVerbs.has(next.token?.lemma ?? '') ||
    cityInHeadlines.has(next.key)
  );
};

export const headlineOpens: MetonymRule = {
  id: 'metonym.opens-headline',
  says: 'A capital that opens a headline is the government, unless the next word shows the city.',
  source: 'Headline grammar: who acts comes first',
  confidence: 0.9,
  examples: [
    [
      'Islamabad, Kabul trade blame after clash\nPakistan closed the border.',
      ['Islamabad = METONYM of Pakistan', 'Kabul = METONYM of Afghanistan'],
    ],
  ],
  leaves: ['Tokyo shares fall\nJapan closed the exchange.', 'The clash was near Kabul.'],
  read: (site) => (opensHeadline(site) && !cityFollows(site) && !site.words.at(-1)?.possessive ? 'GOVERNMENT' : null),
};

export const headlineActor: MetonymRule = {
  id: 'metonym.headline',
  says: 'In a headline with capitals a capital is the place behind "in", "at" or "from", else the government.',
  source: 'Headline grammar: who acts comes first, articles and auxiliaries are left out',
  confidence: 0.9,
  examples: [
    ['Border Closure Angers Caracas\nColombia closed the border.', ['Caracas = METONYM of Venezuela']],
    ['Norway, Britain Sign Deal in Oslo\nNorway signed a deal.', ['Oslo = PLACE of Oslo']],
  ],
  leaves: ['Caracas said it would wait.', 'The talks in Oslo ended.'],
  read: (site) => {
    if (!site.titleCase) return null;
    const before = site.before?.key ?? '';
    if (headlinePlacePrepositions.has(before)) return 'PLACE';
    if (cityFollows(site)) return 'PLACE';
    if (site.words.at(-1)?.possessive && cityNouns.has(site.after?.key ?? '')) return 'PLACE';
    if (before === 'to' && headlineMotion.has(site.page.words[(site.before?.index ?? 0) - 1]?.key ?? ''))
      return 'PLACE';
    return 'GOVERNMENT';
  },
};

export const buildingSpeaks: MetonymRule = {
  id: 'metonym.building',
  says: 'A building that houses a government stands for it, unless something happens in or at it.',
  source: 'Usage of all agencies: Kremlin, White House, Downing Street',
  confidence: 0.9,
  examples: [
    ['The Kremlin promised an answer.', ['Kremlin = METONYM of Russia']],
    ['They met in the Kremlin.', ['Kremlin = PLACE of Kremlin']],
  ],
  leaves: ['Moscow promised an answer.', 'They met in Moscow.'],
  read: (site) => {
    if (site.role !== 'BUILDING') return null;
    return site.preposition === 'at' || (site.preposition !== null && placePrepositions.has(site.preposition))
      ? 'PLACE'
      : 'GOVERNMENT';
  },
};

export const inTheCity: MetonymRule = {
  id: 'metonym.in-the-city',
  says: 'Behind a preposition of place a capital is the place.',
  source: 'Grammar of English locatives',
  confidence: 0.9,
  examples: [['The talks in Vienna ended.', ['Vienna = PLACE of Vienna']]],
  leaves: ['Vienna ended the talks.', 'They have little confidence.'],
  read: (site) => {
    if (site.preposition === null || !placePrepositions.has(site.preposition)) return null;
    // "confidence in Kyiv", "trust in Washington" is in the government.
    if (site.preposition === 'in' && trustNouns.has(lemmaOf(site))) return 'GOVERNMENT';
    return 'PLACE';
  },
};

export const ofTheCity: MetonymRule = {
  id: 'metonym.possessive',
  says: "A capital's move, demand or other deed is its government's; its airport, streets or mayor are the city's.",
  source: 'nouns of lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    ["Helsinki's decision was a surprise.", ['Helsinki = METONYM of Finland']],
    ["Snow fell on Helsinki's airport.", ['Helsinki = PLACE of Helsinki']],
  ],
  leaves: ['Helsinki decided it.', "Finland's decision was a surprise."],
  read: (site) => {
    if (!site.words.at(-1)?.possessive) return null;
    return cityNouns.has(lemmaOf(site)) || cityNouns.has(site.governor?.text.toLowerCase() ?? '')
      ? 'PLACE'
      : 'GOVERNMENT';
  },
};

export const beforeNoun: MetonymRule = {
  id: 'metonym.before-noun',
  says: 'Right before a noun a capital is the place, unless the noun is of government ("Kyiv officials").',
  source: 'nouns of lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    ['Kyiv officials confirmed it.', ['Kyiv = METONYM of Ukraine']],
    ['Kyiv residents fled.', ['Kyiv = PLACE of Kyiv']],
  ],
  leaves: ['Kyiv confirmed it.', 'Residents of the city fled.'],
  read: (site) => {
    const relation = site.own?.dep ?? '';
    const hyphen = site.after?.gap === '-' && !site.after.capital;
    if (hyphen)
      return site.after?.key === 'backed' || site.after?.key === 'led' || site.after?.key === 'controlled'
        ? 'GOVERNMENT'
        : 'PLACE';
    // "the Cairo daily": the noun behind says it even where the parse does not.
    if (
      site.after?.gap === ' ' &&
      !site.after.capital &&
      cityNouns.has(site.after.key) &&
      !site.words.at(-1)?.possessive
    )
      return 'PLACE';
    if (!relation.startsWith('compound') && !relation.startsWith('amod')) return null;
    return governmentNouns.has(site.after?.key ?? '') ? 'GOVERNMENT' : 'PLACE';
  },
};

export const capitalActs: MetonymRule = {
  id: 'metonym.capital-acts',
  says: 'A capital that is the subject of a verb of speech or deed stands for its government.',
  source: 'PLOVER manual, actors; exceptions in lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    ['Moscow said the talks would resume.', ['Moscow = METONYM of Russia']],
    ['They asked whether Quito would close the consulate.', ['Quito = METONYM of Ecuador']],
    ['Kyiv was shelled at dawn.', ['Kyiv = PLACE of Kyiv']],
  ],
  leaves: ['Russia said the talks would resume.', 'The talks in Quito ended.', 'She flew to Kyiv.'],
  read: (site) => {
    if (site.relation === 'nsubj:pass' || site.relation === 'nsubjpass')
      return placePassiveVerbs.has(lemmaOf(site)) ? 'PLACE' : 'GOVERNMENT';
    if (site.relation !== 'nsubj') return null;
    if (isVerb(site)) return placeSubjectVerbs.has(lemmaOf(site)) ? 'PLACE' : 'GOVERNMENT';
    // "Kyiv was without power": what happens to a place.
    const state =
      site.sentence === null || site.governor === null ? null : dependent(site.sentence, site.governor, 'case');
    if (state !== null && conditionPrepositions.has(state.text.toLowerCase())) return 'PLACE';
    if (placeAdjectives.has(lemmaOf(site)) || cityNouns.has(lemmaOf(site))) return 'PLACE';
    return 'GOVERNMENT';
  },
};

export const capitalAddressed: MetonymRule = {
  id: 'metonym.capital-addressed',
  says: 'A capital that is warned, asked, accused or otherwise dealt with stands for its government; one that is left, reached or shelled is the place.',
  source: 'verbs of lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    ['The minister warned Ankara again.', ['Ankara = METONYM of Turkey']],
    ['The train left Tbilisi.', ['Tbilisi = PLACE of Tbilisi']],
  ],
  leaves: ['Ankara warned the minister again.', 'The train stopped in Tbilisi.'],
  read: (site) => {
    if (site.relation !== 'obj' && site.relation !== 'iobj' && site.relation !== 'dobj') return null;
    return placeObjectVerbs.has(lemmaOf(site)) || motionVerbs.has(lemmaOf(site)) ? 'PLACE' : 'GOVERNMENT';
  },
};

export const betweenCapitals: MetonymRule = {
  id: 'metonym.between-capitals',
  says: 'Relations between capitals, ties with a capital and steps against one are those of governments; a road between them is none.',
  source: 'prepositions and nouns of lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    [
      'Relations between Abidjan and Ouagadougou soured.',
      ['Abidjan = METONYM of Ivory Coast', 'Ouagadougou = METONYM of Burkina Faso'],
    ],
    ['The road between Nairobi and Kampala was closed.', ['Nairobi = PLACE of Nairobi', 'Kampala = PLACE of Kampala']],
  ],
  leaves: ['Relations between the two countries soured.', 'Abidjan soured.'],
  read: (site) => {
    if (site.preposition === null || !statePrepositions.has(site.preposition)) return null;
    if (
      motionNouns.has(lemmaOf(site)) ||
      (site.preposition === 'between' && isVerb(site) && motionVerbs.has(lemmaOf(site)))
    )
      return 'PLACE';
    return 'GOVERNMENT';
  },
};

export const toTheCapital: MetonymRule = {
  id: 'metonym.to-and-from',
  says: 'What is written to, asked from or imposed on a capital goes to its government; who travels to or from it, to the place.',
  source: 'verbs and nouns of lexicon/metonym-words.ts',
  confidence: 0.8,
  examples: [
    ['She wrote to Brussels on Monday.', ['Brussels = METONYM of European Union']],
    ['She flew to Brussels on Monday.', ['Brussels = PLACE of Brussels']],
  ],
  leaves: ['Brussels wrote to her.', 'She stayed in Brussels.'],
  read: (site) => {
    if (site.preposition === null || !addressPrepositions.has(site.preposition)) return null;
    const lemma = lemmaOf(site);
    if (motionVerbs.has(lemma) || motionNouns.has(lemma) || cityNouns.has(lemma)) return 'PLACE';
    if (stateNouns.has(lemma) || stateNouns.has(site.governor?.text.toLowerCase() ?? '')) return 'GOVERNMENT';
    if (isVerb(site) && site.preposition === 'from' && fromVerbs.has(lemma)) return 'GOVERNMENT';
    if (
      isVerb(site) &&
      site.preposition !== 'from' &&
      (addressVerbs.has(lemma) || speechVerbForm(site.governor?.text ?? '') !== null)
    )
      return 'GOVERNMENT';
    // "sent a letter to Kyiv", "wants an answer from Kyiv": the object says what goes there.
    const thing =
      site.sentence !== null && site.governor !== null ? dependent(site.sentence, site.governor, 'obj', 'dobj') : null;
    if (thing !== null && stateNouns.has(thing.lemma.toLowerCase())) return 'GOVERNMENT';
    // "expects an answer from Aden": what is wanted from it is the object of the verb.
    const wanted =
      site.relation === 'nmod' && site.sentence !== null && site.governor !== null
        ? headOf(site.sentence, site.governor)
        : null;
    if (site.preposition === 'from' && wanted !== null && wantVerbs.has(wanted.lemma.toLowerCase()))
      return 'GOVERNMENT';
    return stateByDefault.has(site.preposition) ? 'GOVERNMENT' : 'PLACE';
  },
};

export const capitalAlone: MetonymRule = {
  id: 'metonym.no-sign',
  says: 'A capital without any sign is the place, except in front of a verb of speech.',
  source: 'Base rate outside subjects and objects in the development articles',
  confidence: 0.5,
  examples: [['Next stop: Nairobi.', ['Nairobi = PLACE of Nairobi']]],
  leaves: ['Nairobi stopped it.'],
  read: (site) =>
    site.after !== null && site.after.gap === ' ' && speechVerbForm(site.after.text) !== null ? 'GOVERNMENT' : 'PLACE',
};

/** The order in which they are asked; the first answer holds. */
export const metonymRules: readonly MetonymRule[] = [
  headlineOpens,
  headlineActor,
  buildingSpeaks,
  inTheCity,
  ofTheCity,
  beforeNoun,
  capitalActs,
  capitalAddressed,
  betweenCapitals,
  toTheCapital,
  capitalAlone,
];
