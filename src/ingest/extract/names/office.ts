import { indefiniteOpeners } from '../../../lexicon/name-contexts.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { HONORIFICS } from '../../../lexicon/titles.ts';
import { isState } from '../places/namesakes.ts';
import type { Page } from './page.ts';
import { neighbour } from './rule.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** The office in lower case without forms of address ("Prime Minister Sheikh" is a prime minister). */
export function titlesOf(office: readonly Word[]): string[] {
  const words = office.filter((word) => !HONORIFICS.has(word.key)).map((word) => word.text.toLowerCase());
  return words.length === 0 ? [] : [words.join(' ')];
}

/** The lower-case office in front: "economy minister" of "Germany's economy minister, X"; empty for none. */
export function officeBefore(page: Page, run: Run): Word[] {
  const [first] = run.words;
  const previous = neighbour(page, run.words, -1);
  if (first === undefined || previous === null || previous.capital || !/^,? $/.test(first.gap ?? '')) return [];
  if (roleHead(previous.text) === null) return [];
  const words = [previous];
  for (let at = previous.index - 1; at >= previous.index - 3; at -= 1) {
    const word = page.words[at];
    const [leftmost] = words;
    if (word === undefined || leftmost?.gap !== ' ' || word.capital || word.possessive) break;
    if (!/^(NN|JJ|VBG)/.test(word.token?.pos ?? '')) break;
    words.unshift(word);
  }
  return words;
}

/** Countries that the text gives the person: in the title, in front of the office, "of Cambodia" behind, or in an apposition. */
export function nationality(page: Page, run: Run, name: readonly Word[], office: readonly Word[]): string[] {
  const own = run.before.flatMap((word) => countryOf(page, word));
  if (own.length > 0) return [...new Set(own)];
  return countryInFront(page, office[0] ?? run.words[0] ?? null, office.length > 0) ?? countryBehind(page, name);
}

/** "Germany's economy minister", "U.S. Secretary of State": over nouns, adjectives and "of" to a country; null for none. */
function countryInFront(page: Page, first: Word | null, hasOffice: boolean): string[] | null {
  if (first === null) return null;
  for (let at = first.index - 1; at >= Math.max(0, first.index - 6); at -= 1) {
    const word = page.words[at];
    const next = page.words[at + 1];
    if (
      word === undefined ||
      next === undefined ||
      word.sentence !== first.sentence ||
      /[,;:.]/.test(gapWithoutDot(word, next))
    )
      return null;
    const country = countryOf(page, word);
    if (country.length > 0) return hasOffice || at === first.index - 1 || next.capital ? country : null;
    if (!/^(NN|JJ)/.test(word.token?.pos ?? '') && !/^(of|for|and)$/.test(word.key)) return null;
  }
  return null;
}

const gapWithoutDot = (word: Word, next: Word): string =>
  word.allCaps ? (next.gap ?? '').replace('.', '') : (next.gap ?? '');

/** "General X of Cambodia", "X, the South African energy minister". */
function countryBehind(page: Page, name: readonly Word[]): string[] {
  const next = neighbour(page, name, 1);
  const second = next === null ? undefined : page.words[next.index + 1];
  if (next?.key === 'of' && next.gap === ' ' && second !== undefined) return countryOf(page, second);
  if (next === null || next.gap !== ', ') return [];
  if (!indefiniteOpeners.has(next.key) && countryOf(page, next).length === 0) return [];
  for (const word of page.words.slice(next.index, next.index + 4)) {
    if (word !== next && word.gap !== ' ' && word.gap !== "'s ") break;
    const country = countryOf(page, word);
    if (country.length > 0) return country;
  }
  return [];
}

function countryOf(page: Page, word: Word): string[] {
  const hit = page.hitAt.get(word.index);
  if (hit === undefined) return [];
  const { entry } = hit;
  if (entry.kind === 'DEMONYM') return entry.iso3.length === 1 ? [...entry.iso3] : [];
  if (entry.kind === 'PLACE') return entry.place.country === null ? [] : [entry.place.country];
  if (entry.kind === 'NAME' && isState(page, hit)) return ['USA'];
  return entry.kind === 'NAME' || entry.kind === 'ABBREVIATION' ? [entry.iso3] : [];
}
