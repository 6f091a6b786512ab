import { DatelineError } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import type { ArticlePlan } from '../plan/rows.ts';
import { type Written, writeArticles } from './article.ts';

/** So many articles a transaction: each statement and each block of the news is paid for once. */
const MOST_ARTICLES = 32;
/** And so many rows, for a transaction holds its locks and lies in memory until it ends. */
const MOST_ROWS = 10_000;

interface Job {
  readonly plan: ArticlePlan;
  readonly settle: (written: Written) => void;
  readonly fail: (error: unknown) => void;
}

const rowsOf = ({ mentions, references, statements, evidence, entityEdges }: ArticlePlan): number =>
  [mentions, references, statements, evidence, entityEdges].reduce((sum, rows) => sum + rows.length, 0);

/** Takes what may go together off the front: never one article twice, for the second has to see the first. */
function takeBatch(waiting: Job[]): Job[] {
  const ids = new Set<string>();
  let rows = 0;
  const end = waiting.findIndex(({ plan }, at) => {
    if (at > 0 && (at >= MOST_ARTICLES || ids.has(plan.article.id) || rows + rowsOf(plan) > MOST_ROWS)) return true;
    ids.add(plan.article.id);
    rows += rowsOf(plan);
    return false;
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}

const isGone = (error: unknown): boolean => error instanceof DatelineError && error.code === 'DATABASE_UNAVAILABLE';

/** @returns the error when the database is gone, else null */
async function writeBatch(graph: Graph, batch: readonly Job[]): Promise<unknown> {
  try {
    const plans = batch.map(({ plan }) => plan);
    const written = await writeArticles(graph, plans, new Date().toISOString());
    for (const [at, outcome] of written.entries()) batch[at]?.settle(outcome);
    return null;
  } catch (error) {
    // One that cannot be written must not keep others out: each alone, so that only that one fails.
    if (batch.length > 1 && !isGone(error)) for (const job of batch) await writeBatch(graph, [job]);
    else for (const job of batch) job.fail(error);
    return isGone(error) ? error : null;
  }
}

/**
 * Writes articles, one transaction at a time: what comes while one runs goes together into the next, so that a loader
 * never waits for its own locks.
 */
export function createWriter(graph: Graph): (plan: ArticlePlan) => Promise<Written> {
  const waiting: Job[] = [];
  let isWriting = false;
  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const error = await writeBatch(graph, takeBatch(waiting));
      // Without a database the rest need not wait for it in turn.
      if (error !== null) for (const job of waiting.splice(0)) job.fail(error);
    }
    isWriting = false;
  }
  return (plan) =>
    new Promise((settle, fail) => {
      waiting.push({ plan, settle, fail });
      if (!isWriting) void writeAll();
    });
}
