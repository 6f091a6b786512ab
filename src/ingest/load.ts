import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { readWaiting } from './again.ts';
import type { Annotator } from './annotate/annotate.ts';
import { checkInputs } from './changed.ts';
import { type FileOutcome, type LoadCounts, runLine } from './line.ts';
import type { ArticlePlan } from './plan/rows.ts';
import type { ReadOutcome } from './read/outcome.ts';
import { readPaths } from './read/read.ts';
import { readReaderVersion } from './reader-version.ts';
import { allRules } from './rules.ts';
import { ofShard, type Shard } from './shard.ts';
import { deriveAll } from './write/derive.ts';
import { endRun, startRun, tellProgress, writeRules } from './write/run.ts';
import { createWriter } from './write/writer.ts';

export interface LoadOptions {
  readonly graph: Graph;
  readonly annotator: Annotator;
  readonly limits: Config['limits'];
  /** ISO date to assume for articles without one */
  readonly published?: string | null;
  /** only this part of them; the others are other loaders' */
  readonly shard?: Shard | null;
  /** which files of folders are read; all of them without it */
  readonly only?: (path: string) => boolean;
  /** ends the load after the articles that are on their way */
  readonly stopped?: AbortSignal;
  /** how many inputs there are, where somebody counted them */
  readonly total?: number | null;
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** The one id by chance, for a run is of its moment. */
export const newLoadId = (): string => `load_${randomUUID()}`;

/**
 * Loads files, folders and records, or reads again what the graph has; each has an outcome as soon as there is one, and none that fails stops the others.
 * @throws DatelineError PATH_NOT_FOUND; whatever keeps all files from being loaded, such as DATABASE_UNAVAILABLE and ANNOTATOR_UNAVAILABLE,
 *   once those that it hit have their outcome: what was loaded before stays loaded
 */
export function load(paths: readonly string[] | 'again', options: LoadOptions): Promise<LoadCounts> {
  const read =
    paths === 'again'
      ? readWaiting(options.graph, readReaderVersion())
      : readPaths(paths, options.limits, options.published ?? null, options.only);
  return loadInputs(ofShard(read, options.shard ?? null), options, newLoadId());
}

/** The same for what was read already. @param run id of the LoadRun, which may have been queued */
export async function loadInputs(
  read: AsyncGenerator<ReadOutcome>,
  { graph, limits, annotator, onOutcome, stopped, total = null }: LoadOptions,
  run: string,
): Promise<LoadCounts> {
  const readerVersion = readReaderVersion();
  await writeRules(graph, allRules);
  await startRun(graph, run);
  const inputs = checkInputs(read, graph, readerVersion);
  const progress = tellProgress(graph, run, total);
  const write = createWriter(graph);
  const changes = { added: 0, confirmed: 0, gone: 0 };
  const { counts, details, ended } = await runLine(inputs, {
    annotator,
    limits,
    readerVersion,
    async write(plan: ArticlePlan) {
      const written = await write(plan);
      if ('changes' in written)
        for (const kind of ['added', 'confirmed', 'gone'] as const) changes[kind] += written.changes[kind];
      return written;
    },
    onOutcome(outcome) {
      progress.oneMore();
      onOutcome(outcome);
    },
    ...(stopped === undefined ? {} : { stopped }),
  });
  const finish = async (): Promise<void> => {
    await progress.settled();
    await deriveAll(graph);
    await endRun(graph, run, { counts, changes, details }, allRules);
  };
  if (ended !== null) {
    // What was loaded before is derived where that still goes; else the next load does it.
    await finish().catch(() => undefined);
    throw ended.reason;
  }
  await finish();
  return counts;
}
