import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from '../../src/commands/watch.ts';

const PAUSE = 20;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, text = name): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** Watches the folder while a test does something. @returns the names of the files that could be loaded, of each load; the first is of all */
async function watched(during: (loads: string[][]) => Promise<void>, names: readonly string[]): Promise<string[][]> {
  const stop = new AbortController();
  const loads: string[][] = [];
  const all = names.map((name) => join(folder, name));
  const watching = watchFolders(
    [folder],
    {
      loadFirst: async () => void loads.push(['all']),
      loadSome: async (only) => void loads.push(all.filter(only).map((path) => basename(path))),
    },
    stop.signal,
    PAUSE,
  );
  await during(loads);
  stop.abort();
  await watching;
  return loads;
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await sleep(5);
};

test('what appears or changes in a folder or below it is loaded, and nothing else', async () => {
  put('a.txt');
  const loads = await watched(
    async (seen) => {
      await until(() => seen.length === 1);
      put('below/b.txt');
      await until(() => seen.length === 2);
      put('a.txt', 'other words');
      await until(() => seen.length === 3);
      put('.hidden.txt');
      await sleep(PAUSE * 10);
    },
    ['a.txt', 'below/b.txt', '.hidden.txt'],
  );
  expect(loads).toEqual([['all'], ['b.txt'], ['a.txt']]);
});

test('a file that is still written is loaded once it is whole', async () => {
  const loads = await watched(
    async (seen) => {
      await until(() => seen.length === 1);
      for (let at = 0; at < 40; at += 1) {
        appendFileSync(join(folder, 'slow.txt'), 'words ');
        await sleep(PAUSE / 4);
      }
      await until(() => seen.length === 2);
      await sleep(PAUSE * 10);
    },
    ['slow.txt'],
  );
  expect(loads.at(-1)).toEqual(['slow.txt']);
});

test('a folder that is not there any more is waited for', async () => {
  put('below/a.txt');
  const loads = await watched(
    async (seen) => {
      await until(() => seen.length === 1);
      rmSync(join(folder, 'below'), { recursive: true });
      await sleep(PAUSE * 5);
      put('below/a.txt', 'is back');
      await until(() => seen.length === 2);
    },
    ['below/a.txt'],
  );
  expect(loads).toEqual([['all'], ['a.txt']]);
});
