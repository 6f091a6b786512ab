import type { Verdict } from '../../domain/identity.ts';
import type { GraphTransaction } from '../../graph/driver.ts';

/** Locks in one order, so that two writers wait for each other and never in a circle. */
export const lock = async (tx: GraphTransaction, keys: readonly string[]): Promise<void> => {
  if (keys.length > 0) await tx.run('lockBlocks', { keys: [...new Set(keys)].sort() });
};

export const distinct = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** A row of `blockVerdicts`. */
interface VerdictRow extends Verdict {
  readonly blocks: readonly string[];
}

/** Blocks that are locked, and what reviewers said of references in them. */
export interface LockedBlocks {
  readonly blocks: readonly string[];
  readonly verdicts: readonly VerdictRow[];
}

/** Locks blocks, and with them those that a decision joins to one of them: they are resolved together. */
export async function lockJoined(tx: GraphTransaction, keys: readonly string[]): Promise<LockedBlocks> {
  let blocks = distinct(keys);
  await lock(tx, blocks);
  for (;;) {
    const verdicts = blocks.length === 0 ? [] : await tx.run<VerdictRow>('blockVerdicts', { blocks });
    const known = new Set(blocks);
    const more = distinct(verdicts.flatMap((verdict) => verdict.blocks)).filter((block) => !known.has(block));
    if (more.length === 0) return { blocks, verdicts };
    await lock(tx, more);
    blocks = distinct([...blocks, ...more]);
  }
}

/** Blocks that no decision joins are groups of one. */
export function groupBlocks({ blocks, verdicts }: LockedBlocks): string[][] {
  const groupOf = new Map(blocks.map((block) => [block, [block]]));
  for (const verdict of verdicts) {
    const groups = new Set(verdict.blocks.flatMap((block) => [groupOf.get(block) ?? []]));
    const joined = [...groups].flat();
    for (const block of joined) groupOf.set(block, joined);
  }
  return [...new Set(groupOf.values())];
}
