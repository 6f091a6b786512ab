import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

interface Hit {
  readonly tier: string;
  readonly score: number;
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: { readonly __typename: string; readonly id: string };
}
interface Found {
  readonly found: number;
  readonly nodes: readonly Hit[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function search(text: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await ask(
    graph,
    `query ($text: String!, $types: [SearchType!], $first: Int, $after: String) {
       search(text: $text, types: $types, first: $first, after: $after) {
         found nodes { tier score text highlights { start end } node { __typename id } }
         edges { cursor } pageInfo { hasNextPage endCursor } } }`,
    { text, ...more },
  );
  expect(errors).toEqual([]);
  return data.search;
}

describe('a search', () => {
  it.each([
    ['Cara Moss', 'NAME', 'Cara Moss'],
    ['moss', 'NAME', 'Cara Moss'],
    ['Elise', 'NAME_START', 'Élise Côté'],
    ['harbour min', 'NAME_START', 'Harbour Ministry'],
    ['Dmitry Valle', 'NEAR_NAME', 'Dmitri Vale'],
  ])('%s: %s %s', async (text, tier, name) => {
    const { nodes } = await search(text, { types: ['PERSON', 'ORGANISATION'] });
    expect(nodes.map((hit) => [hit.tier, hit.text])).toContainEqual([tier, name]);
    expect(nodes[0]?.tier).toBe(tier);
  });

  it('lists the surest first, each thing once', async () => {
    const { nodes, found } = await search('iran', { first: 100 });
    const tiers = ['NAME', 'NAME_START', 'HEADLINE', 'NEAR_NAME', 'STATEMENT', 'PARAGRAPH'];
    const ranks = nodes.map((hit) => tiers.indexOf(hit.tier));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(nodes[0]?.node.id).toBe('country_IRN');
    expect(new Set(nodes.map((hit) => hit.node.id)).size).toBe(nodes.length);
    expect(found).toBe(nodes.length);
  });

  it('marks the words in what matched', async () => {
    const { nodes } = await search('"red lines"', { types: ['QUOTE', 'ARTICLE'] });
    expect(nodes.map((hit) => hit.node.__typename)).toEqual(expect.arrayContaining(['Quote']));
    for (const { text, highlights } of nodes)
      expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['red', 'lines']);
    const [cote] = (await search('cote', { types: ['QUOTE'] })).nodes;
    expect(cote?.highlights.map(({ start, end }) => cote.text.slice(start, end))).toEqual(['Côte']);
  });

  it('is read page by page, and says how many there are', async () => {
    const whole = await search('grain', { first: 100 });
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Found = await search('grain', { first: 7, after });
      ids.push(...page.nodes.map((hit) => hit.node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(ids).toEqual(whole.nodes.map((hit) => hit.node.id));
    expect(whole.found).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });

  it('leaves near-copies out', async () => {
    const { nodes } = await search('ministers', { types: ['ARTICLE'], first: 100 });
    expect(nodes).toHaveLength(40);
  });

  it.each(['(', 'a:b AND', '"', 'gas~~', '\\', '[x', 'NOT'])('%j is no grammar', async (text) => {
    const { codes } = await ask(graph, 'query ($text: String!) { search(text: $text) { found } }', { text });
    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  });
});

describe('what ties entities', () => {
  it('related counts as a plain question does', async () => {
    const { data, errors } = await ask(
      graph,
      `{ country(name: "Iran") { related(types: [PERSON], first: 100) { entity { id name } count first last statements { id } } } }`,
    );
    expect(errors).toEqual([]);
    const rows = data.country.related;
    expect(rows.length).toBeGreaterThan(3);
    const counts: number[] = rows.map(({ count }: { count: number }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { first, last, statements } of rows) {
      expect(first <= last).toBe(true);
      expect(statements.length).toBeGreaterThan(0);
    }
  });

  it('a pair is connected by the same whichever way it is asked', async () => {
    const { data, errors } = await ask(
      graph,
      `{ ab: bilateral(a: "Russia", b: "Iran") { connectedBy { entity { id } count } }
         ba: bilateral(a: "Iran", b: "Russia") { connectedBy { entity { id } count } }
         named: connections(names: ["Moscow", "Tehran"]) { entity { id } count } }`,
    );
    expect(errors).toEqual([]);
    expect(data.ab.connectedBy.length).toBeGreaterThan(0);
    expect(data.ba).toEqual(data.ab);
    expect(data.named).toEqual(data.ab.connectedBy);
  });

  it('the lists of a pair are the same whichever way it is asked', async () => {
    const lists =
      'events(first: 50) { totalCount nodes { id } } claims(first: 50) { totalCount nodes { id } } quotes(first: 50) { totalCount nodes { id } } articles(first: 50) { totalCount nodes { id } } people(first: 50) { totalCount nodes { id } } summary { type actor { id } recipient { id } events claims } waiting';
    const { data } = await ask(
      graph,
      `{ ab: bilateral(a: "Russia", b: "Iran") { ${lists} } ba: bilateral(a: "Iran", b: "Russia") { ${lists} } }`,
    );
    expect(data.ba).toEqual(data.ab);
  });

  it('a way is a chain of statements, each of which holds the two beside it', async () => {
    const { data, errors } = await ask(
      graph,
      `{ path(a: "Moss", b: "Eastern friends") { ways { length } reason }
         two: path(a: "Anna Lind", b: "Boris Lind", first: 5) { reason ways { length hops { from { id } to { id } statement { id ... on Quote { speaker { id } about { id } } ... on Role { person { id } organisation { id } country { id } } ... on Relation { actors { id } recipients { id } places { id } } ... on Claim { assertedBy { id } } } } } }
         one: path(a: "Anna Lind", b: "Boris Lind", longest: 1) { reason ways { length } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.path).toEqual({ ways: [], reason: expect.stringContaining('No chain of up to 3 statements') });
    expect(data.one.ways).toEqual([]);
    expect(data.two.ways.length).toBeGreaterThan(0);
    for (const { length, hops } of data.two.ways) {
      expect(hops).toHaveLength(length);
      for (const { from, to, statement } of hops) {
        const held = JSON.stringify(statement);
        expect([held.includes(from.id), held.includes(to.id)]).toEqual([true, true]);
      }
    }
  });

  it.each([
    ['connections(names: ["Iran"]) { count }', 'names must be two to five.'],
    ['path(a: "Iran", b: "Russia", longest: 9) { reason }', 'longest must be from 1 to 3.'],
    ['neighbourhood(names: ["Iran"], limit: 51) { complete }', 'limit must be from 1 to 50.'],
    ['country(name: "Iran") { related(first: 101) { count } }', 'first must be from 1 to 100.'],
  ])('%s is refused', async (field, message) => {
    const { errors } = await ask(graph, `{ ${field} }`);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });
});

it('of some articles only finds them, what they state, and whom they name', async () => {
  const found = async (where: string) => {
    const { data, errors } = await ask(
      graph,
      `{ search(text: "Moss", first: 100${where}) { found nodes { node { __typename id ... on Article { publishedOn } ... on Statement { article { publishedOn } } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.search;
  };
  const all = await found('');
  const some = await found(', where: {publishedFrom: "2024-04", publishedTo: "2024-06"}');
  const none = await found(', where: {publishedTo: "2019"}');
  const nobody = await found(', where: {publisher: ["Nobody Atall"]}');
  const everybody = await found(', where: {publisher: ["Kite News"]}');
  expect(some.found).toBeGreaterThan(0);
  expect([none.found, nobody.found, everybody.found]).toEqual([0, 0, all.found]);
  for (const { node } of some.nodes)
    if (node.__typename !== 'Person') expect((node.article ?? node).publishedOn).toMatch(/^2024-0[456]/);
});
