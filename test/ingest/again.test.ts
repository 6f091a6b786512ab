import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { countWaiting } from '../../src/ingest/again.ts';
import { load } from '../../src/ingest/load.ts';
import { readReaderVersion } from '../../src/ingest/reader-version.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';

const texts = new Map([
  // What an older reader might have made of them.
  ['testOlder', "MATCH (a:Article)-[:STATES]->(s) SET a.readerVersion = 'older', s.text = 'older'"],
  ['testNotKept', 'MATCH (a:Article) WITH a ORDER BY a.sourceKey LIMIT 1 SET a.given = null'],
]);
const names = readdirSync(articlesFolder).sort().slice(13, 18);
const french =
  "Le ministre de la pêche a parlé mardi de sa flotte, et les deux délégations sont restées très loin l'une de l'autre pendant toute la journée, a-t-il ajouté. Les négociations reprendront la semaine prochaine.";

let graph: Graph;
let folder: string;
beforeAll(async () => {
  await (await openEmptyGraph()).close();
  graph = await openTestGraph({ extraTexts: texts });
  folder = join(mkdtempSync(join(tmpdir(), 'dateline-again-')), 'news');
  mkdirSync(folder);
  for (const name of names) copyFileSync(join(articlesFolder, name), join(folder, name));
  const page = `<!doctype html><html lang="fr"><link rel="canonical" href="https://inca.example/1"><body><article><h1>Pêche &amp; mer</h1><p>${french}</p></article>`;
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'a.jsonl'), JSON.stringify({ url: 'https://inca.example/2', content: french }));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (what: readonly string[] | 'again') =>
  load(what, { graph, annotator: corpusAnnotator(), limits, published: null, onOutcome: () => undefined });
const digest = async () => (await digestGraph(graph)).digest;
const waiting = () => countWaiting(graph, readReaderVersion());

test('what an older version read is read again without its files, and only that', async () => {
  const all = names.length + 2;
  expect((await run([folder])).loaded).toBe(all);
  const clean = await digest();
  expect(await waiting()).toEqual({ waiting: 0, without: 0 });
  await graph.write((tx) => tx.run('testOlderReader'));
  await graph.write((tx) => tx.run('testOlder'));
  expect(await digest()).not.toBe(clean);
  expect(await waiting()).toEqual({ waiting: all, without: 0 });
  rmSync(folder, { recursive: true });
  const none = { loaded: 0, replaced: 0, unchanged: 0, skipped: 0, failed: 0 };
  expect(await run('again')).toEqual({ ...none, replaced: all });
  expect(await digest()).toBe(clean);
  expect(await run('again')).toEqual(none);
});

test('what did not keep what came beside its text waits for its file', async () => {
  await graph.write((tx) => tx.run('testOlderReader'));
  await graph.write((tx) => tx.run('testNotKept'));
  expect((await waiting()).without).toBe(1);
  await run('again');
  expect(await waiting()).toEqual({ waiting: 1, without: 1 });
});
