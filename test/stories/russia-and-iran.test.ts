import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

it('one sees what Russia and Iran say and do to each other, claims apart from events', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('russia-and-iran'));
  expect(codes).toEqual([]);
  const { summary, events, claims, quotes, people, articles } = data.bilateral;
  const rows = summary.map(
    ({ type, actor, recipient, ...counts }: { type: string; actor: { name: string }; recipient: { name: string } }) => [
      `${actor.name} ${type} ${recipient.name}`,
      Object.values(counts),
    ],
  );
  // events, claims, said by the actor, by the recipient, by others
  expect(rows.sort()).toEqual([
    ['Iran COOPERATE Russia', [0, 2, 0, 2, 0]],
    ['Russia AGREE Iran', [0, 1, 1, 0, 0]],
    ['Russia CONSULT Iran', [1, 0, 0, 0, 0]],
    ['Russia COOPERATE Iran', [0, 2, 2, 0, 0]],
  ]);
  expect(events.nodes.map((event: { status: string }) => event.status)).toEqual(['REPORTED']);
  const asserters = claims.nodes.map((claim: { assertedBy: { name: string } }) => claim.assertedBy.name);
  expect(asserters.sort()).toEqual(['Russian Defense Ministry', 'Sergei Shoigu', 'Sergei Shoigu']);
  expect(quotes.totalCount).toBe(5);
  expect(people.nodes).toEqual([{ name: 'Mohammad-Reza Ashtiani' }, { name: 'Sergei Shoigu' }]);
  expect(articles).toEqual({
    totalCount: 1,
    nodes: [{ headline: 'Russia-Iran Cooperation Reaching New Level - Shoigu' }],
  });
  // The two countries; summary, five pages and two totals; the speakers and asserters of the pages.
  expect(queries).toBe(10);
});

it('opposition by the United States is a claim of its recipient, not an event', async () => {
  const { data } = await ask(
    graph,
    '{ bilateral(a: "USA", b: "Russian") { summary { type actor { iso3 } recipient { iso3 } events claims saidByActor saidByRecipient saidByOthers } } }',
  );
  const said = { events: 0, claims: 1, saidByActor: 0, saidByRecipient: 1, saidByOthers: 0 };
  expect(data.bilateral.summary).toContainEqual({
    type: 'OPPOSE',
    actor: { iso3: 'USA' },
    recipient: { iso3: 'RUS' },
    ...said,
  });
});
