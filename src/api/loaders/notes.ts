import type { LoadRunRow } from './views.ts';

/**
 * What an answer should be read with: while a load runs, counts between countries and repeated quotes are those of before. Asked of
 * the graph only where the answer shows such a thing.
 */
export function noteLoaders(lastLoad: () => Promise<LoadRunRow | null>) {
  let shown = false;
  return {
    /** Called by whoever shows what is derived after a load. */
    derived(): void {
      shown = true;
    },
    async notes(): Promise<readonly string[]> {
      const load = shown ? await lastLoad() : null;
      if (load === null || load.waiting === 0) return [];
      const of = load.total === null ? '' : ` of ${load.total}`;
      const state = load.endedAt === null ? `A load runs (${load.done}${of} done)` : 'A load was broken off';
      return [`${state}: ${load.waiting} changes of it are not in summaries and repeated quotes yet.`];
    },
  };
}
