import { nameKey } from '../../../domain/names.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { byPosition } from '../../../domain/spans.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { familyNamesFirst } from '../../../lexicon/family-names.ts';
import { familyNameFirstCountries } from '../../../lexicon/name-contexts.ts';
import { isNameParticle, isOneSyllable, looksPinyin, nameSuffixes } from '../../../lexicon/person-names.ts';
import type { Proposal } from '../names/proposal.ts';
import type { Word } from '../names/words.ts';

/** The mentions of one person of the article, in order of reading. */
export interface Bearer {
  /** words of the fullest name */
  readonly words: readonly Word[];
  readonly mentions: Proposal[];
  readonly titles: Set<string>;
  readonly countries: Set<string>;
}

export const sharedSurname: ReadingRule = {
  id: 'name.shared-surname',
  says: 'A surname that two persons of the article share means the one named in full last before it, in its paragraph or further up.',
  source: 'AP Stylebook: first names are used again where a surname alone would be ambiguous',
  confidence: 0.6,
  examples: [['Anna Holm spoke first. Peter Holm spoke next. Then Holm sat down.', ['Holm = SURNAME of Peter Holm']]],
  leaves: ['Anna Holm spoke first. Then Holm sat down.'],
};

/** Bearers by each word of their names, and by the keys of what the text calls them. */
interface Register {
  readonly byWord: Map<string, Bearer[]>;
  readonly byName: Map<string, Bearer>;
}

/** Persons of the article: full names first, then every shorter one to the person it can mean; ambiguous ones are left out. */
export function groupPersons(proposals: readonly Proposal[]): { bearers: Bearer[]; open: Proposal[] } {
  const persons = proposals.filter((proposal) => proposal.meaning.kind === 'PERSON');
  const fullestFirst = [...persons].sort((a, b) => capitals(b) - capitals(a) || byPosition(a, b));
  const register: Register = { byWord: new Map(), byName: new Map() };
  const bearers: Bearer[] = [];
  const rest: Proposal[] = [];
  for (const proposal of fullestFirst) {
    const words = wordsOf(proposal);
    const known = possibleFor(register, words).filter((bearer) => hasSuffix(words) === hasSuffix(bearer.words));
    const [only, second] = known;
    if (capitals(proposal) < 2 || second !== undefined) rest.push(proposal);
    else if (only !== undefined) join(register, only, proposal);
    else bearers.push(bearerOf(register, proposal));
  }
  const open: Proposal[] = [];
  for (const proposal of rest.sort(byPosition)) {
    const called = calledSo(register, proposal);
    const possible = called === null ? possibleFor(register, wordsOf(proposal)) : [called];
    const [only, second] = possible;
    const meant = second === undefined ? only : whoIsMeant(proposal, possible);
    if (meant !== undefined)
      join(register, meant, second === undefined ? proposal : { ...proposal, rule: sharedSurname });
    else if (only === undefined) bearers.push(bearerOf(register, proposal));
    else open.push(proposal);
  }
  for (const bearer of bearers) bearer.mentions.sort(byPosition);
  const order = new Map(bearers.map((bearer) => [bearer, bearer.mentions[0]]));
  return { bearers: bearers.sort((a, b) => compare(order.get(a), order.get(b))), open };
}

const compare = (a: Proposal | undefined, b: Proposal | undefined): number =>
  a === undefined || b === undefined ? 0 : byPosition(a, b);

const wordsOf = (proposal: Proposal): readonly Word[] =>
  proposal.meaning.kind === 'PERSON' ? proposal.meaning.words : [];
const capitals = (proposal: Proposal): number => wordsOf(proposal).filter((word) => word.capital).length;

function bearerOf(register: Register, proposal: Proposal): Bearer {
  const words = wordsOf(proposal);
  const bearer: Bearer = { words, mentions: [], titles: new Set(), countries: new Set() };
  for (const key of new Set(words.map((word) => word.key)))
    register.byWord.set(key, [...(register.byWord.get(key) ?? []), bearer]);
  join(register, bearer, proposal);
  return bearer;
}

function join(register: Register, bearer: Bearer, proposal: Proposal): void {
  bearer.mentions.push(proposal);
  if (proposal.meaning.kind !== 'PERSON') return;
  const key = nameKey(proposal.text);
  if (!register.byName.has(key)) register.byName.set(key, bearer);
  for (const title of proposal.meaning.titles) bearer.titles.add(title);
  for (const iso3 of proposal.meaning.countries) bearer.countries.add(iso3);
}

/** The person whose nickname this is: "X, known as Y", and every Y after it; null for none. */
function calledSo(register: Register, { text, meaning }: Proposal): Bearer | null {
  const full = meaning.kind === 'PERSON' ? meaning.alsoKnown : null;
  if (full !== null) return register.byName.get(full) ?? null;
  const bearer = register.byName.get(nameKey(text));
  const nicknamed = bearer?.mentions.some(
    (one) => one.meaning.kind === 'PERSON' && one.meaning.alsoKnown !== null && nameKey(one.text) === nameKey(text),
  );
  return bearer !== undefined && nicknamed === true ? bearer : null;
}

/** Persons of whose full name these words are a part, in order of reading. */
function possibleFor(register: Register, words: readonly Word[]): Bearer[] {
  const whole = words.find((word) => word.key.length > 1 && !nameSuffixes.has(word.key));
  return (register.byWord.get(whole?.key ?? '') ?? []).filter((bearer) => isFormOf(words, bearer.words));
}

/** A father and a son of one name are two. */
const hasSuffix = (words: readonly Word[]): boolean => words.some((word) => nameSuffixes.has(word.key));

/** True when all these words stand in the full name in this order ("Rivas" in "Ana Lucía Rivas Peralta"). */
function isFormOf(words: readonly Word[], full: readonly Word[]): boolean {
  if (!initialsAgree(words, full)) return false;
  let at = 0;
  for (const word of words) {
    if (nameSuffixes.has(word.key)) continue;
    while (at < full.length && full[at]?.key !== word.key && !isInitialOf(word, full[at])) at += 1;
    if (at >= full.length) return false;
    at += 1;
  }
  return true;
}

/** "Aldo B. Marsh" is no form of "Aldo C. B. Marsh": behind one given name the initials go together from the front. */
const initialsAgree = (words: readonly Word[], full: readonly Word[]): boolean =>
  words[0]?.key !== full[0]?.key ||
  words.slice(1, -1).every((word, at) => word.text.length > 1 || (full[at + 1]?.key.startsWith(word.key) ?? false));

const isInitialOf = (word: Word, other: Word | undefined): boolean =>
  word.text.length === 1 && (other?.key.startsWith(word.key) ?? false);

/** Of several persons that a short name fits: the one named in full last before it; a title decides first. */
function whoIsMeant(proposal: Proposal, possible: readonly Bearer[]): Bearer | undefined {
  const titles = proposal.meaning.kind === 'PERSON' ? proposal.meaning.titles : [];
  const titled = possible.filter((bearer) => titles.some((title) => bearer.titles.has(title)));
  if (titled.length === 1) return titled[0];
  const before = possible
    .map((bearer) => ({
      bearer,
      last: bearer.mentions.filter((mention) => isFull(mention, bearer) && comesBefore(mention, proposal)).at(-1),
    }))
    .filter((entry) => entry.last !== undefined)
    .sort((a, b) => (b.last?.passage ?? 0) - (a.last?.passage ?? 0) || (b.last?.start ?? 0) - (a.last?.start ?? 0));
  return before[0]?.bearer;
}

const isFull = (mention: Proposal, bearer: Bearer): boolean => wordsOf(mention).length === bearer.words.length;
const comesBefore = (a: Proposal, b: Proposal): boolean =>
  a.passage < b.passage || (a.passage === b.passage && a.start < b.start);

/** The family name as far as the article shows it: what later mentions use, else by the habits of the country, else the last word. */
export function familyNameOf(bearer: Bearer): string | null {
  const { words } = bearer;
  const names = words.filter((word) => word.capital && !nameSuffixes.has(word.key));
  const [given] = names;
  const last = names.at(-1);
  if (given === undefined || last === undefined || names.length < 2) return null;
  // "Mao said", "Lee said": the first name, used alone, is the family's.
  const bare = bearer.mentions.some(
    (mention) => wordsOf(mention).length === 1 && wordsOf(mention)[0]?.key === given.key,
  );
  if (bare && familyNamesFirst.has(given.key)) return given.text;
  const used = bearer.mentions
    .map(wordsOf)
    .find(
      (mention) =>
        mention.length < words.length &&
        mention.length > 0 &&
        mention[0]?.key !== given.key &&
        isFormOf(mention, words),
    );
  if (used !== undefined) return joined(used);
  const countries = [...bearer.countries].map((iso3) => countryByIso3(iso3)?.iso3 ?? '');
  // Only East Asian given names go on in lower case behind a hyphen.
  if (words.length === 3 && words[2]?.gap === '-' && !words[2].capital) return given.text;
  const syllables = words.slice(1).every((word) => isOneSyllable(word.key));
  const hyphened = words.length === 3 && (words[2]?.gap === '-' || syllables);
  const chinese = names.length === 2 && looksPinyin(last.key) && !familyNamesFirst.has(last.key);
  if (
    familyNamesFirst.has(given.key) &&
    (hyphened || chinese || countries.some((iso3) => familyNameFirstCountries.has(iso3)))
  )
    return given.text;
  // "van der Meer", "al-Karimi", "Meyer-Holm": with particles and hyphens.
  let from = words.indexOf(last);
  while (from > 1 && (words[from]?.gap === '-' || isNameParticle(words[from - 1]?.key ?? '', true))) from -= 1;
  return joined(words.slice(from, words.indexOf(last) + 1));
}

function joined(words: readonly Word[]): string {
  return words.map((word, at) => (at === 0 ? '' : (word.gap ?? ' ')) + word.text).join('');
}

export const fullNameOf = (bearer: Bearer): string => joined(bearer.words);

/** NAME where the given name is there, SURNAME where only the rest is. */
export const personMentionKind = (proposal: Proposal, bearer: Bearer): 'NAME' | 'SURNAME' =>
  wordsOf(proposal)[0]?.key === bearer.words[0]?.key ? 'NAME' : 'SURNAME';
