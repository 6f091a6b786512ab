import { cityNouns, governmentNouns, placePrepositions, trustNouns } from '../../../lexicon/metonym-words.ts';
import type { Word } from '../names/words.ts';
import { lemmaOf, type MetonymRule } from './metonym-rule.ts';
import type { Site } from './site.ts';

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
    // "over Addis Ababa's demand": the preposition belongs to the demand; "in London's Hyde Park" is in London.
    if (site.words.at(-1)?.possessive) return site.governor?.pos.startsWith('NNP') ? 'PLACE' : null;
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
    ["Relations soured over Helsinki's demand.", ['Helsinki = METONYM of Finland']],
    ["Snow fell on Helsinki's airport.", ['Helsinki = PLACE of Helsinki']],
  ],
  leaves: ['Helsinki decided it.', "Finland's decision was a surprise.", 'Relations soured over the demand.'],
  read: (site) => {
    if (!site.words.at(-1)?.possessive) return null;
    return cityNouns.has(lemmaOf(site)) || cityNouns.has(site.governor?.text.toLowerCase() ?? '')
      ? 'PLACE'
      : 'GOVERNMENT';
  },
};

/** "Rome funds and equips the coast guard": a determiner right behind shows verbs where the parse sees plural nouns. */
function verbFollows(site: Site): boolean {
  const isPlural = (word: Word | undefined): boolean =>
    word !== undefined && word.gap === ' ' && /^(?:NNS|VBZ)$/.test(word.token?.pos ?? '') && !word.capital;
  const { page, after } = site;
  if (after?.token?.pos !== 'NNS' || !isPlural(after) || site.words.at(-1)?.possessive) return false;
  const and = page.words[after.index + 1];
  const last = and?.key === 'and' && isPlural(page.words[after.index + 2]) ? after.index + 2 : after.index;
  const object = page.words[last + 1];
  return object?.gap === ' ' && /^(?:DT|PRP\$)$/.test(object.token?.pos ?? '');
}

export const beforeNoun: MetonymRule = {
  id: 'metonym.before-noun',
  says: 'Right before a noun a capital is the place, unless the noun is of government ("Kyiv officials").',
  source: 'nouns of lexicon/metonym-words.ts',
  confidence: 0.9,
  examples: [
    ['Kyiv officials confirmed it.', ['Kyiv = METONYM of Ukraine']],
    ['Rome funds and equips the coast guard.', ['Rome = METONYM of Italy']],
    ['Kyiv residents fled.', ['Kyiv = PLACE of Kyiv']],
  ],
  leaves: ['Kyiv confirmed it.', 'Residents of the city fled.', 'Rome is the largest city.'],
  read: (site) => {
    const relation = site.own?.dep ?? '';
    if (verbFollows(site)) return 'GOVERNMENT';
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
