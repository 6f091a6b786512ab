import { nameKey } from '../../../domain/names.ts';
import { blocNames } from '../../../lexicon/blocs.ts';
import { cities } from '../../../lexicon/cities.ts';
import {
  type CapitalWord,
  capitals,
  countryAbbreviations,
  countryTexts,
  demonyms,
} from '../../../lexicon/countries.ts';
import { geography, type PlaceWord } from '../../../lexicon/geography.ts';
import { historicStates } from '../../../lexicon/historic-states.ts';
import { stateAdjectives, stateForms } from '../../../lexicon/name-contexts.ts';
import { type OrganisationWord, organisations } from '../../../lexicon/organisations.ts';
import { joins, type Word } from './words.ts';

/** What the lexicon knows under one name. */
export type Entry =
  | { readonly kind: 'NAME' | 'ABBREVIATION'; readonly iso3: string }
  | { readonly kind: 'DEMONYM'; readonly iso3: readonly string[] }
  | { readonly kind: 'CAPITAL'; readonly capital: CapitalWord }
  | { readonly kind: 'PLACE'; readonly place: PlaceWord }
  | { readonly kind: 'ORGANISATION'; readonly organisation: OrganisationWord }
  | { readonly kind: 'BLOC'; readonly name: string };

export interface Hit {
  readonly words: readonly Word[];
  readonly entry: Entry;
}

interface Phrase {
  readonly parts: readonly string[];
  readonly entry: Entry;
  /** as it has to be written; null: any case with a capital first */
  readonly written: string | null;
  /** what may stand between its words besides a space: ", " in "Washington, D.C.", "'s " in "People's Daily" */
  readonly comma: boolean;
  readonly possessive: boolean;
}

const isAcronym = (text: string): boolean => /^[\p{Lu}\d.+/-]+$/u.test(text);

const byFirstWord = new Map<string, Phrase[]>();

function add(text: string, entry: Entry, written: string | null = null): void {
  const key = nameKey(text);
  const words = key.split(' ');
  const first = words[0];
  if (first === undefined || first === '') return;
  const phrases = byFirstWord.get(first) ?? [];
  phrases.push({ parts: words, entry, written, comma: text.includes(','), possessive: /['’]s /.test(text) });
  byFirstWord.set(first, phrases);
}

// Of one key the first entry wins: a country over a city over a region.
for (const [text, iso3] of countryAbbreviations) add(text, { kind: 'ABBREVIATION', iso3 }, text);
for (const [text, iso3] of countryTexts) add(text, { kind: 'NAME', iso3 });
for (const [key, iso3] of demonyms) add(key, { kind: 'DEMONYM', iso3 });
for (const capital of capitals.values()) add(capital.text, { kind: 'CAPITAL', capital });
for (const organisation of organisations.values())
  add(
    organisation.text,
    { kind: 'ORGANISATION', organisation },
    isAcronym(organisation.text) ? organisation.text : null,
  );
for (const name of blocNames.values()) add(name, { kind: 'BLOC', name }, isAcronym(name) ? name : null);
for (const { names } of historicStates)
  for (const text of names)
    add(text, { kind: 'PLACE', place: { text, kind: 'REGION', country: null } }, isAcronym(text) ? text : null);
for (const place of geography.values()) add(place.text, { kind: 'PLACE', place });
for (const { text, country } of cities.values()) add(text, { kind: 'PLACE', place: { text, kind: 'CITY', country } });
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.parts.length - a.parts.length);

const firstPart = (key: string): string => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : key);
const partsOf = (key: string): string[] => (key.includes(' ') ? key.split(' ') : [key]);

function fits(phrase: Phrase, words: readonly Word[], at: number): readonly Word[] | null {
  const found: Word[] = [];
  const { parts } = phrase;
  let from = 0;
  for (let i = at; from < parts.length; i += 1) {
    const word = words[i];
    const last = found.at(-1);
    if (word === undefined) return null;
    if (last !== undefined && !joins(last, word) && !joinsIn(phrase, word)) return null;
    // "D.C." is one word here and one in the key; "M&S" may be several there: compare part by part.
    const here = partsOf(word.key);
    if (here.some((part, k) => parts[from + k] !== part)) return null;
    found.push(word);
    from += here.length;
  }
  return found;
}

const joinsIn = (phrase: Phrase, word: Word): boolean =>
  (phrase.comma && word.gap === ', ') || (phrase.possessive && /^['’]s $/.test(word.gap ?? ''));

const letters = (text: string): string => text.replace(/[\s.+-]/g, '');

/** True when the words may be a name by their case: the first one has a capital, or lower case is usual ("al-Qaida"). */
function casedAsName(phrase: Phrase, found: readonly Word[]): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  if (phrase.written !== null) return letters(found.map((word) => word.text).join('')) === letters(phrase.written);
  return first.capital || (LOWER_STARTS.has(first.key) && (second?.capital ?? false));
}

/** Words that begin names in lower case. */
const LOWER_STARTS: ReadonlySet<string> = new Set(['al', 'el', 'the', 'sub', 'mainland']);

/** Most words begin no name, and are not looked up. */
const mayBegin = (word: Word): boolean => word.capital || LOWER_STARTS.has(word.key) || /^\p{N}/u.test(word.text);

/** Names of the lexicon in a passage, the longest at each word; they do not overlap. */
export function findHits(words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  const inCapitals = words.every((word) => !/^\p{Lu}\p{Ll}/u.test(word.text));
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const phrases = word === undefined || !mayBegin(word) ? undefined : byFirstWord.get(firstPart(word.key));
    const hit = phrases === undefined ? null : longestAt(phrases, words, at);
    if (hit !== null && (inCapitals || !isAcronymOfBody(hit)) && !isOfContinent(hit, words[at - 1]))
      hits.push(withForm(withArticle(hit, words), words));
    at += hit?.words.length ?? 1;
  }
  return hits;
}

/** "Latin American", "South American": adjectives of a part of the world, not of the country whose demonym ends them. */
const isOfContinent = ({ entry, words }: Hit, before: Word | undefined): boolean =>
  entry.kind === 'DEMONYM' &&
  words[0]?.key === 'american' &&
  /^[ -]$/.test(words[0].gap ?? '') &&
  /^(?:latin|south|north|central|native|pan|inter)$/.test(before?.key ?? '');

function longestAt(phrases: readonly Phrase[], words: readonly Word[], at: number): Hit | null {
  for (const phrase of phrases) {
    const found = fits(phrase, words, at);
    if (found !== null && casedAsName(phrase, found)) return { words: found, entry: phrase.entry };
  }
  return null;
}

/** "NIS", "BARI": short capitals amid small letters are an acronym, not the city that is spelled so. */
const isAcronymOfBody = ({ entry, words: [only, second] }: Hit): boolean =>
  (entry.kind === 'PLACE' || entry.kind === 'CAPITAL') &&
  second === undefined &&
  only?.allCaps === true &&
  only.text.length <= 5 &&
  !only.text.includes('.') &&
  (entry.kind === 'PLACE' ? entry.place.text : entry.capital.text) !== only.text;

/** "The Hague": the article is part of the name of some cities. */
function withArticle(hit: Hit, words: readonly Word[]): Hit {
  const before = words[(hit.words[0]?.index ?? 0) - 1];
  if (hit.entry.kind !== 'CAPITAL' || !hit.entry.capital.text.startsWith('The ')) return hit;
  return before?.key === 'the' && hit.words[0]?.gap === ' ' ? { ...hit, words: [before, ...hit.words] } : hit;
}

/** "Islamic Republic of Pakistan", "Commonwealth of the Bahamas": the full name of a state is one name. */
function withForm(hit: Hit, words: readonly Word[]): Hit {
  if (hit.entry.kind !== 'NAME') return hit;
  const first = hit.words[0]?.index ?? 0;
  const of = words[first - 1]?.key === 'the' ? first - 2 : first - 1;
  const form = words[of - 1];
  if (words[of]?.key !== 'of' || form === undefined || !form.capital || !stateForms.has(form.key)) return hit;
  if (words.slice(of, first + 1).some((word) => word.gap !== ' ')) return hit;
  let from = form.index;
  for (let word = words[from - 1]; word?.capital && stateAdjectives.has(word.key); word = words[from - 1]) {
    if (!/^(?: |['’]s )$/.test(words[from]?.gap ?? '')) break;
    from -= 1;
  }
  // "Secretary of State of Kenya" has no article there.
  if (words[from - 1]?.key !== 'the') return hit;
  return { ...hit, words: [...words.slice(from, first), ...hit.words] };
}
