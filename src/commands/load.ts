import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { prepareGraph } from '../graph/prepare.ts';
import type { Annotator } from '../ingest/annotate/annotate.ts';
import type { FileOutcome, LoadCounts } from '../ingest/line.ts';
import { load } from '../ingest/load.ts';
import { printable } from '../ingest/read/outcome.ts';
import { countOutcomes } from '../ingest/read/read.ts';
import { readShard, type Shard } from '../ingest/shard.ts';
import { openAnnotator } from './annotator.ts';
import { openDatabase } from './database.ts';
import { untilSignal } from './signals.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { watchFolders } from './watch.ts';

const SOME_SKIPPED = 3;

/** Says what became of a file, and why where it was not loaded; a person at a terminal sees how many were, and reads only of the others. */
export function sayOutcome(terminal: Terminal, { source, outcome, code, message }: FileOutcome): void {
  const what = `${outcome.toLowerCase()}: ${source}`;
  if (message !== null) terminal.say(`${what}: ${message} [${code}]`);
  else if (!terminal.isWatched) terminal.say(what);
}

export function summaryOf(counts: LoadCounts): string {
  const parts = Object.entries(counts).filter(([name, count]) => count > 0 || name === 'loaded');
  return parts.map(([name, count]) => `${count} ${name}`).join(', ');
}

/** What to load beside the paths. */
interface Choice {
  /** ISO date of articles that have none of their own */
  readonly published?: string | null;
  /** only this part of what is there */
  readonly shard?: Shard | null;
  readonly only?: (path: string) => boolean;
  readonly stopped?: AbortSignal;
}

/** 0, or 3 when some files were skipped, or 1 when some failed. */
export function codeOf({ failed, skipped }: LoadCounts): number {
  if (failed > 0) return 1;
  return skipped > 0 ? SOME_SKIPPED : 0;
}

export async function loadInto(
  graph: Graph,
  annotator: Annotator,
  paths: readonly string[],
  config: Config,
  terminal: Terminal,
  choice: Choice = {},
): Promise<LoadCounts> {
  let done = 0;
  let unread = 0;
  const isCounted = choice.only === undefined && (choice.shard ?? null) === null;
  const total = terminal.isWatched && isCounted ? await countOutcomes(paths) : null;
  const counts = await load(paths, {
    graph,
    annotator,
    limits: config.limits,
    total,
    ...choice,
    onOutcome(outcome) {
      done += 1;
      if (outcome.unread !== null) unread += 1;
      sayOutcome(terminal, outcome);
      terminal.report({ phase: 'load', text: 'loading', done, total, unit: 'articles' });
    },
  }).catch((error: unknown) => {
    if (done > 0)
      terminal.warn(
        `ended after ${done}${total === null ? '' : ` of ${total}`}: what was loaded stays, the same command loads the rest`,
      );
    throw error;
  });
  terminal.done();
  if (unread > 0) terminal.say(`${unread} in another language than English: laid out and kept, not read further`);
  return counts;
}

/** The options of the command line. */
export interface LoadArguments {
  readonly published?: string | null;
  readonly watch?: boolean;
  /** "2/4" */
  readonly shard?: string | null;
}

type Load = (choice?: Choice) => Promise<LoadCounts>;

/** Loads until a signal comes; what is on its way then is written. */
async function watch(paths: readonly string[], load: Load, terminal: Terminal): Promise<void> {
  const stop = new AbortController();
  void untilSignal().then(() => stop.abort());
  const say = (counts: LoadCounts): void => console.log(summaryOf(counts));
  const loadFirst = async (): Promise<void> => {
    say(await load({ stopped: stop.signal }));
    terminal.say(`watching ${paths.map(printable).join(', ')}; Ctrl-C ends it`);
  };
  const loadSome = async (only: (path: string) => boolean): Promise<void> =>
    say(await load({ only, stopped: stop.signal }));
  await watchFolders(
    paths.map((path) => resolve(path)),
    { loadFirst, loadSome },
    stop.signal,
  );
}

/**
 * `dateline load PATH…`: exit code 0, or 3 when some files were skipped, or 1 when some failed; with `--watch` it goes on until
 * it is stopped, and ends with 0.
 */
export async function loadCommand(
  paths: readonly string[],
  config: Config,
  { published = null, watch: isWatching = false, shard: part = null }: LoadArguments = {},
): Promise<number> {
  if (isWatching && paths.some((path) => path === '-' || /^https?:/i.test(path)))
    throw new DatelineError('BAD_USAGE', '--watch takes folders and files, no standard input and no web address.');
  const shard = part === null ? null : readShard(part);
  if (part !== null && shard === null)
    throw new DatelineError('BAD_USAGE', 'A part is named like 2/4: the second of four.');
  const terminal = openTerminal();
  const annotator = openAnnotator(config, terminal.report);
  const database = await openDatabase(config, terminal);
  try {
    await prepareGraph(database.graph);
    const load: Load = (choice = {}) =>
      loadInto(database.graph, annotator, paths, config, terminal, { published, shard, ...choice });
    if (isWatching) {
      await Promise.race([watch(paths, load, terminal), database.lost]);
      return 0;
    }
    const counts = await load();
    console.log(summaryOf(counts));
    return codeOf(counts);
  } finally {
    terminal.done();
    await annotator.stop();
    await database.close();
  }
}
