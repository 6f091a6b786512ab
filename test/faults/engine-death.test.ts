import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cachedAnnotator } from '../../src/ingest/annotate/cache.ts';
import { readRecordings, recordedAnnotator } from '../../src/ingest/annotate/recordings.ts';
import { articlesFolder } from '../support/corpus.ts';
import { greets, type OddPort, openOddPort } from '../support/odd-ports.ts';
import { type Program, processesLeft, processesOf, runProgram } from '../support/programs.ts';

// Real engines, killed under the commands that use them.
vi.setConfig({ testTimeout: 300_000 });

/** One for all tests: its engines are prepared once, and what one leaves behind the next one finds. */
const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-death-')));
let started: Program[] = [];
beforeAll(async () => {
  const recordings = readRecordings('test/annotations/articles.jsonl');
  await cachedAnnotator(join(dataDir, 'annotations'), recordedAnnotator(recordings)).annotate([...recordings.keys()]);
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  started = [];
  await processesLeft(dataDir, 30);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function run(words: readonly string[], more: Record<string, string> = {}): Program {
  const { PATH = '', HOME = '' } = process.env;
  const program = runProgram('dist/main.js', words, { PATH, HOME, DATA_DIR: dataDir, PORT: '0', ...more }, 'pipe');
  started.push(program);
  return program;
}
/** The engines that run on the data directory. */
const engines = (name: string): number[] => processesOf(join(dataDir, 'engines', name, 'options'));
const killEngine = (name: string): void => {
  for (const pid of engines(name)) process.kill(pid, 'SIGKILL');
};
const article = (name: string): string =>
  JSON.stringify({ id: name, headline: `The ${name} of Tarsk`, text: `The ${name} of Tarsk sailed on Monday.` });

async function ask(url: string): Promise<{ status: number; body: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { articles } }' }),
  });
  return { status: response.status, body: await response.text() };
}

async function until(what: () => Promise<boolean> | boolean, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('It never came about.');
    await sleep(100);
  }
}

/** Takes a port as soon as it is free. */
async function takePort(port: number): Promise<OddPort> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await openOddPort(greets, port);
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}

test('an API whose Neo4j is killed answers 503, is well again by itself, tells whoever took its port no password, and ends with 2 when it dies again at once', async () => {
  const serving = run(['start']);
  const [, url = ''] = await serving.says(/GraphiQL and API: (http:\S+)/);
  expect((await ask(url)).body).toContain('"articles":1');
  // A load beside it asks the same Neo4j, and leaves it running.
  const file = join(dataDir, 'beside.txt');
  cpSync(join(articlesFolder, '014-hydrogen-deal.txt'), file);
  const beside = run(['load', file]);
  expect([await beside.ended, beside.out().trim()]).toEqual([0, '1 loaded']);
  expect((await ask(url)).body).toContain('"articles":2');
  expect(engines('neo4j')).toHaveLength(1);

  const { uri } = JSON.parse(readFileSync(join(dataDir, 'neo4j', 'owner.json'), 'utf8')) as { uri: string };
  killEngine('neo4j');
  const thief = await takePort(Number(new URL(uri).port));
  await until(async () => (await ask(url)).status === 503, 10);
  await until(async () => (await ask(url)).status === 200, 120);
  expect((await ask(url)).body).toContain('"articles":2');
  expect(thief.heard()).not.toContain(readFileSync(join(dataDir, 'neo4j', 'password'), 'utf8').trim());
  thief.close();
  killEngine('neo4j');
  expect(await serving.ended).toBe(2);
  const lines = serving
    .words()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string });
  // On a busy machine some queries are told to be slow.
  expect(lines.map(({ msg }) => msg).filter((msg) => !msg.startsWith('slow query'))).toEqual([
    expect.stringMatching(/^Neo4j has ended unasked \(SIGKILL\); it is started again\./),
    expect.stringMatching(/^Neo4j has ended unasked .* again, soon after .*\[ENGINE_FAILED\]$/),
  ]);
  expect(await processesLeft(dataDir, 20)).toEqual([]);
});

test('a load whose Neo4j is killed goes on when it is back, and loses nothing', async () => {
  const news = join(dataDir, 'annotations', 'news');
  for (const name of readdirSync(articlesFolder).sort().slice(10, 16))
    cpSync(join(articlesFolder, name), join(news, name));
  const hurt = run(['load', news]);
  await until(() => /^loaded: /m.test(hurt.words()), 200);
  killEngine('neo4j');
  expect([await hurt.ended, hurt.words().match(/^(failed|skipped).*/gm)]).toEqual([0, null]);
  const whole = run(['load', news]);
  expect([await whole.ended, whole.out().trim()]).toEqual([0, '0 loaded, 6 unchanged']);
});

test('an annotator that is killed between two records is started again, and one that nobody asks ends by itself', async () => {
  const reading = run(['extract', '--stream', '-'], { CORENLP_IDLE_MS: '3000' });
  reading.hear(article('ferry'));
  await reading.says(/"id":"ferry"/);
  killEngine('corenlp');
  reading.hear(article('barge'));
  await reading.says(/"id":"barge"/);
  await until(() => engines('corenlp').length === 0, 60);
  reading.hear(article('tug'));
  await reading.says(/"id":"tug"/);
  reading.child.stdin?.end();
  expect(await reading.ended).toBe(0);
  expect(engines('corenlp')).toEqual([]);
});

test('two programs on one data directory ask one annotator, and the later one leaves it alone', async () => {
  const first = run(['extract', '--stream', '-']);
  first.hear(article('skiff'));
  await until(() => existsSync(join(dataDir, 'corenlp', 'owner.json')), 60);
  const file = join(dataDir, 'punt.txt');
  writeFileSync(file, 'The punt\n\nThe punt of Tarsk sailed on Tuesday.\n');
  const second = run(['extract', file]);
  await first.says(/"id":"skiff"/);
  expect(await second.ended).toBe(0);
  expect(second.out()).toContain('"id":"punt"');
  expect(engines('corenlp')).toHaveLength(1);
  first.child.stdin?.end();
  expect(await first.ended).toBe(0);
  expect(engines('corenlp')).toEqual([]);
});
