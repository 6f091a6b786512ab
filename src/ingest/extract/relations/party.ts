import type { Reference } from '../../../domain/facts.ts';
import { countriesOf, type World } from './world.ts';

/** One side of a relation. */
export interface Party {
  /** references in order of reading; a person or body with a country brings the country's reference before it */
  readonly references: readonly string[];
  /** what makes two parties different: iso3 codes, and references of blocs and bodies of several states */
  readonly keys: readonly string[];
}

export const NOBODY: Party = { references: [], keys: [] };

/** A key of a party that is a state's: its iso3 code. */
export const isState = (key: string): boolean => /^[A-Z]{3}$/.test(key);

const unique = (items: readonly string[]): string[] => [...new Set(items)];

export function joinParties(...parties: readonly Party[]): Party {
  const named = parties.filter((party) => party !== NOBODY);
  const [first = NOBODY] = named;
  if (named.length < 2) return first;
  return {
    references: unique(named.flatMap((party) => party.references)),
    keys: unique(named.flatMap((party) => party.keys)),
  };
}

/** A party without what another one has: nobody acts on himself. */
export function without(world: World, party: Party, other: Party): Party {
  const keys = party.keys.filter((key) => !other.keys.includes(key));
  if (keys.length === party.keys.length) return party;
  const references = party.references.filter((id) => {
    const reference = world.references.get(id);
    const own = reference === undefined ? [] : keysOf(world, reference, true);
    return own.length === 0 ? false : own.some((key) => keys.includes(key));
  });
  return { references, keys };
}

function keysOf(world: World, reference: Reference, anybody: boolean): readonly string[] {
  const countries = countriesOf(world, reference, anybody);
  if (reference.kind === 'ORGANISATION' && reference.subkind === 'INTERNATIONAL') return [reference.id];
  if (countries.length > 0) return countries;
  return reference.kind === 'BLOC' || reference.kind === 'ORGANISATION' ? [reference.id] : [];
}

/** Who reports is no party, nor is the country it is from. */
export const isPress = ({ subkind }: Reference): boolean => subkind === 'NEWS_AGENCY' || subkind === 'MEDIA';

/** What a reference stands for as a party; a place stands for nobody unless asked for its country. */
export function partyOfReference(world: World, id: string | null, places = false): Party {
  const reference = id === null ? undefined : world.references.get(id);
  if (reference === undefined) return NOBODY;
  if (isPress(reference)) return NOBODY;
  if (reference.kind === 'PLACE') return places ? partyOfCountries(world, reference.countries.slice(0, 1)) : NOBODY;
  // where a place counts as its country, a citizen does, too
  const keys = keysOf(world, reference, places);
  if (reference.kind === 'COUNTRY' || keys.includes(reference.id)) return { references: [reference.id], keys };
  const country = partyOfCountries(world, keys);
  return { references: unique([...country.references, reference.id]), keys };
}

export function partyOfCountries(world: World, iso3: readonly string[]): Party {
  const known = iso3.filter((code) => world.countries.has(code));
  return { references: known.flatMap((code) => world.countries.get(code) ?? []), keys: known };
}
