import { countryId } from '../../domain/ids.ts';
import type { GraphTransaction } from '../../graph/driver.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A row of `pairRelations`: the properties of one RELATES_TO but its key. */
interface CountedRow extends Properties {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
}

const withoutNulls = (row: Properties): Properties =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const fingerprint = (row: Properties): string =>
  JSON.stringify(Object.entries(withoutNulls(row)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** RELATES_TO of ordered pairs, "RUS>IRN": compared before it is written, for an equal value counts as a write too. */
export async function derivePairs(tx: GraphTransaction, pairs: readonly string[]): Promise<void> {
  if (pairs.length === 0) return;
  const recipientsOf = new Map<string, string[]>();
  for (const pair of pairs) {
    const [actor = '', recipient = ''] = pair.split('>');
    recipientsOf.set(actor, [...(recipientsOf.get(actor) ?? []), recipient]);
  }
  const asked = [...recipientsOf].map(([actor, recipients]) => ({ actor: countryId(actor), recipients }));
  const counted = await tx.run<CountedRow>('pairRelations', { rows: asked });
  const held = await tx.run<{ key: string; properties: Properties }>('pairState', { rows: asked });
  const before = new Map(held.map(({ key, properties }) => [key, fingerprint(properties)]));
  const rows = counted.map(({ actor, recipient, ...row }) => ({
    actor: countryId(actor),
    recipient: countryId(recipient),
    properties: { ...withoutNulls(row), key: `${actor}>${recipient}:${row.type}` },
  }));
  const changed = rows.filter(({ properties }) => before.get(properties.key) !== fingerprint(properties));
  const now = new Set(rows.map(({ properties }) => properties.key));
  const gone = [...before.keys()].filter((key) => !now.has(key));
  if (gone.length > 0) await tx.run('deletePairs', { keys: gone });
  if (changed.length > 0) await tx.run('writePairs', { rows: changed });
}
