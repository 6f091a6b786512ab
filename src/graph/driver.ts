import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { codes, DatelineError } from '../errors.ts';
import { fromDriver } from './errors.ts';
import { withIntegers } from './integers.ts';
import { listText } from './lists.ts';
import { readTexts } from './texts.ts';

export type Params = Readonly<Record<string, unknown>>;

export interface GraphTransaction {
  /** Runs a named query; rows are plain objects keyed by column. */
  run<Row>(query: string, params?: Params): Promise<Row[]>;
}

/** The only door to Neo4j. Queries are asked for by the names of cypher/; values travel as parameters, always. */
export interface Graph {
  /** name to text: cypher/, and the list texts composed of it so far */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * One autocommit read.
   * @throws DatelineError DATABASE_UNAVAILABLE within the deadline even when the server hangs, DEADLINE_EXCEEDED, DATABASE_REFUSED
   */
  read<Row>(query: string, params?: Params, signal?: AbortSignal): Promise<Row[]>;
  /**
   * One transaction. Whatever may be run again (deadlocks, lost locks, a lost server, races over a constraint) is run
   * again, up to `retryMs`; so the work must take everything it needs from inside.
   */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Nodes, relationships, properties, labels, indexes changed so far, as the server counted them. */
  updates(): number;
  /** Queries sent so far. */
  sent(): number;
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** longest read, in ms, on server and client */
  readonly transactionMs?: number;
  /** longest time a transaction is tried again, in ms */
  readonly retryMs?: number;
  /** texts beside those of cypher/, for tests */
  readonly extraTexts?: ReadonlyMap<string, string>;
}

const CLIENT_GRACE_MS = 1_000;
const CLOSE_MS = 5_000;
const WRITE_MS = 60_000;

/** Rejects after `ms` or with the signal: a frozen server settles neither a query nor the closing of its session. */
async function within<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let abort = (): void => undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatelineError('DATABASE_UNAVAILABLE', 'The database does not answer in time.')),
      ms,
    );
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // When the deadline won, the work may still fail later, and nobody listens any more.
    work.catch(() => undefined);
  }
}

function openDriver(options: GraphOptions): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 3_000,
      maxConnectionLifetime: 30 * 60_000,
      connectionLivenessCheckTimeout: 30_000,
      fetchSize: 2_000,
      telemetryDisabled: true,
      userAgent: 'dateline',
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new DatelineError(
      'BAD_SETTING',
      'NEO4J_URI is not an address that Neo4j speaks: bolt://, neo4j:// or their +s forms.',
      {
        cause: error,
      },
    );
  }
}

/**
 * Connects and checks that the server answers.
 * @throws DatelineError BAD_SETTING, DATABASE_UNAVAILABLE, WRONG_PASSWORD
 */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { database, transactionMs = 4_000, retryMs = 30_000 } = options;
  const sections = readTexts();
  const texts = new Map([...sections].map(([name, query]) => [name, query.text]));
  for (const [name, text] of options.extraTexts ?? []) texts.set(name, text);
  const driver = openDriver(options);
  const bookmarkManager = neo4j.bookmarkManager();
  let updates = 0;
  let sent = 0;

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
  const closeQuietly = (session: Session): void => {
    session.close().catch(() => undefined);
  };

  async function read<Row>(query: string, params: Params = {}, signal?: AbortSignal): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
    try {
      signal?.throwIfAborted();
      sent += 1;
      const config = { timeout: transactionMs };
      const work = session.run(textOf(query), withIntegers(params) as Record<string, unknown>, config);
      return rowsOf<Row>(await within(Promise.resolve(work), transactionMs + CLIENT_GRACE_MS, signal));
    } catch (error) {
      throw fromDriver(error);
    } finally {
      // Ends what still runs on the server.
      closeQuietly(session);
    }
  }

  async function attempt<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager });
    try {
      const begun = await within(Promise.resolve(session.beginTransaction()), WRITE_MS);
      const tx: Pick<ManagedTransaction, 'run'> = begun;
      const value = await within(
        work({
          async run<Row>(query: string, params: Params = {}): Promise<Row[]> {
            sent += 1;
            return rowsOf<Row>(await tx.run(textOf(query), withIntegers(params) as Record<string, unknown>));
          },
        }),
        WRITE_MS,
      );
      await within(begun.commit(), WRITE_MS);
      return value;
    } finally {
      // Rolls back what was not committed.
      closeQuietly(session);
    }
  }

  async function write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const end = Date.now() + retryMs;
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt(work);
      } catch (error) {
        const known = fromDriver(error);
        const wait = Math.min(2_000, 20 * 2 ** tries) * (0.5 + Math.random());
        if (!codes[known.code].retry || Date.now() + wait > end) throw known;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  const graph: Graph = {
    texts,
    read,
    write,
    updates: () => updates,
    sent: () => sent,
    close: () => within(driver.close(), CLOSE_MS).catch(() => undefined),
  };
  try {
    await within(driver.getServerInfo({ database }), 10_000);
  } catch (error) {
    await graph.close();
    throw fromDriver(error);
  }
  return graph;
}
