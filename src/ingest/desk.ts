import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { ArticleDesk, ArticleDraft } from '../domain/desk.ts';
import { DatelineError, toDatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { Annotator } from './annotate/annotate.ts';
import { loadInputs, newLoadId } from './load.ts';
import type { ReadOutcome } from './read/outcome.ts';
import { readFields } from './read/record.ts';
import { removeArticle } from './write/article.ts';
import { deriveAll } from './write/derive.ts';
import { failRun, queueRun } from './write/run.ts';

export interface DeskOptions {
  readonly graph: Graph;
  readonly annotator: Annotator;
  readonly limits: Config['limits'];
}

const MOST_QUEUED = 100;
/** How long the article that is being read may keep a server from ending; what it does not end is loaded when it comes again. */
const CLOSE_MS = 5_000;

/** Where the drafts of the API are their "file", as of a record that is known by its address. */
const DESK = 'loadArticle';

/** A draft is a record like a line of JSONL, and is refused for the same reasons. */
async function* inputOf({ source, ...given }: ArticleDraft): AsyncGenerator<ReadOutcome> {
  const key = /^https?:\/\//i.test(source) ? { url: source } : { source };
  yield readFields({ ...key, ...given }, { where: source, file: DESK, assumed: null });
}

/** Loads drafts one after the other, and takes articles out: each by the ways of the command line. */
export function openDesk({ graph, annotator, limits }: DeskOptions): ArticleDesk {
  const stop = new AbortController();
  let queued = 0;
  let last: Promise<void> = Promise.resolve();
  const read = async (draft: ArticleDraft, run: string): Promise<void> => {
    queued -= 1;
    if (stop.signal.aborted) return;
    const options = { graph, annotator, limits, total: 1, onOutcome: () => undefined };
    // What keeps it from being read is told by the run, and the next one is tried all the same.
    await loadInputs(inputOf(draft), options, run).catch((error: unknown) =>
      failRun(graph, run, `${draft.source}: ${toDatelineError(error).message}`).catch(() => undefined),
    );
  };
  return {
    async load(draft) {
      if (queued >= MOST_QUEUED)
        throw new DatelineError('OVERLOADED', `${MOST_QUEUED} articles wait to be read; try again later.`);
      queued += 1;
      const run = newLoadId();
      try {
        await queueRun(graph, run);
      } catch (error) {
        queued -= 1;
        throw error;
      }
      last = last.then(() => read(draft, run));
      return run;
    },
    async remove(id, rehearse) {
      const [found] = await graph.read<{ headline: string; statements: number }>('removable', { id });
      if (found === undefined) return null;
      if (!rehearse) {
        if (!(await removeArticle(graph, id))) return null;
        await deriveAll(graph);
      }
      return [`"${found.headline}" and the ${found.statements} statements of it are in no list and no count.`];
    },
    async close() {
      stop.abort();
      await Promise.race([last, sleep(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}
