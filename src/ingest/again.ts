import type { Graph } from '../graph/driver.ts';
import { type HeldArticle, rawOf } from './plan/given.ts';
import type { ReadOutcome } from './read/outcome.ts';

/** Articles a question: each has its whole text with it. */
const PAGE = 20;

/** How many articles of the graph another version of the reader read, and of how many only the file is left to read again. */
export async function countWaiting(graph: Graph, readerVersion: string): Promise<{ waiting: number; without: number }> {
  const [row] = await graph.read<{ waiting: number; without: number }>('articlesWaiting', { readerVersion });
  return row ?? { waiting: 0, without: 0 };
}

/** The articles of the graph that another version of the reader read, as they were read from their files. */
export async function* readWaiting(graph: Graph, readerVersion: string): AsyncGenerator<ReadOutcome> {
  for (let after = ''; ; ) {
    const page = await graph.read<HeldArticle>('articlesToReadAgain', { readerVersion, after, limit: PAGE });
    for (const held of page) yield { raw: rawOf(held) };
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.source;
  }
}
