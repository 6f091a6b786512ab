import type { Config } from '../config.ts';
import { backupGraph } from '../graph/backup/backup.ts';
import type { Sum } from '../graph/backup/file.ts';
import { restoreGraph } from '../graph/backup/restore.ts';
import type { Graph } from '../graph/driver.ts';
import { requireGraph } from '../graph/prepare.ts';
import { deriveAll } from '../ingest/write/derive.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

async function onGraph(config: Config, work: (graph: Graph) => Promise<Sum>): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    const { articles, nodes, relationships } = await Promise.race([work(database.graph), database.lost]);
    terminal.done();
    console.log(`${articles} articles, ${nodes} nodes, ${relationships} relationships`);
    return 0;
  } finally {
    terminal.done();
    await database.close();
  }
}

/** `dateline backup FILE`: the whole graph, decisions and log of loads too, in a new file. */
export const backupCommand = (file: string, config: Config): Promise<number> =>
  onGraph(config, async (graph) => {
    await requireGraph(graph);
    return backupGraph(graph, file);
  });

/** `dateline restore FILE`: what a backup taken in the middle of a load left to be derived is derived. */
export const restoreCommand = (file: string, config: Config, replace: boolean): Promise<number> =>
  onGraph(config, async (graph) => {
    const sum = await restoreGraph(graph, file, replace);
    await deriveAll(graph);
    return sum;
  });
