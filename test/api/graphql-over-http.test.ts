import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openSeedGraph();
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '60000' }), graph });
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

test("GraphQL over HTTP's own audit finds no error: whatever it says MUST be, is", async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  // What it says MAY be: operations by GET, which caches and logs would keep, are not taken.
  const others = results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(others).toEqual([
    'notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
    'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]);
});
