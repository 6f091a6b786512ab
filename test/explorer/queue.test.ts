import { expect, test } from 'vitest';
import { writeArticle } from '../../src/ingest/write/article.ts';
import { deriveAll } from '../../src/ingest/write/derive.ts';
import { browseExplorer, TOKEN } from '../support/explorer.ts';
import { type HandMade, planByHand } from '../support/hand-made.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

const people = (source: string, headline: string, ...names: readonly string[]): HandMade => ({
  source,
  publishedOn: '2024-05-01',
  text: `${headline}\n${names.join(' met ')}.`,
  things: names.map((name) => ({ kind: 'PERSON', names: [name] })),
});

/** The seed, and articles in which a surname is of two people. */
const explorer = browseExplorer(async () => {
  const graph = await openSeedGraph();
  for (const made of [
    people('hand/poet.txt', 'Poet reads', 'Rosa Quispe'),
    people('hand/again.txt', 'Poet reads again', 'Rosa Quispe'),
    people('hand/bare.txt', 'Who came', 'Tomas Quispe', 'Quispe'),
  ])
    await writeArticle(graph, planByHand(made), '2024-05-02T00:00:00Z');
  await deriveAll(graph);
  return graph;
});
const button = (name: string) => explorer.page.getByRole('button', { name, exact: true });
const section = (name: string) =>
  explorer.page.locator('section').filter({ has: explorer.page.getByRole('heading', { name, exact: true }) });
const pair = (name: string) => section('Who may be one').locator('ul.rows > li').filter({ hasText: name });
const decided = () => section('What was decided').locator('ul.rows > li');

async function signIn(): Promise<void> {
  await explorer.open('/correct');
  await explorer.page.getByLabel('Token').fill(TOKEN);
  await explorer.page.getByLabel('Your name').fill('Ana');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.getByText('Ana may correct.').waitFor();
}
/** Back to the queue as it is now, without a load of the page, which would forget the token. */
async function leaveAndReturn(): Promise<void> {
  await explorer.page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  await explorer.answered();
}

test('who may be one waits with its reasons, and only a token offers to decide', async () => {
  await explorer.open('/correct');
  expect(await section('Who may be one').locator('ul.rows > li').count()).toBe(2);
  const told = await pair('Rosa Quispe').innerText();
  expect(told).toContain('Quispe is the surname of Rosa Quispe and of others who fit');
  expect(told).toContain('named in 2 articles, the newest: Poet reads');
  expect(await button('Not one').count()).toBe(0);
  await pair('Rosa Quispe').getByRole('link', { name: 'Rosa Quispe', exact: true }).click();
  await explorer.page.getByRole('heading', { name: 'Rosa Quispe', level: 1 }).waitFor();
});

test('a pair is kept apart by keyboard alone, after a look at what would change; it waits no more until that is undone', async () => {
  await signIn();
  await pair('Tomas Quispe').getByRole('button', { name: 'Not one' }).focus();
  await explorer.page.keyboard.press('Enter');
  await explorer.page.getByText('stay two, and nobody is asked about them any more.').waitFor();
  await pair('Tomas Quispe').getByLabel('Why').focus();
  await explorer.page.keyboard.type('a father and a son');
  await explorer.page.keyboard.press('Tab');
  expect(await explorer.page.evaluate('document.activeElement.textContent')).toBe('Keep them apart');
  await explorer.page.keyboard.press('Enter');
  await pair('Tomas Quispe').getByRole('status').getByText('stay two').waitFor();
  await decided().getByText('Not one').waitFor();
  expect(await decided().innerText()).toMatch(/Tomas Quispe.*\n.*Ana · a father and a son/s);
  await leaveAndReturn();
  expect(await section('Who may be one').locator('ul.rows > li').count()).toBe(1);
  await decided().getByRole('button', { name: 'Undo' }).click();
  await section('What was decided').getByRole('status').getByText('may be one: that is to be decided.').waitFor();
  await leaveAndReturn();
  expect(await section('Who may be one').locator('ul.rows > li').count()).toBe(2);
  expect(explorer.complaints).toEqual([]);
});

test('a pair is merged from the queue and parted where it was merged', async () => {
  await signIn();
  await pair('Rosa Quispe').getByRole('button', { name: 'One and the same' }).click();
  await explorer.page.getByText('is nobody of its own any more.').waitFor();
  await button('Merge them').click();
  await pair('Rosa Quispe').getByRole('status').getByText('is nobody of its own any more.').waitFor();
  await pair('Rosa Quispe').getByRole('button', { name: 'Undo' }).click();
  await section('What was decided').getByText('Nobody has corrected anything yet.').waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('what was read least surely is confirmed or rejected where it stands, the least sure first, and then waits no more', async () => {
  await signIn();
  const rows = section('Read least surely').locator('ul.rows > li');
  const sure = (await rows.allInnerTexts()).map((text) => Number(/confidence ([\d.]+)/.exec(text)?.[1]));
  expect(sure.length).toBeGreaterThan(1);
  expect(sure).toEqual([...sure].sort((a, b) => a - b));
  await explorer.page.getByLabel('with a confidence of at most').selectOption('0.8');
  await explorer.page.waitForURL(/most=0\.8/);
  await rows.nth(sure.length - 1).waitFor();
  const before = await rows.count();
  await rows.first().getByRole('button').first().click();
  await rows.first().locator('blockquote mark').first().waitFor();
  await button('Confirm').click();
  await button('Confirm it').click();
  await decided().getByText('Confirmed').waitFor();
  await leaveAndReturn();
  await explorer.page.getByLabel('with a confidence of at most').selectOption('0.8');
  await rows.first().waitFor();
  await expect.poll(() => rows.count()).toBe(before - 1);
  await decided().getByRole('button', { name: 'Undo' }).click();
  await section('What was decided').getByText('Nobody has corrected anything yet.').waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('one who is two is split where he is shown, and is one again once that is undone', async () => {
  await signIn();
  await pair('Rosa Quispe').getByRole('link', { name: 'Rosa Quispe', exact: true }).click();
  await explorer.page.getByText('Another is meant in').click();
  await explorer.page.getByRole('checkbox').first().check();
  await button('Split off').click();
  await explorer.page.getByText('is named in 1 article, before in 2.').waitFor();
  await button('Split them off').click();
  await explorer.page.locator('.judge').getByRole('status').getByText('is named in 1 article, before in 2.').waitFor();
  await explorer.page.getByRole('link', { name: 'Corrections' }).click();
  await decided().getByText('Another of the same name').waitFor();
  await decided().getByRole('button', { name: 'Undo' }).click();
  await section('What was decided').getByRole('status').getByText('is named in 2 articles, before in 1.').waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('axe finds nothing in the queue, and it fits a telephone, with a decision rehearsed in it', async () => {
  await explorer.expectSound('queue', '/correct', async () => {
    await explorer.page.getByLabel('Token').fill(TOKEN);
    await button('Correct').click();
    await explorer.page.getByText('You may correct.').waitFor();
    await pair('Tomas Quispe').getByRole('button', { name: 'Not one' }).click();
    await explorer.page.getByText('This would change:').waitFor();
  });
});
