import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { readWaiting } from './again.ts';
import type { Annotator } from './annotate/annotate.ts';
import { checkInputs } from './changed.ts';
import { type FileOutcome, type LoadCounts, runLine } from './line.ts';
import { readPaths } from './read/read.ts';
import { readReaderVersion } from './reader-version.ts';
import { allRules } from './rules.ts';
import { ofShard, type Shard } from './shard.ts';
import { deriveAll } from './write/derive.ts';
import { endRun, startRun, writeRules } from './write/run.ts';
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
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/**
 * Loads files, folders and records, or reads again what the graph has; each has an outcome as soon as there is one, and none that fails stops the others.
 * @throws DatelineError PATH_NOT_FOUND; whatever keeps all files from being loaded, such as DATABASE_UNAVAILABLE and ANNOTATOR_UNAVAILABLE,
 *   once those that it hit have their outcome: what was loaded before stays loaded
 */
export async function load(paths: readonly string[] | 'again', options: LoadOptions): Promise<LoadCounts> {
  const { graph, limits, annotator, onOutcome } = options;
  const readerVersion = readReaderVersion();
  const run = randomUUID();
  await writeRules(graph, allRules);
  await startRun(graph, run);
  const read =
    paths === 'again'
      ? readWaiting(graph, readerVersion)
      : readPaths(paths, limits, options.published ?? null, options.only);
  const inputs = checkInputs(ofShard(read, options.shard ?? null), graph, readerVersion);
  const write = createWriter(graph);
  const { counts, details, ended } = await runLine(inputs, {
    annotator,
    limits,
    readerVersion,
    write,
    onOutcome,
    ...(options.stopped === undefined ? {} : { stopped: options.stopped }),
  });
  const finish = async (): Promise<void> => {
    await deriveAll(graph);
    await endRun(graph, run, counts, details, allRules);
  };
  if (ended !== null) {
    // What was loaded before is derived where that still goes; else the next load does it.
    await finish().catch(() => undefined);
    throw ended.reason;
  }
  await finish();
  return counts;
}
