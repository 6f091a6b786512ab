import type { Logger } from 'pino';
import type { Answered } from '../api/operation.ts';
import type { Config } from '../config.ts';
import type { Graph, QueryTold } from '../graph/driver.ts';
import type { FileOutcome } from '../ingest/line.ts';
import { slowQueryLog } from './log.ts';

/** What is told as it happens, by whoever knows of it. */
export interface Metrics {
  /** where they are, null where nobody is told */
  readonly url: string | null;
  query(told: QueryTold): void;
  answered(answered: Answered): void;
  replied(status: number): void;
  outcome(outcome: FileOutcome): void;
  /** Its connections are counted from now on. */
  watch(graph: Graph): void;
  close(): Promise<void>;
}

const nothing = () => undefined;
/** Tells nobody. */
export const noMetrics: Metrics = {
  ...{ query: nothing, answered: nothing, replied: nothing, outcome: nothing, watch: nothing },
  url: null,
  close: async () => undefined,
};

/** Serves what it is told in Prometheus' form, where the settings name a port for it; the library is read only then. */
export const openMetrics = async (config: Config): Promise<Metrics> =>
  config.metrics.port === null
    ? noMetrics
    : (await import('./prometheus.ts')).servePrometheus(config.metrics.host, config.metrics.port, config.limits);

/** Who is told of each query: the metrics, and the log where somebody waited for it. */
export function queriesTold(config: Config, log: Logger, metrics: Metrics): (told: QueryTold) => void {
  const logSlow = slowQueryLog(log, config.slowQueryMs);
  return (told) => {
    metrics.query(told);
    logSlow(told);
  };
}
