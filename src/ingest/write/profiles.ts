import type { GraphTransaction } from '../../graph/driver.ts';
import type { ArticlePlan, ReferenceRow } from '../plan/rows.ts';

export interface ProfileRow {
  readonly key: string;
  readonly properties: ReferenceRow['identifying'] & Pick<ReferenceRow, 'block'>;
  readonly count: number;
  readonly smallest: string;
}

/** The profile with one more reference that says it. */
export const merged = (row: ReferenceRow, key: string, before: ProfileRow | undefined): ProfileRow => ({
  key,
  properties: { ...row.identifying, block: row.block },
  count: (before?.count ?? 0) + 1,
  smallest: before !== undefined && before.smallest < row.id ? before.smallest : row.id,
});

/**
 * Counts the references of these articles into the profiles that they say.
 * @returns ids of the references that have to be resolved
 */
export async function countIn(tx: GraphTransaction, plans: readonly ArticlePlan[]): Promise<string[]> {
  const rows = new Map<string, ProfileRow>();
  const references: string[] = [];
  for (const row of plans.flatMap((plan) => plan.references)) {
    if (row.profile === null) continue;
    rows.set(row.profile, merged(row, row.profile, rows.get(row.profile)));
    references.push(row.id);
  }
  if (rows.size > 0) await tx.run('countProfiles', { rows: [...rows.values()] });
  return references;
}

/** Counts the references of these articles out again around `takeOut`, which deletes them. */
export async function countOut(
  tx: GraphTransaction,
  ids: readonly string[],
  takeOut: () => Promise<void>,
): Promise<void> {
  const keys = (await tx.run<{ key: string }>('uncountProfiles', { ids })).map(({ key }) => key);
  await takeOut();
  if (keys.length === 0) return;
  await tx.run('mendProfiles', { keys });
  await tx.run('deleteProfiles', { keys });
}
