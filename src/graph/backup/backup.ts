import { lstat, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';
import type { Graph } from '../driver.ts';
import { formOf } from '../prepare.ts';
import { isSame, type Sum, sumOf, writeFile } from './file.ts';
import { readLines } from './lines.ts';

const TRIES = 5;
const PAUSE_MS = 1_000;

/**
 * Writes the whole graph to a new file while others read and write it. Read twice: what is the same both times was so in
 * between, all of it at once, so the file is the graph of one moment. While somebody writes it is read again.
 * @throws DatelineError BAD_USAGE when there is such a file, or it cannot be made; DATABASE_TRANSIENT when the graph never stood still
 */
export async function backupGraph(graph: Graph, path: string, tries = TRIES): Promise<Sum> {
  const shown = JSON.stringify(path);
  if ((await lstat(path).catch(() => null)) !== null)
    throw new DatelineError('BAD_USAGE', `There is a file ${shown} already: name a new one.`);
  const part = `${path}.${process.pid}.part`;
  try {
    for (let left = tries; left > 0; left -= 1) {
      const head = { dateline: 'backup', form: await formOf(graph), madeAt: new Date().toISOString() } as const;
      const sum = await writeFile(part, head, readLines(graph));
      if (isSame(sum, await sumOf(readLines(graph)))) {
        await rename(part, path);
        return sum;
      }
      await sleep(PAUSE_MS);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof DatelineError || !/^E[A-Z]+$/.test(code)) throw error;
    throw new DatelineError('BAD_USAGE', `The file ${shown} cannot be written (${code}).`, { cause: error });
  } finally {
    await rm(part, { force: true });
  }
  throw new DatelineError(
    'DATABASE_TRANSIENT',
    'The graph was written each time that it was read. Take the backup when no load runs.',
  );
}
