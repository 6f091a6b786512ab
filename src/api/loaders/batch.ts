import DataLoader from 'dataloader';
import type { Graph } from '../../graph/driver.ts';

/** Every query of a loader takes `$keys` and gives a column `key`: which of them the row belongs to. */
interface Keyed {
  readonly key: string;
}

const options = { maxBatchSize: 500 } as const;

/** One row a key, null where there is none. */
export function oneByKey<Row>(graph: Graph, query: string, signal?: AbortSignal): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = await graph.read<Row & Keyed>(query, { keys }, signal);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  }, options);
}

/** All rows of a key, in the order of the query; an empty list where there are none. */
export function manyByKey<Row>(graph: Graph, query: string, signal?: AbortSignal): DataLoader<string, readonly Row[]> {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await graph.read<Row & Keyed>(query, { keys }, signal)) byKey.get(row.key)?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  }, options);
}
