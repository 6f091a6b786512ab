import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { prepareGraph, requireGraph } from '../graph/prepare.ts';
import { exportDecisions, importDecisions } from '../ingest/write/decision-file.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

/** Runs something on the graph and closes it after. */
async function onGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    return await Promise.race([work(database.graph), database.lost]);
  } finally {
    terminal.done();
    await database.close();
  }
}

/** `dateline decisions export`: a line of JSON for each decision, on standard output. */
export const exportDecisionsCommand = (config: Config): Promise<number> =>
  onGraph(config, async (graph) => {
    await requireGraph(graph);
    for await (const line of exportDecisions(graph))
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    return 0;
  });

async function readLines(path: string): Promise<string[]> {
  if (path === '-') return (await text(process.stdin)).split('\n');
  const read = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DatelineError('PATH_NOT_FOUND', `There is no file ${path} that can be read.`, { cause });
  });
  return read.split('\n');
}

/** `dateline decisions import FILE`: takes them over, also those whose articles are not loaded yet. */
export async function importDecisionsCommand(path: string, config: Config): Promise<number> {
  const lines = await readLines(path);
  return onGraph(config, async (graph) => {
    await prepareGraph(graph);
    const { entered, undone, unchanged } = await importDecisions(graph, lines);
    console.log(`${entered} entered, ${undone} undone, ${unchanged} unchanged`);
    return 0;
  });
}
