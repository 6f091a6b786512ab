import type { ConnectionPage } from '../client/client.ts';

/** Where each list goes on. */
export type Cursors<K extends string> = { readonly [key in K]?: string | null };

/**
 * Something with some lists, `most` pages of each at most; the totals say what is left. Null when the something is not
 * there.
 */
export async function readPages<K extends string, T extends { readonly [key in K]: ConnectionPage<unknown> }>(
  lists: readonly K[],
  most: number,
  askPage: (after: Cursors<K>) => Promise<T | null>,
): Promise<T | null> {
  let whole = await askPage({});
  for (let page = 1; whole !== null && page < most; page += 1) {
    const before: T = whole;
    if (!lists.some((list) => before[list].pageInfo.hasNextPage)) return whole;
    const cursors = Object.fromEntries(lists.map((list) => [list, before[list].pageInfo.endCursor]));
    const next = await askPage(cursors as Cursors<K>);
    if (next === null) return whole;
    whole = { ...before, ...Object.fromEntries(lists.map((list) => [list, joined(before[list], next[list])])) };
  }
  return whole;
}

/** Two pages of a list as one; the last page, asked for again, is empty and keeps its cursor. */
function joined<P extends ConnectionPage<unknown>>(first: P, second: P): P {
  const endCursor = second.pageInfo.endCursor ?? first.pageInfo.endCursor;
  return { ...second, nodes: [...first.nodes, ...second.nodes], pageInfo: { ...second.pageInfo, endCursor } };
}

/** Events and claims, the two lists that most views are made of. */
export const told = ['events', 'claims'] as const;
export const afterTold = ({ events, claims }: Cursors<(typeof told)[number]>) => ({
  ...(events ? { afterEvent: events } : {}),
  ...(claims ? { afterClaim: claims } : {}),
});
