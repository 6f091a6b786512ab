import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

it('one sees what is in the graph after the first start', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('what-is-in-the-graph'));
  expect(codes).toEqual([]);
  const { lastLoad, ...counts } = data.graph;
  expect(counts).toEqual({
    articles: 1,
    duplicates: 0,
    people: 2,
    countries: 3,
    organisations: 3,
    places: 2,
    blocs: 1,
    quotes: 7,
    events: 1,
    claims: 5,
    roles: 2,
    firstPublished: null,
    lastPublished: null,
  });
  expect(lastLoad).toMatchObject({ loaded: 1, replaced: 0, unchanged: 0, skipped: 0, failed: 0, details: [] });
  expect(Date.parse(lastLoad.endedAt)).toBeGreaterThanOrEqual(Date.parse(lastLoad.startedAt));
  expect(data.countries.nodes).toEqual([
    { name: 'Iran', iso3: 'IRN' },
    { name: 'Russia', iso3: 'RUS' },
    { name: 'United States', iso3: 'USA' },
  ]);
  expect(queries).toBe(3);
});
