import { Presets, SingleBar } from 'cli-progress';
import type { Report } from '../engines/progress.ts';

/** Prints progress to standard error: a moving line on a terminal, a plain line every few seconds in a pipe. */
export interface Terminal {
  readonly report: Report;
  /** Ends the moving line. */
  done(): void;
}

const PLAIN_LINE_MS = 5_000;
const MEGABYTE = 1_000_000;

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`;

function describe(text: string, done: number | null, total: number | null, unit: 'bytes' | 'seconds' | null): string {
  if (unit === 'seconds') return done !== null && done > 0 ? `${text}, ${done} s` : text;
  if (done === null) return text;
  if (unit === 'bytes') return `${text}, ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`}`;
  return `${text}, ${done}${total === null ? '' : ` of ${total}`}`;
}

/** Bytes a second since the phase began, for a person who asks himself how long it will take. */
function ratesBy(now: () => number) {
  const starts = new Map<string, { time: number; done: number }>();
  return (phase: string, done: number): string => {
    const start = starts.get(phase) ?? { time: now(), done };
    starts.set(phase, start);
    const seconds = (now() - start.time) / 1000;
    return seconds < 1 ? '' : `, ${megabytes((done - start.done) / seconds)}/s`;
  };
}

export function openTerminal(stream: NodeJS.WriteStream = process.stderr): Terminal {
  const rateOf = ratesBy(Date.now);
  let bar: SingleBar | null = null;
  let last = { phase: '', time: 0 };
  const close = (): void => {
    bar?.stop();
    bar = null;
  };
  const report: Report = ({ phase, text, done, total, unit }) => {
    const line = describe(text, done, total, unit) + (unit === 'bytes' && done !== null ? rateOf(phase, done) : '');
    if (stream.isTTY !== true) {
      const time = Date.now();
      if (phase === last.phase && time - last.time < PLAIN_LINE_MS) return;
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
  return { report, done: close };
}
