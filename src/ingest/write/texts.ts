import type { GraphTransaction } from '../../graph/driver.ts';
import { shinglesOf } from '../plan/near-copy.ts';

/** An article of the graph as it is compared with others. */
export interface ComparedText {
  readonly id: string;
  readonly isPart: boolean;
  readonly publishedOn: string | null;
  readonly source: string;
  readonly shingles: readonly string[];
}

/** Articles by id. */
export async function readTexts(tx: GraphTransaction, ids: readonly string[]): Promise<Map<string, ComparedText>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.run<Omit<ComparedText, 'shingles'> & { readonly prose: readonly string[] }>('articleProse', {
    ids: [...new Set(ids)].sort(),
  });
  return new Map(rows.map(({ prose, ...text }) => [text.id, { ...text, shingles: shinglesOf(prose.join('\n')) }]));
}

/** Of two copies the earlier one counts: a whole text before a part, then by day of publication, undated first, then by source key. */
export function isEarlier(a: ComparedText, b: ComparedText): boolean {
  if (a.isPart !== b.isPart) return b.isPart;
  const [one, other] = [a.publishedOn ?? '', b.publishedOn ?? ''];
  return one < other || (one === other && a.source < b.source);
}

export const roundShare = (share: number): number => Math.round(share * 1000) / 1000;
