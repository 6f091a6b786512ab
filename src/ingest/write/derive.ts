import { countryId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import type { Graph, GraphTransaction } from '../../graph/driver.ts';

/** What waits to be derived again, with the nodes that say so. */
interface Waiting {
  readonly kind: 'ENTITY' | 'PAIR' | 'QUOTE';
  readonly key: string;
  readonly nodes: readonly string[];
}

type PairRow = Readonly<Record<string, unknown>> & { readonly type: string; readonly key: string };

/** RELATES_TO of one ordered pair: compared before it is written, for an equal value counts as a write too. */
async function derivePair(tx: GraphTransaction, key: string): Promise<void> {
  const [actorIso3 = '', recipientIso3 = ''] = key.split('>');
  const pair = { actor: countryId(actorIso3), recipient: countryId(recipientIso3) };
  const counted = await tx.run<Omit<PairRow, 'key'> & { type: string }>('pairRelations', {
    ...pair,
    actorIso3,
    recipientIso3,
  });
  const rows = counted.map((row): PairRow => ({ ...withoutNulls(row), type: row.type, key: `${key}:${row.type}` }));
  const held = await tx.run<{ key: string; properties: PairRow }>('pairState', pair);
  const before = new Map(held.map((row) => [row.key, fingerprint(row.properties)]));
  const changed = rows.filter((row) => before.get(row.key) !== fingerprint(row));
  const now = new Set(rows.map((row) => row.key));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  if (changed.length + gone.length > 0) await tx.run('writePair', { ...pair, rows: changed, gone });
}

const withoutNulls = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const fingerprint = (row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(withoutNulls(row)).sort(([a], [b]) => (a < b ? -1 : 1)));

async function deriveCountry(tx: GraphTransaction, id: string): Promise<void> {
  await tx.run('deleteUnmentionedCountry', { id });
  const [row] = await tx.run<{ name: string; names: string[] }>('countryNames', { id });
  if (row === undefined) return;
  await tx.run('setNames', { id, names: row.names });
  await tx.run('nameEntities', { rows: [{ id, keys: [...new Set([row.name, ...row.names].map(nameKey))].sort() }] });
  await tx.run('linkCountryMembers', { id, iso3: id.slice(countryId('').length) });
}

async function derive(tx: GraphTransaction, { kind, key, nodes }: Waiting): Promise<void> {
  // Two loads that end at once derive one after the other, and the later one sees what both have committed.
  await tx.run('lockBlocks', { keys: [`derive:${kind}:${key}`] });
  if (kind === 'PAIR') await derivePair(tx, key);
  else if (kind === 'QUOTE') await tx.run('deriveRepeats', { key });
  else if (key.startsWith(countryId(''))) await deriveCountry(tx, key);
  else await tx.run('linkCountryOf', { id: key });
  await tx.run('clearDirty', { nodes });
}

const ROUND = 500;

/** Rebuilds all that loads have left dirty, a transaction each: entities first, for pairs ask for their countries. A restart finishes what was left. */
export async function deriveAll(graph: Graph): Promise<number> {
  let derived = 0;
  for (;;) {
    const waiting = await graph.write((tx) => tx.run<Waiting>('takeDirty', { limit: ROUND }));
    for (const one of waiting) await graph.write((tx) => derive(tx, one));
    derived += waiting.length;
    if (waiting.length < ROUND) return derived;
  }
}
