import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { writeArticle } from '../../src/ingest/write/article.ts';
import { createReviewer } from '../../src/ingest/write/review.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { type HandMade, planByHand } from '../support/hand-made.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

const TOKEN = 'only for this test';

let graph: Graph;
let server: RunningServer;
let closed: RunningServer;
beforeAll(async () => {
  graph = await openSeedGraph();
  const reviewer = createReviewer(graph);
  server = await startServer({ config: readConfig({ PORT: '0', API_TOKEN: TOKEN }), graph, reviewer });
  closed = await startServer({ config: readConfig({ PORT: '0' }), graph, reviewer });
});
afterAll(async () => {
  await server.close();
  await closed.close();
  await graph.close();
});

async function post(to: RunningServer, query: string, variables: object = {}, authorization?: string) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.json();
  return { status: response.status, data: body.data ?? null, error: body.errors?.[0] ?? null };
}

const decide = savedOperation('decide');
const undo = savedOperation('undo-decision');
const digest = async () => (await digestGraph(graph)).digest;
const counts = `{ claims { totalCount nodes { id } groups(by: [TYPE]) { rows { count } without } } graph { claims }
  bilateral(a: "Russia", b: "Iran") { claims { totalCount } summary { claims } } search(text: "Russia", types: [CLAIM]) { nodes { node { id } } } }`;
const shown = async () => {
  const { data, errors } = await ask(graph, counts);
  expect(errors).toEqual([]);
  const sum = (rows: readonly { count?: number; claims?: number }[]): number =>
    rows.reduce((all, row) => all + (row.count ?? row.claims ?? 0), 0);
  return {
    total: data.claims.totalCount,
    listed: data.claims.nodes.map(({ id }: { id: string }) => id),
    grouped: sum(data.claims.groups.rows) + data.claims.groups.without,
    all: data.graph.claims,
    pair: data.bilateral.claims.totalCount,
    summed: sum(data.bilateral.summary),
    found: data.search.nodes.map(({ node }: { node: { id: string } }) => node.id),
  };
};

describe('who may decide', () => {
  const variables = { kind: 'REJECT', ids: ['claim_0'] };

  test('nobody where the server has no token: no mutation is offered', async () => {
    const { status, error, data } = await post(closed, decide, variables, `Bearer ${TOKEN}`);
    expect([status, error.extensions.code, data]).toEqual([400, 'BAD_OPERATION', null]);
    expect(error.message).toContain('API_TOKEN');
    const { data: offered } = await post(closed, '{ __schema { mutationType { name } types { name } } }');
    expect(offered.__schema.mutationType).toBeNull();
    expect(offered.__schema.types.map(({ name }: { name: string }) => name)).not.toContain('DecisionPayload');
  });

  test.each([undefined, 'Bearer', 'Bearer wrong', `Basic ${TOKEN}`, TOKEN, `Bearer ${TOKEN}x`])(
    'nobody with the header %j',
    async (authorization) => {
      const before = graph.updates();
      const { status, error } = await post(server, decide, variables, authorization);
      expect([status, error.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(JSON.stringify(error)).not.toContain(TOKEN);
      expect(graph.updates()).toBe(before);
    },
  );

  test('whoever has the token, and is told what is wrong', async () => {
    const told = async (given: object) => (await post(server, decide, given, `Bearer ${TOKEN}`)).error;
    for (const given of [
      variables,
      { kind: 'REJECT', ids: [] },
      { kind: 'MERGE', ids: ['country_RUS', 'country_IRN'] },
      { kind: 'SPLIT', ids: ['person_0'] },
      { kind: 'CONFIRM', ids: ['claim_0'], articles: ['article_0'] },
      { kind: 'CONFIRM', ids: ['claim_0'], by: 'x'.repeat(201) },
    ]) {
      const error = await told(given);
      expect([error.extensions.code, error.message.length > 20]).toEqual(['BAD_USER_INPUT', true]);
    }
    const { error } = await post(server, undo, { id: 'decision_0' }, `Bearer ${TOKEN}`);
    expect(error.message).toContain('There is no decision');
  });
});

test('a rejected claim is in no list, group, total, search and summary, is found by its id, and comes back whole', async () => {
  const [before, unchanged] = [await shown(), await digest()];
  const { data: pair } = await ask(
    graph,
    '{ bilateral(a: "Russia", b: "Iran") { claims { nodes { id text actors { id } recipients { id } } } } }',
  );
  const [claim] = pair.bilateral.claims.nodes;
  // What both do with each other is summed both ways.
  const ways = claim.actors.flatMap((actor: { id: string }) =>
    claim.recipients.filter((recipient: { id: string }) => recipient.id !== actor.id),
  ).length;
  const given = { kind: 'REJECT', ids: [claim.id], reason: 'read the wrong way round', by: 'Ana' };
  const rehearsed = await post(server, decide, { ...given, dryRun: true }, `Bearer ${TOKEN}`);
  expect(rehearsed.data.decide).toEqual({
    decision: null,
    changes: [`"${claim.text}" is in no list and no count.`],
  });
  expect(await digest()).toBe(unchanged);

  const { data } = await post(server, decide, given, `Bearer ${TOKEN}`);
  const after = await shown();
  expect(after).toEqual({
    total: before.total - 1,
    listed: before.listed.filter((id: string) => id !== claim.id),
    grouped: before.grouped - 1,
    all: before.all - 1,
    pair: before.pair - 1,
    summed: before.summed - ways,
    found: before.found.filter((id: string) => id !== claim.id),
  });

  const { data: node } = await ask(
    graph,
    `{ node(id: "${claim.id}") { __typename ... on Claim { text assertedBy { name } actors { name } explain { decision { kind state by reason } } evidence { sentence } } } }`,
  );
  expect(node.node).toMatchObject({ __typename: 'Claim', text: claim.text });
  expect(node.node.explain.decision).toEqual({
    ...{ kind: 'REJECT', state: 'STANDING', by: 'Ana', reason: given.reason },
  });
  expect(node.node.actors).toHaveLength(claim.actors.length);
  expect(node.node.evidence[0].sentence).not.toBe('');
  expect(node.node.assertedBy.name).not.toBe('');
  const { data: listed } = await ask(graph, savedOperation('what-was-decided'));
  expect(listed.decisions).toMatchObject([{ kind: 'REJECT', about: [{ node: { id: claim.id, text: claim.text } }] }]);
  const { data: more } = await ask(graph, `{ decisions(after: "${listed.decisions[0].id}") { id } }`);
  expect(more.decisions).toEqual([]);

  const { id } = data.decide.decision;
  const undone = await post(server, undo, { id }, `Bearer ${TOKEN}`);
  expect(undone.data.undoDecision.changes).toEqual([`"${claim.text}" is listed and counted again.`]);
  expect([await shown(), await digest()]).toEqual([before, unchanged]);
  expect((await post(server, undo, { id }, `Bearer ${TOKEN}`)).error.message).toContain('undone before');
  expect((await ask(graph, `{ node(id: "${id}") { ... on Decision { state } } }`)).data.node.state).toBe('UNDONE');
});

test('a confirmed quote says so where it is explained', async () => {
  const { data: quotes } = await ask(graph, '{ quotes(first: 1) { nodes { id } } }');
  const unchanged = await digest();
  const [quote] = quotes.quotes.nodes;
  const { data } = await post(server, decide, { kind: 'CONFIRM', ids: [quote.id] }, `Bearer ${TOKEN}`);
  const { data: after } = await ask(graph, '{ quotes(first: 1) { nodes { explain { decision { kind } } } } }');
  expect(after.quotes.nodes[0].explain.decision).toEqual({ kind: 'CONFIRM' });
  await post(server, undo, { id: data.decide.decision.id }, `Bearer ${TOKEN}`);
  expect(await digest()).toBe(unchanged);
});

test('who is merged says so, and stands by what its articles say once that is undone', async () => {
  const unchanged = await digest();
  const two = ['Shoigu', 'Ashtiani'].map(
    (name) => `${name}: person(name: "${name}") { id identity { score evidence } }`,
  );
  const { data: apart } = await ask(graph, `{ ${two.join(' ')} country(name: "Iran") { identity { score } } }`);
  expect(apart).toMatchObject({
    ...{ Shoigu: { identity: { score: 1, evidence: [] } }, Ashtiani: { identity: { score: 1, evidence: [] } } },
    country: { identity: null },
  });
  const ids = [apart.Shoigu.id, apart.Ashtiani.id];
  const { data } = await post(server, decide, { kind: 'MERGE', ids }, `Bearer ${TOKEN}`);
  const { data: one } = await ask(graph, `{ ${two.join(' ')} }`);
  expect(one.Shoigu).toEqual(one.Ashtiani);
  expect(one.Shoigu.identity).toEqual({ score: 1, evidence: ['a reviewer decided that they are the same'] });
  await post(server, undo, { id: data.decide.decision.id }, `Bearer ${TOKEN}`);
  expect(await digest()).toBe(unchanged);
});

test('pairs that may be one are paged by the id of the last one, up to 100 at once', async () => {
  const people = ['Quispe', 'Rosa Quispe', 'Tomas Quispe'];
  const made: HandMade = {
    source: 'hand/people.txt',
    text: `Who came\n${people.join(' met ')}.`,
    things: people.map((name) => ({ kind: 'PERSON', names: [name] })),
  };
  await writeArticle(graph, planByHand(made), '2024-05-02T00:00:00Z');
  const pairs =
    'query ($first: Int, $after: ID) { identityProposals(first: $first, after: $after) { id score entities { name } } }';
  const page = async (variables: Record<string, unknown>) =>
    (await ask(graph, pairs, variables)).data.identityProposals;
  const [one, other] = await page({});
  expect(await page({ first: 1 })).toEqual([one]);
  expect(await page({ after: one.id })).toEqual([other]);
  expect(await page({ after: other.id })).toEqual([]);
  expect([one, other].map(({ entities }) => entities.map(({ name }: { name: string }) => name).sort()).sort()).toEqual([
    ['Quispe', 'Rosa Quispe'],
    ['Quispe', 'Tomas Quispe'],
  ]);
  for (const first of [0, 101]) expect((await ask(graph, pairs, { first })).codes).toEqual(['BAD_USER_INPUT']);
});
