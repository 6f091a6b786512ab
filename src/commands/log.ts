import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';
import { visible, visibleJson } from '../domain/unseen.ts';

interface Line {
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** What a person reads of a log line; whoever wants the rest takes standard error as a file. */
function textOf(line: string): string {
  const { msg = '', err } = JSON.parse(line) as Line;
  return visible(`${msg}${err?.message === undefined ? '' : `: ${err.message}`}`);
}

/**
 * The log of a command that serves: JSON lines in a pipe, text on a terminal, never both.
 * @param stream standard error but for tests
 */
export function openLog(config: Pick<Config, 'logLevel'>, stream: NodeJS.WriteStream = process.stderr): Logger {
  const write = (line: string): boolean =>
    stream.write(`${stream.isTTY ? textOf(line) : visibleJson(line.trimEnd())}\n`);
  return pino({ level: config.logLevel, base: null }, { write });
}
