import { afterAll, expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';
import { databaseOfFile, openTestGraph } from '../support/graph.ts';
import { type BoltProxy, openProxy } from '../support/proxy.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let proxy: BoltProxy;
const explorer = browseExplorer(async () => {
  await (await openSeedGraph()).close();
  const { hostname, port } = new URL(databaseOfFile().uri);
  proxy = await openProxy({ host: hostname, port: Number(port) });
  return openTestGraph({ uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(() => proxy?.close());

test('a database that is down is said once with what to do, and all parts of a view are asked again once it is back', async () => {
  proxy.cut();
  try {
    await explorer.page.goto(`${explorer.url}/`);
    // Until the last part has failed each tells its own.
    await expect.poll(() => explorer.page.getByRole('alert').count(), { timeout: 20_000 }).toBeGreaterThan(0);
    await explorer.answered();
    await explorer.page.getByText('The database does not answer').waitFor();
    expect(await explorer.page.getByRole('alert').count()).toBe(1);
    expect(await explorer.page.getByRole('alert').first().innerText()).toMatch(/ask again/i);
    expect(await explorer.page.getByRole('main').innerText()).not.toMatch(/neo4j:|bolt|ECONN|session|driver|java/i);
    await explorer.keepPicture('down-1024');
  } finally {
    proxy.restore();
  }
  await expect
    .poll(
      async () => {
        const again = explorer.page.getByRole('button', { name: 'Ask again' });
        if ((await again.count()) > 0) await again.first().click();
        await explorer.answered();
        return again.count();
      },
      { timeout: 30_000 },
    )
    .toBe(0);
  await explorer.page.getByRole('link', { name: 'Iran and Russia', exact: true }).waitFor();
});

test('search, pair, statement, sentence: two clicks after the words are typed', async () => {
  await explorer.open('/');
  await explorer.page.keyboard.type('Moscow and Tehran');
  await explorer.page
    .locator('.found')
    .getByRole('link', { name: /^Russia and Iran:/ })
    .click();
  await explorer.page.locator('section.claimed button.statement').first().click();
  await explorer.page.locator('.opened blockquote mark').first().waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('arrow keys go through what was found, Esc comes back to the words, Enter opens', async () => {
  await explorer.open('/');
  await explorer.page.keyboard.type('Russia and Iran');
  await explorer.page
    .locator('.found')
    .getByRole('link', { name: /^Russia and Iran:/ })
    .waitFor();
  const focused = () => explorer.page.evaluate('document.activeElement.textContent || document.activeElement.tagName');
  await explorer.page.keyboard.press('ArrowDown');
  await explorer.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Russia');
  await explorer.page.keyboard.press('Escape');
  expect(await focused()).toBe('INPUT');
  await explorer.page.keyboard.press('ArrowDown');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.waitForURL(/\/RUS\/IRN$/);
});

/** An article as the API would answer it, in a script that runs from right to left. */
const hebrew = (article: object) => {
  const text = 'השר אורן ביקר אתמול בעיר אלמוג ואמר כי ״הגשר החדש ייפתח בקרוב״.';
  const start = text.indexOf('אורן');
  const span = { start, end: start + 'אורן'.length };
  const mention = { ...span, text: 'אורן', kind: 'SURNAME', raw: [span], confidence: 0.9, rule: null, entity: null };
  const passage = { ordinal: 0, kind: 'LEAD', text, raw: [{ start: 0, end: text.length }], mentions: [mention] };
  return { ...article, headline: 'השר ביקר בעיר אלמוג', language: 'he', passages: [passage], rawText: text, notes: [] };
};

test('a language from right to left: text, file and headline run that way, marks stand on their words', async () => {
  await explorer.page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    if (body.data?.article?.passages === undefined) return route.fulfill({ response: answer });
    await route.fulfill({ response: answer, json: { data: { article: hebrew(body.data.article) } } });
  });
  const path = await explorer.articlePath();
  await explorer.open(path);
  const directionOf = (selector: string) =>
    explorer.page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
  for (const part of ['h1', '.article p', '.file pre']) expect([part, await directionOf(part)]).toEqual([part, 'rtl']);
  expect(await explorer.page.locator('.article mark').allInnerTexts()).toEqual(['אורן']);
  await explorer.expectSound('right-to-left', path);
  expect(explorer.complaints).toEqual([]);
});

test('a thousand statements with long names are shown whole, and no wider than a telephone', async () => {
  await explorer.page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const [event] = body.data?.bilateral?.events?.nodes ?? [];
    if (event === undefined) return route.fulfill({ response: answer });
    const nodes = Array.from({ length: 1_000 }, (_, at) => ({
      ...event,
      id: `event_${at}`,
      text: `Statement ${at} of the ${'Interregionaltransportcoordinationauthority'.repeat(3)} meets nobody.`,
    }));
    body.data.bilateral.events = { totalCount: 1_000, nodes, pageInfo: { hasNextPage: false, endCursor: null } };
    await route.fulfill({ response: answer, json: body });
  });
  const start = Date.now();
  await explorer.open('/RUS/IRN');
  await explorer.page.locator('section.reported .statement').nth(999).waitFor();
  console.log(`1,000 statements shown after ${Date.now() - start} ms`);
  await explorer.page.setViewportSize({ width: 390, height: 800 });
  expect(await explorer.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(explorer.complaints).toEqual([]);
});
