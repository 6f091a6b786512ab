import type { Config } from '../config.ts';
import { prepareGraph } from '../graph/prepare.ts';
import { printable } from '../ingest/read/outcome.ts';
import { removeSources } from '../ingest/remove.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

const SOME_UNKNOWN = 3;

/** `dateline remove SOURCE…`: exit code 0, or 3 when there was nothing of some of them. */
export async function removeCommand(sources: readonly string[], config: Config): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    await prepareGraph(database.graph);
    const work = removeSources(database.graph, sources, (source) => terminal.say(`removed: ${source}`));
    const { removed, unknown } = await Promise.race([work, database.lost]);
    terminal.done();
    for (const source of unknown)
      terminal.warn(
        `There is no article of ${JSON.stringify(printable(source))}: name it as load does, a folder with / at its end.`,
      );
    console.log(`${removed} removed`);
    return unknown.length > 0 ? SOME_UNKNOWN : 0;
  } finally {
    terminal.done();
    await database.close();
  }
}
