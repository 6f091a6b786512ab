import { ApiError, createClient } from '../client/client.ts';
import type { Config } from '../config.ts';
import { type Code, codes, DatelineError } from '../errors.ts';
import { requireGraph } from '../graph/prepare.ts';
import { findOne, gatherOne, gatherPair } from '../report/gather.ts';
import type { Report } from '../report/rows.ts';
import { writeReport } from '../report/write.ts';
import { openDatabase } from './database.ts';
import { openLog } from './log.ts';
import { noMetrics } from './metrics.ts';
import { serveGraph } from './serve.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Nobody else waits behind this door, and a cold database plans each query first: longest wait for one answer. */
const PATIENCE_MS = 120_000;

type Ask = Parameters<typeof gatherOne>[0];

async function gather(ask: Ask, [first, second]: readonly string[], terminal: Terminal): Promise<Report | null> {
  if (second !== undefined) return gatherPair(ask, first ?? '', second);
  const found = await findOne(ask, first ?? '');
  if (found === null) return null;
  const others = found.others.map(({ name, id }) => `${name} (${id})`).join(', ');
  if (others !== '') terminal.warn(`The report is about ${found.name} (${found.id}); also called so: ${others}.`);
  return gatherOne(ask, found.id);
}

/** What the API refused, as an error of this program. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const code: Code = Object.hasOwn(codes, error.code) ? (error.code as Code) : 'INTERNAL';
  return new DatelineError(code, error.message, { cause: error });
}

/** `dateline report A [B]`: one HTML file about two countries, or about one thing, on standard output; made over the public API. */
export async function reportCommand(names: readonly string[], config: Config): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    await requireGraph(database.graph);
    // A door for this process alone: no pages, any free port, gone at the end.
    const limits = { ...config.limits, requestMs: PATIENCE_MS };
    const own: Config = { ...config, host: '127.0.0.1', port: 0, introspection: 'off', limits };
    const server = await serveGraph(database.graph, own, openLog(config), noMetrics);
    try {
      const { query } = createClient({ url: `${server.url}/graphql`, timeoutMs: PATIENCE_MS });
      const report = await gather(query as Ask, names, terminal);
      if (report === null) throw new DatelineError('BAD_USER_INPUT', `No article names ${names.join(' or ')}.`);
      terminal.done();
      process.stdout.write(writeReport(report));
      return 0;
    } finally {
      await server.close();
    }
  } catch (error) {
    throw asOurs(error);
  } finally {
    terminal.done();
    await database.close();
  }
}
