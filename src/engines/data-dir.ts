import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, link, mkdir, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatelineError } from '../errors.ts';
import { readJson, writePrivate } from './files.ts';

/** What Dateline itself puts into the data directory. */
const OWN_FOLDERS = ['engines', 'neo4j', 'corenlp', 'annotations'];
const LEAST_FREE_BYTES = 200_000_000;

const reasons: Record<string, string> = {
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'is on a read-only file system',
  ENOENT: 'cannot be created',
  ENOTDIR: 'is below a file',
  EEXIST: 'is a file',
  ENOSPC: 'is on a full disk',
  ENAMETOOLONG: 'has too long a name',
};

function unusable(dataDir: string, reason: string, remedy: string, cause?: unknown): DatelineError {
  return new DatelineError('DATA_DIR_UNUSABLE', `The data directory ${dataDir} ${reason}. ${remedy}`, { cause });
}

/** Not mkdir's own `recursive`: Node tries for ever where a parent exists but takes no folders, as /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}

/**
 * Creates the data directory, for its owner alone (0700), and makes sure that it can be written and has room.
 * @throws DatelineError DATA_DIR_UNUSABLE
 */
export async function createDataDir(dataDir: string): Promise<void> {
  const elsewhere = 'Set DATA_DIR to a folder of your own.';
  if (/[:\n]/.test(dataDir)) throw unusable(dataDir, 'has a colon in its path, which Java cannot take', elsewhere);
  try {
    await makeFolder(dataDir);
    if (((await stat(dataDir)).mode & 0o077) !== 0) {
      // Somebody else's folder must not lose its readers because a setting named it by mistake.
      const names = await readdir(dataDir);
      if (names.length > 0 && !names.some((name) => OWN_FOLDERS.includes(name)))
        throw unusable(
          dataDir,
          'holds other files and is open to other users',
          `${elsewhere.slice(0, -1)}, or chmod 700.`,
        );
      await chmod(dataDir, 0o700);
    }
    const probe = join(dataDir, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
    const { bavail, bsize } = await statfs(dataDir);
    if (bavail * bsize < LEAST_FREE_BYTES)
      throw unusable(dataDir, 'is on a disk with less than 200 MB free', 'Make room, or set DATA_DIR to another disk.');
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw unusable(dataDir, reasons[code] ?? 'cannot be used', elsewhere, error);
  }
}

/** The process that runs an engine on a data directory, and where the engine listens once it does. */
export interface Owner {
  readonly pid: number;
  /** Tells a process from a later one that was given the same number. */
  readonly born: string;
  readonly uri: string | null;
}

/** When a process was started, in a form of the system's own; null when there is no such process. */
function bornOf(pid: number): string | null {
  try {
    // The 22nd field; the second is a name in brackets that may hold anything.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    );
  } catch {
    if (process.platform === 'linux') return null;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

const ownerFile = (folder: string): string => join(folder, 'owner.json');

async function readOwner(file: string): Promise<Owner | null> {
  const owner = (await readJson(file)) as Owner | null;
  return typeof owner?.pid === 'number' && bornOf(owner.pid) === owner.born ? owner : null;
}

/** The living process that holds the folder, or null: what a process left that was killed is no owner. */
export const findOwner = (folder: string): Promise<Owner | null> => readOwner(ownerFile(folder));

/** What whoever wanted the folder of an engine is told when a living process has it. */
export const heldBy = (dataDir: string, engine: string, { pid }: Owner): DatelineError =>
  new DatelineError(
    'DATA_DIR_UNUSABLE',
    `The ${engine} of the data directory ${dataDir} is used by a Dateline that runs already (process ${pid}). Stop it, or set DATA_DIR to another folder.`,
    { details: { held: true } },
  );

export const isHeld = (error: unknown): boolean => error instanceof DatelineError && error.details.held === true;

const ownerText = (uri: string | null): string =>
  JSON.stringify({ pid: process.pid, born: bornOf(process.pid) ?? '', uri });

/**
 * Makes this process the owner of the folder, unless a living one holds it. Of two that try at once, one becomes it.
 * @returns null, or the owner that was there before
 */
export async function claimFolder(folder: string): Promise<Owner | null> {
  const file = ownerFile(folder);
  const draft = `${file}.${process.pid}.claim`;
  const stale = `${draft}.stale`;
  await writePrivate(draft, ownerText(null));
  try {
    for (;;) {
      // A link fails where the file is there, and the file is whole from its first moment.
      const failure = await link(draft, file).then(
        () => null,
        (error: NodeJS.ErrnoException) => error.code,
      );
      if (failure === null) return null;
      const owner = await readOwner(file);
      if (owner !== null) return owner;
      if (failure !== 'EEXIST') {
        // A file system without links: the lock of the engine itself still keeps two apart.
        await writeOwner(folder, null);
        return null;
      }
      await rename(file, stale).catch(() => {});
      // Between our look and our hand another may have put his own there.
      if ((await readOwner(stale)) !== null) await link(stale, file).catch(() => {});
    }
  } finally {
    await rm(draft, { force: true });
    await rm(stale, { force: true });
  }
}

/** Says where the engine of this process listens, for whoever finds the owner. */
export async function writeOwner(folder: string, uri: string | null): Promise<void> {
  await writePrivate(ownerFile(folder), ownerText(uri));
}

export async function removeOwner(folder: string): Promise<void> {
  await rm(ownerFile(folder), { force: true });
}
