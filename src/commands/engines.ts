import type { Config } from '../config.ts';
import { findRunningNeo4j, type Neo4jAddress, startNeo4j } from '../engines/neo4j.ts';
import type { Report } from '../engines/progress.ts';
import { DatelineError } from '../errors.ts';
import { type Graph, openGraph } from '../graph/driver.ts';

export interface OpenDatabase {
  readonly graph: Graph;
  readonly address: Neo4jAddress;
  /** Closes the driver, and stops the server where this process started it. */
  close(): Promise<void>;
}

const LOADER_TRANSACTION_MS = 60_000;

function outsideAddress(config: Config): Neo4jAddress | null {
  const { uri, user, password } = config.neo4j;
  if (uri === null) return null;
  if (password === null)
    throw new DatelineError('BAD_SETTING', 'NEO4J_URI is set but NEO4J_PASSWORD is not: set both.');
  return { uri, user, password };
}

/** The outside database that the settings name, else the one that another Dateline runs on this data directory, else one of our own. */
export async function openDatabase(
  config: Config,
  report: Report,
  transactionMs = LOADER_TRANSACTION_MS,
): Promise<OpenDatabase> {
  const found = outsideAddress(config) ?? (await findRunningNeo4j(config));
  const managed = found === null ? await startNeo4j(config, report) : null;
  const address = found ?? managed;
  if (address === null) throw new DatelineError('ENGINE_FAILED', 'Neo4j gave no address.');
  try {
    const database = outsideAddress(config) === null ? 'neo4j' : config.neo4j.database;
    const graph = await openGraph({ ...address, database, transactionMs });
    const close = async () => {
      await graph.close();
      await managed?.stop();
    };
    return { graph, address, close };
  } catch (error) {
    await managed?.stop();
    throw error;
  }
}
