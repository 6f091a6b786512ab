import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSavedOperations, type SavedOperation } from '../../src/api/graphiql/operations.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { writeArticle } from '../../src/ingest/write/article.ts';
import { openBrowser } from '../support/browser.ts';
import { type HandMade, planByHand } from '../support/hand-made.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let page: Page;
/** A saved operation that takes variables, and one that takes none. */
let asking: SavedOperation;
let plain: SavedOperation;
/** What a visitor must never see: requests to other hosts, broken policy, failed requests, errors. */
let complaints: string[];

beforeAll(async () => {
  const operations = await readSavedOperations();
  const first = (takes: boolean) => operations.find(({ variables }) => takes === Object.keys(variables).length > 0);
  const [some, none] = [first(true), first(false)];
  if (some === undefined || none === undefined) throw new Error('no saved operation with variables, or none without');
  [asking, plain] = [some, none];
  graph = await openSeedGraph();
  server = await startServer({ config: readConfig({ PORT: '0' }), graph });
  await server.warmUp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await graph?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== server.url) complaints.push(`asks ${url.origin}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return () => page.close();
});

const pick = ({ description }: SavedOperation) =>
  page.getByRole('region', { name: 'Saved operations' }).getByRole('button').filter({ hasText: description }).click();
/** Opens the page and waits for its editors, which come after the panel. */
async function openPage(hash = ''): Promise<void> {
  await page.goto(`${server.url}/graphql${hash}`);
  await editor().locator('.view-line').first().waitFor();
}
const run = () => page.getByRole('button', { name: /^Execute query/ }).click();
const answer = () => page.locator('.result-window');
const editor = () => page.locator('.graphiql-query-editor');

test('GraphiQL asks no other host, keeps the policy, and answers a saved operation that was picked', async () => {
  await openPage();
  await pick(plain);
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(plain.name) ?? false);
  await run();
  expect(await (await answered).json()).not.toHaveProperty('errors');
  await answer().getByText('"data"').waitFor();
  expect(complaints).toEqual([]);
});

test('picking fills operation and variables, runs nothing, and keeps what the user wrote', async () => {
  await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await pick(asking);
  const [variable = ''] = Object.keys(asking.variables);
  await page.locator('.graphiql-editor-tool').getByText(`"${variable}"`).first().waitFor();
  expect(asked.filter((body) => body.includes(asking.name))).toEqual([]);
  expect(await page.getByRole('tab').count()).toBe(1);
  await editor().click();
  await page.keyboard.type('# mine ');
  await pick(plain);
  await page.getByRole('tab').nth(1).waitFor();
  expect(await page.getByRole('tab').count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('what is asked with variables is answered about the first article', async () => {
  await openPage('#RussiaAndIran');
  await editor().getByText('RussiaAndIran').first().waitFor();
  await run();
  await answer().getByText('"bilateral"').waitFor();
  await answer().getByText('"Russia"').first().waitFor();
  expect(complaints).toEqual([]);
  // PICTURES=1 renews the picture of the README.
  if (process.env.PICTURES === undefined) return;
  mkdirSync('docs', { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/graphiql.png' });
});

test('a link to a saved operation opens it with its variables, and runs nothing', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await openPage(`#${asking.name}`);
  await editor().getByText(asking.name).first().waitFor();
  const [variable = ''] = Object.keys(asking.variables);
  await page.locator('.graphiql-editor-tool').getByText(`"${variable}"`).first().waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(asked.filter((body) => body.includes(asking.name))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a link may bring variables with it', async () => {
  await openPage(`#RussiaAndIran?${encodeURIComponent('{"a":"Cuba"}')}`);
  await page.locator('.graphiql-editor-tool').getByText('"Cuba"').first().waitFor();
  await page.locator('.graphiql-editor-tool').getByText('"Iran"').first().waitFor();
  expect(complaints).toEqual([]);
});

test('the panel can be searched and used from the keyboard', async () => {
  await openPage();
  const search = page.getByRole('searchbox', { name: 'Find a saved operation' });
  await search.fill(plain.description.toUpperCase());
  const listed = page.getByRole('region', { name: 'Saved operations' }).getByRole('button');
  expect(await listed.count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await editor().getByText(plain.name).first().waitFor();
  await search.fill('no such words');
  expect(await listed.count()).toBe(0);
});

test('the schema can be read in the page, for introspection is on for this machine', async () => {
  await openPage();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Query', { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

test('after picking, Ctrl-Enter asks, and until then the answer pane says so', async () => {
  await openPage();
  await answer().getByText('Ctrl-Enter, or the play button, asks.').waitFor();
  await pick(plain);
  await page.keyboard.press('Control+Enter');
  await answer().getByText('"data"').waitFor();
  expect(complaints).toEqual([]);
});

test('a subscription is followed over server-sent events: what is loaded stands in the answer', async () => {
  await openPage();
  await editor().click();
  await page.keyboard.press('Control+A');
  // In one piece: an editor that closes brackets by itself would change what is typed.
  await page.keyboard.insertText('subscription New { articleLoaded { article { headline } } }');
  // The list of what may follow is put away.
  await page.keyboard.press('Escape');
  const opened = page.waitForResponse((response) => response.request().postData()?.includes('articleLoaded') ?? false);
  await page.keyboard.press('Control+Enter');
  expect((await opened).headers()['content-type']).toContain('text/event-stream');
  const made: HandMade = { source: 'hand/news.txt', text: 'A pier is opened\nThe port is full.', things: [] };
  await writeArticle(graph, planByHand(made), '2024-05-02T00:00:00Z');
  await answer().getByText('A pier is opened').waitFor({ timeout: 20_000 });
  await page.getByRole('button', { name: /^Stop query/ }).click();
  expect(complaints).toEqual([]);
});

test('at 1,400 px no operation of the panel is cut: its name and its question stand there whole', async () => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await openPage();
  const cut = await page.evaluate(
    `[...document.querySelectorAll('.saved button, .saved button *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map((one) => one.textContent)`,
  );
  expect(cut).toEqual([]);
  expect(await page.locator('.saved button').count()).toBeGreaterThanOrEqual(25);
});

test('operations stand in groups; own ones are saved, exported, removed, imported', async () => {
  await openPage();
  const panel = page.getByRole('region', { name: 'Saved operations' });
  const bar = page.getByRole('region', { name: 'Your own operations' });
  expect(await panel.getByRole('heading', { level: 3 }).allInnerTexts()).toContain('Two countries');
  await editor().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('query MyCount { graph { articles } }');
  await bar.getByRole('button', { name: 'Save mine' }).click();
  await panel.getByRole('button', { name: /My Count/ }).waitFor();
  const saving = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Export' }).click();
  const file = await (await saving).path();
  await page.reload();
  await panel.getByRole('button', { name: 'Remove MyCount' }).click();
  expect(await panel.getByRole('button', { name: /My Count/ }).count()).toBe(0);
  await bar.getByLabel('Import operations from a file').setInputFiles(file);
  await panel.getByRole('button', { name: /My Count/ }).waitFor();
  await bar.getByLabel('Import operations from a file').setInputFiles({
    name: 'odd.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"name": 1}'),
  });
  expect(await panel.getByRole('button', { name: /My Count/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('the documentation begins with what the schema is about and with nouns', async () => {
  await openPage();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('What news articles state').waitFor();
  const types = await page.locator('.graphiql-doc-explorer-section-content').nth(1).locator('a').allInnerTexts();
  expect(types).toContain('Person');
  expect(types.indexOf('Person')).toBeLessThan(25);
  expect(types.indexOf('RelationType')).toBeGreaterThan(types.indexOf('Claim'));
  expect(types.indexOf('PersonConnection')).toBeGreaterThan(types.indexOf('RelationType'));
});

test('on a telephone panel, text and answer stand below each other, none wider than the screen', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  const boxes = await Promise.all(
    ['.saved', '.graphiql-editors', '.graphiql-response'].map((part) => page.locator(part).boundingBox()),
  );
  for (const [at, box] of boxes.entries()) {
    expect(box?.width ?? 0).toBeGreaterThan(300);
    expect(box?.y ?? 0).toBeGreaterThan(boxes[at - 1]?.y ?? -1);
  }
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/graphiql-390.png`, fullPage: true });
});

test('the text has its colours soon after it is there', async () => {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    await openPage('#RussiaAndIran');
    const start = Date.now();
    await editor().locator('.view-line span[class*=mtk]:not(.mtk1)').first().waitFor();
    times.push(Date.now() - start);
  }
  times.sort((x, y) => x - y);
  console.log(`colours after the text in ${times.join(', ')} ms`);
  expect(times[2]).toBeLessThan(1_000);
});

test('dark or light follows the system', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage();
  await page.getByRole('searchbox').waitFor();
  const dark = await page.evaluate(
    () => getComputedStyle(document.querySelector('.graphiql-container') ?? document.body).backgroundColor,
  );
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate(
    () => getComputedStyle(document.querySelector('.graphiql-container') ?? document.body).backgroundColor,
  );
  expect(dark).not.toBe(light);
});

test('every file of the page says how long it may be kept, and what it may do', async () => {
  const html = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(html.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(html.headers.get('cache-control')).toBe('no-cache');
  const script = /src="([^"]+)"/.exec(await html.text())?.[1] ?? '';
  const sent = await fetch(server.url + script);
  expect(sent.headers.get('cache-control')).toContain('immutable');
  expect(sent.headers.get('content-encoding')).toBe('gzip');
  expect((await fetch(`${server.url}/graphiql/.stamp`)).status).toBe(404);
});
