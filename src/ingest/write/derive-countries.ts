import { countryId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import type { GraphTransaction } from '../../graph/driver.ts';

/** A row of `countryNames`. */
interface CountryRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly held: readonly string[];
  /** keys by which it is found now; none before it was first derived */
  readonly keys: readonly string[];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Names of countries, and the bodies and places of those that are new; of one that nothing names any more the node goes. Only what differs is written. */
export async function deriveCountries(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run('deleteUnmentionedCountries', { ids });
  const countries = (await tx.run<CountryRow>('countryNames', { ids })).map((row) => ({
    ...row,
    wanted: [...new Set([row.name, ...row.names].map(nameKey))].sort(),
  }));
  const renamed = countries.filter(({ names, held }) => !isSame(names, held));
  if (renamed.length > 0) await tx.run('setNames', { rows: renamed.map(({ id, names }) => ({ id, names })) });
  const rekeyed = countries.filter(({ keys, wanted }) => !isSame([...keys].sort(), wanted));
  if (rekeyed.length > 0)
    await tx.run('nameEntities', { rows: rekeyed.map(({ id, wanted }) => ({ id, keys: wanted })) });
  const fresh = countries.filter(({ keys }) => keys.length === 0);
  if (fresh.length > 0)
    await tx.run('linkCountryMembers', {
      rows: fresh.map(({ id }) => ({ id, iso3: id.slice(countryId('').length) })),
    });
}
