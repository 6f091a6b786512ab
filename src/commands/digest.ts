import type { Config } from '../config.ts';
import { digestGraph } from '../graph/digest.ts';
import { requireGraph } from '../graph/prepare.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

/** `dateline digest`: one line, equal for equal graphs. */
export async function digestCommand(config: Config): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    await requireGraph(database.graph);
    const { digest, nodes, relationships } = await digestGraph(database.graph);
    terminal.done();
    console.log(`${digest}  ${nodes} nodes, ${relationships} relationships`);
    return 0;
  } finally {
    terminal.done();
    await database.close();
  }
}
