import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A pause between two looks; a large folder is looked at for a tenth of the time at most. */
const PAUSE_MS = 1_000;
const PAUSE_PER_LOOK = 10;

/** Files by path, with what tells that one has changed. */
type Look = ReadonlyMap<string, string>;

/** What lies below a path now; what cannot be looked at is not there. */
async function look(path: string, found = new Map<string, string>()): Promise<Look> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return found;
  if (!stats.isDirectory()) return found.set(path, `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`);
  for (const name of await readdir(path).catch(() => []))
    if (!name.startsWith('.')) await look(join(path, name), found);
  return found;
}

/**
 * Loads what lies in folders, then what appears or changes there, until it is stopped. A file that is still written is loaded when
 * two looks see the same. Polling: notices of a system do not come from network drives, nor for all that happens.
 * @param loads all of the folders, and those files of them for which it is true; the graph knows what it has, so a restart loads nothing twice
 */
export async function watchFolders(
  folders: readonly string[],
  loads: {
    readonly loadFirst: () => Promise<void>;
    readonly loadSome: (only: (path: string) => boolean) => Promise<void>;
  },
  stopped: AbortSignal,
  pauseMs = PAUSE_MS,
): Promise<void> {
  const lookAtAll = async (): Promise<Look> => {
    const found = new Map<string, string>();
    for (const folder of folders) await look(folder, found);
    return found;
  };
  let loaded = await lookAtAll();
  await loads.loadFirst();
  let before: Look = loaded;
  while (!stopped.aborted) {
    const start = Date.now();
    const now = await lookAtAll();
    const pause = Math.max(pauseMs, (Date.now() - start) * PAUSE_PER_LOOK);
    const settled = new Set(
      [...now]
        .filter(([path, state]) => loaded.get(path) !== state && before.get(path) === state)
        .map(([path]) => path),
    );
    before = now;
    if (settled.size > 0 && !stopped.aborted) {
      await loads.loadSome((path) => settled.has(path));
      // What is still written stays unknown, what is gone is forgotten.
      loaded = new Map([...now].filter(([path, state]) => settled.has(path) || loaded.get(path) === state));
    }
    await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
  }
}
