import { countryId } from '../../domain/ids.ts';
import type { Graph, GraphTransaction } from '../../graph/driver.ts';
import { deriveCopies } from './copies.ts';
import { deriveCountries } from './derive-countries.ts';
import { derivePairs } from './derive-pairs.ts';
import { type Dirt, dirtOf, markDirty } from './dirt.ts';

/** What waits to be derived again, with the nodes that say so. */
interface Waiting extends Dirt {
  readonly nodes: readonly string[];
}

/** Two loads that end at once derive one after the other, and the later one sees what both have committed. */
const LOCK = 'derive';

/** One transaction: at most `limit` keys, copies first, for what they make of an article waits for the next round. */
async function deriveRound(tx: GraphTransaction, limit: number): Promise<{ derived: number; isLast: boolean }> {
  // Nothing to do takes no lock: a load of nothing new writes nothing but its run.
  if ((await tx.run('anyDirty')).length === 0) return { derived: 0, isLast: true };
  await tx.run('lockBlocks', { keys: [LOCK] });
  const waiting = await tx.run<Waiting>('takeDirty', { limit });
  const keysOf = (kind: Waiting['kind']): string[] => waiting.filter((one) => one.kind === kind).map(({ key }) => key);
  const flagged = await deriveCopies(tx, keysOf('COPY'));
  await markDirty(tx, await dirtOf(tx, flagged, []));
  const entities = keysOf('ENTITY');
  const isCountry = (id: string): boolean => id.startsWith(countryId(''));
  // Entities before pairs, which ask for their countries.
  await deriveCountries(tx, entities.filter(isCountry));
  const others = entities.filter((id) => !isCountry(id));
  if (others.length > 0) await tx.run('linkCountryOf', { ids: others });
  await derivePairs(tx, keysOf('PAIR'));
  const quotes = keysOf('QUOTE');
  if (quotes.length > 0) await tx.run('deriveRepeats', { keys: quotes });
  if (waiting.length > 0) await tx.run('clearDirty', { nodes: waiting.flatMap(({ nodes }) => nodes) });
  return { derived: waiting.length, isLast: waiting.length < limit && flagged.length === 0 };
}

/** Keys a transaction: enough that statements cost little, few enough that one that is tried again loses little. */
const ROUND = 1_000;

/** Rebuilds all that loads have left dirty, many keys a transaction. A restart finishes what was left. */
export async function deriveAll(graph: Graph): Promise<number> {
  let derived = 0;
  for (;;) {
    const round = await graph.write((tx) => deriveRound(tx, ROUND));
    derived += round.derived;
    if (round.isLast) return derived;
  }
}
