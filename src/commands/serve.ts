import pino from 'pino';
import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { requireGraph } from '../graph/prepare.ts';
import { type OpenDatabase, openDatabase } from './engines.ts';
import { untilSignal } from './signals.ts';
import { openTerminal } from './terminal.ts';

const logTo = (config: Config) => pino({ level: config.logLevel, base: null }, pino.destination(2));

export const serveGraph = (graph: Graph, config: Config): Promise<RunningServer> =>
  startServer({ config, graph, log: logTo(config) });

/** `dateline serve`: the API alone, over a graph that is there. */
export async function serveCommand(config: Config): Promise<number> {
  const terminal = openTerminal();
  let database: OpenDatabase | null = null;
  let server: RunningServer | null = null;
  try {
    database = await openDatabase(config, terminal.report, config.limits.transactionMs);
    await requireGraph(database.graph);
    server = await serveGraph(database.graph, config);
    terminal.done();
    const signalled = untilSignal();
    console.log(`GraphiQL and API: ${server.url}/graphql`);
    // The database plans the saved operations meanwhile, so that the first visitor need not wait for that.
    void server.warmUp();
    await signalled;
    return 0;
  } finally {
    terminal.done();
    await server?.close();
    await database?.close();
  }
}
