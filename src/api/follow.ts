import { setTimeout as sleep } from 'node:timers/promises';
import { codes, DatelineError, toDatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { FollowedArticle } from './schema/builder.ts';

interface WrittenRow {
  readonly id: string;
  readonly writtenAt: number;
}

const LOOK_MS = 1_000;
/** A transaction may take a minute from its writing to its end: what it wrote is there after what later ones wrote. */
const WINDOW_MS = 70_000;

function timeOf(cursor: string): number {
  const time = /^\d{13}$/.test(cursor) ? Number(cursor) : null;
  if (time === null) throw new DatelineError('BAD_USER_INPUT', 'after is no cursor of articleLoaded.');
  return time;
}

/**
 * Articles as they are written, whichever process writes them: the graph itself is asked each second. A row is never
 * missed, for each look goes back as far as a transaction may take; a database that is away for a while is waited for.
 * Ends with its signal.
 * @param after cursor of the last article that was seen; what was written in the 70 s before it comes again
 * @throws DatelineError BAD_USER_INPUT for a cursor that is none
 */
export async function* followArticles(
  graph: Graph,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<FollowedArticle, void, undefined> {
  let since = (after === null ? Date.now() : timeOf(after)) - WINDOW_MS;
  const seen = new Map<string, number>();
  const look = async (): Promise<readonly WrittenRow[]> => {
    const rows = await graph.read<WrittenRow>('articlesWritten', { since }, signal);
    const news = rows.filter(({ id, writtenAt }) => seen.get(id) !== writtenAt);
    for (const { id, writtenAt } of news) seen.set(id, writtenAt);
    const last = rows.at(-1)?.writtenAt ?? 0;
    since = Math.max(since, last - WINDOW_MS);
    for (const [id, writtenAt] of seen) if (writtenAt < since) seen.delete(id);
    return news;
  };
  let isFirst = after === null;
  while (!signal.aborted) {
    const news = await look().catch((error: unknown) => {
      if (signal.aborted || codes[toDatelineError(error).code].retry) return [];
      throw error;
    });
    // Without a cursor, what is there at the first look is no news.
    if (!isFirst) for (const { id, writtenAt } of news) yield { id, cursor: String(writtenAt) };
    isFirst = false;
    await sleep(LOOK_MS, null, { signal }).catch(() => undefined);
  }
}
