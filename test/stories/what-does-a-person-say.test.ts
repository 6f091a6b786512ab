import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

it('one reads what a person says, and in which office, by the surname alone', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('what-does-a-person-say'), { name: 'shoigu' });
  expect(codes).toEqual([]);
  const { name, roles, quotes } = data.person;
  expect(name).toBe('Sergei Shoigu');
  expect(roles).toEqual([{ title: 'Defense Minister', status: 'CURRENT', country: { name: 'Russia' } }]);
  expect(quotes.totalCount).toBe(6);
  const said = quotes.nodes.map(({ kind, speakerText, text }: Record<string, string>) => [
    kind,
    speakerText,
    text?.slice(0, 40),
  ]);
  expect(said.sort()).toEqual([
    ['DIRECT', 'Shoigu', 'The high dynamics of the meetings confir'],
    ['DIRECT', 'Shoigu', 'We aim at implementing the entire range '],
    ['INDIRECT', 'Russian Defense Minister Sergei Shoigu', 'The interaction between Moscow and Tehra'],
    ['INDIRECT', 'Shoigu', 'Russia-Iran Cooperation Reaching New Lev'],
    ['INDIRECT', 'The Russian minister', 'the Russian-Iranian dialogue is developi'],
    ['PARTIAL', 'The Russian minister', 'for further joint actions in the field o'],
  ]);
  // The name; then his roles, the page and the total; then the countries of the roles and the articles of the page.
  expect(queries).toBe(6);
});

it('a surname finds its bearer, and a capital its place with the country it stands for', async () => {
  const { data, codes } = await ask(
    graph,
    `{ person(name: "Ashtiani") { name }
       entity(name: "Tehran") { best { __typename name } alternatives { __typename name } }
       claims { nodes { confidence } } quotes { nodes { confidence } } }`,
  );
  expect(codes).toEqual([]);
  expect(data.person.name).toMatch(/ Ashtiani$/);
  expect(data.entity).toEqual({
    best: { __typename: 'Place', name: 'Tehran' },
    alternatives: [{ __typename: 'Country', name: 'Iran' }],
  });
  for (const { confidence } of [...data.claims.nodes, ...data.quotes.nodes])
    expect(String(confidence)).toMatch(/^(0\.\d{1,2}|1)$/);
});
