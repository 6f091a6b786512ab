import type { PlaceKind } from '../../../domain/facts.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import type { Page } from '../names/page.ts';
import type { Proposal } from '../names/proposal.ts';
import { type NameRule, neighbour, propose, textOfWords } from '../names/rule.ts';
import { joins, type Word } from '../names/words.ts';

/** A place of these words, with the country that its sentence gives it. */
export const placeOf = (rule: NameRule, page: Page, words: readonly Word[], subkind: PlaceKind): Proposal[] =>
  propose(rule, page, words, 'PLACE', {
    kind: 'PLACE',
    name: textOfWords(page, words),
    subkind,
    country: countryBeside(page, words),
  });

/** What a noun in small letters right behind says: "Khost province", "the Torkham crossing"; null for other words. */
export function kindBehind(page: Page, words: readonly Word[]): PlaceKind | null {
  const next = neighbour(page, words, 1);
  return next?.gap === ' ' && !next.capital ? (placeNounsAfter.get(next.key) ?? null) : null;
}

/** The country of a name, an abbreviation or (with `adjectives`) a demonym at this word; null for other words. */
function countryAt(page: Page, word: Word | null | undefined, adjectives: boolean): string | null {
  const entry = word == null ? undefined : page.hitAt.get(word.index)?.entry;
  if (entry?.kind === 'NAME' || entry?.kind === 'ABBREVIATION') return entry.iso3;
  return adjectives && entry?.kind === 'DEMONYM' && entry.iso3.length === 1 ? (entry.iso3[0] ?? null) : null;
}

/** Words of a noun phrase behind this one that are looked through for a country. */
const REACH = 8;

const isModifier = (word: Word): boolean => /^(?:JJ|NN|VBG|VBN|CD|RBS|DT|PRP\$)/.test(word.token?.pos ?? '');

/**
 * "Raqqun in northern Syria", "Aceh Province, the tip of Indonesia", "Batan, the northernmost Philippine island": a
 * country behind "in" or "of", or an adjective of one, in the phrase that follows; null for none.
 */
function countryBehind(page: Page, words: readonly Word[]): string | null {
  const next = neighbour(page, words, 1);
  if (next === null || words.at(-1)?.possessive) return null;
  const explained = next.gap === ', ' && /^(?:a|an|the|its|one)$/.test(next.key);
  if (next.gap === ', ' && !explained) return countryAt(page, next, false);
  if (!explained && !(next.gap === ' ' && next.key === 'in')) return null;
  let behind = next.key === 'in';
  for (const word of page.words.slice(next.index + 1, next.index + 1 + REACH)) {
    if (word.sentence !== next.sentence || !/^(?: |-|['’]s )$/.test(word.gap ?? '')) return null;
    const country = countryAt(page, word, explained);
    if (country !== null)
      return behind || page.hitAt.get(word.index)?.entry.kind === 'DEMONYM' || word.possessive ? country : null;
    if (word.key === 'in' || word.key === 'of') behind = true;
    else if (!isModifier(word)) return null;
  }
  return null;
}

/** "the Syrian border town of Masanga", "Poland's Medyka": the country in front, over what the place is called. */
function countryInFront(page: Page, words: readonly Word[]): string | null {
  const previous = neighbour(page, words, -1);
  if (previous === null || !joins(previous, words[0] ?? previous)) return null;
  if (previous.key !== 'of') return countryAt(page, previous, true);
  for (let at = previous.index - 1; at >= Math.max(0, previous.index - 4); at -= 1) {
    const word = page.words[at];
    if (
      word === undefined ||
      word.sentence !== previous.sentence ||
      !/^(?: |-|['’]s )$/.test(page.words[at + 1]?.gap ?? '')
    )
      return null;
    const country = countryAt(page, word, true);
    if (country !== null) return word.possessive || page.hitAt.get(at)?.entry.kind === 'DEMONYM' ? country : null;
    if (!isModifier(word)) return null;
  }
  return null;
}

/** "Samara Region", "Tuzla airport": the country of the known place that the name begins with. */
function countryInside(page: Page, words: readonly Word[]): string | null {
  const entry = page.hitAt.get(words[0]?.index ?? -1)?.entry;
  return words.length > 1 && entry?.kind === 'PLACE' ? entry.place.country : null;
}

/** The country that the text puts beside a place, or that its own words show; null for none. */
export const countryBeside = (page: Page, words: readonly Word[]): string | null =>
  countryBehind(page, words) ?? countryInFront(page, words) ?? countryInside(page, words);
