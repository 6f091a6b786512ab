import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

async function cursorOf(field: string): Promise<string> {
  const { data } = await ask(graph, `{ it: ${field} { pageInfo { endCursor } } }`);
  return data.it.pageInfo.endCursor;
}
async function refusal(field: string): Promise<string> {
  const { errors, codes } = await ask(graph, `{ it: ${field} { nodes { id } } }`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  return errors[0]?.message ?? '';
}

describe('page arguments', () => {
  it.each([
    ['first: 0', 'first must be from 1 to 100.'],
    ['first: -1', 'first must be from 1 to 100.'],
    ['last: 0', 'last must be from 1 to 100.'],
    ['first: 101', 'first must be from 1 to 100.'],
    ['last: 101', 'last must be from 1 to 100.'],
    ['first: 2, last: 2', 'Give first or last, not both: a page is read from one end.'],
    ['after: "x"', 'after is not a cursor. Take one from pageInfo or from an edge.'],
    ['after: ""', 'after is not a cursor. Take one from pageInfo or from an edge.'],
    ['before: "MGYz"', 'before is not a cursor. Take one from pageInfo or from an edge.'],
  ])('%s is refused', async (args, message) => {
    expect(await refusal(`articles(${args})`)).toBe(message);
  });

  it('null is the same as nothing', async () => {
    const all = await ask(graph, '{ articles(first: null, after: null, where: null, orderBy: null) { nodes { id } } }');
    expect(all.codes).toEqual([]);
    expect(all.data.articles.nodes).toHaveLength(20);
  });

  it.each([
    ['another list', 'quotes(first: 2)', 'events(first: 2, after: "%")'],
    ['another order', 'quotes(first: 2)', 'quotes(first: 2, orderBy: OLDEST_FIRST, after: "%")'],
    ['another filter', 'quotes(first: 2)', 'quotes(first: 2, where: {about: ["Iran"]}, after: "%")'],
    ['no filter', 'quotes(first: 2, where: {about: ["Iran"]})', 'quotes(first: 2, before: "%")'],
  ])('a cursor of %s is refused', async (_, from, to) => {
    const message = await refusal(to.replace('%', await cursorOf(from)));
    expect(message).toContain('is a cursor of another list, order or filter');
  });

  it('a cursor of another parent is refused', async () => {
    const { data } = await ask(graph, '{ country(name: "Iran") { quotes(first: 1) { pageInfo { endCursor } } } }');
    const after = data.country.quotes.pageInfo.endCursor;
    const { codes } = await ask(
      graph,
      `{ country(name: "Russia") { quotes(first: 1, after: "${after}") { nodes { id } } } }`,
    );
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('the order of the fields of a filter does not matter to a cursor', async () => {
    const after = await cursorOf('quotes(first: 2, where: {about: ["Iran"], kind: [DIRECT]})');
    const { codes } = await ask(
      graph,
      `{ quotes(first: 2, where: {kind: [DIRECT], about: ["Iran"]}, after: "${after}") { nodes { id } } }`,
    );
    expect(codes).toEqual([]);
  });

  it.each([
    ['articles(where: {exclude: {exclude: {tag: ["north"]}}})', 'exclude', 'ArticleExclude'],
    ['quotes(where: {exclude: {text: "lines"}})', 'text', 'QuoteExclude'],
    ['claims(where: {exclude: {inferred: ONLY}})', 'inferred', 'ClaimExclude'],
    ['events(where: {assertedBy: ["Moss"]})', 'assertedBy', 'EventWhere'],
  ])('%s cannot be written', async (field, name, type) => {
    const { data, errors } = await ask(graph, `{ it: ${field} { nodes { id } } }`);
    expect(data).toBeUndefined();
    expect(errors[0]?.message).toContain(`Field "${name}" is not defined by type "${type}"`);
  });

  it('a name that nobody bears fits nothing, and excludes nothing', async () => {
    const { data } = await ask(
      graph,
      '{ none: quotes(where: {speaker: ["Nobody Atall"]}) { totalCount nodes { id } } all: quotes { totalCount } same: quotes(where: {exclude: {speaker: ["Nobody Atall"]}}) { totalCount } }',
    );
    expect(data.none).toEqual({ totalCount: 0, nodes: [] });
    expect(data.same.totalCount).toBe(data.all.totalCount);
  });

  it('the limits can be asked for', async () => {
    const { data } = await ask(graph, '{ graph { limits { cost depth tokens pageSize } } }');
    expect(data.graph.limits).toEqual({ cost: 5_000, depth: 10, tokens: 1_000, pageSize: 100 });
  });

  it('the total is counted only when asked for', async () => {
    const without = await ask(graph, '{ quotes { nodes { id } pageInfo { endCursor } edges { cursor } } }');
    const only = await ask(graph, '{ quotes { totalCount } }');
    const both = await ask(graph, '{ quotes { totalCount nodes { id } } }');
    expect([without.queries, only.queries, both.queries]).toEqual([1, 1, 2]);
  });
});

it.each(['2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-5', 'May 2024'])('%s is no date', async (day) => {
  for (const field of ['publishedFrom', 'publishedTo']) {
    const written = await ask(graph, `{ quotes(where: {${field}: "${day}"}) { totalCount } }`);
    const given = `query It($day: PartialDate) { quotes(where: {${field}: $day}) { totalCount } }`;
    for (const { codes, errors } of [written, await ask(graph, given, { day })]) {
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain('A date is taken as "2024", "2024-05" or "2024-05-17".');
    }
  }
});
