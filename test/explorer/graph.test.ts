import { readFileSync } from 'node:fs';
import { MultiGraph } from 'graphology';
import graphml from 'graphology-graphml';
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
  const saved = async (name: string) => readFileSync(await explorer.saved(name), 'utf8');
  const svg = await saved('Export SVG');
  expect(svg).toContain('>Sergei Shoigu</text>');
  await explorer.page.setContent(svg);
  expect(await explorer.page.locator('svg rect, svg circle').first().getAttribute('fill')).toMatch(/^rgb/);
  await explorer.open(path);
  await nodes().first().waitFor();
  const read = graphml.parse(MultiGraph, await saved('Export GraphML'));
  expect(read.filterNodes((_, { name }) => name === 'Sergei Shoigu')).toHaveLength(1);
  expect(read.order).toBe(await nodes().count());
  const { '@graph': linked } = JSON.parse(await saved('Export JSON-LD'));
  expect(linked).toContainEqual({ '@id': 'urn:dateline:id:country_IRN', '@type': 'Country', name: 'Iran' });
  expect(await saved('Export CSV')).toContain('"country_IRN","country_RUS","Iran","Russia","1","3"');
});

test('a picture is taken away as PNG that shows what is drawn', async () => {
  await explorer.open(path);
  await nodes().first().waitFor();
  const png = readFileSync(await explorer.saved('Export PNG'));
  const drawn = await explorer.page.locator('.picture > svg').boundingBox();
  const seen = await explorer.page.evaluate(
    `createImageBitmap(new Blob([Uint8Array.from(atob('${png.toString('base64')}'), (one) => one.charCodeAt(0))])).then((image) => {
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const colours = new Set();
      for (let at = 0; at < data.length; at += 40) colours.add(data.slice(at, at + 3).join());
      return [image.width, colours.size > 20];
    })`,
  );
  expect(seen).toEqual([Math.ceil((drawn?.width ?? 0) * 2), true]);
  expect(explorer.complaints).toEqual([]);
});

test('a node is pinned where it is dragged or moved by keys, stays there in the address, and is let go', async () => {
  await explorer.open(path);
  const shoigu = explorer.page.locator('.node[aria-label^="Sergei Shoigu"]');
  const place = () => shoigu.getAttribute('transform');
  await shoigu.waitFor();
  const before = await place();
  const box = await shoigu.locator('circle').first().boundingBox();
  if (box === null) throw new Error('no node');
  await explorer.page.mouse.move(box.x + 5, box.y + 5);
  await explorer.page.mouse.down();
  await explorer.page.mouse.move(box.x + 60, box.y - 40, { steps: 4 });
  await explorer.page.mouse.up();
  await explorer.page.waitForURL(/pin=person_\w+\.\d+\.\d+/);
  const there = await place();
  expect(there).not.toBe(before);
  await explorer.page.reload();
  await shoigu.waitFor();
  expect(await place()).toBe(there);
  await shoigu.focus();
  await explorer.page.keyboard.press('Shift+ArrowDown');
  await expect.poll(place).not.toBe(there);
  await explorer.page.keyboard.press('Enter');
  await explorer.page.getByRole('link', { name: 'Unpin' }).click();
  await expect.poll(place).toBe(before);
  expect(explorer.page.url()).not.toContain('pin=');
  expect(explorer.complaints).toEqual([]);
});

test('a way between two things proves each hop by its sentence, and says so where there is none', async () => {
  await explorer.open('/graph?of=country_IRN');
  await explorer.page.locator('.node[aria-label^="United States"] rect').click();
  await explorer.page.getByRole('link', { name: 'The way from Iran' }).click();
  await picked().getByRole('heading', { name: 'The shortest way' }).waitFor();
  const hops = picked().locator('.way > li');
  await hops.first().waitFor();
  expect(await explorer.page.locator('.edge.path').count()).toBe(await hops.count());
  for (const hop of await hops.all()) {
    expect(await hop.innerText()).toMatch(/ → [\s\S]*(as is claimed|as is reported|in words of somebody|by an office)/);
    await hop.locator('button.statement').click();
    await hop.locator('blockquote mark').first().waitFor();
  }
  await explorer.open('/graph?of=country_IRN&way=person_0000');
  await picked().getByText('No chain of statements leads').waitFor();
  expect(explorer.complaints).toEqual([]);
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
