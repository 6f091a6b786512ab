import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatelineError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

describe('a look-up by name', () => {
  it.each(['Iran', 'iran', 'IR', 'irn', 'Iranian', 'IRAN', 'country_IRN'])('finds the country by %s', async (name) => {
    const { data, codes } = await ask(graph, 'query ($name: String!) { country(name: $name) { iso3 } }', { name });
    expect(codes).toEqual([]);
    expect(data.country).toEqual({ iso3: 'IRN' });
  });

  it.each(['Cara Moss', 'cara moss', 'MOSS', 'moss'])('finds the person by %s', async (name) => {
    const { data } = await ask(graph, 'query ($name: String!) { person(name: $name) { name } }', { name });
    expect(data.person).toEqual({ name: 'Cara Moss' });
  });

  it('needs no accents', async () => {
    const { data } = await ask(graph, '{ person(name: "elise cote") { name } }');
    expect(data.person).toEqual({ name: 'Élise Côté' });
  });

  it.each(['Nobody Atall', '', '  ', '…', 'person_00000000000000000000'])('gives null for %j', async (name) => {
    const { data, codes } = await ask(
      graph,
      'query ($name: String!) { person(name: $name) { name } country(name: $name) { name } }',
      { name },
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({ person: null, country: null });
  });

  it('gives null for a country that no article names', async () => {
    const { data, codes } = await ask(graph, '{ country(name: "Peru") { name } }');
    expect([data.country, codes]).toEqual([null, []]);
  });

  it('says who is meant when several people bear a surname', async () => {
    const { data, errors, codes } = await ask(graph, '{ person(name: "Lind") { name } graph { people } }');
    expect(codes).toEqual(['AMBIGUOUS_NAME']);
    expect(data).toEqual({ person: null, graph: { people: 7 } });
    const candidates = (errors[0]?.originalError as DatelineError | undefined)?.details.candidates as {
      id: string;
      name: string;
      type: string;
    }[];
    expect(candidates.map(({ name, type }) => [name, type]).sort()).toEqual([
      ['Anna Lind', 'Person'],
      ['Boris Lind', 'Person'],
    ]);
    const again = await ask(graph, 'query ($name: String!) { person(name: $name) { name } }', {
      name: candidates[0]?.id,
    });
    expect(again.data.person.name).toBe(candidates[0]?.name);
  });

  it('refuses a filter by a name that several bear', async () => {
    const { codes } = await ask(graph, '{ quotes(where: {speaker: ["Lind"]}) { nodes { id } } }');
    expect(codes).toEqual(['AMBIGUOUS_NAME']);
  });

  it('takes a name that a country and a place bear for the country where only countries are asked for', async () => {
    const { data } = await ask(graph, '{ country(name: "Georgia") { iso3 } }');
    expect(data.country).toEqual({ iso3: 'GEO' });
    const filter = await ask(graph, '{ articles(where: {about: ["Georgia"]}) { nodes { id } } }');
    expect(filter.codes).toEqual(['AMBIGUOUS_NAME']);
    const byCode = await ask(graph, '{ articles(where: {about: ["GEO"]}) { totalCount } }');
    expect(byCode.data.articles.totalCount).toBeGreaterThan(0);
  });

  it('of any type gives the best and the alternatives', async () => {
    const { data } = await ask(
      graph,
      '{ entity(name: "Georgia") { best { name __typename } alternatives { name __typename } } none: entity(name: "Nobody") { best { name } alternatives { name } } }',
    );
    expect(data.entity.best).toEqual({ name: 'Georgia', __typename: 'Country' });
    expect(data.entity.alternatives).toEqual([{ name: 'Georgia', __typename: 'Place' }]);
    expect(data.none).toEqual({ best: null, alternatives: [] });
  });

  it('takes a capital for its country where nothing else is called so', async () => {
    const { data, codes } = await ask(
      graph,
      '{ bilateral(a: "Moscow", b: "Tehran") { a { name } b { name } } entity(name: "Moscow") { best { name __typename } } person(name: "Moscow") { name } }',
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({
      bilateral: { a: { name: 'Russia' }, b: { name: 'Iran' } },
      entity: { best: { name: 'Russia', __typename: 'Country' } },
      person: null,
    });
  });

  it('primes the node it finds: one query for the name, none for the node', async () => {
    const { data } = await ask(graph, '{ person(name: "Moss") { id } }');
    const { queries } = await ask(
      graph,
      'query ($id: ID!) { person(name: "Moss") { name } again: person(name: "moss") { name } entity(name: "Cara Moss") { best { id } } node(id: $id) { id } }',
      { id: data.person.id },
    );
    // The names "moss" and "cara moss" in one query; `node` asks beside it, before its answer is there.
    expect(queries).toBe(2);
  });
});

describe('node and nodes', () => {
  it('find everything that has an id, in the order asked for', async () => {
    const { data } = await ask(
      graph,
      '{ people(first: 1) { nodes { id } } organisations(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } quotes(first: 1) { nodes { id } } events(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } roles(first: 1) { nodes { id } } entities(where: {types: [PLACE, BLOC]}) { nodes { id } } }',
    );
    const lists = Object.values(data) as { nodes: { id: string }[] }[];
    const ids = [...lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)), 'country_IRN'];
    const found = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...ids, 'nothing', 'quote_0'],
    });
    expect(found.codes).toEqual([]);
    expect(found.data.nodes.slice(0, -2).map((node: { id: string }) => node.id)).toEqual(ids);
    expect(found.data.nodes.slice(-2)).toEqual([null, null]);
    const types = new Set(found.data.nodes.slice(0, -2).map((node: { __typename: string }) => node.__typename));
    expect([...types].sort()).toEqual([
      'Article',
      'Bloc',
      'Claim',
      'Country',
      'Event',
      'Organisation',
      'Person',
      'Place',
      'Quote',
      'Role',
    ]);
    expect(found.queries).toBe(3);
  });

  it('take up to 100 ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'country_IRN');
    const { codes } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('an article is found by id or by source, not by both', async () => {
    const { data } = await ask(graph, '{ article(source: "made-up/3.txt") { id headline } }');
    const again = await ask(
      graph,
      'query ($id: ID) { article(id: $id) { source } none: article(id: "article_x") { id } }',
      { id: data.article.id },
    );
    expect(again.data).toEqual({ article: { source: 'made-up/3.txt' }, none: null });
    const neither = await ask(graph, '{ article { id } }');
    expect(neither.codes).toEqual(['BAD_USER_INPUT']);
  });
});
