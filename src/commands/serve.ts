import type { Logger } from 'pino';
import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { codes } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { requireGraph } from '../graph/prepare.ts';
import type { Annotator } from '../ingest/annotate/annotate.ts';
import type { LastingAnnotator } from '../ingest/annotate/lasting.ts';
import { openDesk } from '../ingest/desk.ts';
import { createReviewer } from '../ingest/write/review.ts';
import { openAnnotator } from './annotator.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { endAtUncaught } from './end.ts';
import { openLog } from './log.ts';
import { type Metrics, openMetrics, queriesTold } from './metrics.ts';
import { untilSignal } from './signals.ts';
import { openTerminal } from './terminal.ts';

/** Articles that are handed in by the API are read by this annotator, whose engine starts with the first of them; without one none are taken. */
export async function serveGraph(
  graph: Graph,
  config: Config,
  log: Logger,
  metrics: Metrics,
  annotator: Annotator | null = null,
): Promise<RunningServer> {
  metrics.watch(graph);
  const told = { onAnswered: metrics.answered, onReply: metrics.replied };
  const desk = annotator === null ? null : openDesk({ graph, annotator, limits: config.limits });
  const server = await startServer({ config, graph, log, reviewer: createReviewer(graph), desk, ...told });
  return {
    ...server,
    async close() {
      await server.close();
      await desk?.close();
    },
  };
}

/** `dateline serve`: the API alone, over a graph that is there. */
export async function serveCommand(config: Config): Promise<number> {
  const log = openLog(config);
  const terminal = openTerminal(log);
  endAtUncaught(terminal.fail);
  let database: OpenDatabase | null = null;
  let server: RunningServer | null = null;
  let metrics: Metrics | null = null;
  let annotator: LastingAnnotator | null = null;
  try {
    metrics = await openMetrics(config);
    annotator = openAnnotator(config, terminal.report);
    const onQuery = queriesTold(config, log, metrics);
    database = await openDatabase(config, terminal, { transactionMs: config.limits.transactionMs, onQuery });
    await requireGraph(database.graph);
    server = await serveGraph(database.graph, config, log, metrics, annotator);
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
    await annotator?.stop();
    await database?.close();
  }
}
