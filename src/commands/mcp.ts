import { readFileSync } from 'node:fs';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createToolServer } from '../api/mcp/server.ts';
import { openRun } from '../api/run.ts';
import type { Config } from '../config.ts';
import { requireGraph } from '../graph/prepare.ts';
import { openDatabase } from './database.ts';
import { openLog } from './log.ts';
import { untilSignal } from './signals.ts';
import { openTerminal } from './terminal.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Standard input has ended: whoever started us has gone. */
const untilEnd = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
  });

/** `dateline mcp`: the saved operations as tools on standard input and output, where nothing else is ever written. */
export async function mcpCommand(config: Config): Promise<number> {
  const log = openLog(config);
  const terminal = openTerminal(log);
  const database = await openDatabase(config, terminal, { transactionMs: config.limits.transactionMs });
  try {
    await requireGraph(database.graph);
    const { limits } = config;
    const onInternal = (error: unknown) => log.error({ err: error }, 'error inside');
    const { schema, run } = openRun({ graph: database.graph, limits, open: true, onInternal });
    const server = await createToolServer({ schema, run, version, requestMs: limits.requestMs });
    const over = Promise.race([untilSignal(), untilEnd(), database.lost]);
    await server.connect(new StdioServerTransport());
    terminal.done();
    await over;
    await server.close();
    return 0;
  } finally {
    terminal.done();
    await database.close();
  }
}
