import { countryByIso3 } from '../../../lexicon/countries.ts';
import { AMBIGUOUS_ABBREVIATIONS } from '../../../lexicon/country-words.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import { languagePrepositions, languageVerbs, watersInFront } from '../../../lexicon/name-contexts.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from './gazetteer.ts';
import type { Page } from './page.ts';
import { type NameRule, neighbour, propose } from './rule.ts';

/** "Jordan River", "Lake Chad", "Niger Delta": the word names a water or a region. */
function partOfPlaceName(page: Page, hit: Hit): boolean {
  const next = neighbour(page, hit.words, 1);
  const previous = neighbour(page, hit.words, -1);
  if (next !== null && next.gap === ' ' && next.capital && !page.titleCase && placeNounsAfter.has(next.key))
    return true;
  return previous?.capital === true && hit.words[0]?.gap === ' ' && watersInFront.has(previous.key);
}

const countryHits = (page: Page, kind: 'NAME' | 'ABBREVIATION' | 'DEMONYM'): Hit[] =>
  page.hits.filter((hit) => hit.entry.kind === kind && !partOfPlaceName(page, hit));

export const countryName: NameRule = {
  id: 'name.country',
  says: 'A country by one of its names.',
  source: 'ISO 3166-1; names of lexicon/country-words.ts',
  confidence: 0.9,
  examples: [
    ['Peru and Côte d’Ivoire signed a treaty.', ['Peru = NAME of Peru', 'Côte d’Ivoire = NAME of Ivory Coast']],
    [
      'Guinea-Bissau and Papua New Guinea took part.',
      ['Guinea-Bissau = NAME of Guinea-Bissau', 'Papua New Guinea = NAME of Papua New Guinea'],
    ],
    ['She left the Islamic Republic of Pakistan.', ['Islamic Republic of Pakistan = NAME of Pakistan']],
    ['She left the Lao People’s Democratic Republic.', ['Lao People’s Democratic Republic = NAME of Laos']],
  ],
  leaves: [
    'She left the Islamic Republic.',
    'She left the People’s Theatre.',
    'Fishermen work on Lake Chad.',
    'Trade on the Niger River went on.',
  ],
  find: (page) =>
    countryHits(page, 'NAME').flatMap((hit) =>
      hit.entry.kind === 'NAME'
        ? propose(countryName, page, hit.words, 'NAME', { kind: 'COUNTRY', iso3: [hit.entry.iso3] })
        : [],
    ),
};

export const countryAbbreviation: NameRule = {
  id: 'name.country-abbreviation',
  says: 'A country by its abbreviation, in exactly this spelling.',
  source: 'AP and Reuters style on abbreviations of states',
  confidence: 0.9,
  examples: [['The UAE and the U.S. agreed.', ['UAE = NAME of United Arab Emirates', 'U.S. = NAME of United States']]],
  leaves: ['Give us time.', 'The car stopped.', 'The sign read "FAST CAR WASH" on Monday.'],
  find: (page, scene) =>
    countryHits(page, 'ABBREVIATION').flatMap((hit) =>
      hit.entry.kind === 'ABBREVIATION' && !lacksFullName(scene, hit, hit.entry.iso3)
        ? propose(countryAbbreviation, page, hit.words, 'NAME', { kind: 'COUNTRY', iso3: [hit.entry.iso3] })
        : [],
    ),
};

/** "CAR" where nobody speaks of the Central African Republic. */
function lacksFullName(scene: Scene, { words }: Hit, iso3: string): boolean {
  const [word] = words;
  if (word === undefined || !AMBIGUOUS_ABBREVIATIONS.has(word.text)) return false;
  const names = countryByIso3(iso3)?.names.filter((name) => name !== word.text) ?? [];
  return !scene.article.passages.some(({ text }) => names.some((name) => text.includes(name)));
}

export const countryDemonym: NameRule = {
  id: 'name.demonym',
  says: 'The adjective or the name of a people stands for its country; each half of "Russian-Iranian" for its own.',
  source: 'demonyms of lexicon/country-words.ts',
  confidence: 0.9,
  examples: [
    ['Dutch-Belgian talks began.', ['Dutch = DEMONYM of Netherlands', 'Belgian = DEMONYM of Belgium']],
    ['Nigerien and Nigerian officials met.', ['Nigerien = DEMONYM of Niger', 'Nigerian = DEMONYM of Nigeria']],
  ],
  leaves: ['Latin American leaders met.', 'The polish on the table was new.', 'He ate thai food in lower case.'],
  find: (page) =>
    countryHits(page, 'DEMONYM').flatMap((hit) =>
      hit.entry.kind === 'DEMONYM' && !isLanguage(page, hit)
        ? propose(countryDemonym, page, hit.words, 'DEMONYM', { kind: 'COUNTRY', iso3: hit.entry.iso3 })
        : [],
    ),
};

/** "speaking in French", "wrote in Portuguese": the language, not the country. */
function isLanguage(page: Page, hit: Hit): boolean {
  const previous = neighbour(page, hit.words, -1);
  const next = neighbour(page, hit.words, 1);
  if (previous === null) return false;
  const nounFollows = next !== null && next.gap === ' ' && /^(NN|JJ|VBG)/.test(next.token?.pos ?? '');
  if (languageVerbs.has(previous.key)) return true;
  return languagePrepositions.has(previous.key) && !nounFollows;
}

export const halvesOfKorea: NameRule = {
  id: 'name.the-north-the-south',
  says: '"The North" and "the South" are the two Koreas in an article that names them.',
  source: 'Usage of all agencies in reports from Korea',
  confidence: 0.9,
  examples: [['North Korea fired a rocket.\nThe North denied it.', ['North = NOMINAL of North Korea']]],
  leaves: ['Storms hit the North of Italy.'],
  find: (page, scene) => {
    const halves = page.words.filter((word) => word.text === 'North' || word.text === 'South');
    // The article is searched last: once a page would be too often.
    if (halves.length === 0 || !scene.article.passages.some(({ text }) => /\b(?:North|South) Korea/.test(text)))
      return [];
    return halves.flatMap((word) => {
      const previous = neighbour(page, [word], -1);
      const next = neighbour(page, [word], 1);
      const alone = next === null || next.gap !== ' ' || !next.capital;
      if (previous?.key !== 'the' || !alone || next?.key === 'of') return [];
      const iso3 = word.text === 'North' ? 'PRK' : 'KOR';
      return propose(halvesOfKorea, page, [word], 'NOMINAL', { kind: 'COUNTRY', iso3: [iso3] });
    });
  },
};

export const koreaAlone: NameRule = {
  id: 'name.korea-alone',
  says: '"Korea" and "Korean" alone mean South Korea in an article that does not speak of the North.',
  source: 'AP Stylebook, Korea',
  confidence: 0.7,
  examples: [['Korea won the match.', ['Korea = NAME of South Korea']]],
  leaves: ['Neither Korea asked North Korea to answer.'],
  find: (page, scene) => {
    const bare = page.words.filter((word) => /^Koreans?$|^Korea$/.test(word.text) && !page.hitAt.has(word.index));
    if (bare.length === 0 || scene.article.passages.some(({ text }) => /\b(?:North|N\.) Korea|Pyongyang/.test(text)))
      return [];
    return bare.flatMap((word) => {
      const kind = word.text === 'Korea' ? 'NAME' : 'DEMONYM';
      return propose(koreaAlone, page, [word], kind, { kind: 'COUNTRY', iso3: ['KOR'] });
    });
  },
};

export const countryRules: readonly NameRule[] = [
  countryName,
  countryAbbreviation,
  countryDemonym,
  koreaAlone,
  halvesOfKorea,
];
