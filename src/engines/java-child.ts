import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../errors.ts';
import { explainFailure } from './failures.ts';
import { javaEnvironment, type Prepared } from './prepare.ts';
import { watchWork } from './work.ts';

export interface RunningEngine {
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Ends the process, by force after ENGINE_STOP_MS; may be called again, and after it has ended. */
  stop(): Promise<void>;
}

export interface Launch {
  /** As a person knows it. */
  readonly name: string;
  readonly prepared: Prepared;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Takes the standard error of the child. */
  readonly log: string;
  /** Other files that it writes while it starts. */
  readonly signs: readonly string[];
  /** How long it may neither work nor write before it is ready. */
  readonly startMs: number;
  readonly stopMs: number;
  /** Called with every line of its standard output until it says `ready`; may throw to give up. */
  readonly onLine: (line: string) => void;
}

const KEPT_LINES = 40;
const IDLE = 'All that time it neither worked nor wrote its log: start again, or raise ENGINE_START_MS.';

/**
 * Starts a Java child whose life hangs on this process: its standard input ends with us, however we end.
 * @returns when the child has said `ready`
 * @throws DatelineError ENGINE_FAILED when it ends before, or is not ready in time; what `onLine` throws
 */
export async function launchJava(launch: Launch): Promise<RunningEngine> {
  const { name, prepared, folder, log } = launch;
  const words = openSync(log, 'w', 0o600);
  // A process group of its own: Ctrl-C in a terminal reaches us alone, and we end it in order.
  const child = spawn(prepared.java, [`@${prepared.options}`, prepared.main, ...launch.arguments], {
    cwd: folder,
    env: javaEnvironment(),
    stdio: ['pipe', 'pipe', words],
    detached: true,
  });
  closeSync(words);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new DatelineError('INTERNAL', `${name} has no standard input.`);
  stdin.on('error', () => {});

  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('error', () => done({ code: null, signal: null }));
    child.once('close', (code, signal) => done({ code, signal }));
  });
  const stop = async () => {
    stdin.end();
    const kill = new AbortController();
    void exited.then(() => kill.abort());
    await sleep(launch.stopMs, null, { signal: kill.signal }).then(
      () => child.kill('SIGKILL'),
      () => {},
    );
    await exited;
  };

  const kept: string[] = [];
  const failure = (happened: string, otherwise?: string) =>
    explainFailure(name, happened, [...kept, readFileSync(log, 'utf8').slice(-20_000)].join('\n'), log, otherwise);
  try {
    await new Promise<void>((done, failed) => {
      const stopWatching = watchWork(child.pid ?? 0, [log, ...launch.signs], launch.startMs, () =>
        failed(failure(`was not ready within ${launch.startMs / 1000} s`, IDLE)),
      );
      createInterface({ input: stdout }).on('line', (line) => {
        // Read to the end, or the child would block on a full pipe.
        if (kept.push(line) > KEPT_LINES) kept.shift();
        try {
          if (line === 'ready') {
            stopWatching();
            done();
          } else launch.onLine(line);
        } catch (error) {
          failed(error);
        }
      });
      void exited.then(() => failed(failure('ended before it was ready'))).finally(stopWatching);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  if (child.pid === undefined) throw new DatelineError('ENGINE_FAILED', `${name} did not start.`);
  return { pid: child.pid, exited, stop };
}
