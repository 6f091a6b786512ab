import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

it('near-copies are in no count and no list', async () => {
  const { data } = await ask(
    graph,
    `{ graph { articles duplicates quotes events claims roles }
       articles(first: 100) { totalCount nodes { duplicateOf { id } } }
       quotes { totalCount } events { totalCount } claims { totalCount } roles { totalCount } }`,
  );
  const { articles, quotes, events, claims, roles, graph: counts } = data;
  // 45 articles, 5 of them near-copies; three quotes, an event and a claim in each, of the latter a seventh only suggested
  expect(counts).toEqual({ articles: 40, duplicates: 5, quotes: 120, events: 35, claims: 35, roles: counts.roles });
  expect(articles.totalCount).toBe(40);
  expect(articles.nodes).toHaveLength(40);
  expect(articles.nodes.filter((node: { duplicateOf: unknown }) => node.duplicateOf !== null)).toEqual([]);
  const totals = [quotes, events, claims, roles].map(({ totalCount }) => totalCount);
  expect(totals).toEqual([counts.quotes, counts.events, counts.claims, counts.roles]);
});

it('a near-copy shows what it states, and whose copy it is', async () => {
  const { data } = await ask(
    graph,
    '{ article(source: "made-up/8.txt") { duplicateOf { source } quotes { totalCount nodes { id } } } }',
  );
  expect(data.article.duplicateOf).toEqual({ source: 'made-up/7.txt' });
  expect(data.article.quotes.totalCount).toBe(3);
  expect(data.article.quotes.nodes).toHaveLength(3);
});
