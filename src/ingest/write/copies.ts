import type { GraphTransaction } from '../../graph/driver.ts';
import { isNearCopy, sharedPart, shinglesOf } from '../plan/near-copy.ts';
import type { ArticlePlan } from '../plan/rows.ts';

interface Candidate {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly source: string;
  readonly prose: readonly string[];
}

/** Of two copies the earlier one counts: by day of publication, undated first, then by source key. */
const isEarlier = (
  a: { publishedOn: string | null; source: string },
  b: { publishedOn: string | null; source: string },
) =>
  (a.publishedOn ?? '') < (b.publishedOn ?? '') ||
  ((a.publishedOn ?? '') === (b.publishedOn ?? '') && a.source < b.source);

/**
 * Links an article with its near-copies, each pair from the later to the earlier one: a function of the two texts alone.
 * @returns ids of the other articles of these pairs
 */
export async function linkCopies(tx: GraphTransaction, plan: ArticlePlan): Promise<string[]> {
  const { id, properties } = plan.article;
  const own = { publishedOn: (properties.publishedOn ?? null) as string | null, source: String(properties.sourceKey) };
  const candidates = await tx.run<Candidate>('nearCopyCandidates', { id });
  const rows = candidates.flatMap((other) => {
    const shingles = shinglesOf(other.prose.join('\n'));
    if (!isNearCopy(shingles, plan.shingles)) return [];
    const score = Math.round(sharedPart(shingles, plan.shingles) * 1000) / 1000;
    return isEarlier(own, other)
      ? [{ later: other.id, earlier: id, score }]
      : [{ later: id, earlier: other.id, score }];
  });
  if (rows.length > 0) await tx.run('linkCopies', { rows });
  return rows.map((row) => (row.later === id ? row.earlier : row.later));
}

/**
 * Says of each article, and of what it states, whether it counts.
 * @returns ids of those for which that changed
 */
export async function flagCopies(tx: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ id: string }>('flagCopies', { ids: [...new Set(ids)].sort() });
  return rows.map(({ id }) => id);
}
