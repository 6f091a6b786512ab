import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processesLeft } from './programs.ts';
import { openQuota } from './quota.ts';

/** Of one processor; a tenth by hand. */
export const SHARE = Number(process.env.DATELINE_TEST_SHARE ?? 0.25);

/** A `dateline start` with a part of one processor for everything: Neo4j, CoreNLP, the load of seeds/, the API. */
export interface SlowStart {
  readonly pid: number;
  readonly dataDir: string;
  /** What it says, and its exit code once it has ended, are in these files. */
  readonly out: string;
  readonly words: string;
  readonly code: string;
}

/**
 * Begins it, for it takes minutes and leaves most of the machine to the other tests.
 * @returns null where no group of processes with a quota can be made
 */
export function startSlowly(): { readonly slow: SlowStart; end(): Promise<void> } | null {
  const quota = openQuota(SHARE);
  if (quota === null) return null;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-slow-')));
  const [dataDir, out, words, code] = ['data', 'out', 'words', 'code'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const { PATH = '', HOME = '' } = process.env;
  const [command = '', ...rest] = [...quota.before, process.execPath, 'dist/main.js', 'start'];
  const child: ChildProcess = spawn(command, rest, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    // Silence of twenty seconds would be noticed; slowness of minutes is not.
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: '0', ENGINE_START_MS: '20000' },
    stdio: ['ignore', openSync(out, 'w'), openSync(words, 'w')],
  });
  child.once('close', (status) => writeFileSync(code, String(status)));
  // A run that is killed takes it along: the input of this one ends with us, however we end.
  const follow = ['-c', 'cat > /dev/null; kill -KILL "$0"', String(child.pid)];
  const watcher = spawn('/bin/sh', follow, { stdio: ['pipe', 'ignore', 'ignore'] });
  const end = async (): Promise<void> => {
    watcher.kill('SIGKILL');
    child.kill('SIGKILL');
    await processesLeft(folder, 120);
    quota.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  return { slow: { pid: child.pid ?? -1, dataDir, out, words, code }, end };
}
