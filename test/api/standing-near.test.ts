import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { madeUpNews, openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

/** The same, counted in the plain values that the graph was made of. */
const news = madeUpNews();
const idOf = (at: number): string => String(news.nodes[at]?.properties.id);
const articles = news.nodes.flatMap(({ labels, properties }, at) =>
  labels[0] === 'Article' && properties.duplicate === undefined ? [at] : [],
);
const namedIn = (article: number): Set<string> =>
  new Set(news.edges.filter(({ from, type }) => from === article && type === 'MENTIONS').map(({ to }) => idOf(to)));
const sharedArticles = (a: string, b: string): number =>
  articles.filter((at) => namedIn(at).has(a) && namedIn(at).has(b)).length;

interface Row {
  readonly entity: { readonly id: string };
  readonly count: number;
  readonly statements: readonly object[];
  readonly passages: readonly { text: string; article: { id: string } }[];
  readonly articles: readonly { id: string }[];
}

describe('who stands near something', () => {
  it.each(['PARAGRAPH', 'ARTICLE'])('is told by %s, counted as a plain model does, with two proofs', async (by) => {
    const { data, errors } = await ask(
      graph,
      `{ country(name: "Iran") { related(by: ${by}, first: 100) { entity { id } count first last statements { id } passages { text article { id } } articles { id } } } }`,
    );
    expect(errors).toEqual([]);
    const rows: Row[] = data.country.related;
    // In the made-up news each article has one paragraph, which names all that it names.
    for (const { entity, count } of rows)
      expect([entity.id, count]).toEqual([entity.id, sharedArticles('country_IRN', entity.id)]);
    expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const row of rows) {
      const proofs = by === 'ARTICLE' ? row.articles : row.passages;
      expect(proofs).toHaveLength(Math.min(2, row.count));
      expect([row.statements.length, by === 'ARTICLE' ? row.passages.length : row.articles.length]).toEqual([0, 0]);
    }
  });

  it('also of several, who is named beside each', async () => {
    const { data, errors } = await ask(
      graph,
      '{ connections(names: ["Russia", "Iran"], by: ARTICLE, types: [PERSON], first: 100) { entity { id } count } }',
    );
    expect(errors).toEqual([]);
    for (const { entity, count } of data.connections)
      expect(count).toBe(Math.min(sharedArticles('country_IRN', entity.id), sharedArticles('country_RUS', entity.id)));
    expect(data.connections.length).toBeGreaterThan(0);
  });

  it('in a picture: two steps reach further, and what is left out is counted', async () => {
    const { data, errors } = await ask(
      graph,
      `{ one: neighbourhood(names: ["Iran"], limit: 2) { nodes { id } more complete }
         two: neighbourhood(names: ["Iran"], limit: 2, depth: 2) { nodes { id } edges { a { id } b { id } } more complete }
         all: neighbourhood(names: ["Iran"], limit: 50) { nodes { id } more complete } }`,
    );
    expect(errors).toEqual([]);
    const { one, two, all } = data;
    expect(one.nodes).toHaveLength(3);
    expect(one.more).toBe(all.nodes.length - 3);
    expect([one.complete, all.more, all.complete]).toEqual([false, 0, true]);
    expect(two.nodes.length).toBeGreaterThan(3);
    const shown = new Set(two.nodes.map(({ id }: { id: string }) => id));
    for (const { a, b } of two.edges) expect([shown.has(a.id), shown.has(b.id)]).toEqual([true, true]);
    const { codes } = await ask(graph, '{ neighbourhood(names: ["Iran"], depth: 3) { more } }');
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an edge says why', () => {
  it('an article of an entity how often it names it, and where first; any other list says nothing', async () => {
    const { data, errors } = await ask(
      graph,
      `{ country(name: "Iran") { articles(first: 5) { edges { naming { count start end passage { text } } node { id } } } }
         articles(first: 2) { edges { naming { count } } } }`,
    );
    expect(errors).toEqual([]);
    for (const { naming, node } of data.country.articles.edges) {
      const counts = news.edges.filter(
        ({ from, to, type }) => type === 'MENTIONS' && idOf(from) === node.id && idOf(to) === 'country_IRN',
      );
      expect(naming.count).toBe(counts.reduce((sum, { properties }) => sum + Number(properties.count), 0));
      expect(naming.end).toBeGreaterThan(naming.start);
      expect(naming.passage.text).toMatch(/./);
    }
    expect(data.articles.edges.map(({ naming }: { naming: null }) => naming)).toEqual([null, null]);
  });

  it('a row between two countries its newest statements, and the pair its bodies and places', async () => {
    const { data, errors } = await ask(
      graph,
      `{ bilateral(a: "Russia", b: "Iran") { summary { type actor { id } statements { type actors { id } article { publishedOn } } }
           organisations { totalCount nodes { __typename } } entities(where: {types: [PLACE]}) { nodes { __typename } }
           events { groups(by: [QUAD]) { rows { key { value } count } } } } }`,
    );
    expect(errors).toEqual([]);
    const { summary, organisations, entities, events } = data.bilateral;
    expect(summary.length).toBeGreaterThan(0);
    for (const { type, actor, statements } of summary)
      for (const statement of statements) {
        expect(statement.type).toBe(type);
        expect(statement.actors).toContainEqual(actor);
      }
    expect(new Set(organisations.nodes.map(({ __typename }: { __typename: string }) => __typename))).toEqual(
      new Set(['Organisation']),
    );
    expect(new Set(entities.nodes.map(({ __typename }: { __typename: string }) => __typename))).toEqual(
      new Set(['Place']),
    );
    expect(events.groups.rows.length).toBeGreaterThan(0);
  });
});

describe('the two directions of a pair', () => {
  it('differ in nothing but which is first', async () => {
    const asked = (a: string, b: string) =>
      ask(
        graph,
        `{ it: bilateral(a: "${a}", b: "${b}") { a { id } b { id } summary { type actor { id } recipient { id } events claims saidByActor saidByRecipient }
           events { totalCount nodes { id } } claims { totalCount nodes { id } } quotes { totalCount nodes { id } } articles { totalCount nodes { id } }
           people { totalCount nodes { id } } connectedBy { entity { id } count } } }`,
      );
    for (const [a, b] of [
      ['Russia', 'Iran'],
      ['France', 'Japan'],
      ['Iran', 'United States'],
    ] as const) {
      const [there, back] = await Promise.all([asked(a, b), asked(b, a)]);
      expect([there.errors, back.errors]).toEqual([[], []]);
      const { a: first, b: second, ...rest } = there.data.it;
      expect(back.data.it).toEqual({ ...rest, a: second, b: first });
    }
  });
});

describe('things by their own lists', () => {
  it('countries, places and blocs are pages like any other; a capital and a tag lead to what they name', async () => {
    const { data, errors } = await ask(
      graph,
      `{ countries(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } } places { nodes { name kind } } blocs { nodes { name } }
         place(name: "Moonport") { name kind } country(name: "Iran") { capital capitalPlace { name } }
         articles(first: 1) { nodes { tagged { name entity { id } } notes { text rule { id } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.countries).toMatchObject({
      totalCount: 6,
      nodes: [{ name: 'France' }, { name: 'Georgia' }],
      pageInfo: { hasNextPage: true },
    });
    expect(data.places.nodes).toContainEqual({ name: 'Moonport', kind: 'CITY' });
    expect(data.blocs.nodes).toEqual([{ name: 'Eastern friends' }]);
    expect(data.place).toEqual({ name: 'Moonport', kind: 'CITY' });
    expect(data.country).toEqual({ capital: 'Tehran', capitalPlace: null });
    expect(data.articles.nodes[0].tagged[0].name).toMatch(/north|south/);
    expect(data.articles.nodes[0].notes).toEqual([{ text: 'one copy', rule: null }]);
  });
});
