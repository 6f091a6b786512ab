import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';
import { openNewsGraph } from '../support/news-graph.ts';

const explorer = browseExplorer(() => openNewsGraph());
const bars = () => explorer.page.locator('.timeline > svg');
const statements = () => explorer.page.locator('section.reported .statement, section.claimed .statement').count();

test('a period is drawn over the bars, stays in the address, and can be typed', async () => {
  await explorer.open('/RUS/IRN');
  await bars().waitFor();
  const all = await statements();
  const box = await bars().boundingBox();
  if (box === null) throw new Error('no timeline');
  await explorer.page.mouse.move(box.x + box.width * 0.01, box.y + 40);
  await explorer.page.mouse.down();
  await explorer.page.mouse.move(box.x + box.width * 0.5, box.y + 40);
  await explorer.page.mouse.up();
  await explorer.page.waitForURL(/from=2024-\d\d&to=2024-\d\d/);
  const half = await statements();
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(all);
  const address = explorer.page.url();
  await explorer.page.reload();
  await bars().waitFor();
  expect(await statements()).toBe(half);
  expect(explorer.page.url()).toBe(address);
  await explorer.page.getByRole('button', { name: 'Set all to any' }).click();
  expect(await statements()).toBe(all);
  await explorer.page.getByLabel('from').fill('2024-07');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.waitForURL(/from=2024-07$/);
  expect(await statements()).toBeLessThan(all);
  await explorer.page.getByLabel('to').fill('soon');
  await explorer.page.keyboard.press('Tab');
  expect(explorer.page.url()).toMatch(/from=2024-07$/);
  expect(explorer.complaints).toEqual([]);
});

test('the timeline has a twin in words and one as a table', async () => {
  await explorer.open('/RUS/IRN');
  expect(await bars().getAttribute('aria-label')).toMatch(/2024-\d\d: 1 reported, 1 claimed/);
  await explorer.page.getByText('The timeline as a table').click();
  expect(await explorer.page.getByRole('row').count()).toBeGreaterThan(3);
});

test('type and status are filters of their own', async () => {
  await explorer.open('/RUS/IRN');
  const all = await statements();
  await explorer.page.getByLabel('status').selectOption('PLANNED');
  await explorer.page.waitForURL(/status=PLANNED/);
  const planned = await statements();
  await explorer.page.getByLabel('status').selectOption('REPORTED');
  await explorer.page.waitForURL(/status=REPORTED/);
  expect(planned + (await statements())).toBe(all);
});

test('a timeline is sound: light, dark, narrow, wide', async () => {
  await explorer.expectSound('timeline', '/entity/country_IRN?from=2024-03&to=2024-09', () => bars().waitFor());
});
