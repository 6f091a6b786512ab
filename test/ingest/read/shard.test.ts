import { expect, test } from 'vitest';
import type { ReadOutcome } from '../../../src/ingest/read/outcome.ts';
import { ofShard, readShard, type Shard } from '../../../src/ingest/shard.ts';

const SOURCES = Array.from({ length: 400 }, (_, at) => `news/${at}.txt`);

async function* inputs(): AsyncGenerator<ReadOutcome> {
  for (const path of SOURCES) yield { path, code: 'FILE_EMPTY', message: 'It has no text.' };
}
async function pathsOf(shard: Shard | null): Promise<string[]> {
  const paths: string[] = [];
  for await (const input of ofShard(inputs(), shard)) if ('path' in input) paths.push(input.path);
  return paths;
}

test('a part is named by its number and how many there are', () => {
  expect(readShard('2/4')).toEqual({ index: 2, count: 4 });
  expect(['0/4', '5/4', '1/0', '1', '1/2/3', '-1/2', 'a/b', ''].map(readShard)).toEqual(Array(8).fill(null));
});

test('each input is of one part, and parts are of nearly one size', async () => {
  const parts = await Promise.all([1, 2, 3, 4].map((index) => pathsOf({ index, count: 4 })));
  expect(parts.flat().sort()).toEqual([...SOURCES].sort());
  for (const part of parts) expect(part.length).toBeGreaterThan(70);
  expect(await pathsOf(null)).toEqual(SOURCES);
});
