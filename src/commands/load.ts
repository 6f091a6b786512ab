import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { prepareGraph } from '../graph/prepare.ts';
import { countWaiting } from '../ingest/again.ts';
import type { Annotator } from '../ingest/annotate/annotate.ts';
import type { FileOutcome, LoadCounts } from '../ingest/line.ts';
import { load } from '../ingest/load.ts';
import { printable } from '../ingest/read/outcome.ts';
import { countOutcomes } from '../ingest/read/read.ts';
import { readReaderVersion } from '../ingest/reader-version.ts';
import { pruneFolders } from '../ingest/remove.ts';
import { readShard, type Shard } from '../ingest/shard.ts';
import { openAnnotator } from './annotator.ts';
import { openDatabase } from './database.ts';
import { openMetrics } from './metrics.ts';
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
  paths: readonly string[] | 'again',
  config: Config,
  terminal: Terminal,
  choice: Choice = {},
  onOutcome: (outcome: FileOutcome) => void = () => undefined,
): Promise<LoadCounts> {
  let done = 0;
  let unread = 0;
  const isCounted = choice.only === undefined && (choice.shard ?? null) === null;
  const count = async () =>
    paths === 'again' ? (await countWaiting(graph, readReaderVersion())).waiting : countOutcomes(paths);
  const total = terminal.isWatched && isCounted ? await count() : null;
  const counts = await load(paths, {
    graph,
    annotator,
    limits: config.limits,
    total,
    ...choice,
    onOutcome(outcome) {
      done += 1;
      if (outcome.unread !== null) unread += 1;
      onOutcome(outcome);
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
  /** in place of paths: what an older reader read */
  readonly again?: boolean;
  /** first remove what is gone from the folders */
  readonly prune?: boolean;
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

/** @throws DatelineError BAD_USAGE for what does not go together */
function checkArguments(paths: readonly string[], { watch: isWatching, prune, again, shard }: LoadArguments): void {
  const refuse = (why: string): never => {
    throw new DatelineError('BAD_USAGE', why);
  };
  if (again && (paths.length > 0 || isWatching || prune))
    refuse('--again reads what the graph has: use it without paths, --watch and --prune.');
  if (!again && paths.length === 0) refuse('Name files, folders or web addresses to load, or - for standard input.');
  const isStream = paths.some((path) => path === '-' || /^https?:/i.test(path));
  if (isWatching && isStream) refuse('--watch takes folders and files, no standard input and no web address.');
  if (prune && isWatching) refuse('--prune looks once: use it without --watch.');
  if (prune && isStream) refuse('--prune takes folders, no standard input and no web address.');
  if ((shard ?? null) !== null && readShard(shard ?? '') === null)
    refuse('A part is named like 2/4: the second of four.');
}

/**
 * `dateline load PATH…`: exit code 0, or 3 when some files were skipped, or 1 when some failed; with `--watch` it goes on until
 * it is stopped, and ends with 0.
 */
export async function loadCommand(
  paths: readonly string[],
  config: Config,
  options: LoadArguments = {},
): Promise<number> {
  const { published = null, watch: isWatching = false, prune = false, again = false, shard: part = null } = options;
  checkArguments(paths, options);
  const shard = part === null ? null : readShard(part);
  const terminal = openTerminal();
  const annotator = openAnnotator(config, terminal.report);
  const metrics = await openMetrics(config);
  const database = await openDatabase(config, terminal, { onQuery: metrics.query }).catch(async (error: unknown) => {
    await metrics.close();
    throw error;
  });
  try {
    metrics.watch(database.graph);
    if (metrics.url !== null) terminal.say(`metrics: ${metrics.url}`);
    await prepareGraph(database.graph);
    const load: Load = (choice = {}) =>
      loadInto(
        ...([database.graph, annotator, again ? 'again' : paths, config, terminal] as const),
        { published, shard, ...choice },
        metrics.outcome,
      );
    if (isWatching) {
      await Promise.race([watch(paths, load, terminal), database.lost]);
      return 0;
    }
    const removed = prune
      ? await pruneFolders(database.graph, paths, config.limits, (source) => terminal.say(`removed: ${source}`))
      : 0;
    const counts = await load();
    console.log(`${summaryOf(counts)}${removed > 0 ? `, ${removed} removed` : ''}`);
    return codeOf(counts);
  } finally {
    terminal.done();
    await annotator.stop();
    await metrics.close();
    await database.close();
  }
}
