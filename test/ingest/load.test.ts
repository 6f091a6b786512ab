import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articleId } from '../../src/domain/ids.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { FileOutcome, LoadCounts } from '../../src/ingest/line.ts';
import { load } from '../../src/ingest/load.ts';
import { removeArticle } from '../../src/ingest/write/article.ts';
import { deriveAll } from '../../src/ingest/write/derive.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';

const files = readdirSync(articlesFolder)
  .sort()
  .map((file) => join(articlesFolder, file));
const annotator = corpusAnnotator();

const FRENCH =
  "Le ministre de la pêche a déclaré mardi que son pays ne participerait pas aux négociations prévues la semaine prochaine à Lima. Il a ajouté que les deux délégations étaient restées très loin l'une de l'autre pendant toute la journée.";

let graph: Graph;
let other: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
  other = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
  await other.close();
});
const empty = () => graph.write((tx) => tx.run('testEmptyGraph'));
const digest = async () => (await digestGraph(graph)).digest;

async function loadAll(
  paths: readonly string[],
  into = graph,
): Promise<{ counts: LoadCounts; outcomes: FileOutcome[] }> {
  const outcomes: FileOutcome[] = [];
  const counts = await load(paths, { graph: into, annotator, limits, onOutcome: (outcome) => outcomes.push(outcome) });
  return { counts, outcomes };
}

describe('the development articles', () => {
  let expected: string;
  beforeAll(async () => {
    await empty();
    const { counts, outcomes } = await loadAll([articlesFolder]);
    expect(outcomes.filter(({ message }) => message !== null)).toEqual([]);
    expect(counts.loaded).toBe(files.length);
    expected = await digest();
  });

  test('loaded again write nothing but their run, by the count of the server', async () => {
    const before = graph.updates();
    const started = Date.now();
    const { counts } = await loadAll([articlesFolder]);
    const seconds = Math.floor((Date.now() - started) / 1000);
    expect(counts).toEqual({ loaded: 0, replaced: 0, unchanged: files.length, skipped: 0, failed: 0 });
    // The LoadRun: a node, its label, two properties at the start; five counts, three of what changed, how many are done,
    // details and the end at the end; at first and each second how many are done and of how many.
    expect(graph.updates() - before).toBeLessThanOrEqual(4 + 11 + 2 * (1 + seconds));
    expect(await digest()).toBe(expected);
  });

  test('give every statement evidence whose characters are those of the raw file', async () => {
    const rows = await graph.read<{ raw: string; text: string; start: number; end: number; spans: number[] }>(
      'testEvidence',
    );
    expect(rows.length).toBeGreaterThan(300);
    const flat = (text: string) => text.replace(/\r?\n(?=,)/g, '').replace(/\s+/g, ' ');
    for (const { raw, text, start, end, spans } of rows) {
      expect(spans.length).toBeGreaterThan(0);
      for (let at = 0; at < spans.length; at += 2)
        expect(flat(raw.slice(spans[at], spans[at + 1]))).toBe(flat(text.slice(start, end)));
    }
    const [unproven] = await graph.read<{ statements: number }>('testUnproven');
    expect(unproven?.statements).toBe(0);
  });

  test('lead a repeated quote to the article that has it first', async () => {
    const repeats = await graph.read<{ later: string; first: string; words: string }>('testRepeats');
    expect(repeats.map(({ later, first }) => [later, first])).toEqual([
      ['articles/016-dam-data.txt', 'articles/015-dam-talks.txt'],
      // Neither has a date: the smaller id comes first.
      expect.arrayContaining(['articles/001-border-gates.txt', 'articles/017-dark-gates.txt']),
    ]);
  });

  test('give each mention the characters of the raw file', async () => {
    const rows = await graph.read<{ raw: string; text: string; spans: number[] }>('testMentions');
    expect(rows.length).toBeGreaterThan(500);
    for (const { raw, text, spans } of rows)
      for (let at = 0; at < spans.length; at += 2)
        expect(raw.slice(spans[at], spans[at + 1]).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  test('give the same graph in reverse order', async () => {
    await empty();
    await loadAll([...files].reverse());
    expect(await digest()).toBe(expected);
  });

  test('give the same graph in any order, split over two loaders', async () => {
    const order = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 0, max: files.length }), async (list, cut) => {
        await empty();
        await Promise.all([loadAll(list.slice(0, cut)), loadAll(list.slice(cut), other)]);
        expect(await digest()).toBe(expected);
      }),
      { numRuns: 4 },
    );
  }, 240_000);
});

describe('files', () => {
  const write = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  // Its paragraphs were recorded with the development articles.
  const known = readdirSync(articlesFolder).sort()[13] ?? '';
  const text = () => readFileSync(join(articlesFolder, known), 'utf8');
  beforeEach(empty);

  test('of one name in two folders lose nothing', async () => {
    const [a, b] = [write('one/1.txt', text()), write('two/1.txt', text())];
    const { counts } = await loadAll([a, b]);
    expect(counts.loaded).toBe(2);
    const [{ articles, copies, entities } = { articles: 0, copies: 0, entities: 0 }] = await graph.read<{
      articles: number;
      copies: number;
      entities: number;
    }>('testCopies');
    expect([articles, copies]).toEqual([2, 1]);
    await empty();
    await loadAll([a]);
    const [alone] = await graph.read<{ entities: number }>('testCopies');
    expect(alone?.entities).toBe(entities);
  });

  test('that are no text are skipped by name and reason, and all others are loaded', async () => {
    write('mixed/good.txt', text());
    write('mixed/empty.txt', '');
    write('mixed/blank.txt', ' \n\n ');
    write('mixed/binary.txt', new Uint8Array([1, 2, 0, 4]));
    write('mixed/utf16.txt', Buffer.from('\ufeffhello', 'utf16le').subarray(0, -1));
    write('mixed/latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]));
    const { counts, outcomes } = await loadAll([join(folder, 'mixed')]);
    expect(counts).toMatchObject({ loaded: 1, skipped: 5, failed: 0 });
    const codes = Object.fromEntries(outcomes.map(({ source, code }) => [source, code]));
    expect(codes).toEqual({
      'mixed/good.txt': null,
      'mixed/empty.txt': 'FILE_EMPTY',
      'mixed/blank.txt': 'FILE_EMPTY',
      'mixed/binary.txt': 'FILE_BINARY',
      'mixed/utf16.txt': 'FILE_NOT_UTF8',
      'mixed/latin.txt': 'FILE_NOT_UTF8',
    });
  });

  test('in another language are kept and not read: no word of them reaches the annotator', async () => {
    write('french/a.txt', FRENCH);
    const { outcomes } = await loadAll([join(folder, 'french')]);
    // The recorded annotator fails on a text that it does not know.
    expect(outcomes).toMatchObject([{ outcome: 'LOADED', unread: 'fr', message: null }]);
    expect((await loadAll([join(folder, 'french')])).outcomes).toMatchObject([{ outcome: 'UNCHANGED', unread: 'fr' }]);
  });

  const page = (address: string, words: string) =>
    `<!DOCTYPE html><html lang="fr"><link rel="canonical" href="${address}"><meta property="og:site_name" content="La Côte"><body><article><h1>Pêche</h1>${words}</article>`;
  /** Loads paths in every order, each by itself. @returns what was loaded, kept out and skipped, and the digests */
  async function loadInEveryOrder(paths: readonly string[], orders: readonly (readonly number[])[]) {
    const digests = new Set<string>();
    for (const order of orders) {
      await empty();
      for (const at of order) await loadAll([paths[at] ?? '']);
      digests.add(await digest());
    }
    await empty();
    await loadAll(paths);
    digests.add(await digest());
    return digests;
  }
  const ofThree = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [1, 0, 2],
  ];

  test('with one canonical address are one article and its copies, whatever their words, in any order', async () => {
    const other = 'Une autre rédaction des mêmes faits, où aucune phrase ne ressemble à celles de la première page.';
    const paths = [
      write('pages/a.html', page('https://www.inca.example/1/?utm_source=feed', `<p>${FRENCH}</p>`)),
      write('pages/b.html', page('http://inca.example/1#top', `<p>${other}</p>`)),
      write(
        'pages/c.xml',
        `<rss version="2.0"><channel><title>La Côte: Monde</title><language>fr</language><item><title>Pêche</title><link>https://inca.example/1</link><description>${FRENCH.slice(0, 90)}</description></item></channel></rss>`,
      ),
    ];
    expect(await loadInEveryOrder(paths, ofThree)).toHaveProperty('size', 1);
    const rows = await graph.read<{ source: string; copyOf: string | null; notes: string[] }>('testAddresses');
    const note = 'the article of pages/a.html, by its address';
    expect(rows).toEqual([
      { source: 'https://inca.example/1', copyOf: 'pages/a.html', notes: [note], publisher: 'La Côte' },
      { source: 'pages/a.html', copyOf: null, notes: [], publisher: 'La Côte' },
      { source: 'pages/b.html', copyOf: 'pages/a.html', notes: [note], publisher: 'La Côte' },
    ]);
    // When the first goes another one counts, as if it had never been there.
    await removeArticle(graph, articleId('pages/a.html'));
    await deriveAll(graph);
    const without = await digest();
    await empty();
    await loadAll(paths.slice(1));
    expect(await digest()).toBe(without);
  });

  test('whose pages all name the front page of their site are articles of their own', async () => {
    const paths = ['d', 'e'].map((name) =>
      write(
        `front/${name}.html`,
        page('https://inca.example/', `<p>${FRENCH.repeat(name === 'd' ? 1 : 2)} ${name}</p>`),
      ),
    );
    await loadAll(paths);
    const rows = await graph.read<{ notes: string[] }>('testAddresses');
    expect(rows.map(({ notes }) => notes)).toEqual([[], []]);
  });

  test('that have a record of one URL give it from the same file in any order, the whole text before a summary', async () => {
    const record = (fields: object) => JSON.stringify({ url: 'https://inca.example/2', title: 'Pêche', ...fields });
    const paths = [
      write('records/a.jsonl', record({ description: FRENCH.slice(0, 90), language: 'fr' })),
      write('records/b.jsonl', record({ content: FRENCH })),
      write('records/c.jsonl', record({ content: `${FRENCH} Mis à jour.` })),
    ];
    expect(await loadInEveryOrder(paths, ofThree)).toHaveProperty('size', 1);
    const { outcomes } = await loadAll([join(folder, 'records')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['SKIPPED', 'SKIPPED', 'UNCHANGED']);
    const [{ message } = { message: '' }] = outcomes.filter(({ code }) => code === 'SOURCE_KEY_CONFLICT');
    expect(message).toBe('The article of https://inca.example/2 is read from records/b.jsonl, in other words.');
    // Its own file may always say something else.
    write('records/b.jsonl', record({ content: `${FRENCH} À suivre.` }));
    expect((await loadAll([paths[1] ?? ''])).counts.replaced).toBe(1);
  });

  test('that have two records of one URL give the first of them, and tell of the other', async () => {
    const records = [FRENCH, FRENCH, `${FRENCH} Mis à jour.`].map((content) => ({
      url: 'https://inca.example/3',
      content,
    }));
    const { counts, outcomes } = await loadAll([write('twice/a.json', JSON.stringify(records))]);
    expect(counts).toMatchObject({ loaded: 1, unchanged: 1, skipped: 1 });
    expect(outcomes.find(({ code }) => code !== null)).toMatchObject({
      code: 'SOURCE_KEY_CONFLICT',
      source: 'twice/a.json',
    });
  });

  test('with another story under a known source are skipped, and the first story stays', async () => {
    const path = write('conflict/1.txt', text());
    await loadAll([path]);
    const before = await digest();
    write('conflict/1.txt', readFileSync(files[20] ?? '', 'utf8'));
    const { outcomes } = await loadAll([path]);
    expect(outcomes.map(({ outcome, code }) => [outcome, code])).toEqual([['SKIPPED', 'SOURCE_KEY_CONFLICT']]);
    expect(outcomes[0]?.message).toContain('under another name');
    expect(await digest()).toBe(before);
  });
});
