import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isLoopback, isServedHost, refuse } from '../api/guard/request.ts';
import { listen } from '../api/listen.ts';
import { type Reply, refusalReply } from '../api/reply.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import type { Metrics } from './metrics.ts';

/** Names of queries are a closed set, but for lists: their filters and orders make thousands, so one has the name of its list. */
const familyOf = (query: string): string => query.split(' ', 2).join('.');

const SECONDS = [0.005, 0.02, 0.1, 0.5, 1, 2, 5];
const COSTS = [10, 50, 100, 500, 1_000, 5_000];

function createMeters(registers: Registry[]) {
  return {
    operations: new Counter({
      name: 'dateline_operations_total',
      help: 'Operations by the name of the saved operation (any other is "other") and code of the first error.',
      labelNames: ['operation', 'code'],
      registers,
    }),
    operationSeconds: new Histogram({
      name: 'dateline_operation_seconds',
      help: 'Time from the place that an operation got to its answer.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    }),
    cost: new Histogram({
      name: 'dateline_operation_cost',
      help: 'Nodes that an operation may ask for.',
      labelNames: ['operation'],
      buckets: COSTS,
      registers,
    }),
    replies: new Counter({
      name: 'dateline_http_replies_total',
      help: 'HTTP replies by status, refused requests too.',
      labelNames: ['status'],
      registers,
    }),
    querySeconds: new Histogram({
      name: 'dateline_query_seconds',
      help: 'Time of the queries of the database, waiting for a connection included; those of a list together.',
      labelNames: ['query'],
      buckets: SECONDS,
      registers,
    }),
    queryErrors: new Counter({
      name: 'dateline_query_errors_total',
      help: 'Queries that failed, each try by itself.',
      labelNames: ['query'],
      registers,
    }),
    outcomes: new Counter({
      name: 'dateline_load_outcomes_total',
      help: 'What became of files and records since the process started.',
      labelNames: ['outcome'],
      registers,
    }),
  };
}

/**
 * Listens on an address of its own, so that whoever reaches the API does not reach this.
 * @throws DatelineError PORT_TAKEN, BAD_SETTING
 */
export async function servePrometheus(host: string, port: number, limits: Config['limits']): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const meters = createMeters([registry]);
  let graph: Graph | null = null;
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(value());
      },
    });
  gauge('dateline_database_connections', 'Connections to the database in use.', () => graph?.pool().inUse ?? 0);
  gauge('dateline_database_connections_most', 'Connections that there may be.', () => graph?.pool().most ?? 0);

  const address = { host, port, limits };
  const answer = async (target: string | undefined, from: unknown): Promise<Reply> => {
    // A page in a browser on this machine could ask under a name of its own; elsewhere whoever reaches the port may read it.
    if (isLoopback(host) && !isServedHost(from, host))
      return refusalReply(refuse(421, 'This Host is not served here.'));
    if (target?.split('?', 1)[0] !== '/metrics') return refusalReply(refuse(404, 'The metrics are at /metrics.'));
    return { status: 200, type: registry.contentType, body: await registry.metrics() };
  };
  const door = await listen(address, ({ url, headers }) => answer(url, headers.host), 'METRICS_PORT');
  return {
    url: `${door.url}/metrics`,
    query({ query, seconds, failed }) {
      meters.querySeconds.observe({ query: familyOf(query) }, seconds);
      if (failed) meters.queryErrors.inc({ query: familyOf(query) });
    },
    answered({ operation, code, cost, seconds }) {
      meters.operations.inc({ operation, code });
      meters.operationSeconds.observe({ operation }, seconds);
      if (cost !== null) meters.cost.observe({ operation }, cost);
    },
    replied: (status) => meters.replies.inc({ status }),
    outcome: ({ outcome }) => meters.outcomes.inc({ outcome }),
    watch(opened) {
      graph = opened;
    },
    close: door.close,
  };
}
