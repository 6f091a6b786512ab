import type { Config } from '../config.ts';
import { backupGraph } from '../graph/backup/backup.ts';
import type { Sum } from '../graph/backup/file.ts';
import type { Graph } from '../graph/driver.ts';
import { requireGraph } from '../graph/prepare.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

/** Does something with the graph and a file, and says what both hold now. */
export async function onGraph(config: Config, work: (graph: Graph) => Promise<Sum>): Promise<number> {
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
