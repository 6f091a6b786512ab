import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';
import { openNewsGraph } from '../support/news-graph.ts';

const explorer = browseExplorer(() => openNewsGraph());
const bars = () => explorer.page.locator('.timeline > svg');
const statements = () => explorer.page.locator('section.reported .statement, section.claimed .statement').count();
const path = '/entity/country_IRN';

test('a period is drawn over the bars, stays in the address, and can be typed', async () => {
  await explorer.open(path);
  await bars().waitFor();
  const all = await statements();
  const box = await bars().boundingBox();
  if (box === null) throw new Error('no timeline');
  await explorer.page.mouse.move(box.x + box.width * 0.01, box.y + 40);
  await explorer.page.mouse.down();
  await explorer.page.mouse.move(box.x + box.width * 0.4, box.y + 40);
  await explorer.page.mouse.up();
  await explorer.page.waitForURL(/from=2024-\d\d&to=2024-\d\d/);
  await expect.poll(statements).toBeLessThan(all);
  const part = await statements();
  expect(part).toBeGreaterThan(0);
  const address = explorer.page.url();
  await explorer.page.reload();
  await bars().waitFor();
  expect(await statements()).toBe(part);
  expect(explorer.page.url()).toBe(address);
  await explorer.page.getByRole('button', { name: 'Set all to any' }).click();
  await expect.poll(statements).toBe(all);
  await explorer.page.getByLabel('from').fill('2024-07');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.waitForURL(/from=2024-07$/);
  await expect.poll(statements).toBeLessThan(all);
  await explorer.page.getByLabel('to', { exact: true }).fill('soon');
  await explorer.page.keyboard.press('Tab');
  expect(explorer.page.url()).toMatch(/from=2024-07$/);
  expect(explorer.complaints).toEqual([]);
});

test('the timeline has a twin in words and one as a table', async () => {
  await explorer.open(path);
  await bars().waitFor();
  expect(await bars().getAttribute('aria-label')).toMatch(/2024-\d\d: \d reported, \d claimed/);
  await explorer.page.getByText('The timeline as a table').click();
  expect(await explorer.page.getByRole('row').count()).toBeGreaterThan(3);
});

test('type and status are filters of their own', async () => {
  await explorer.open(path);
  const all = await statements();
  const status = explorer.page.getByLabel('status');
  await status.selectOption('PLANNED');
  await expect.poll(statements).toBeLessThan(all);
  const planned = await statements();
  await status.selectOption('REPORTED');
  await expect.poll(statements).toBe(all - planned);
  expect(explorer.page.url()).toContain('status=REPORTED');
});

test('a timeline is sound: light, dark, narrow, wide', async () => {
  await explorer.expectSound('timeline', `${path}?from=2024-03&to=2024-09`, () => bars().waitFor());
});
