import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { claimFolder, createDataDir, findOwner, heldBy, isHeld, removeOwner, writeOwner } from './data-dir.ts';
import { findJava } from './java.ts';
import { launchJava, type RunningEngine } from './java-child.ts';
import { forgetPrepared, type Prepared, prepareEngine } from './prepare.ts';
import { type Report, reportWaiting } from './progress.ts';

export interface RunningCorenlp extends RunningEngine {
  /** Takes what a stock CoreNLP server takes: POST / with a text, GET /ready. */
  readonly url: string;
}

const javaOptions = ['-Xmx3g', '-XX:+UseSerialGC'];

const LOOK_MS = 250;

const folderOf = (config: Config): string => join(config.dataDir, 'corenlp');

async function launch(config: Config, prepared: Prepared, report: Report): Promise<RunningCorenlp> {
  const folder = folderOf(config);
  let url: string | null = null;
  const stopTelling = reportWaiting(report, 'corenlp', () => 'loading the language models of CoreNLP');
  try {
    const engine = await launchJava({
      name: 'CoreNLP',
      prepared,
      arguments: ['0', String(config.limits.corenlpIdleMs)],
      folder,
      log: join(folder, 'corenlp.log'),
      signs: [],
      startMs: config.limits.engineStartMs,
      stopMs: config.limits.engineStopMs,
      onLine: (line) => {
        const port = /^port (\d+)$/.exec(line)?.[1];
        if (port !== undefined) url = `http://127.0.0.1:${port}`;
      },
    });
    if (url === null) throw new DatelineError('ENGINE_FAILED', 'CoreNLP did not say where it listens.');
    return { ...engine, url };
  } finally {
    stopTelling();
  }
}

/**
 * Starts the annotator of the data directory, and fetches it first where that is needed. It ends by itself when nobody asked it for CORENLP_IDLE_MS.
 * @returns when its models are loaded
 * @throws DatelineError DATA_DIR_UNUSABLE (also when another process holds it), JAVA_UNUSABLE, MAVEN_UNUSABLE, ENGINE_FAILED
 */
export async function startCorenlp(config: Config, report: Report): Promise<RunningCorenlp> {
  const folder = folderOf(config);
  await createDataDir(config.dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const holder = await claimFolder(folder);
  if (holder !== null) throw heldBy(config.dataDir, 'CoreNLP', holder);
  try {
    const java = await findJava(config.javaHome);
    const prepared = await prepareEngine('corenlp', config.dataDir, java, javaOptions, report);
    const engine = await launch(config, prepared, report);
    await writeOwner(folder, engine.url);
    const released = engine.exited.then(() => removeOwner(folder));
    const stop = async () => {
      await engine.stop();
      await released;
    };
    return { ...engine, stop };
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'ENGINE_FAILED')
      await forgetPrepared('corenlp', config.dataDir);
    await removeOwner(folder);
    throw error;
  }
}

/** An annotator to ask: the one of another process, which `stop` leaves alone, or our own. */
export interface SharedCorenlp {
  readonly url: string;
  /** the process that runs it, null for our own */
  readonly owner: number | null;
  stop(): Promise<void>;
}

/**
 * The annotator of the data directory: whoever comes first starts it, others ask it too, waiting for its models if need be.
 * @throws DatelineError as startCorenlp
 */
export async function shareCorenlp(config: Config, report: Report): Promise<SharedCorenlp> {
  for (;;) {
    const other = await findOwner(folderOf(config));
    if (other !== null && other.uri !== null) return { url: other.uri, owner: other.pid, stop: async () => undefined };
    if (other === null) {
      const own = await startCorenlp(config, report).catch((error: unknown) => {
        // Another came first between our look and our hand.
        if (isHeld(error)) return null;
        throw error;
      });
      if (own !== null) return { url: own.url, owner: null, stop: own.stop };
    }
    report({
      phase: 'corenlp',
      text: 'waiting for the CoreNLP of another Dateline',
      done: null,
      total: null,
      unit: null,
    });
    await sleep(LOOK_MS);
  }
}
