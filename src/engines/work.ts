import { type ExecFileException, execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** Of a window: a program that waits for something that never comes still has clocks that tick. */
const LEAST_SHARE = 0.01;
const WINDOWS = 4;
const TICKS_A_SECOND = 100;

/** Processor time of a process so far, in ms; null when there is none or the system does not tell. */
async function processorMs(pid: number): Promise<number | null> {
  try {
    // The 14th and 15th field; the second is a name in brackets that may hold anything.
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
  } catch {
    if (process.platform === 'linux') return null;
  }
  return new Promise((done) => {
    execFile('ps', ['-o', 'time=', '-p', String(pid)], (error, out) => {
      const parts = out.trim().split(/[:-]/).map(Number);
      done(error === null && parts.length > 1 ? parts.reduce((sum, part) => sum * 60 + part, 0) * 1_000 : null);
    });
  });
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * Calls back once a process has neither worked nor written to its files for so long. What is slow is let be: on a busy machine
 * a start takes ten times as long as on a quiet one, and there is no time that is right for both.
 * @param silenceMs in windows of a quarter of it: work is a hundredth of a window's processor time
 * @returns ends the watch
 */
export function watchWork(pid: number, files: readonly string[], silenceMs: number, onSilence: () => void): () => void {
  const windowMs = silenceMs / WINDOWS;
  let before = { processor: 0, sizes: '' };
  let silent = 0;
  const look = async (): Promise<void> => {
    const processor = (await processorMs(pid)) ?? before.processor;
    const sizes = (await Promise.all(files.map(sizeOf))).join();
    const worked = processor - before.processor >= windowMs * LEAST_SHARE || sizes !== before.sizes;
    before = { processor, sizes };
    silent = worked ? 0 : silent + 1;
    if (silent < WINDOWS) return;
    clearInterval(timer);
    onSilence();
  };
  const timer = setInterval(() => void look(), windowMs);
  return () => clearInterval(timer);
}

/** Characters that a program may say; the importer tells every hundredth of its way. */
const MOST_WORDS = 100_000_000;

/** How a program ended, and all it said. */
export interface Ran {
  readonly error: ExecFileException | null;
  readonly out: string;
  readonly words: string;
}

/** Runs a program to its end, however long it works; one that does not work for so long is ended. */
export function runWhileWorking(
  command: string,
  words: readonly string[],
  silenceMs: number,
  env: NodeJS.ProcessEnv = process.env,
  cwd?: string,
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(command, words, { env, cwd, maxBuffer: MOST_WORDS }, (error, out, said) => {
      stopWatching();
      done({ error, out, words: said });
    });
    const stopWatching = watchWork(child.pid ?? 0, [], silenceMs, () => child.kill('SIGKILL'));
  });
}
