import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

const explorer = browseExplorer();
const text = () => explorer.page.locator('.article');
/** The heading is the headline of the text, with its marks. */
const picked = () => explorer.page.locator('h1, .article').locator('mark.picked');
const file = () => explorer.page.locator('.file');

test('the file stands beside the text, with the same words marked in each of its copies', async () => {
  await explorer.open(await explorer.articlePath());
  const quote = text().locator('mark.quote', { hasText: 'We aim at implementing' }).first();
  const of = await quote.getAttribute('data-of');
  // A mark over several lines has no corner of its own to click at.
  await quote.dispatchEvent('click');
  await explorer.page.locator('.opened mark').first().waitFor();
  const inFile = file().locator(`mark[data-of="${of}"]`);
  expect(await inFile.count()).toBeGreaterThan(1);
  const words = (await quote.innerText()).replaceAll(/\s+/g, ' ');
  expect((await inFile.first().innerText()).replaceAll(/\s+/g, ' ')).toBe(words);
  expect(await file().locator('mark.picked').count()).toBeGreaterThan(1);
  await explorer.page.getByLabel('the file as it came, beside').uncheck();
  expect(await file().count()).toBe(0);
  expect(explorer.page.url()).toContain('raw=off');
  expect(explorer.complaints).toEqual([]);
});

test('the headline stands once, as the heading of the page, with its marks', async () => {
  await explorer.open(await explorer.articlePath());
  const heading = explorer.page.getByRole('heading', { level: 1 });
  expect(await heading.locator('mark').count()).toBeGreaterThan(0);
  const headline = await heading.innerText();
  expect(await explorer.page.title()).toBe(`${headline} · Dateline`);
  expect(await text().innerText()).not.toContain(headline);
});

test('what was undone in the file is told: the second copy, the block of tags', async () => {
  await explorer.open(await explorer.articlePath());
  await explorer.page.getByText('What was undone in the file, and what was not read').click();
  const notes = explorer.page.locator('details li');
  await notes.first().waitFor();
  expect((await notes.allInnerTexts()).join('\n')).toMatch(/copy[\s\S]*tag|tag[\s\S]*copy/i);
});

test('marks lie in each other: a name in an event in a quote', async () => {
  await explorer.open(await explorer.articlePath());
  expect(await text().locator('mark.quote mark.named').count()).toBeGreaterThan(0);
  expect(await text().locator('mark mark mark').count()).toBeGreaterThan(0);
});

test('arrow keys go from mark to mark, Enter opens, Esc lets go', async () => {
  await explorer.open(await explorer.articlePath());
  await text().focus();
  const status = explorer.page.locator('.now');
  const seen = new Set<string>();
  for (let at = 0; at < 4; at += 1) {
    await explorer.page.keyboard.press('ArrowDown');
    await picked().first().waitFor();
    seen.add(await status.innerText());
  }
  expect(seen.size).toBeGreaterThan(2);
  await explorer.page.keyboard.press('ArrowUp');
  for (let at = 0; at < 40; at += 1) {
    if (/^(quote|event|claim|office):/.test(await status.innerText())) break;
    await explorer.page.keyboard.press('ArrowRight');
  }
  await explorer.page.keyboard.press('Enter');
  await explorer.page.locator('.opened mark').first().waitFor();
  await explorer.page.keyboard.press('Escape');
  expect(await picked().count()).toBe(0);
  expect(await explorer.page.locator('.opened').count()).toBe(0);
  expect(explorer.complaints).toEqual([]);
});
