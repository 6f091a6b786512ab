import type { Logger } from 'pino';
import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { codes } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { requireGraph } from '../graph/prepare.ts';
import { createReviewer } from '../ingest/write/review.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { endAtUncaught } from './end.ts';
import { openLog } from './log.ts';
import { type Metrics, openMetrics, queriesTold } from './metrics.ts';
import { untilSignal } from './signals.ts';
import { openTerminal } from './terminal.ts';

export function serveGraph(graph: Graph, config: Config, log: Logger, metrics: Metrics): Promise<RunningServer> {
  metrics.watch(graph);
  const told = { onAnswered: metrics.answered, onReply: metrics.replied };
  return startServer({ config, graph, log, reviewer: createReviewer(graph), ...told });
}

/** `dateline serve`: the API alone, over a graph that is there. */
export async function serveCommand(config: Config): Promise<number> {
  const log = openLog(config);
  const terminal = openTerminal(log);
  endAtUncaught(terminal.fail);
  let database: OpenDatabase | null = null;
  let server: RunningServer | null = null;
  let metrics: Metrics | null = null;
  try {
    metrics = await openMetrics(config);
    const onQuery = queriesTold(config, log, metrics);
    database = await openDatabase(config, terminal, { transactionMs: config.limits.transactionMs, onQuery });
    await requireGraph(database.graph);
    server = await serveGraph(database.graph, config, log, metrics);
    terminal.done();
    const signalled = untilSignal();
    console.log(`GraphiQL and API: ${server.url}/graphql`);
    if (metrics.url !== null) console.log(`Metrics: ${metrics.url}`);
    // The database plans the saved operations meanwhile, so that the first visitor need not wait for that.
    void server.warmUp();
    await Promise.race([signalled, database.lost]);
    return 0;
  } catch (error) {
    return codes[terminal.fail(error).code].exit;
  } finally {
    terminal.done();
    await server?.close();
    await metrics?.close();
    await database?.close();
  }
}
