import pino, { type Logger } from 'pino';
import { currentRequest } from '../api/request-id.ts';
import type { Config } from '../config.ts';
import { visible, visibleJson } from '../domain/unseen.ts';
import type { QueryTold } from '../graph/driver.ts';

interface Line {
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** What a person reads of a log line; whoever wants the rest takes standard error as a file. */
function textOf(line: string): string {
  const { msg = '', err } = JSON.parse(line) as Line;
  return visible(`${msg}${err?.message === undefined ? '' : `: ${err.message}`}`);
}

/** A line for each query that somebody waited for too long, by its name: no value of his is in it. */
export const slowQueryLog =
  (log: Logger, mostMs: number) =>
  ({ query, seconds, failed }: QueryTold): void => {
    const ms = Math.round(seconds * 1000);
    if (ms > mostMs && currentRequest() !== null) log.warn({ query, ms, failed }, `slow query ${query}: ${ms} ms`);
  };

/**
 * The log of a command that serves: JSON lines in a pipe, text on a terminal, never both.
 * @param stream standard error but for tests
 */
export function openLog(config: Pick<Config, 'logLevel'>, stream: NodeJS.WriteStream = process.stderr): Logger {
  const write = (line: string): boolean =>
    stream.write(`${stream.isTTY ? textOf(line) : visibleJson(line.trimEnd())}\n`);
  // Whatever is said while a request is answered names it.
  const mixin = () => {
    const requestId = currentRequest();
    return requestId === null ? {} : { requestId };
  };
  return pino({ level: config.logLevel, base: null, mixin }, { write });
}
