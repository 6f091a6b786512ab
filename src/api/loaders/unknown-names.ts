import { nameKey } from '../../domain/names.ts';
import type { Graph } from '../../graph/driver.ts';
import { nearWords } from '../../graph/words.ts';

/** A name that nobody in the graph bears, and who is called nearly so, the nearest first. */
export interface UnknownName {
  readonly given: string;
  readonly near: readonly string[];
}

/** Names longer than this are no typing mistakes of one. */
const LONGEST = 100;
const MOST_NAMES = 10;

/** What look-ups and filters of one request asked for in vain: a typing mistake looks like an empty list otherwise. */
export function unknownNameLoaders(graph: Graph, signal?: AbortSignal) {
  const given = new Set<string>();
  return {
    /** Remembers a name that nobody bears. */
    nobody: (name: string): void => {
      if (given.size < MOST_NAMES && name.trim() !== '') given.add(name.slice(0, LONGEST));
    },
    /** The names that nobody bears, each with up to five that somebody does; one query, none when all were known. */
    unknownNames: async (): Promise<readonly UnknownName[]> => {
      const rows = [...given].flatMap((name) => {
        const words = nearWords(nameKey(name));
        return words === null ? [] : [{ given: name, words }];
      });
      const found =
        rows.length === 0 ? [] : await graph.read<{ key: string; name: string }>('namesNear', { rows }, signal);
      return [...given].map((name) => ({
        given: name,
        near: found.filter(({ key }) => key === name).map((row) => row.name),
      }));
    },
  };
}
