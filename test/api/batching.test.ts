import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

const operations = {
  'articles with their quotes, speakers and claims': `query ($n: Int!) {
    it: articles(first: $n) { nodes { headline publisher { name } entities { name } tags passages { mentions { entity { name } } }
      quotes(first: 2) { totalCount nodes { text speaker { name } about { name } claims { text assertedBy { name } } evidence { sentence } explain { rule { says } } } } } } }`,
  'people with their quotes and roles': `query ($n: Int!) {
    it: entities(first: $n) { nodes { name aliases { text firstArticle { headline } } articles(first: 1) { nodes { headline } } quotesAbout(first: 1) { nodes { text } } events(first: 1) { nodes { text } }
      ... on Person { actsFor { name } roles { title organisation { name country { name } } firstSeen } quotes(first: 3) { nodes { text article { headline } } } } } } }`,
  'claims with both sides': `query ($n: Int!) {
    it: claims(first: $n) { nodes { text actors { name } recipients { name } places { name ... on Place { country { name } } } quote { text repeats { id } } concerns { id } time { text } } } }`,
};

it.each(Object.entries(operations))('%s take as many queries for 40 rows as for 4', async (_, text) => {
  const few = await ask(graph, text, { n: 4 });
  const many = await ask(graph, text, { n: 40 });
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(few.data.it.nodes.length).toBe(4);
  expect(many.data.it.nodes.length).toBeGreaterThan(20);
  expect(many.queries).toBe(few.queries);
});

it('a nested list gives each parent its own rows, as if it were asked for alone', async () => {
  const list = 'quotes(first: 2, where: {kind: [DIRECT, PARTIAL]}) { totalCount nodes { id } pageInfo { endCursor } }';
  const { data } = await ask(graph, `{ people { nodes { id ${list} } } }`);
  expect(data.people.nodes).toHaveLength(7);
  for (const { id, quotes } of data.people.nodes) {
    const alone = await ask(graph, `query ($id: ID!) { node(id: $id) { ... on Person { ${list} } } }`, { id });
    expect(alone.data.node.quotes).toEqual(quotes);
  }
});
