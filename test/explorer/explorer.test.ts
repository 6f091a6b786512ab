import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openBrowser } from '../support/browser.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** PICTURES=folder keeps a picture of every view at each width, light and dark, and renews the one of the README. */
const pictures = process.env.PICTURES;

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let page: Page;
/** What a visitor must never see: requests to other hosts, broken policy, errors. */
let complaints: string[];

beforeAll(async () => {
  execFileSync(process.execPath, ['src/api/explorer/build.mjs']);
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
  page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== server.url) complaints.push(`asks ${url.origin}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return () => page.close();
});

const asked = () => page.getByText('Asking the graph').first().waitFor({ state: 'detached' });
async function open(path: string): Promise<void> {
  await page.goto(server.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await asked();
}
async function articlePath(): Promise<string> {
  await open('/');
  return (await page.locator('a[href^="/article/"]').first().getAttribute('href')) ?? '';
}

test('from two names to the sentence with its words marked, by keyboard alone', async () => {
  await open('/');
  await page.keyboard.type('Russia and Iran');
  await page
    .locator('.found')
    .getByRole('link', { name: /^Russia and Iran:/ })
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Russia and Iran' }).waitFor();
  const claim = page.locator('section.claimed').getByRole('button').first();
  expect(await page.locator('section.claimed .badge').first().textContent()).toMatch(/^said by .+’s side$/);
  await claim.focus();
  await page.keyboard.press('Enter');
  const proof = page.locator('.opened');
  await proof.locator('mark').first().waitFor();
  expect(await proof.locator('blockquote').first().textContent()).toContain(
    await proof.locator('mark').first().innerText(),
  );
  const address = page.url();
  expect(address).toMatch(/\/RUS\/IRN\?open=claim_/);
  await page.reload();
  await page.locator('.opened mark').first().waitFor();
  await page.goBack();
  expect(page.url()).not.toBe(address);
  expect(complaints).toEqual([]);
});

test('reported and claimed never mix, filters stay in the address, sides are swapped', async () => {
  await open('/RUS/IRN');
  expect(await page.locator('section.reported .statement').count()).toBe(1);
  expect(await page.locator('section.claimed .statement').count()).toBe(3);
  await page.getByLabel('what only the context suggests, too').check();
  await page.waitForURL(/inferred=on/);
  await page.locator('section.claimed .statement').nth(2).waitFor();
  await page.getByLabel('what only the context suggests, too').uncheck();
  await page.getByLabel('type').selectOption('CONSULT');
  await page.getByText('Nothing fits').waitFor();
  expect(page.url()).toContain('type=CONSULT');
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await page.getByRole('heading', { name: 'Iran and Russia' }).waitFor();
  const query = await page.getByRole('link', { name: 'Show the query' }).getAttribute('href');
  expect(decodeURIComponent(query ?? '')).toBe('/graphql#PairOfCountries?{"a":"IRN","b":"RUS"}');
  expect(complaints).toEqual([]);
});

test('a list that is longer than a page is shown whole, and each row once', async () => {
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON();
    if (body?.variables?.a !== undefined) body.variables.first = 1;
    return route.continue({ postData: JSON.stringify(body ?? {}) });
  });
  await open('/RUS/IRN');
  expect(await page.locator('section.reported .statement').count()).toBe(1);
  expect(await page.locator('section.claimed .statement').count()).toBe(3);
});

test('a person who was found leads on to what they say', async () => {
  await open('/?find=shoigu');
  const link = page.getByRole('link', { name: 'their words, in GraphiQL' });
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
    /^\/graphql#WhatDoesAPersonSay\?\{"name":"person_/,
  );
});

test('an article shows its marks on their exact words, and switches them off', async () => {
  await open(await articlePath());
  const words = page.locator('.article');
  await words.locator('mark.named', { hasText: 'Tehran' }).first().waitFor();
  expect(await words.locator('mark mark').count()).toBeGreaterThan(0);
  expect(await words.innerText()).toContain('The interaction between Moscow and Tehran is reaching a new level');
  await page.getByRole('checkbox', { name: 'named' }).uncheck();
  expect(await words.locator('mark.named').count()).toBe(0);
  await page
    .getByRole('button', { name: /reaching|cooperate/i })
    .first()
    .click();
  await page.locator('.opened mark').first().waitFor();
  expect(complaints).toEqual([]);
});

test('hostile text stays text, and no result says what to do', async () => {
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('Shoigu', '<img src=x onerror=document.title=1><b>Shoigu</b>');
    await route.fulfill({ response: answer, body });
  });
  await open('/RUS/IRN');
  await page.getByText('<b>Shoigu</b>').first().waitFor();
  expect(await page.locator('main b, main img').count()).toBe(0);
  await open('/?find=Zzyzx');
  await page.getByText('No article names “Zzyzx”').waitFor();
  await open('/ABW/IRN');
  await page.getByText('No article names both sides.').waitFor();
  expect(complaints).toEqual([]);
});

test('a failed answer says what to do, and can be asked for again', async () => {
  await page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await page.goto(`${server.url}/RUS/IRN`);
  await page.getByRole('button', { name: 'Ask again' }).first().click();
  await page.getByRole('heading', { name: 'Russia and Iran' }).waitFor();
});

test('axe finds nothing in any view, light or dark, and nothing is wider than a telephone', async () => {
  const views = { start: '/', pair: '/RUS/IRN', article: await articlePath() };
  for (const scheme of ['light', 'dark'] as const)
    for (const [view, path] of Object.entries(views)) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 1024, height: 800 });
      await open(path);
      if (view !== 'start') await page.locator('button.statement').last().click();
      await asked();
      // Asked of the browser itself, which the page's policy does not bind.
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: axe });
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
        awaitPromise: true,
        returnByValue: true,
      });
      expect(result.value, `${view} ${scheme}`).toEqual([]);
      for (const width of [390, 1024, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        if (pictures === undefined) continue;
        if (view === 'pair' && scheme === 'light' && width === 1024)
          await page.screenshot({
            path: 'docs/explorer.png',
            fullPage: true,
            clip: { x: 0, y: 0, width, height: 1480 },
          });
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${view}-${width}-${scheme}.png`, fullPage: true });
      }
    }
  expect(complaints).toEqual([]);
});
