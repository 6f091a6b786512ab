import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';
import { openNewsGraph } from '../support/news-graph.ts';

const explorer = browseExplorer(() => openNewsGraph());
const address = (number: number) => `/article/article_${String(number).padStart(20, '0')}`;

test('a near-copy says whose text it repeats and that it counts nowhere, and the other leads back to it', async () => {
  await explorer.open(address(8));
  await explorer.page.getByText('counted nowhere').waitFor();
  await explorer.page.locator('p').filter({ hasText: 'Nearly the same text as' }).getByRole('link').click();
  await explorer.page.waitForURL(new RegExp(`${address(7)}$`));
  const later = explorer.page.locator('p').filter({ hasText: 'Nearly the same text was read later in' });
  await later.getByText(/\d+ % shared/).waitFor();
  await later.getByRole('link').first().click();
  await explorer.page.waitForURL(new RegExp(`${address(8)}$`));
  expect(explorer.complaints).toEqual([]);
});
