import { speechVerbForm } from '../../../lexicon/cues.ts';
import {
  addressPrepositions,
  addressVerbs,
  affairNouns,
  allegianceAdjectives,
  allegianceNouns,
  cityNouns,
  conditionPrepositions,
  fromVerbs,
  governmentNouns,
  motionNouns,
  motionVerbs,
  placeAdjectives,
  placeObjectVerbs,
  placePassiveVerbs,
  placeSubjectVerbs,
  sentNouns,
  sideWords,
  stateByDefault,
  stateNouns,
  statePrepositions,
  wantVerbs,
} from '../../../lexicon/metonym-words.ts';
import { dependent, headOf } from '../syntax.ts';
import { isVerb, lemmaOf, type MetonymRule } from './metonym-rule.ts';
import type { Site } from './site.ts';

/** "stood ready to", "stands by its ally": the verb of a place, with what only a government does. */
const takesSides = (site: Site): boolean => {
  const verb = site.page.words.find((word) => word.token !== null && word.token === site.governor);
  return verb !== undefined && sideWords.has(site.page.words[verb.index + 1]?.key ?? '');
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
    ['Tokyo stood ready to help.', ['Tokyo = METONYM of Japan']],
  ],
  leaves: [
    'Russia said the talks would resume.',
    'The talks in Quito ended.',
    'She flew to Kyiv.',
    'The soldiers stood ready in Tokyo.',
  ],
  read: (site) => {
    if (site.relation === 'nsubj:pass' || site.relation === 'nsubjpass')
      return placePassiveVerbs.has(lemmaOf(site)) ? 'PLACE' : 'GOVERNMENT';
    if (site.relation !== 'nsubj') return null;
    if (isVerb(site)) return placeSubjectVerbs.has(lemmaOf(site)) && !takesSides(site) ? 'PLACE' : 'GOVERNMENT';
    // "Paris and Moscow are at odds": a state that only governments are in.
    if (affairNouns.has(lemmaOf(site))) return 'GOVERNMENT';
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

/** The word in front of the preposition: "up" of "up to Kyiv". */
const wordBefore = (site: Site): string => site.page.words[(site.before?.index ?? 0) - 1]?.key ?? '';

export const toTheCapital: MetonymRule = {
  id: 'metonym.to-and-from',
  says: 'What is written to, asked from or imposed on a capital goes to its government; who travels to or from it, to the place.',
  source: 'verbs and nouns of lexicon/metonym-words.ts',
  confidence: 0.8,
  examples: [
    ['She wrote to Brussels on Monday.', ['Brussels = METONYM of European Union']],
    ['Envoys from Quito were there.', ['Quito = METONYM of Ecuador']],
    ['She flew to Brussels on Monday.', ['Brussels = PLACE of Brussels']],
    ['Belarus, a close ally of Moscow, refused.', ['Moscow = METONYM of Russia']],
  ],
  leaves: [
    'Farmers were there.',
    'Brussels wrote to her.',
    'She stayed in Brussels.',
    'An old friend of the family refused.',
  ],
  read: (site) => {
    if (site.preposition === null || !addressPrepositions.has(site.preposition)) return null;
    const lemma = lemmaOf(site);
    if (motionVerbs.has(lemma) || motionNouns.has(lemma) || cityNouns.has(lemma)) return 'PLACE';
    if (stateNouns.has(lemma) || stateNouns.has(site.governor?.text.toLowerCase() ?? '')) return 'GOVERNMENT';
    // "delegations from Islamabad"
    if (site.preposition === 'from' && sentNouns.has(lemma)) return 'GOVERNMENT';
    // "a close ally of Moscow", "the government of Kabul", "critical of Beijing", "up to Kyiv".
    if (allegianceNouns.has(lemma) || (site.preposition === 'of' && governmentNouns.has(lemma))) return 'GOVERNMENT';
    if (allegianceAdjectives.has(lemma) || allegianceAdjectives.has(wordBefore(site))) return 'GOVERNMENT';
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
