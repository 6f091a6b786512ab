import { expect, test } from 'vitest';
import { load } from '../../src/ingest/load.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { browseExplorer } from '../support/explorer.ts';
import { openEmptyGraph } from '../support/graph.ts';

const explorer = browseExplorer(async () => {
  const graph = await openEmptyGraph();
  await load([articlesFolder], { graph, annotator: corpusAnnotator(), limits, onOutcome: () => undefined });
  return graph;
});

test('on the development articles the views are as sound as on one: light, dark, narrow, wide', async () => {
  await explorer.expectSound('corpus-start', '/');
  const pair = (await explorer.page.locator('.counted a').first().getAttribute('href')) ?? '';
  const country = `country_${pair.slice(1, 4)}`;
  await explorer.expectSound('corpus-pair', pair, () => explorer.page.locator('button.statement').first().click());
  await explorer.expectSound('corpus-country', `/entity/${country}`);
  await explorer.expectSound('corpus-graph', `/graph?of=${country}`, () =>
    explorer.page.locator('.picture .node').first().waitFor(),
  );
  expect(explorer.complaints).toEqual([]);
});
