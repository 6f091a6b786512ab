import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { load } from '../../src/ingest/load.ts';
import { pruneFolders, removeSources } from '../../src/ingest/remove.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph } from '../support/graph.ts';

const names = readdirSync(articlesFolder).sort().slice(13, 18);
const words = (about: string) =>
  `Le ministre de la pêche a parlé mardi de ${about}, et les deux délégations sont restées très loin l'une de l'autre pendant toute la journée, a-t-il ajouté. Les négociations reprendront la semaine prochaine dans la capitale.`;
const record = (fields: object) => `${JSON.stringify(fields)}\n`;

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.write((tx) => tx.run('testEmptyGraph'));
  folder = join(mkdtempSync(join(tmpdir(), 'dateline-remove-')), 'news');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  for (const name of names) copyFileSync(join(articlesFolder, name), join(folder, name));
  write('deep/a.jsonl', [1, 2].map((id) => record({ id, content: words(`sa flotte ${id}`) })).join(''));
  write('deep/b.json', JSON.stringify([{ url: 'https://inca.example/1', content: words('la première') }]));
  write('deep/c.json', JSON.stringify([{ url: 'https://inca.example/1', content: words('la seconde') }]));
  write('deep/d.csv', `title,content\nLima,"${words('la troisième')}"\n`);
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const loadAll = (paths: readonly string[] = [folder]) =>
  load(paths, { graph, annotator: corpusAnnotator(), limits, onOutcome: () => undefined });
const digest = async () => (await digestGraph(graph)).digest;
const sources = async () =>
  (await graph.read<{ source: string }>('testSources')).map(({ source }) => source.replace(/:[0-9a-f]{32}$/, ''));
/** The digest of a graph that never had anything else than what lies in the folder. */
async function cleanDigest(): Promise<string> {
  await graph.write((tx) => tx.run('testEmptyGraph'));
  await loadAll();
  return digest();
}
async function prune() {
  const gone: string[] = [];
  const removed = await pruneFolders(graph, [folder], limits, (source) => gone.push(source));
  expect(removed).toBe(gone.length);
  return gone;
}

describe('an article that is removed', () => {
  test.each([
    ['by its source', () => `news/${names[1]}`, [names[1] ?? '']],
    ['by the file of its records', () => 'news/deep/a.jsonl', ['deep/a.jsonl']],
    ['by the file of a record without id', () => 'news/deep/d.csv', ['deep/d.csv']],
    ['by one record', () => 'https://inca.example/1', ['deep/b.json', 'deep/c.json']],
    ['by its folder', () => 'news/deep/', ['deep/a.jsonl', 'deep/b.json', 'deep/c.json', 'deep/d.csv']],
  ])('%s leaves the graph as if it had never been loaded', async (_, source, files) => {
    await loadAll();
    const { removed, unknown } = await removeSources(graph, [source()], () => undefined);
    expect([removed > 0, unknown]).toEqual([true, []]);
    const left = await digest();
    for (const file of files) rmSync(join(folder, file));
    expect(left).toBe(await cleanDigest());
  });

  test('that is none is told, and a part of a name is none', async () => {
    await loadAll();
    const given = ['news/deep', 'news', 'https://inca.example/', `news/${names[0]}#1`, ''];
    expect(await removeSources(graph, given, () => undefined)).toEqual({ removed: 0, unknown: given });
  });
});

describe('a folder that is pruned', () => {
  test('gives the graph of what lies in it now: files, records and folders that are gone leave', async () => {
    await loadAll();
    expect(await prune()).toEqual([]);
    rmSync(join(folder, names[0] ?? ''));
    rmSync(join(folder, 'deep/d.csv'));
    write('deep/a.jsonl', record({ id: 2, content: words('sa flotte 2') }));
    const gone = await prune();
    expect(gone.map((source) => source.replace(/:[0-9a-f]{32}$/, '')).sort()).toEqual(
      ['record', `news/${names[0]}`, 'news/deep/a.jsonl#1'].sort(),
    );
    const left = await digest();
    expect(left).toBe(await cleanDigest());
    rmSync(join(folder, 'deep'), { recursive: true });
    await prune();
    expect(await sources()).toEqual(names.slice(1).map((name) => `news/${name}`));
  });

  test('takes an article from the next file that has it, when the first one is gone', async () => {
    await loadAll();
    rmSync(join(folder, 'deep/b.json'));
    expect(await prune()).toEqual(['https://inca.example/1']);
    await loadAll();
    const left = await digest();
    expect(left).toBe(await cleanDigest());
    expect(await sources()).toContain('https://inca.example/1');
  });

  test('keeps what it cannot look at: records of a file with a broken line, a folder that is not readable', async () => {
    await loadAll();
    write('deep/a.jsonl', 'no record\n');
    chmodSync(join(folder, 'deep'), 0o000);
    const closed = await prune();
    chmodSync(join(folder, 'deep'), 0o700);
    expect([closed, await prune()]).toEqual([[], []]);
  });

  test('leaves articles of other folders alone, also where a name begins like its own', async () => {
    const other = `${folder}-of-others`;
    mkdirSync(other);
    copyFileSync(join(articlesFolder, names[0] ?? ''), join(other, 'one.txt'));
    await loadAll([folder, other]);
    rmSync(join(other, 'one.txt'));
    expect(await prune()).toEqual([]);
    expect(await sources()).toContain('news-of-others/one.txt');
  });

  test('that is empty or none is refused, and nothing is removed', async () => {
    await loadAll();
    const before = await digest();
    rmSync(folder, { recursive: true });
    await expect(prune()).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
    mkdirSync(folder);
    await expect(prune()).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringContaining('dateline remove news/'),
    });
    await expect(pruneFolders(graph, [join(articlesFolder, names[0] ?? '')], limits, () => undefined)).rejects.toThrow(
      'is no folder',
    );
    expect(await digest()).toBe(before);
  });
});
