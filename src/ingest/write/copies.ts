import type { GraphTransaction } from '../../graph/driver.ts';
import { isNearCopy, sharedPart, shinglesOf } from '../plan/near-copy.ts';

/** A row of `articleProse`. */
interface ArticleText {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly source: string;
  readonly prose: readonly string[];
}

interface CopyRow {
  readonly later: string;
  readonly earlier: string;
  readonly score: number;
}

/** Of two copies the earlier one counts: by day of publication, undated first, then by source key. */
const isEarlier = (a: ArticleText, b: ArticleText): boolean =>
  (a.publishedOn ?? '') < (b.publishedOn ?? '') ||
  ((a.publishedOn ?? '') === (b.publishedOn ?? '') && a.source < b.source);

/** Pairs of texts that are near-copies, each from the later to the earlier one: a function of the two texts alone. */
async function findCopies(tx: GraphTransaction, ids: readonly string[]): Promise<CopyRow[]> {
  const candidates = await tx.run<{ a: string; b: string }>('copyCandidates', { ids });
  if (candidates.length === 0) return [];
  const asked = [...new Set(candidates.flatMap(({ a, b }) => [a, b]))].sort();
  const texts = new Map(
    (await tx.run<ArticleText>('articleProse', { ids: asked })).map((text) => [
      text.id,
      { text, shingles: shinglesOf(text.prose.join('\n')) },
    ]),
  );
  // Two articles of one round meet twice.
  const pairs = new Map(candidates.map(({ a, b }) => [[a, b].sort().join(' '), [a, b] as const]));
  return [...pairs.values()].flatMap(([a, b]) => {
    const [one, other] = [texts.get(a), texts.get(b)];
    if (one === undefined || other === undefined || !isNearCopy(one.shingles, other.shingles)) return [];
    const score = Math.round(sharedPart(one.shingles, other.shingles) * 1000) / 1000;
    const [earlier, later] = isEarlier(one.text, other.text) ? [a, b] : [b, a];
    return [{ later, earlier, score }];
  });
}

/**
 * Links articles with their near-copies, and says of each, and of what it states, whether it counts.
 * @returns ids of those for which that changed
 */
export async function deriveCopies(tx: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await findCopies(tx, ids);
  if (rows.length > 0) await tx.run('linkCopies', { rows });
  const touched = new Set([...ids, ...rows.flatMap(({ later, earlier }) => [later, earlier])]);
  return (await tx.run<{ id: string }>('flagCopies', { ids: [...touched].sort() })).map(({ id }) => id);
}
