import { expect, test } from 'vitest';
import { browseExplorer, TOKEN } from '../support/explorer.ts';

const explorer = browseExplorer();
const button = (name: string) => explorer.page.getByRole('button', { name, exact: true });

async function signIn(token: string): Promise<void> {
  await explorer.page.getByLabel('Token').fill(token);
  await explorer.page.getByLabel('Your name').fill('Ana');
  await button('Correct').click();
}
/** Signed in, and without a load of the page, which would forget the token. */
async function showShoigu(): Promise<void> {
  await explorer.open('/correct');
  await signIn(TOKEN);
  await explorer.page.getByText('Ana may correct.').waitFor();
  await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await explorer.page.getByLabel('A person, a body, or two countries').fill('Shoigu');
  await explorer.page.locator('.found').getByRole('link', { name: 'Sergei Shoigu', exact: true }).first().click();
  await explorer.page.getByLabel('The same as').waitFor();
}
const decided = () =>
  explorer.page.locator('section').filter({ has: explorer.page.getByRole('heading', { name: 'What was decided' }) });
const claims = () => explorer.page.locator('section.claimed li button.statement');

test('without a token nothing is offered, and a wrong one is told as the server tells it', async () => {
  await explorer.open('/RUS/IRN');
  await claims().first().click();
  await explorer.answered();
  expect(await button('Reject').count()).toBe(0);
  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  await explorer.page.getByText('Nobody has corrected anything yet.').waitFor();
  await signIn('wrong');
  await explorer.page.getByRole('alert').getByText('needs the header').waitFor();
  await explorer.page.reload();
  expect(await explorer.page.getByLabel('Token').inputValue()).toBe('');
});

test('a claim is rejected after a look at what would change, and comes back when that is undone', async () => {
  await explorer.open('/correct');
  await signIn(TOKEN);
  await explorer.page.getByText('Ana may correct.').waitFor();
  await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await explorer.page.getByRole('link', { name: 'Russia and Iran', exact: true }).first().click();
  await claims().first().waitFor();
  const before = await claims().count();
  const text = await claims().first().innerText();
  await claims().first().click();
  await button('Reject').click();
  await explorer.page.getByText('This would change:').waitFor();
  await explorer.page.getByText('is in no list and no count.').waitFor();
  await explorer.page.getByLabel('Why').fill('read the wrong way round');
  await button('Reject it').click();
  await explorer.page.locator('.judge').getByRole('status').getByText('is in no list and no count.').waitFor();

  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  const row = decided().locator('ul.rows > li').first();
  await row.getByText('Ana · read the wrong way round').waitFor();
  expect(await row.innerText()).toContain(text);
  await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await explorer.page.getByRole('link', { name: 'Russia and Iran', exact: true }).first().click();
  await claims().first().waitFor();
  expect(await claims().count()).toBe(before - 1);

  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  await button('Undo').click();
  await explorer.page.getByRole('status').getByText('is listed and counted again.').waitFor();
  await explorer.page.getByText('Nobody has corrected anything yet.').waitFor();
  await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await explorer.page.getByRole('link', { name: 'Russia and Iran', exact: true }).first().click();
  await claims().first().waitFor();
  expect(await claims().count()).toBe(before);
  const stored = await explorer.page.evaluate(
    'JSON.stringify([localStorage, sessionStorage, document.cookie, location.href])',
  );
  expect(stored).not.toContain(TOKEN);
  // What the browser says of the refused token of the first test is not of this page.
  expect(explorer.complaints).toEqual([]);
});

test('two people are merged where one is shown, which then says why, and are two again once that is undone', async () => {
  await showShoigu();
  const why = explorer.page.locator('section').filter({ hasText: 'Why this is one' });
  await why.getByText('All articles name it alike.').waitFor();
  // The only article that names him: nobody is left who could be another.
  await why.getByText('Another is meant in').click();
  await why.getByRole('checkbox').check();
  await button('Split off').click();
  await explorer.page.getByRole('alert').getByText('Nothing would change').waitFor();

  await explorer.page.getByLabel('The same as').fill('Nobody Atall');
  await button('Look up').click();
  await explorer.page.getByText('Nothing else of its type is called so.').waitFor();
  await explorer.page.getByLabel('The same as').fill('Ashtiani');
  await button('Look up').click();
  await button('Mohammad-Reza Ashtiani').click();
  await explorer.page.getByText('This would change:').waitFor();
  await explorer.page.getByText('is nobody of its own any more.').waitFor();
  await button('Merge them').click();
  await why.getByRole('status').getByText('is nobody of its own any more.').waitFor();

  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  const row = decided().locator('ul.rows > li').first();
  await row.getByText('One and the same').waitFor();
  await row.getByRole('link').first().click();
  await why.getByText('a reviewer decided that they are the same').waitFor();

  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  await button('Undo').click();
  await explorer.page.getByText('Nobody has corrected anything yet.').waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('axe finds nothing in it, and it fits a telephone, signed in or not', async () => {
  await explorer.expectSound('correct', '/correct');
  await explorer.expectSound('correct-signed', '/correct', async () => {
    await signIn(TOKEN);
    await explorer.page.getByText('Ana may correct.').waitFor();
  });
  await explorer.expectSound('correct-statement', '/correct', async () => {
    await signIn(TOKEN);
    await explorer.page.getByText('Ana may correct.').waitFor();
    await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
    await explorer.page.getByRole('link', { name: 'Russia and Iran', exact: true }).first().click();
    await claims().first().click();
    await button('Reject').click();
    await explorer.page.getByText('This would change:').waitFor();
  });
  await explorer.expectSound('correct-entity', '/correct', async () => {
    await showShoigu();
    await explorer.page.getByText('Another is meant in').click();
  });
});
