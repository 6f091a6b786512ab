import type { GraphTransaction } from '../../graph/driver.ts';
import { isNearCopy, sharedPart } from '../plan/near-copy.ts';
import { linkAddresses } from './addresses.ts';
import { isEarlier, readTexts, roundShare } from './texts.ts';

interface CopyRow {
  readonly later: string;
  readonly earlier: string;
  readonly score: number;
}

/** Pairs of texts that are near-copies, each from the later to the earlier one: a function of the two texts alone. */
async function findCopies(tx: GraphTransaction, ids: readonly string[]): Promise<CopyRow[]> {
  const candidates = await tx.run<{ a: string; b: string }>('copyCandidates', { ids });
  if (candidates.length === 0) return [];
  const texts = await readTexts(
    tx,
    candidates.flatMap(({ a, b }) => [a, b]),
  );
  // Two articles of one round meet twice.
  const pairs = new Map(candidates.map(({ a, b }) => [[a, b].sort().join(' '), [a, b] as const]));
  return [...pairs.values()].flatMap(([a, b]) => {
    const [one, other] = [texts.get(a), texts.get(b)];
    if (one === undefined || other === undefined || !isNearCopy(one.shingles, other.shingles)) return [];
    const score = roundShare(sharedPart(one.shingles, other.shingles));
    const [earlier, later] = isEarlier(one, other) ? [a, b] : [b, a];
    return [{ later, earlier, score }];
  });
}

/**
 * Links articles with their near-copies and with those of their address, and says of each, and of what it states, whether it counts.
 * @returns ids of those for which that changed
 */
export async function deriveCopies(tx: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await findCopies(tx, ids);
  if (rows.length > 0) await tx.run('linkCopies', { rows });
  const addressed = await linkAddresses(tx, ids);
  const touched = new Set([...ids, ...addressed, ...rows.flatMap(({ later, earlier }) => [later, earlier])]);
  return (await tx.run<{ id: string }>('flagCopies', { ids: [...touched].sort() })).map(({ id }) => id);
}
