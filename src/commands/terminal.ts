import { Presets, SingleBar } from 'cli-progress';
import type { Logger } from 'pino';
import { visible } from '../domain/unseen.ts';
import type { Progress, Report } from '../engines/progress.ts';
import { type DatelineError, toDatelineError } from '../errors.ts';

/** Speaks to whoever reads standard error: a person at a terminal, a file, or a collector of log lines. */
export interface Terminal {
  /** whether a person watches: only then what is to come is counted */
  readonly isWatched: boolean;
  /** Progress: a moving line on a terminal; in a pipe plain lines while engines are awaited, nothing while articles are read. */
  readonly report: Report;
  /** One result, a line. */
  say(line: string): void;
  /** What somebody should look at, a line. */
  warn(line: string): void;
  /** What ends the command. */
  fail(error: unknown): DatelineError;
  /** Ends the moving line. */
  done(): void;
}

const PLAIN_LINE_MS = 5_000;
const MEGABYTE = 1_000_000;
/** A rate of less than this is a guess. */
const LEAST_SECONDS = 2;

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`;

function describe({ text, done, total, unit }: Progress): string {
  if (unit === 'seconds') return done !== null && done > 0 ? `${text}, ${done} s` : text;
  if (done === null) return text;
  if (unit === 'bytes') return `${text}, ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`}`;
  return `${done}${total === null ? '' : ` of ${total}`} articles`;
}

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}

/** How much a second since the phase began, and how long the rest takes at that rate, for a person who asks himself whether to wait. */
export function ratesBy(now: () => number) {
  const starts = new Map<string, { time: number; done: number }>();
  return ({ phase, done, total, unit }: Progress): string => {
    if (done === null || unit === null || unit === 'seconds') return '';
    const start = starts.get(phase) ?? { time: now(), done };
    starts.set(phase, start);
    const seconds = (now() - start.time) / 1000;
    const rate = (done - start.done) / seconds;
    if (seconds < LEAST_SECONDS || rate <= 0) return '';
    const speed = unit === 'bytes' ? `${megabytes(rate)}/s` : `${rate.toFixed(1)}/s`;
    return `, ${speed}${total === null || total <= done ? '' : `, ${timeText((total - done) / rate)} left`}`;
  };
}

/** How a command that serves speaks in a pipe: log lines alone. */
function logTerminal(log: Logger): Terminal {
  let phase = '';
  return {
    isWatched: false,
    report(progress) {
      if (progress.phase !== phase) log.info({ phase: progress.phase }, describe(progress));
      phase = progress.phase;
    },
    say: (line) => log.info(line),
    warn: (line) => log.warn(line),
    fail(error) {
      const known = toDatelineError(error);
      log.fatal({ code: known.code }, `${known.message} [${known.code}]`);
      return known;
    },
    done: () => undefined,
  };
}

/** @param log of a command that serves */
export function openTerminal(log: Logger | null = null, stream: NodeJS.WriteStream = process.stderr): Terminal {
  const isWatched = stream.isTTY === true;
  if (log !== null && !isWatched) return logTerminal(log);
  const rateOf = ratesBy(Date.now);
  let bar: SingleBar | null = null;
  let last = { phase: '', time: 0 };
  const close = (): void => {
    bar?.stop();
    bar = null;
  };
  const say = (line: string): void => {
    close();
    stream.write(`${visible(line)}\n`);
  };
  const report: Report = (progress) => {
    const { phase, done, total } = progress;
    const line = visible(describe(progress) + rateOf(progress));
    if (!isWatched) {
      const time = Date.now();
      if (phase === 'load' || (phase === last.phase && time - last.time < PLAIN_LINE_MS)) return;
      last = { phase, time };
      stream.write(`${line}\n`);
      return;
    }
    const format = total === null ? '{line}' : '{bar} {percentage}% {line}';
    if (bar === null || last.phase !== phase) {
      close();
      bar = new SingleBar(
        { format, stream, clearOnComplete: true, hideCursor: true, barsize: 20 },
        Presets.shades_classic,
      );
      bar.start(total ?? 1, 0, { line });
    }
    last = { phase, time: Date.now() };
    bar.update(done ?? 0, { line });
  };
  const fail = (error: unknown): DatelineError => {
    const known = toDatelineError(error);
    say(`${known.message} [${known.code}]`);
    return known;
  };
  return { isWatched, report, say, warn: say, fail, done: close };
}
