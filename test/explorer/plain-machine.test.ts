import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

/** A browser that draws nothing in three dimensions, on a system that wants nothing to move. */
const explorer = browseExplorer(undefined, ['--disable-3d-apis', '--disable-webgl', '--disable-webgl2']);

test('without WebGL and with reduced motion every view is whole, and nothing of it moves', async () => {
  await explorer.page.emulateMedia({ reducedMotion: 'reduce' });
  const article = await explorer.articlePath();
  expect(await explorer.page.evaluate("document.createElement('canvas').getContext('webgl')")).toBeNull();
  for (const [path, part] of [
    ['/', '.figures'],
    ['/RUS/IRN', 'section.claimed .statement'],
    ['/entity/country_IRN', 'section.reported .statement'],
    [article, '.article mark'],
    ['/graph?of=country_RUS+country_IRN', '.picture .node'],
    ['/correct', 'section .rows'],
  ] as const) {
    await explorer.open(path);
    await explorer.page.locator(part).first().waitFor();
    expect(await explorer.page.evaluate('document.getAnimations().length'), path).toBe(0);
  }
  expect(explorer.complaints).toEqual([]);
});

test('the graph is drawn, picked and saved as a picture without WebGL', async () => {
  await explorer.page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.open('/graph?of=country_RUS+country_IRN');
  const nodes = explorer.page.locator('.picture .node');
  await nodes.first().waitFor();
  const places = () => nodes.evaluateAll((all) => all.map((node) => node.getAttribute('transform')).join());
  const before = await places();
  await explorer.page.locator('.node[aria-label^="Sergei Shoigu"] circle').click();
  await explorer.page.locator('.node.picked').waitFor();
  expect(await places()).toBe(before);
  expect(await explorer.saved('Export PNG')).toBeTruthy();
  expect(explorer.complaints).toEqual([]);
});
