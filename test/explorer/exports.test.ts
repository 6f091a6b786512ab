import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

const explorer = browseExplorer();
const read = async (name: string) => readFileSync(await explorer.saved(name), 'utf8');

test('a pair is taken away as a table and as JSON-LD, with what the filters show and no more', async () => {
  await explorer.open('/RUS/IRN?type=COOPERATE');
  const rows: Record<string, string>[] = parse(await read('Export CSV'), { columns: true });
  expect(rows.map(({ kind, type }) => [kind, type])).toEqual([
    ['Claim', 'COOPERATE'],
    ['Claim', 'COOPERATE'],
  ]);
  expect(rows[0]?.['said by']).not.toBe('');
  const { '@graph': all } = JSON.parse(await read('Export JSON-LD'));
  expect(all.map((one: Record<string, string>) => one['@type'])).toEqual(['Claim', 'Claim']);
  expect(all[0].assertedBy['@type']).toMatch(/Person|Organisation/);
  expect(all[0].article['@type']).toBe('Article');
  expect(explorer.complaints).toEqual([]);
});

test('a report is one file that opens by itself: every statement with its sentence, sound in light and dark', async () => {
  await explorer.open('/RUS/IRN');
  const folder = resolve('node_modules/.cache/report');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/RUS-IRN.html`;
  copyFileSync(await explorer.saved('Export report'), file);
  for (const colorScheme of ['light', 'dark'] as const) {
    await explorer.page.emulateMedia({ colorScheme });
    await explorer.page.goto(`file://${file}`);
    await explorer.page.getByRole('heading', { name: 'Russia and Iran' }).waitFor();
    const statements = explorer.page.locator('ol > li');
    expect(await statements.count()).toBeGreaterThan(4);
    for (const one of await statements.all()) expect(await one.locator('blockquote mark').count()).toBeGreaterThan(0);
    expect(await explorer.violations()).toEqual([]);
    for (const width of [390, 1600]) {
      await explorer.page.setViewportSize({ width, height: 800 });
      expect(await explorer.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await explorer.keepPicture(`report-${width}-${colorScheme}`);
    }
  }
  expect(await explorer.page.locator('script, link, img').count()).toBe(0);
  expect(explorer.complaints).toEqual([]);
});

test('a person has a report, too, and an article the table of its marks', async () => {
  await explorer.open('/?find=shoigu');
  await explorer.page.locator('.found').getByRole('link', { name: 'Sergei Shoigu', exact: true }).first().click();
  await explorer.page.getByRole('heading', { name: 'What it claims' }).waitFor();
  const report = await read('Export report');
  expect(report).toContain('<h2>Offices</h2>');
  expect(report.match(/<blockquote/g)?.length).toBeGreaterThan(8);
  await explorer.open(await explorer.articlePath());
  const marks: Record<string, string>[] = parse(await read('Export CSV'), { columns: true });
  const text = await explorer.page.locator('.file pre').innerText();
  const name = marks.find(({ kind, text: words }) => kind === 'named' && words === 'Tehran');
  const [start, end] = (name?.['in the file'] ?? '').split(/[- ]/).map(Number);
  expect(text.slice(start, end)).toBe('Tehran');
  expect(explorer.complaints).toEqual([]);
});
