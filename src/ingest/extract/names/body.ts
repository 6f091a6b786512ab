import type { OrganisationKind } from '../../../domain/facts.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { bodyLinkers, tailLinkers, tailOpeners } from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtEnd, bodyNounsAtStart, companySuffixes } from '../../../lexicon/organisations.ts';
import { calendarWords } from '../../../lexicon/person-names.ts';
import { ROLE_WORDS } from '../../../lexicon/roles.ts';
import type { Page } from './page.ts';
import type { Proposal } from './proposal.ts';
import { type NameRule, neighbour, propose, textOfWords } from './rule.ts';
import { joins, type Word } from './words.ts';

const singular = (key: string): string => key.replace(/(?<=[^s])s$/, '');

/** What kind of body a noun means, in singular or plural; null for other words. */
export const nounKind = (key: string): OrganisationKind | null =>
  bodyNounsAtEnd.get(key) ??
  (key === 'channel' ? undefined : BODY_NOUNS.get(key)) ??
  bodyNounsAtEnd.get(singular(key)) ??
  null;

/** Kind of "Russian Defense Ministry" from its words: the last body noun decides, the first one of "Radio X". */
export function kindOf(words: readonly Word[]): OrganisationKind {
  const [holder, office] = words.slice(-2);
  // "the Minister's Office": of a state.
  if (office?.key === 'office' && holder?.possessive && ROLE_WORDS.has(holder.key)) return 'GOVERNMENT';
  for (const word of [...words].reverse()) {
    if (companySuffixes.has(word.key) && word.key.length > 1) return 'COMPANY';
    const kind = nounKind(word.key);
    if (kind !== null) return kind;
  }
  return bodyNounsAtStart.get(words[0]?.key ?? '') ?? 'OTHER';
}

/** Countries that these words name in front or behind "of": "Russian …", "… of Iran"; not "State Council Taiwan Affairs Office". */
function countriesIn(page: Page, words: readonly Word[]): string[] {
  const owning = words.filter(
    (_, at) =>
      at === 0 ||
      words.slice(0, at).every((other) => isCountryWord(page, other)) ||
      words[at - 1]?.key === 'of' ||
      (words[at - 1]?.key === 'the' && words[at - 2]?.key === 'of'),
  );
  const found = owning.flatMap((word) => {
    const entry = page.hitAt.get(word.index)?.entry;
    if (entry?.kind === 'DEMONYM') return entry.iso3.length === 1 ? [...entry.iso3] : [];
    if (entry?.kind === 'NAME' || entry?.kind === 'ABBREVIATION') return [entry.iso3];
    return entry?.kind === 'CAPITAL' ? [entry.capital.iso3] : [];
  });
  return [...new Set(found)];
}

/** "Russia's" before, or a demonym before a common noun: "the Kazakh company Voltara Hydro". */
function countryBefore(page: Page, words: readonly Word[]): string[] {
  const [first] = words;
  if (first === undefined) return [];
  for (let at = first.index - 1; at >= Math.max(0, first.index - 3); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== first.sentence || /[,;:]/.test(page.words[at + 1]?.gap ?? ''))
      return [];
    const entry = page.hitAt.get(word.index)?.entry;
    if (
      entry?.kind === 'DEMONYM' ||
      ((entry?.kind === 'NAME' || entry?.kind === 'ABBREVIATION') && (word.possessive || entry.kind === 'ABBREVIATION'))
    )
      return countriesIn(page, [word]);
  }
  return [];
}

/** "in Manila" behind: "the Foreign Ministry in Manila". */
function countryAfter(page: Page, words: readonly Word[]): string[] {
  const next = neighbour(page, words, 1);
  const place = next === null ? undefined : page.words[next.index + 1];
  return next?.key === 'in' && next.gap === ' ' && place !== undefined ? countriesIn(page, [place]) : [];
}

/** Country in front of a body's name or behind "in". */
export function countriesBeside(page: Page, words: readonly Word[]): string[] {
  const before = countryBefore(page, words);
  return before.length > 0 ? before : countryAfter(page, words);
}

/** A body of these words; its country is in the name, in front of it or behind "in". */
export function organisationOf(rule: NameRule, page: Page, words: readonly Word[], kind = kindOf(words)): Proposal[] {
  // "African Union Mission in Somalia", "UN Office": the body of a body, whatever country it works in.
  const first = page.hitAt.get(words[0]?.index ?? -1);
  const parent =
    first?.entry.kind === 'ORGANISATION' && first.words.length < words.length ? first.entry.organisation : null;
  if (parent?.kind === 'INTERNATIONAL')
    return propose(rule, page, words, 'NAME', {
      kind: 'ORGANISATION',
      name: textOfWords(page, words),
      subkind: 'INTERNATIONAL',
      countries: [],
      aliases: [],
    });
  const own = countriesIn(page, words);
  const placed = own.length > 0 || kind === 'INTERNATIONAL' ? own : countriesBeside(page, words);
  return propose(rule, page, words, 'NAME', {
    kind: 'ORGANISATION',
    name: textOfWords(page, words),
    subkind: kind,
    countries: placed,
    aliases: [],
  });
}

/** "Institute for Maritime Security", "Ministry of Trade and Industry": the capitalised words that linking words tie on. */
export function withTail(page: Page, head: readonly Word[]): Word[] {
  const words = [...head];
  for (;;) {
    const last = words.at(-1);
    let at = (last?.index ?? 0) + 1;
    const linkers: Word[] = [];
    while (bodyLinkers.has(page.words[at]?.key ?? '') && linkers.length < 3) {
      const linker = page.words[at];
      if (linker !== undefined) linkers.push(linker);
      at += 1;
    }
    const [first] = linkers;
    if (last === undefined || first === undefined || last.possessive) return words;
    const opens = words.length === head.length;
    // "and", "in", "the" only go on inside what "of" or "for" began.
    if (opens && !tailOpeners.has(first.key)) return words;
    if (!opens && !tailLinkers.has(first.key)) return words;
    if (first.key === 'in' && !opens) return words;
    const tail: Word[] = [];
    let previous: Word = linkers.at(-1) ?? first;
    if ([...linkers].some((word) => word.gap !== ' ' || word.sentence !== last.sentence)) return words;
    for (
      let word = page.words[at];
      word?.capital && !calendarWords.has(word.key) && word.sentence === last.sentence && joins(previous, word);
      word = page.words[at]
    ) {
      tail.push(word);
      previous = word;
      at += 1;
      if (word.possessive) break;
    }
    if (tail.length === 0) return words;
    // "of the World Bank and the African Union", "of Ministers and in the Assembly": something else begins.
    if (
      !opens &&
      first.key === 'and' &&
      (isKnownBody(page, tail) || (linkers[1] !== undefined && linkers[1].key !== 'the'))
    )
      return words;
    // "the army of Mali and the navy of Togo": a second country begins something else.
    if (!opens && first.key === 'and' && tail.some((word) => isCountryWord(page, word))) return words;
    words.push(...linkers, ...tail);
  }
}

/** True for a word of a country's, a people's or a capital's name. */
export const isCountryWord = (page: Page, word: Word): boolean => {
  const kind = page.hitAt.get(word.index)?.entry.kind;
  return kind === 'NAME' || kind === 'DEMONYM' || kind === 'CAPITAL' || kind === 'ABBREVIATION';
};

/** True for exactly the name of a body that the lexicon knows. */
export const isKnownBody = (page: Page, words: readonly Word[]): boolean => {
  const hit = page.hitAt.get(words[0]?.index ?? -1);
  return hit?.entry.kind === 'ORGANISATION' && hit.words.length === words.length;
};

/** "Commission", "Ministry" alone: the short form of something. */
export const isShortForm = (words: readonly Word[]): boolean => {
  const [only] = words;
  return words.length === 1 && only !== undefined && nounKind(only.key) !== null;
};
