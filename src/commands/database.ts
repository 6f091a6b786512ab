import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { findRunningNeo4j, type Neo4jAddress, startNeo4j } from '../engines/neo4j.ts';
import { DatelineError } from '../errors.ts';
import { type Graph, type GraphOptions, openGraph } from '../graph/driver.ts';
import { followNeo4j, keepNeo4j } from './lifeline.ts';
import type { Terminal } from './terminal.ts';

export interface OpenDatabase {
  readonly graph: Graph;
  /** Rejects when the server has ended and does not come back; never resolves. */
  readonly lost: Promise<never>;
  /** Closes the driver, and stops the server where this process started it. */
  close(): Promise<void>;
}

/** How a command uses it. */
export type DatabaseOptions = Pick<GraphOptions, 'transactionMs' | 'onQuery'>;

const LOADER_TRANSACTION_MS = 60_000;
/** For a server of our own, which we know to live: a cold one on a busy machine takes minutes to its first answer. */
const COLD_MS = 300_000;
const COLD_RETRY_MS = 120_000;
const LOOK_MS = 500;

function outsideAddress(config: Config): Neo4jAddress | null {
  const { uri, user, password } = config.neo4j;
  if (uri === null) return null;
  if (password === null)
    throw new DatelineError('BAD_SETTING', 'NEO4J_URI is set but NEO4J_PASSWORD is not: set both.');
  return { uri, user, password };
}

/** Opens the graph of a server of our own or of another Dateline, which may have just started: asked until it answers, as long as it is there. */
export async function openManaged(options: GraphOptions): Promise<Graph> {
  const end = Date.now() + COLD_MS;
  for (;;) {
    try {
      return await openGraph({ retryMs: COLD_RETRY_MS, ...options });
    } catch (error) {
      const isCold = error instanceof DatelineError && error.code === 'DATABASE_UNAVAILABLE';
      if (!isCold || (await options.isThere?.()) === false || Date.now() > end) throw error;
      await sleep(LOOK_MS);
    }
  }
}

/**
 * The outside database that the settings name, else the one that another Dateline runs on this data directory, else one of our own,
 * which is started again when it dies.
 * @throws DatelineError as startNeo4j and openGraph
 */
export async function openDatabase(
  config: Config,
  terminal: Terminal,
  { transactionMs = LOADER_TRANSACTION_MS, onQuery }: DatabaseOptions = {},
): Promise<OpenDatabase> {
  const told = onQuery === undefined ? {} : { onQuery };
  const outside = outsideAddress(config);
  if (outside !== null) {
    const graph = await openGraph({ ...outside, database: config.neo4j.database, transactionMs, ...told });
    return { graph, lost: new Promise(() => undefined), close: graph.close };
  }
  const options = { database: 'neo4j', transactionMs, ...told };
  const found = await findRunningNeo4j(config);
  if (found !== null) {
    const graph = await openManaged({ ...found, ...options });
    const { lost, stop } = followNeo4j(config, found, graph);
    return { graph, lost, close: () => graph.close().finally(stop) };
  }
  const engine = await startNeo4j(config, terminal.report);
  const graph = await openManaged({ ...engine, ...options }).catch(async (error: unknown) => {
    await engine.stop();
    throw error;
  });
  const { lost, stop } = keepNeo4j(config, engine, graph, terminal);
  return { graph, lost, close: () => graph.close().finally(stop) };
}
