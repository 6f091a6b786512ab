import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { databaseOfFile, openEmptyGraph, openTestGraph } from '../support/graph.ts';

// One server gives a routing table too: it is its own leader and the only one to read from.
let graph: Graph;
beforeAll(async () => {
  await (await openEmptyGraph()).close();
  graph = await openTestGraph({ uri: databaseOfFile().uri.replace(/^bolt:/, 'neo4j:') });
});
afterAll(() => graph.close());

const rules = async (): Promise<number> => (await graph.read('allRules')).length;

test('by a routing table articles are written and read, as by an address', async () => {
  await prepareGraph(graph);
  await graph.write((tx) => tx.run('testRule'));
  // What was written before is seen, whichever server is asked: a bookmark goes along.
  expect(await rules()).toBe(1);
});

test.each([
  ['the server says that it leads no more', 'Neo.ClientError.Cluster.NotALeader'],
  ['the driver finds that it may write there no more', 'SessionExpired'],
  ['no leader is there yet', 'ServiceUnavailable'],
])('%s: the transaction is run again, whole, and committed once', async (_, code) => {
  let tries = 0;
  const before = graph.sent();
  const answer = await graph.write(async (tx) => {
    tries += 1;
    await tx.run('testRule');
    if (tries < 3) throw new neo4j.Neo4jError('The leader changed.', code, '', '');
    return 'committed';
  });
  expect([answer, tries, graph.sent() - before, await rules()]).toEqual(['committed', 3, 3, 1]);
});
