import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupGraph } from '../../src/graph/backup/backup.ts';
import { restoreGraph } from '../../src/graph/backup/restore.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { FORM, prepareGraph, requireGraph } from '../../src/graph/prepare.ts';
import { load } from '../../src/ingest/load.ts';
import { exportDecisions } from '../../src/ingest/write/decision-file.ts';
import { deriveAll } from '../../src/ingest/write/derive.ts';
import { createReviewer } from '../../src/ingest/write/review.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';

const texts = new Map([
  ['testSomeEvents', 'MATCH (e:Event) WHERE e.duplicate IS NULL RETURN e.id AS id ORDER BY id LIMIT 2'],
  [
    'testCounts',
    `MATCH (n) WHERE NOT n:Block WITH labels(n) AS labels, count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges
     RETURN labels, nodes, edges ORDER BY labels`,
  ],
  ['testOdd', "MERGE (a:Tag {key: 'odd'}) SET a.name = $name, a.none = [], a.whole = 2, a.part = 0.25"],
]);
const names = readdirSync(articlesFolder).sort().slice(0, 8);
const files = names.map((name) => join(articlesFolder, name));

let graph: Graph;
let folder: string;
let file: string;
let digest: string;
let counts: unknown;
let decisions: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-backup-'));
  await (await openEmptyGraph()).close();
  graph = await openTestGraph({ extraTexts: texts, transactionMs: 60_000 });
  await loadAll();
  const [first, second] = await graph.read<{ id: string }>('testSomeEvents');
  const reviewer = createReviewer(graph);
  const draft = (id: string) => ({ kind: 'REJECT' as const, ids: [id], articles: [], by: 'Ana', reason: 'a test' });
  await reviewer.decide(draft(first?.id ?? ''), false);
  const taken = await reviewer.decide(draft(second?.id ?? ''), false);
  await reviewer.undo(taken.id ?? '', 'Ben', false);
  // Values that files tend to lose.
  await graph.write((tx) => tx.run('testOdd', { name: 'a\u2028b\r\n"c" \u0085 Ünïcode 🎈' }));
  digest = await digestNow();
  counts = await graph.read('testCounts');
  decisions = await lines();
  file = join(folder, 'whole.gz');
  await backupGraph(graph, file);
}, 180_000);
afterAll(async () => {
  await graph.write((tx) => tx.run('testEmptyAll'));
  await graph.close();
  rmSync(folder, { recursive: true });
});

const loadAll = (paths: readonly string[] = files, into = graph, onOutcome: () => void = () => undefined) =>
  load(paths, { graph: into, annotator: corpusAnnotator(), limits, onOutcome });
const digestNow = async () => (await digestGraph(graph)).digest;
const lines = async () => {
  const all: string[] = [];
  for await (const line of exportDecisions(graph)) all.push(line);
  return all;
};
const emptyAll = () => graph.write((tx) => tx.run('testEmptyAll'));
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
/** The same file with other lines, and an end that fits them. */
function repacked(name: string, change: (lines: string[]) => string[]): string {
  const [head = '', ...rest] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const [first = '', ...nodes] = change([head, ...rest.slice(0, -1)]);
  const all = nodes.map((line) => JSON.parse(line));
  const end = {
    articles: all.filter(({ labels }) => labels.includes('Article')).length,
    nodes: all.length,
    relationships: all.reduce((sum, { edges }) => sum + edges.length, 0),
    sha256: createHash('sha256')
      .update(nodes.map((line) => `${line}\n`).join(''))
      .digest('hex'),
  };
  return put(name, gzipSync(`${[first, ...nodes, JSON.stringify(end)].join('\n')}\n`));
}

describe('a backup', () => {
  test('gives an empty database the same graph, decisions and what was undone among it', async () => {
    await emptyAll();
    const { articles } = await restoreGraph(graph, file, false);
    expect(articles).toBe(names.length);
    expect(await digestNow()).toBe(digest);
    expect(await graph.read('testCounts')).toEqual(counts);
    expect(await lines()).toEqual(decisions);
    expect(decisions).toHaveLength(2);
    const again = join(folder, 'again.gz');
    await backupGraph(graph, again);
    const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(1);
    expect(linesOf(again)).toEqual(linesOf(file));
  });

  test('is loaded into as if it had never been away', async () => {
    expect(await loadAll()).toMatchObject({ loaded: 0, replaced: 0, unchanged: names.length });
    expect(await digestNow()).toBe(digest);
  });

  test('never writes over a file, and says what it cannot write', async () => {
    const before = readFileSync(file);
    await expect(backupGraph(graph, file)).rejects.toMatchObject({ code: 'BAD_USAGE' });
    expect(readFileSync(file).equals(before)).toBe(true);
    mkdirSync(join(folder, 'closed'), { mode: 0o500 });
    for (const path of ['nowhere/x.gz', ...(process.getuid?.() === 0 ? [] : ['closed/x.gz'])])
      await expect(backupGraph(graph, join(folder, path))).rejects.toMatchObject({
        code: 'BAD_USAGE',
        message: expect.stringMatching(/cannot be written \(E[A-Z]+\)/),
      });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('that is cut, changed or something else is refused in one sentence, and nothing is written', async () => {
    const whole = readFileSync(file);
    const cuts = [0, 1, 10, 1_000, whole.length >> 1, whole.length - 9, whole.length - 1];
    const flipped = [20, whole.length >> 1, whole.length - 5].map((at) => {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return bytes;
    });
    const text = gunzipSync(whole).toString('utf8').split('\n');
    const others = [
      ...[text.slice(0, -2), text.slice(1), [...text.slice(0, 9), ...text.slice(10)], [text[0] ?? ''], ['{}'], ['']],
      [text[0] ?? '', (text[1] ?? '').replace('"key"', '"kay"'), ...text.slice(2)],
    ].map((some) => gzipSync(some.join('\n')));
    const bad = [...cuts.map((end) => whole.subarray(0, end)), ...flipped, ...others, Buffer.from('no backup at all')];
    const before = graph.updates();
    for (const [at, bytes] of bad.entries()) {
      const restored = restoreGraph(graph, put(`bad-${at}.gz`, bytes), true);
      await expect(restored, `file ${at}`).rejects.toMatchObject({
        code: 'BACKUP_INVALID',
        message: expect.stringMatching(/^[^.]+; nothing was written\.$/),
      });
    }
    for (const path of [join(folder, 'none.gz'), folder])
      await expect(restoreGraph(graph, path, true)).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
    const newer = repacked('newer.gz', ([head = '', ...rest]) => [
      JSON.stringify({ ...JSON.parse(head), form: FORM + 1 }),
      ...rest,
    ]);
    await expect(restoreGraph(graph, newer, true)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      message: expect.stringContaining(`form ${FORM + 1}`),
    });
    expect(graph.updates()).toBe(before);
  });

  test('is put over a graph only where that is said, and over another database never', async () => {
    await emptyAll();
    await prepareGraph(graph);
    await loadAll(['seeds']);
    const seeds = await digestNow();
    await expect(restoreGraph(graph, file, false)).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringContaining('--replace'),
    });
    expect(await digestNow()).toBe(seeds);
    await restoreGraph(graph, file, true);
    expect(await digestNow()).toBe(digest);
    await emptyAll();
    await graph.write((tx) => tx.run('testForeign'));
    await expect(restoreGraph(graph, file, true)).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' });
    expect(await graph.read('testForeignLeft')).toEqual([{ left: 1 }]);
  });

  test('of an older form is brought forward', async () => {
    await emptyAll();
    const old = repacked('old.gz', ([head = '', ...rest]) => [
      JSON.stringify({ ...JSON.parse(head), form: 1 }),
      ...rest.filter((line) => !line.startsWith('{"key":"Profile ')),
    ]);
    await restoreGraph(graph, old, false);
    expect(await digestNow()).toBe(digest);
    const [profiles] = await graph.read<{ wanted: number; right: number; held: number }>('testProfiles');
    expect(profiles?.wanted).toBeGreaterThan(0);
    expect([profiles?.right, profiles?.held]).toEqual([profiles?.wanted, profiles?.wanted]);
  });
});

describe('a restore', () => {
  test('that is broken off anywhere leaves a graph that nobody opens, and is begun again', async () => {
    await emptyAll();
    let broken = 0;
    for (let most = 1; ; most += 1) {
      let left = most;
      const dying: Graph = {
        ...graph,
        write: (work) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('broken off')) : graph.write(work);
        },
      };
      const whole = await restoreGraph(dying, file, true).then(
        () => true,
        (error: unknown) => {
          expect(String(error)).toContain('broken off');
          return false;
        },
      );
      if (whole) break;
      broken += 1;
      for (const open of [requireGraph, prepareGraph])
        await expect(open(graph)).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' });
    }
    expect(broken).toBeGreaterThan(5);
    expect(await digestNow()).toBe(digest);
    await restoreGraph({ ...graph, write: () => Promise.reject(new Error('broken off')) }, file, true).catch(
      () => null,
    );
    expect(await digestNow()).toBe(digest);
    await graph.write((tx) => tx.run('restore.start', { version: FORM }));
    // Without --replace: half a graph is worth nothing.
    await restoreGraph(graph, file, false);
    expect(await digestNow()).toBe(digest);
    await requireGraph(graph);
  });

  test('to which the answer to every COMMIT is lost writes nothing twice', async () => {
    await emptyAll();
    const twice: Graph = {
      ...graph,
      async write(work) {
        await graph.write(work);
        return graph.write(work);
      },
    };
    await restoreGraph(twice, file, false);
    expect(await digestNow()).toBe(digest);
    expect(await graph.read('testCounts')).toEqual(counts);
  });
});

test('a backup beside a load is the graph of one moment: the one that its articles give', async () => {
  await emptyAll();
  await prepareGraph(graph);
  const other = await openTestGraph();
  const beside = join(folder, 'beside.gz');
  const loading = loadAll(
    names.slice(0, 12).map((name) => join(articlesFolder, name)),
    other,
  );
  const { articles } = await backupGraph(graph, beside, 60);
  await loading;
  await other.close();
  await restoreGraph(graph, beside, true);
  await deriveAll(graph);
  const restored = await digestNow();
  const held = await graph.read<{ source: string }>('testSources');
  expect(held).toHaveLength(articles);
  await emptyAll();
  await prepareGraph(graph);
  await loadAll(held.map(({ source }) => join(articlesFolder, source.replace('articles/', ''))));
  expect(restored).toBe(await digestNow());
}, 180_000);

test('while somebody writes all the time no backup is made, and that is said', async () => {
  let writes = 0;
  const restless: Graph = {
    ...graph,
    async read(query, params, signal) {
      writes += 1;
      if (query === 'backup.Tag') await graph.write((tx) => tx.run('testOdd', { name: `name ${writes}` }));
      return graph.read(query, params, signal);
    },
  };
  const path = join(folder, 'restless.gz');
  await expect(backupGraph(restless, path, 2)).rejects.toMatchObject({ code: 'DATABASE_TRANSIENT' });
  expect(readdirSync(folder).filter((name) => name.startsWith('restless'))).toEqual([]);
});
