import { getCountryDataList, type ICountryData } from 'countries-list';
import { nameKey } from '../domain/names.ts';
import { AMBIGUOUS_CAPITALS, CAPITAL_WORDS, type CapitalRole } from './capital-words.ts';
import { COUNTRY_ABBREVIATIONS, COUNTRY_WORDS } from './country-words.ts';

/** A country or territory with a code of ISO 3166-1 (and Kosovo, XKX). */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  /** the usual English name: "Turkey", "Ivory Coast", "United States" */
  readonly name: string;
  /** usual name first, then other names, old ones and abbreviations */
  readonly names: readonly string[];
  /** adjective first, then nouns and plurals */
  readonly demonyms: readonly string[];
  /** in agency style, without accents; null for the few without one */
  readonly capital: string | null;
  /** cities where its government sits, the capital first, as news uses them: The Hague besides Amsterdam */
  readonly seats: readonly string[];
}

/** One way to write a capital, a seat of government or a building that stands for a government. */
export interface CapitalWord {
  readonly text: string;
  /** its usual name: "New Delhi" for "Delhi" */
  readonly city: string;
  readonly iso3: string;
  readonly role: CapitalRole;
  /** first of all another word ("Victoria"): read only where the article names the country too */
  readonly ambiguous: boolean;
}

const bare = (form: string): string => form.replace(/^~|\+$/g, '').replace(/\+$/, '');

/** "~Dane+" gives Dane and Danes, not read in text. */
function formsOf(words: string): { text: string; read: boolean }[] {
  return words.split('|').flatMap((form) => {
    const read = !form.startsWith('~');
    const text = bare(form);
    return form.endsWith('+')
      ? [
          { text, read },
          { text: `${text}s`, read },
        ]
      : [{ text, read }];
  });
}

const wordsByIso3 = new Map(COUNTRY_WORDS.map(([iso3, names, demonyms]) => [iso3, { names, demonyms }]));
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');

function capitalOf(record: ICountryData, ownRows: readonly (readonly [string, string, CapitalRole])[]): string | null {
  const own = ownRows.find(([, , role]) => role === 'CAPITAL')?.[1].split('|')[0];
  return own ?? (record.capital === '' ? null : plain(record.capital));
}

function makeCountry(record: ICountryData & { iso2: string }): Country {
  const iso3 = record.iso3;
  const words = wordsByIso3.get(iso3);
  const ownNames = words === undefined ? [record.name] : formsOf(words.names).map((form) => form.text);
  const short = COUNTRY_ABBREVIATIONS.filter(([code]) => code === iso3).flatMap(([, forms]) => forms.split('|'));
  const rows = CAPITAL_WORDS.filter(([code, , role]) => code === iso3 && role !== 'BUILDING');
  const capital = capitalOf(record, rows);
  const seats = rows.filter(([, , role]) => role === 'SEAT').map(([, names]) => names.split('|')[0] ?? '');
  return {
    iso2: record.iso2,
    iso3,
    name: ownNames[0] ?? record.name,
    names: [...new Set([...ownNames, record.name, ...(record.alias ?? []), ...short])],
    demonyms: words === undefined || words.demonyms === '' ? [] : formsOf(words.demonyms).map((form) => form.text),
    capital,
    seats: capital === null ? seats : [capital, ...seats],
  };
}

/** All countries and territories, by iso3. */
export const countries: readonly Country[] = getCountryDataList()
  .filter((record) => record.iso3 !== '')
  .map(makeCountry)
  .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));

const byIso3 = new Map(countries.map((country) => [country.iso3, country]));
const byIso2 = new Map(countries.map((country) => [country.iso2, country]));

/** @param iso3 ISO 3166-1 alpha-3, upper case; null for an unknown code */
export const countryByIso3 = (iso3: string): Country | null => byIso3.get(iso3) ?? null;

/** @param iso2 ISO 3166-1 alpha-2, upper case; null for an unknown code */
export const countryByIso2 = (iso2: string): Country | null => byIso2.get(iso2) ?? null;

function addTo(map: Map<string, string[]>, key: string, iso3: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [iso3]);
  else if (!known.includes(iso3)) known.push(iso3);
}

const lookUp = {
  names: new Map<string, string[]>(),
  codes: new Map<string, string[]>(),
  demonyms: new Map<string, string[]>(),
};
for (const country of countries) {
  for (const name of country.names) addTo(lookUp.names, nameKey(name), country.iso3);
  for (const word of country.demonyms) addTo(lookUp.demonyms, nameKey(word), country.iso3);
  addTo(lookUp.codes, country.iso2.toLowerCase(), country.iso3);
  addTo(lookUp.codes, country.iso3.toLowerCase(), country.iso3);
}

/**
 * The countries that a reader may mean by a name, a code or a demonym, in any case, with or without accents.
 * A name wins over a code and a code over a demonym; several only for a shared demonym ("Congolese"). Empty for none.
 */
export function findCountries(text: string): readonly Country[] {
  const key = nameKey(text);
  const found = lookUp.names.get(key) ?? lookUp.codes.get(key) ?? lookUp.demonyms.get(key) ?? [];
  return found.flatMap((iso3) => byIso3.get(iso3) ?? []);
}

/** The one country that a name, a code or a demonym means; null when none or several do. */
export function findCountry(text: string): Country | null {
  const [country, second] = findCountries(text);
  return country !== undefined && second === undefined ? country : null;
}

/** Names that are read in running text, as usually written, with iso3. */
export const countryTexts: readonly (readonly [text: string, iso3: string])[] = COUNTRY_WORDS.flatMap(([iso3, names]) =>
  formsOf(names)
    .filter((form) => form.read)
    .map((form) => [form.text, iso3] as const),
);

/** Key of such a name -> iso3. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  countryTexts.map(([text, iso3]) => [nameKey(text), iso3]),
);

/** Abbreviations that are read in running text, exactly as written -> iso3. */
export const countryAbbreviations: ReadonlyMap<string, string> = new Map(
  COUNTRY_ABBREVIATIONS.flatMap(([iso3, forms]) => forms.split('|').map((form) => [form, iso3] as const)),
);

function readDemonyms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [iso3, , demonyms] of COUNTRY_WORDS)
    for (const form of formsOf(demonyms)) if (form.read && form.text !== '') addTo(found, nameKey(form.text), iso3);
  return found;
}

/** Demonyms that are read in running text: key -> iso3 codes, several for a shared one. */
export const demonyms: ReadonlyMap<string, readonly string[]> = readDemonyms();

function readCapitals(): Map<string, CapitalWord> {
  const found = new Map<string, CapitalWord>();
  const ambiguous = new Set(AMBIGUOUS_CAPITALS.map((text) => nameKey(text)));
  const add = (iso3: string, names: string, role: CapitalRole): void => {
    const spellings = names.split('|');
    for (const text of spellings)
      if (!found.has(nameKey(text)))
        found.set(nameKey(text), {
          text,
          city: spellings[0] ?? text,
          iso3,
          role,
          ambiguous: ambiguous.has(nameKey(text)),
        });
  };
  const corrected = new Set(CAPITAL_WORDS.filter(([, , role]) => role === 'CAPITAL').map(([iso3]) => iso3));
  for (const country of countries)
    if (country.capital !== null && wordsByIso3.has(country.iso3) && !corrected.has(country.iso3))
      add(country.iso3, country.capital, 'CAPITAL');
  for (const [iso3, names, role] of CAPITAL_WORDS) add(iso3, names, role);
  // A city that is called like its country reads as the country: Singapore, Djibouti, Luxembourg.
  for (const key of countryNames.keys()) found.delete(key);
  return found;
}

/** Capitals, seats and buildings that are read in running text: key of the name -> what it is. */
export const capitals: ReadonlyMap<string, CapitalWord> = readCapitals();

const abbreviationKeys = new Set([...countryAbbreviations.keys()].map(nameKey));

/** True for the key of a country's name, abbreviation or demonym: a word that says whose something is, not what. */
export const isCountryWord = (key: string): boolean =>
  countryNames.has(key) || demonyms.has(key) || abbreviationKeys.has(key);
