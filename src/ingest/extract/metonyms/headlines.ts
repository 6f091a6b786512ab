import {
  cityInHeadlines,
  cityNouns,
  governmentNouns,
  headlineMotion,
  headlinePlacePrepositions,
  placePassiveVerbs,
} from '../../../lexicon/metonym-words.ts';
import type { MetonymRule } from './metonym-rule.ts';
import type { Site } from './site.ts';

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
