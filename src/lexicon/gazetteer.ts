import { nameKey } from '../domain/names.ts';
import { TOWNS } from './towns.ts';

/** key of a name -> iso3 of the countries that have a place of it; read when first asked for */
let towns: ReadonlyMap<string, readonly string[]> | null = null;

function readTowns(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of TOWNS.trim().split('\n')) {
    const iso3 = row.slice(0, 3);
    for (const name of row.slice(4).split('|')) {
      const key = nameKey(name);
      const known = found.get(key);
      if (known === undefined) found.set(key, [iso3]);
      else if (!known.includes(iso3)) known.push(iso3);
    }
  }
  return found;
}

/** The countries (iso3) that have a town of this name; empty for none. The name alone says nothing: many share one. */
export function countriesOfTown(name: string): readonly string[] {
  towns ??= readTowns();
  return towns.get(nameKey(name)) ?? [];
}
