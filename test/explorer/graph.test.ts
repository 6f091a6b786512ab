import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

const explorer = browseExplorer();
const nodes = () => explorer.page.locator('.picture .node');
const picked = () => explorer.page.locator('.picked');
const path = '/graph?of=country_RUS+country_IRN';

test('a pair as a graph: pick a line by its row, see its sentences, events apart from claims', async () => {
  await explorer.open('/RUS/IRN');
  await explorer.page.getByRole('link', { name: 'See the graph' }).click();
  await nodes().first().waitFor();
  expect(await picked().innerText()).toContain('The shortest way');
  await explorer.page
    .getByRole('table')
    .getByRole('button', { name: /Iran and Russia|Russia and Iran/ })
    .click();
  await picked().locator('section.reported').waitFor();
  await picked().locator('section.claimed .statement').first().click();
  await picked().locator('blockquote mark').first().waitFor();
  expect(explorer.page.url()).toContain('pick=country_IRN~country_RUS'.replace('~', '%7E'));
  expect(explorer.complaints).toEqual([]);
});

test('by keyboard: Tab comes to a node, arrows go on, Enter picks, Esc lets go', async () => {
  await explorer.open(path);
  await nodes().first().waitFor();
  await nodes().first().focus();
  const named = () => explorer.page.evaluate('document.activeElement.getAttribute("data-id")');
  const before = await named();
  const seen = new Set([before]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await explorer.page.keyboard.press(key);
    seen.add(await named());
  }
  expect(seen.size).toBeGreaterThan(2);
  expect(seen).not.toContain(null);
  await nodes().first().focus();
  await explorer.page.keyboard.press('Tab');
  expect(await named()).not.toBe(before);
  await explorer.page.keyboard.press('Enter');
  await explorer.page.locator('.node.picked').waitFor();
  expect(await explorer.page.locator('.node.picked').getAttribute('data-id')).toBe(await named());
  await explorer.page.keyboard.press('Escape');
  await explorer.page.locator('.node.picked').waitFor({ state: 'detached' });
  expect(explorer.complaints).toEqual([]);
});

test('a node is taken out and brought back, and its neighbours are added', async () => {
  await explorer.open('/graph?of=country_IRN');
  await nodes().first().waitFor();
  const all = await nodes().count();
  const shoigu = explorer.page.locator('.node[aria-label^="Sergei Shoigu"] circle');
  await shoigu.click();
  await explorer.page.getByRole('link', { name: 'Take it out' }).click();
  await shoigu.waitFor({ state: 'detached' });
  expect(await nodes().count()).toBe(all - 1);
  await explorer.page.getByRole('link', { name: 'Show what was taken out.' }).click();
  await shoigu.click();
  await explorer.page.getByRole('link', { name: 'Add its neighbours' }).click();
  await explorer.page.getByRole('heading', { name: /^Around Iran and Sergei Shoigu/ }).waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('912 neighbours are cut at 150, and the page says so; the same picture each time', async () => {
  await explorer.page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    if (body.data?.node?.events === undefined) return route.fulfill({ response: answer });
    const centre = { __typename: 'Country', id: 'country_IRN', name: 'Iran' };
    const many = Array.from({ length: 912 }, (_, at) => ({
      __typename: 'Event',
      id: `event_${at}`,
      text: `Iran meets body ${at}.`,
      actors: [centre],
      recipients: [
        { __typename: ['Person', 'Organisation', 'Place'][at % 3], id: `body_${at}`, name: `Body of long name ${at}` },
        ...(at % 4 === 0
          ? [{ __typename: 'Organisation', id: `body_${at >> 3}`, name: `Body of long name ${at >> 3}` }]
          : []),
      ],
      places: [],
    }));
    body.data.node.events = { totalCount: 912, nodes: many, pageInfo: { hasNextPage: false, endCursor: null } };
    await route.fulfill({ response: answer, json: body });
  });
  const places = () => nodes().evaluateAll((all) => all.map((node) => node.getAttribute('transform')).join());
  const drawn: string[] = [];
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    await explorer.open('/');
    const start = Date.now();
    await explorer.page.evaluate(
      'history.pushState(null, "", "/graph?of=country_IRN"); dispatchEvent(new Event("dateline:moved"))',
    );
    await nodes().nth(149).waitFor();
    times.push(Date.now() - start);
    drawn.push(await places());
  }
  times.sort((x, y) => x - y);
  console.log(`150 of 912 nodes drawn in ${times.join(', ')} ms`);
  expect(await nodes().count()).toBe(150);
  expect(new Set(drawn).size).toBe(1);
  await explorer.page.getByText(/77\d more are not drawn: narrow them by type or period\./).waitFor();
  if (process.env.PICTURES)
    await explorer.page.screenshot({ path: `${process.env.PICTURES}/many.png`, fullPage: true });
});

test('the picture, the graph and its table are taken away as files', async () => {
  await explorer.open(path);
  await nodes().first().waitFor();
  const saved = async (name: string) => {
    const saving = explorer.page.waitForEvent('download');
    await explorer.page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await saving).path(), 'utf8');
  };
  const svg = await saved('Export SVG');
  expect(svg).toContain('>Sergei Shoigu</text>');
  await explorer.page.setContent(svg);
  expect(await explorer.page.locator('svg rect, svg circle').first().getAttribute('fill')).toMatch(/^rgb/);
  await explorer.open(path);
  await nodes().first().waitFor();
  expect(await saved('Export GraphML')).toContain('<data key="name">Sergei Shoigu</data>');
  expect(await saved('Export CSV')).toContain('"country_IRN","country_RUS","Iran","Russia","1","3"');
});

test('nothing moves, and nothing of it needs WebGL or a canvas', async () => {
  await explorer.page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.open(path);
  await nodes().first().waitFor();
  expect(await explorer.page.locator('canvas').count()).toBe(0);
  expect(await explorer.page.evaluate('document.getAnimations().length')).toBe(0);
});

test('what is not there says so', async () => {
  await explorer.open('/graph?of=person_0000');
  await explorer.page.getByText('No such thing is in the graph.').waitFor();
});

test('graphs are sound: light, dark, narrow, wide', async () => {
  await explorer.expectSound('graph', path, () => nodes().first().waitFor());
  await explorer.expectSound('graph-picked', `${path}&pick=country_IRN%7Ecountry_RUS`, () => nodes().first().waitFor());
  const edge = 'pick=country_IRN%7Ecountry_RUS';
  await explorer.renewPicture('graph.png', `${path}&${edge}`, 900, () => nodes().first().waitFor());
});
