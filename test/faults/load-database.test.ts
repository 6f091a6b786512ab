import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { cachedAnnotator } from '../../src/ingest/annotate/cache.ts';
import { readRecordings, recordedAnnotator } from '../../src/ingest/annotate/recordings.ts';
import type { FileOutcome } from '../../src/ingest/line.ts';
import { load } from '../../src/ingest/load.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { databaseOfFile, openEmptyGraph, openTestGraph } from '../support/graph.ts';
import { runProgram } from '../support/programs.ts';
import { type BoltProxy, openProxy } from '../support/proxy.ts';

/** 20 by hand: DATELINE_TEST_ROUNDS=20. */
const ROUNDS = Number(process.env.DATELINE_TEST_ROUNDS ?? 3);

let folder: string;
let proxy: BoltProxy;
let straight: Graph;
let through: Graph;
let clean: string;

async function loadAll(graph: Graph, path = folder): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const onOutcome = (outcome: FileOutcome) => outcomes.push(outcome);
  await load([path], { graph, annotator: corpusAnnotator(), limits, onOutcome }).catch((error: unknown) => {
    outcomes.push({ source: String(error), outcome: 'FAILED', code: null, unread: null, message: 'the load' });
  });
  return outcomes;
}
const digest = async () => (await digestGraph(straight)).digest;

beforeAll(async () => {
  straight = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'dateline-database-'));
  mkdirSync(join(folder, 'news'));
  for (const name of readdirSync(articlesFolder).sort().slice(13, 17))
    writeFileSync(join(folder, 'news', name), readFileSync(join(articlesFolder, name)));
  const { hostname, port } = new URL(databaseOfFile().uri);
  proxy = await openProxy({ host: hostname, port: Number(port) });
  through = await openTestGraph({ uri: `bolt://127.0.0.1:${proxy.port}` });
  expect(await loadAll(straight)).toHaveLength(4);
  clean = await digest();
});
afterAll(async () => {
  await through?.close();
  await straight?.close();
  await proxy?.close();
  rmSync(folder, { recursive: true });
});

test('a lost answer to any COMMIT heals itself, that of the record of the load too', async () => {
  // Rules, the record of the load, the articles, what is derived, the end of the record: as many as there are.
  for (let count = 1, isThere = true; isThere; count += 1) {
    await straight.write((tx) => tx.run('testEmptyGraph'));
    proxy.loseCommit(count);
    const outcomes = await loadAll(through);
    expect([count, outcomes.filter(({ message }) => message !== null)]).toEqual([count, []]);
    expect([count, await digest()]).toEqual([count, clean]);
    isThere = proxy.hasLost();
    expect(isThere || count > 3).toBe(true);
  }
}, 240_000);

test('a database that is away for a moment is waited for', async () => {
  await straight.write((tx) => tx.run('testEmptyGraph'));
  const loaded = loadAll(through);
  proxy.cut();
  setTimeout(() => proxy.restore(), 1_000);
  expect((await loaded).map(({ outcome }) => outcome)).toEqual(['LOADED', 'LOADED', 'LOADED', 'LOADED']);
  expect(await digest()).toBe(clean);
});

test('a database that stays away ends the load, and what was being written is named', async () => {
  await straight.write((tx) => tx.run('testEmptyGraph'));
  const hasty = await openTestGraph({ uri: `bolt://127.0.0.1:${proxy.port}`, retryMs: 3_000 });
  const outcomes: FileOutcome[] = [];
  const onOutcome = (outcome: FileOutcome) => {
    outcomes.push(outcome);
    if (outcomes.length === 1) proxy.cut();
  };
  const loaded = load([folder], { graph: hasty, annotator: corpusAnnotator(), limits, onOutcome });
  await expect(loaded).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  proxy.restore();
  await hasty.close();
  const failed = outcomes.filter(({ outcome }) => outcome === 'FAILED');
  expect(failed.map(({ source, code }) => [/^news|^dateline-database/.test(source), code])).toEqual(
    failed.map(() => [true, 'DATABASE_UNAVAILABLE']),
  );
  expect(failed.length).toBeGreaterThan(0);
  expect((await loadAll(straight)).filter(({ message }) => message !== null)).toEqual([]);
  expect(await digest()).toBe(clean);
});

/** The graph as it is, but one of the calls of a load is refused. */
function refusing(call: number): { graph: Graph; hasRefused(): boolean } {
  let calls = 0;
  const pass = (): void => {
    calls += 1;
    if (calls === call) throw new DatelineError('DATABASE_REFUSED', 'No.');
  };
  const graph: Graph = {
    ...straight,
    async read(query, params, signal) {
      pass();
      return straight.read<never>(query, params, signal);
    },
    write: (work) =>
      straight.write((tx) =>
        work({
          async run(query, params) {
            pass();
            return tx.run<never>(query, params);
          },
        }),
      ),
  };
  return { graph, hasRefused: () => calls >= call };
}

test('whichever call of the database fails, no half article is left, and the next load completes the graph', async () => {
  const [only = ''] = readdirSync(join(folder, 'news'));
  const article = join(folder, 'news', only);
  const empty = () => straight.write((tx) => tx.run('testEmptyGraph'));
  await empty();
  await loadAll(straight, article);
  const whole = await digest();
  // Every call by hand.
  const step = ROUNDS < 20 ? 5 : 1;
  let call = 1;
  for (let isThere = true; isThere; call += step) {
    await empty();
    const { graph, hasRefused } = refusing(call);
    await loadAll(graph, article);
    isThere = hasRefused();
    const [{ statements } = { statements: -1 }] = await straight.read<{ statements: number }>('testUnproven');
    expect([call, statements]).toEqual([call, 0]);
    expect((await loadAll(straight, article)).filter(({ message }) => message !== null)).toEqual([]);
    expect([call, await digest()]).toEqual([call, whole]);
  }
  expect(call).toBeGreaterThan(20);
}, 600_000);

test(
  'a loader that is killed at any moment leaves no half article, and the next load completes the graph',
  async () => {
    const recordings = readRecordings('test/annotations/articles.jsonl');
    const cache = cachedAnnotator(join(folder, '.data', 'annotations'), recordedAnnotator(recordings));
    await cache.annotate([...recordings.keys()]);
    const { uri, user, password } = databaseOfFile();
    const { PATH = '', HOME = '' } = process.env;
    const outside = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const environment = { PATH, HOME, DATA_DIR: join(folder, '.data'), ...outside };
    for (let round = 0; round < ROUNDS; round += 1) {
      await straight.write((tx) => tx.run('testEmptyGraph'));
      const loading = runProgram('dist/main.js', ['load', folder], environment);
      // From before its first article to after its last: it needs one to three seconds.
      await sleep(500 + ((round * 1_700) % 3_100));
      loading.child.kill('SIGKILL');
      await loading.ended;
      const [{ statements } = { statements: -1 }] = await straight.read<{ statements: number }>('testUnproven');
      expect([round, statements]).toEqual([round, 0]);
      expect((await loadAll(straight)).filter(({ message }) => message !== null)).toEqual([]);
      expect([round, await digest()]).toEqual([round, clean]);
    }
  },
  ROUNDS * 60_000,
);
