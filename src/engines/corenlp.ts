import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { createDataDir } from './data-dir.ts';
import { findJava } from './java.ts';
import { launchJava, type RunningEngine } from './java-child.ts';
import { forgetPrepared, prepareEngine } from './prepare.ts';
import { type Report, reportWaiting } from './progress.ts';

export interface RunningCorenlp extends RunningEngine {
  /** Takes what a stock CoreNLP server takes: POST / with a text, GET /ready. */
  readonly url: string;
}

const javaOptions = ['-Xmx3g', '-XX:+UseSerialGC'];

/**
 * Starts an annotator for this process alone, and fetches it first where that is needed.
 * @returns when its models are loaded
 * @throws DatelineError DATA_DIR_UNUSABLE, JAVA_UNUSABLE, MAVEN_UNUSABLE, ENGINE_FAILED
 */
export async function startCorenlp(config: Config, report: Report): Promise<RunningCorenlp> {
  const folder = join(config.dataDir, 'corenlp');
  await createDataDir(config.dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const java = await findJava(config.javaHome);
  const prepared = await prepareEngine('corenlp', config.dataDir, java, javaOptions, report);
  let url: string | null = null;
  const stopTelling = reportWaiting(report, 'corenlp', () => 'loading the language models of CoreNLP');
  try {
    const engine = await launchJava({
      name: 'CoreNLP',
      prepared,
      arguments: [],
      folder,
      log: join(folder, 'corenlp.log'),
      startMs: config.limits.engineStartMs,
      stopMs: config.limits.engineStopMs,
      onLine: (line) => {
        const port = /^port (\d+)$/.exec(line)?.[1];
        if (port !== undefined) url = `http://127.0.0.1:${port}`;
      },
    });
    if (url === null) throw new DatelineError('ENGINE_FAILED', 'CoreNLP did not say where it listens.');
    return { ...engine, url };
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'ENGINE_FAILED')
      await forgetPrepared('corenlp', config.dataDir);
    throw error;
  } finally {
    stopTelling();
  }
}
