import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

it('one sees who holds which office, also the body that the text does not name', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('who-holds-which-office'));
  expect(codes).toEqual([]);
  const offices = data.roles.nodes.map(
    (role: { person: { name: string }; title: string; organisation: { name: string }; country: { name: string } }) =>
      `${role.person.name}: ${role.title}, ${role.organisation.name}, ${role.country.name}`,
  );
  expect(offices.sort()).toEqual([
    'Mohammad-Reza Ashtiani: Defense Minister, Iranian Defense Ministry, Iran',
    'Sergei Shoigu: Defense Minister, Russian Defense Ministry, Russia',
  ]);
  // The page and the total; holders, bodies and countries in one; first and last sight; the evidence.
  expect(queries).toBe(5);
});

it('one asks for one country by its demonym', async () => {
  const { data } = await ask(graph, savedOperation('who-holds-which-office'), { country: ['Iranian'] });
  expect(data.roles.totalCount).toBe(1);
  expect(data.roles.nodes[0].person.name).toBe('Mohammad-Reza Ashtiani');
});
