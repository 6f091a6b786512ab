import neo4j, { type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import type { DatelineError } from '../errors.ts';
import { fromDriver, isPassing, shownAddress } from './errors.ts';
import { withIntegers } from './integers.ts';
import { listText } from './lists.ts';
import { type GraphAddress, MOST_CONNECTIONS, movingServer, within } from './server.ts';
import { readTexts } from './texts.ts';

export type Params = Readonly<Record<string, unknown>>;

export interface GraphTransaction {
  /** Runs a named query; rows are plain objects keyed by column. */
  run<Row>(query: string, params?: Params): Promise<Row[]>;
}

/** How a query went that was sent once. */
export interface QueryTold {
  readonly query: string;
  /** waiting for a connection included */
  readonly seconds: number;
  readonly failed: boolean;
}

/** The only door to Neo4j. Queries are asked for by the names of cypher/; values travel as parameters, always. */
export interface Graph {
  /** name to text: cypher/, and the list texts composed of it so far */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * One autocommit read; without a signal it is tried again like a transaction, for nobody waits at the other end.
   * @throws DatelineError DATABASE_UNAVAILABLE within the deadline even when the server hangs, DEADLINE_EXCEEDED, DATABASE_REFUSED
   */
  read<Row>(query: string, params?: Params, signal?: AbortSignal): Promise<Row[]>;
  /**
   * One transaction. Whatever may be run again (deadlocks, lost locks, a lost server, races over a constraint) is run
   * again, up to `retryMs`; so the work must take everything it needs from inside.
   */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** The same, and everything is as before: what the work gives tells what would be. */
  rehearse<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Nodes, relationships, properties, labels, indexes changed so far, as the server counted them. */
  updates(): number;
  /** Queries sent so far. */
  sent(): number;
  /** Connections in use, and how many there may be. */
  pool(): { readonly inUse: number; readonly most: number };
  /**
   * Where the server is from now on; null while it is known to be gone. Nothing is sent to the old address any more:
   * whoever listens there may be somebody else. Reads fail meanwhile, transactions wait for the new address.
   */
  moveTo(address: GraphAddress | null): void;
  /** No transaction waits any more: the server does not come back. */
  giveUp(reason: DatelineError): void;
  close(): Promise<void>;
}

export interface GraphOptions extends GraphAddress {
  readonly database: string;
  /** longest read, in ms, on server and client */
  readonly transactionMs?: number;
  /** longest time that something is tried again while the server is there, in ms */
  readonly retryMs?: number;
  /** told of each query that was answered or failed */
  readonly onQuery?: (told: QueryTold) => void;
  /** texts beside those of cypher/, for tests */
  readonly extraTexts?: ReadonlyMap<string, string>;
}

const CLIENT_GRACE_MS = 1_000;
/** With the closing of the driver below the ten seconds in which a wrong address is told. */
const OPEN_MS = 6_000;
const WRITE_MS = 60_000;

/**
 * Connects and checks that the server answers.
 * @throws DatelineError BAD_SETTING, DATABASE_UNAVAILABLE, WRONG_PASSWORD
 */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { database, transactionMs = 4_000, retryMs = 30_000 } = options;
  const sections = readTexts();
  const texts = new Map([...sections].map(([name, query]) => [name, query.text]));
  for (const [name, text] of options.extraTexts ?? []) texts.set(name, text);
  const server = movingServer(options);
  const bookmarkManager = neo4j.bookmarkManager();
  let updates = 0;
  let sent = 0;
  let inUse = 0;

  const textOf = (query: string): string => {
    const text = texts.get(query) ?? listText(query, sections);
    if (text === undefined) throw new Error(`no query is called ${query}`);
    // A list text is composed at its first use; there is a closed set of them.
    texts.set(query, text);
    return text;
  };
  const rowsOf = <Row>(result: QueryResult): Row[] => {
    const counted = result.summary.counters.updates();
    for (const count of Object.values(counted)) updates += count;
    return result.records.map((record) => record.toObject() as Row);
  };
  const openSession = (mode: 'READ' | 'WRITE'): Session => {
    const session = server.driver().session({ database, defaultAccessMode: neo4j.session[mode], bookmarkManager });
    inUse += 1;
    return session;
  };
  const closeQuietly = (session: Session): void => {
    inUse -= 1;
    session.close().catch(() => undefined);
  };
  async function told<T>(query: string, work: () => Promise<T>): Promise<T> {
    sent += 1;
    const started = performance.now();
    let failed = true;
    try {
      const value = await work();
      failed = false;
      return value;
    } finally {
      options.onQuery?.({ query, seconds: (performance.now() - started) / 1000, failed });
    }
  }

  async function readOnce<Row>(query: string, params: Params, signal?: AbortSignal): Promise<Row[]> {
    const session = openSession('READ');
    try {
      signal?.throwIfAborted();
      const config = { timeout: transactionMs };
      return await told(query, async () => {
        const work = session.run(textOf(query), withIntegers(params) as Record<string, unknown>, config);
        return rowsOf<Row>(await within(Promise.resolve(work), transactionMs + CLIENT_GRACE_MS, signal));
      });
    } catch (error) {
      throw fromDriver(error);
    } finally {
      // Ends what still runs on the server.
      closeQuietly(session);
    }
  }

  async function attempt<T>(work: (tx: GraphTransaction) => Promise<T>, keep: boolean): Promise<T> {
    const session = openSession('WRITE');
    try {
      const begun = await within(Promise.resolve(session.beginTransaction()), WRITE_MS);
      const tx: Pick<ManagedTransaction, 'run'> = begun;
      const value = await within(
        work({
          async run<Row>(query: string, params: Params = {}): Promise<Row[]> {
            return told(query, async () =>
              rowsOf<Row>(await tx.run(textOf(query), withIntegers(params) as Record<string, unknown>)),
            );
          },
        }),
        WRITE_MS,
      );
      await within(keep ? begun.commit() : begun.rollback(), WRITE_MS);
      return value;
    } finally {
      // Rolls back what was not committed.
      closeQuietly(session);
    }
  }

  async function again<T>(work: () => Promise<T>): Promise<T> {
    let end = Date.now() + retryMs;
    for (let tries = 0; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        const known = fromDriver(error);
        if (!isPassing(known)) throw known;
        if (await server.isBack()) end = Date.now() + retryMs;
        const wait = Math.min(2_000, 20 * 2 ** tries) * (0.5 + Math.random());
        if (Date.now() + wait > end) throw known;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  const graph: Graph = {
    texts,
    read: (query, params = {}, signal) =>
      signal === undefined ? again(() => readOnce(query, params)) : readOnce(query, params, signal),
    write: (work) => again(() => attempt(work, true)),
    rehearse: (work) => again(() => attempt(work, false)),
    updates: () => updates,
    sent: () => sent,
    pool: () => ({ inUse, most: MOST_CONNECTIONS }),
    moveTo: server.moveTo,
    giveUp: server.giveUp,
    close: server.close,
  };
  try {
    await within(server.driver().getServerInfo({ database }), OPEN_MS);
  } catch (error) {
    await graph.close();
    throw fromDriver(error, shownAddress(options.uri));
  }
  return graph;
}
