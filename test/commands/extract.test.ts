import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeCorenlp } from '../support/fake-corenlp.ts';
import { type Program, runProgram } from '../support/programs.ts';

const { PATH = '', HOME = '' } = process.env;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};
const story = (name: string, day = 'Monday') =>
  `The ${name} of Tarsk\n\nThe ${name} sailed on ${day}, harbour master Odo Varga said.\n`;
const record = (id: string, name: string) =>
  JSON.stringify({ id, headline: `The ${name} of Tarsk`, text: story(name), publishedOn: '2024-05-06' });
const idsOf = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);
const start = (words: readonly string[], url: string) =>
  runProgram('dist/main.js', words, { PATH, HOME, DATA_DIR: join(folder, 'data'), CORENLP_URL: url }, 'pipe');
const run = async (words: readonly string[], url: string) => {
  const program = start(words, url);
  program.child.stdin?.end();
  const code = await program.ended;
  return { code, out: program.out(), words: program.words() };
};

test('--stream prints each record before the next one comes, quietly in a pipe', async () => {
  const annotator = await fakeCorenlp();
  const reading = start(['extract', '--stream', '-'], annotator.url);
  for (const id of ['one', 'two']) {
    reading.hear(record(id, `${id} ferry`));
    await reading.says(new RegExp(`"id":"${id}"`));
  }
  reading.child.stdin?.end();
  expect([await reading.ended, reading.words()]).toEqual([0, '']);
  await annotator.close();
});

test('--stream links nothing across articles, without it copies are linked', async () => {
  const annotator = await fakeCorenlp();
  write('copies/a.txt', story('dredger').repeat(12));
  write('copies/b.txt', story('dredger').repeat(12));
  const links = async (...words: string[]) => {
    const { out } = await run(['extract', ...words, join(folder, 'copies')], annotator.url);
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).links.length);
  };
  expect(await links('--stream')).toEqual([0, 0]);
  expect(await links()).toEqual([1, 1]);
  await annotator.close();
});

test('gives every record an id of its own, from files of one name and from one file', async () => {
  const annotator = await fakeCorenlp();
  write('names/a/1.txt', story('hulk'));
  write('names/b/1.txt', story('tug'));
  write('names/more.jsonl', `${record('x', 'raft')}\n${record('y', 'punt')}\n${record('x', 'gig')}\n`);
  const { out } = await run(['extract', join(folder, 'names')], annotator.url);
  const ids = idsOf(out);
  expect(ids.slice(0, 4)).toEqual(['1', 'names/b/1', 'x', 'y']);
  expect(new Set(ids).size).toBe(5);
  await annotator.close();
});

test.each([
  ['Ctrl-C', 1, (reading: Program) => reading.child.kill('SIGINT')],
  ['an annotator that is gone', 2, (_: Program, gone: () => void) => gone()],
])('prints what it has at %s', async (_, code, stop) => {
  let gone = false;
  const annotator = await fakeCorenlp((text, response) => {
    if (gone) return response.destroy().destroyed;
    // The second article is never done.
    return text.includes('barge') && !response.destroyed;
  });
  const reading = start(['extract', '-'], annotator.url);
  reading.hear(record('one', 'ferry'));
  reading.hear(record('two', 'barge'));
  while (!annotator.asked.some((text) => text.includes('barge'))) await sleep(20);
  stop(reading, () => {
    gone = true;
    void annotator.close();
  });
  expect([await reading.ended, idsOf(reading.out())]).toEqual([code, ['one']]);
  await annotator.close().catch(() => undefined);
});

test('ends without a word when its reader does', async () => {
  const annotator = await fakeCorenlp();
  const reading = start(['extract', '--stream', '-'], annotator.url);
  reading.hear(record('one', 'ferry'));
  await reading.says(/"id":"one"/);
  reading.child.stdout?.destroy();
  for (const id of ['two', 'three', 'four']) reading.hear(record(id, id));
  expect([await reading.ended, reading.words()]).toEqual([1, '']);
  await annotator.close();
});

test('an error that nobody caught is one line, and what was read until then is printed', async () => {
  const annotator = await fakeCorenlp();
  const bomb = 'process.on("SIGUSR2", () => void Promise.reject(new Error("boom")));\n';
  write('bomb.mjs', bomb);
  const environment = { PATH, HOME, DATA_DIR: join(folder, 'data'), CORENLP_URL: annotator.url };
  const reading = runProgram(
    'dist/main.js',
    ['extract', '-'],
    { ...environment, NODE_OPTIONS: `--import ${join(folder, 'bomb.mjs')}` },
    'pipe',
  );
  reading.hear(record('one', 'ferry'));
  while (annotator.asked.length === 0) await sleep(20);
  await sleep(500);
  reading.child.kill('SIGUSR2');
  expect([await reading.ended, idsOf(reading.out())]).toEqual([1, ['one']]);
  expect(reading.words().split('\n')[0]).toBe('boom [INTERNAL]');
  await annotator.close();
});
