import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

it('one sees who speaks about Iran: a minister and a ministry', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('who-speaks-about-iran'));
  expect(codes).toEqual([]);
  expect(data.quotes.totalCount).toBe(5);
  const speakers = data.quotes.nodes.map(
    ({ speaker }: { speaker: { __typename: string; name: string } }) => `${speaker.__typename} ${speaker.name}`,
  );
  expect([...new Set(speakers)].sort()).toEqual(['Organisation Russian Defense Ministry', 'Person Sergei Shoigu']);
  // What "Iran" may mean, asked of the codes and of the names; the page and the total; speakers and articles.
  expect(queries).toBe(6);
});
