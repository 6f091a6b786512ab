import { cities } from '../../../lexicon/cities.ts';
import { treatyNouns } from '../../../lexicon/metonym-words.ts';
import { citiesCalledLikeCountries, stateNounsOfGeorgia } from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtEnd } from '../../../lexicon/organisations.ts';
import type { Hit } from '../names/gazetteer.ts';
import type { Page } from '../names/page.ts';
import { type NameRule, neighbour, propose, textOfWords } from '../names/rule.ts';
import type { Word } from '../names/words.ts';

/** "the U.S. state of Georgia", "Atlanta, Georgia", "Georgia Governor": the state. */
/** @param hit of the country Georgia; false for every other */
export function isState(page: Page, hit: Hit): boolean {
  if (hit.entry.kind !== 'NAME' || hit.entry.iso3 !== 'GEO') return false;
  const previous = neighbour(page, hit.words, -1);
  const next = neighbour(page, hit.words, 1);
  const two = previous === null ? null : neighbour(page, [previous], -1);
  if ((previous?.key === 'of' && two?.key === 'state') || hit.words[0]?.key === 'state') return true;
  if (previous !== null && hit.words[0]?.gap === ', ' && cities.get(previous.key)?.country === 'USA') return true;
  if (previous?.key === 'southern' && two?.key === 'us') return true;
  return next !== null && next.gap === ' ' && stateNounsOfGeorgia.has(next.key);
}

/** "the Ottawa treaty", "the Paris climate accord", "the Indus Waters Treaty": a treaty that is named after a place. */
export function namesTreaty(page: Page, words: readonly Word[]): boolean {
  const next = neighbour(page, words, 1);
  if (next === null || next.gap !== ' ' || words.at(-1)?.possessive || page.titleCase) return false;
  for (
    let word: Word | null = next;
    word?.gap === ' ' && word.index < next.index + 4;
    word = neighbour(page, [word], 1)
  ) {
    if (treatyNouns.has(word.key)) return true;
    const modifies = word === next && /^(?:NN|JJ)$/.test(word.token?.pos ?? '');
    if (!word.capital && !modifies) return false;
  }
  return false;
}

/** "Coral Sea Times": a paper or a station that is named after a place. */
export function namesPaper(page: Page, words: readonly Word[]): boolean {
  const next = neighbour(page, words, 1);
  return next?.gap === ' ' && next.capital && bodyNounsAtEnd.get(next.key) === 'MEDIA';
}

export const stateOfGeorgia: NameRule = {
  id: 'name.state-of-georgia',
  says: '"Georgia" behind a U.S. city or "state of", or before an office of U.S. states, is the U.S. state.',
  source: 'AP Stylebook, state names behind cities',
  confidence: 0.95,
  examples: [['The firm is based in Atlanta, Georgia.', ['Georgia = PLACE of Georgia']]],
  leaves: ['Georgia signed a treaty with Armenia.'],
  find: (page) =>
    page.hits.flatMap((hit) =>
      isState(page, hit)
        ? propose(stateOfGeorgia, page, hit.words, 'PLACE', {
            kind: 'PLACE',
            name: textOfWords(page, hit.words),
            subkind: 'REGION',
            country: 'USA',
          })
        : [],
    ),
};

export const cityCalledLikeCountry: NameRule = {
  id: 'name.city-called-like-its-country',
  says: 'Behind "in" a capital that has its country\'s name is the city.',
  source: 'Datelines of the agencies: DJIBOUTI, LUXEMBOURG, KUWAIT',
  confidence: 0.95,
  examples: [['The talks in Djibouti ended.', ['Djibouti = PLACE of Djibouti']]],
  leaves: ['Djibouti ended the talks.'],
  find: (page) =>
    page.hits.flatMap((hit) => {
      if (hit.entry.kind !== 'NAME' || !citiesCalledLikeCountries.has(hit.entry.iso3) || hit.words.length !== 1)
        return [];
      if (neighbour(page, hit.words, -1)?.key !== 'in' || hit.words[0]?.possessive) return [];
      return propose(cityCalledLikeCountry, page, hit.words, 'PLACE', {
        kind: 'PLACE',
        name: textOfWords(page, hit.words),
        subkind: 'CITY',
        country: hit.entry.iso3,
      });
    }),
};

export const namesakeRules: readonly NameRule[] = [stateOfGeorgia, cityCalledLikeCountry];
