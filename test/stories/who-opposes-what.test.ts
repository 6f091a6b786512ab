import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

it('one sees who opposes what, and that it is only said', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('who-opposes-what'));
  expect(codes).toEqual([]);
  expect(data.events.nodes).toEqual([]);
  const [claim, ...others] = data.claims.nodes;
  expect(others).toEqual([]);
  expect(claim.type).toBe('OPPOSE');
  expect(names(claim.actors)).toEqual(['United States', 'Western allies']);
  expect(names(claim.recipients)).toEqual(['Russia', 'Iran']);
  expect(claim.assertedBy.name).toBe('Sergei Shoigu');
  expect(claim.evidence[0].sentence).toContain('despite opposition from the United States');
  // Events and claims; all their entities; the evidence.
  expect(queries).toBe(4);
});
