import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

const explorer = browseExplorer();

test('from two names to the sentence with its words marked, by keyboard alone', async () => {
  await explorer.open('/');
  await explorer.page.keyboard.type('Russia and Iran');
  await explorer.page
    .locator('.found')
    .getByRole('link', { name: /^Russia and Iran:/ })
    .waitFor();
  await explorer.page.keyboard.press('Tab');
  await explorer.page.keyboard.press('Enter');
  await explorer.page.getByRole('heading', { name: 'Russia and Iran' }).waitFor();
  const claim = explorer.page.locator('section.claimed').getByRole('button').first();
  expect(await explorer.page.locator('section.claimed .badge').first().textContent()).toMatch(/^said by .+’s side$/);
  await claim.focus();
  await explorer.page.keyboard.press('Enter');
  const proof = explorer.page.locator('.opened');
  await proof.locator('mark').first().waitFor();
  expect(await proof.locator('blockquote').first().textContent()).toContain(
    await proof.locator('mark').first().innerText(),
  );
  const address = explorer.page.url();
  expect(address).toMatch(/\/RUS\/IRN\?open=claim_/);
  await explorer.page.reload();
  await explorer.page.locator('.opened mark').first().waitFor();
  await explorer.page.goBack();
  expect(explorer.page.url()).not.toBe(address);
  expect(explorer.complaints).toEqual([]);
});

test('reported and claimed never mix, filters stay in the address, sides are swapped', async () => {
  await explorer.open('/RUS/IRN');
  expect(await explorer.page.locator('section.reported .statement').count()).toBe(1);
  expect(await explorer.page.locator('section.claimed .statement').count()).toBe(3);
  await explorer.page.getByLabel('what only the context suggests, too').check();
  await explorer.page.waitForURL(/inferred=on/);
  await explorer.page.locator('section.claimed .statement').nth(2).waitFor();
  await explorer.page.getByLabel('what only the context suggests, too').uncheck();
  await explorer.page.getByLabel('type').selectOption('CONSULT');
  await explorer.page.getByText('Nothing fits').waitFor();
  expect(explorer.page.url()).toContain('type=CONSULT');
  await explorer.page.getByRole('link', { name: 'Swap sides' }).click();
  await explorer.page.getByRole('heading', { name: 'Iran and Russia' }).waitFor();
  const query = await explorer.page.getByRole('link', { name: 'Show the query' }).getAttribute('href');
  expect(decodeURIComponent(query ?? '')).toBe('/graphql#PairOfCountries?{"a":"IRN","b":"RUS"}');
  expect(explorer.complaints).toEqual([]);
});

test('a list that is longer than a page is shown whole, and each row once', async () => {
  await explorer.page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON();
    if (body?.variables?.a !== undefined) body.variables.first = 1;
    return route.continue({ postData: JSON.stringify(body ?? {}) });
  });
  await explorer.open('/RUS/IRN');
  expect(await explorer.page.locator('section.reported .statement').count()).toBe(1);
  expect(await explorer.page.locator('section.claimed .statement').count()).toBe(3);
});

test('the start counts a statement once a pair, whoever of it acts', async () => {
  await explorer.open('/');
  const pairs = explorer.page.getByRole('listitem').filter({ hasText: 'Iran and Russia' });
  expect(await pairs.textContent()).toBe('Iran and Russia 4');
});

test('a person who was found leads on to what they say', async () => {
  await explorer.open('/?find=shoigu');
  await explorer.page.locator('.found').getByRole('link', { name: 'Sergei Shoigu', exact: true }).first().click();
  await explorer.page.getByRole('heading', { name: 'What it says' }).waitFor();
  expect(explorer.page.url()).toMatch(/\/entity\/person_/);
});

test('an article shows its marks on their exact words, and switches them off', async () => {
  await explorer.open(await explorer.articlePath());
  const words = explorer.page.locator('.article');
  await words.locator('mark.named', { hasText: 'Tehran' }).first().waitFor();
  expect(await words.locator('mark mark').count()).toBeGreaterThan(0);
  expect(await words.innerText()).toContain('The interaction between Moscow and Tehran is reaching a new level');
  await explorer.page.getByRole('checkbox', { name: 'named' }).uncheck();
  expect(await words.locator('mark.named').count()).toBe(0);
  await explorer.page
    .getByRole('button', { name: /reaching|cooperate/i })
    .first()
    .click();
  await explorer.page.locator('.opened mark').first().waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('hostile text stays text, and no result says what to do', async () => {
  await explorer.page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('Shoigu', '<img src=x onerror=document.title=1><b>Shoigu</b>');
    await route.fulfill({ response: answer, body });
  });
  await explorer.open('/RUS/IRN');
  await explorer.page.getByText('<b>Shoigu</b>').first().waitFor();
  expect(await explorer.page.locator('main b, main img').count()).toBe(0);
  await explorer.open('/?find=Zzyzx');
  await explorer.page.getByText('No article names “Zzyzx”').waitFor();
  await explorer.open('/ABW/IRN');
  await explorer.page.getByText('No article names both sides.').waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('a failed answer says what to do, and can be asked for again', async () => {
  await explorer.page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await explorer.page.goto(`${explorer.url}/RUS/IRN`);
  await explorer.page.getByRole('button', { name: 'Ask again' }).first().click();
  await explorer.page.getByRole('heading', { name: 'Russia and Iran' }).waitFor();
});

test('the start is painted within a second, median of five', async () => {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    await explorer.open('/');
    times.push(
      Math.round(
        Number(await explorer.page.evaluate('performance.getEntriesByName("first-contentful-paint")[0].startTime')),
      ),
    );
  }
  times.sort((x, y) => x - y);
  console.log(`first paint after ${times.join(', ')} ms`);
  expect(times[2]).toBeLessThan(1_000);
});

test('the page is at most 100 kB compressed, with everything', () => {
  const files = readdirSync('dist/explorer').filter((file) => file.endsWith('.gz'));
  const bytes = files.reduce((sum, file) => sum + statSync(`dist/explorer/${file}`).size, 0);
  console.log(`the page has ${bytes} bytes compressed`);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('start, pair and article are sound: light, dark, narrow, wide', async () => {
  await explorer.expectSound('start', '/');
  await explorer.expectSound('search', '/?find=russia');
  await explorer.expectSound('pair', '/RUS/IRN', () => explorer.page.locator('button.statement').nth(3).click());
  const article = await explorer.articlePath();
  const last = () => explorer.page.locator('button.statement').last().click();
  await explorer.expectSound('article', article, last);
  const claim = () => explorer.page.locator('section.claimed .statement').last().click();
  await explorer.renewPicture('explorer.png', '/RUS/IRN', 1180, claim);
  expect(explorer.complaints).toEqual([]);
});
