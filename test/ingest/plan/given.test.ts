import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawArticle } from '../../../src/domain/article.ts';
import { givenOf, rawOf } from '../../../src/ingest/plan/given.ts';
import { contentHashOf } from '../../../src/ingest/plan/plan.ts';
import { readPaths } from '../../../src/ingest/read/read.ts';
import { articlesFolder, limits } from '../../support/corpus.ts';

const words =
  'The ferry of Tarsk sailed on Monday, said the harbour master, and came back at night with nobody aboard.';
const files: Readonly<Record<string, string>> = {
  '2024-05-17-ferry.txt': `Ferry sails\n\n${words}\n`,
  'page.html': `<!doctype html><html lang="en"><link rel="canonical" href="https://inca.example/1"><meta property="og:site_name" content="Tarsk Post"><body><article><h1>Ferry &amp; master</h1><p>${words}</p><p>${words} &quot;No,&quot; he said.</p></article>`,
  'records.jsonl': `${JSON.stringify({ id: 7, title: 'Ferry', content: `${words}… [+2100 chars]`, publishedAt: '2024-05-17', source: { name: 'Tarsk Post' } })}\n${JSON.stringify({ url: 'https://inca.example/2', description: `<p>${words}</p>` })}\n`,
  'feed.xml': `<rss version="2.0"><channel><title>Tarsk Post: World</title><item><title>Ferry</title><link>https://inca.example/3</link><description>${words}</description></item></channel></rss>`,
  'table.csv': `title,content,date\nFerry,"${words}",2024-05-17\n`,
  'notes.md': `# Ferry\n\n**${words}**\n`,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-given-'));
  mkdirSync(join(folder, 'news'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'news', name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function readAll(paths: readonly string[], published: string | null = null): Promise<RawArticle[]> {
  const raws: RawArticle[] = [];
  for await (const outcome of readPaths(paths, limits, published)) if ('raw' in outcome) raws.push(outcome.raw);
  return raws;
}

test('an article comes back from what the graph keeps of it as it was read, whatever its format', async () => {
  const raws = [...(await readAll([join(folder, 'news'), articlesFolder])), ...(await readAll([folder], '2024-05'))];
  expect(raws.length).toBeGreaterThan(40);
  for (const raw of raws) {
    const { source, url, file, isPart, rawText } = raw;
    const again = rawOf({ source, url, file, isPart, rawText, given: givenOf(raw) ?? '' });
    expect(again).toEqual(raw);
    expect(contentHashOf(again, again.headline)).toBe(contentHashOf(raw, raw.headline));
  }
});

test('what is too long is not kept: such an article is read again from its file', async () => {
  const [raw] = await readAll([join(folder, 'news', 'page.html')]);
  if (raw?.reading == null) throw new Error('a page has a reading');
  expect(givenOf({ ...raw, reading: { ...raw.reading, text: 'a'.repeat(1_000_001) } })).toBeNull();
});
