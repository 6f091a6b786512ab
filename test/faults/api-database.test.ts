import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { databaseOfFile, openEmptyGraph, openTestGraph } from '../support/graph.ts';
import { type BoltProxy, openProxy } from '../support/proxy.ts';

let proxy: BoltProxy;
let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  const { hostname, port } = new URL(databaseOfFile().uri);
  await (await openEmptyGraph()).close();
  proxy = await openProxy({ host: hostname, port: Number(port) });
  graph = await openTestGraph({ uri: `bolt://127.0.0.1:${proxy.port}` });
  server = await startServer({ config: readConfig({ PORT: '0' }), graph });
});

afterAll(async () => {
  await server?.close();
  await graph?.close();
  await proxy?.close();
});

async function ask() {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { articles } }' }),
  });
  const text = await response.text();
  expect(text).not.toMatch(/neo4j:|bolt|ECONN|session|driver|java/i);
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code ?? null,
    seconds: (performance.now() - started) / 1000,
  };
}

async function untilAnswered(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await ask()).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API did not come back');
}

const probe = async (path: string) => (await fetch(`${server.url}${path}`)).status;

test('while the database hangs, a request ends with 503 and a code, /ready says no, /live says yes', async () => {
  await untilAnswered();
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // A verdict on readiness is kept for a second.
  proxy.freeze();
  try {
    const asked = ask();
    expect(await probe('/ready')).toBe(503);
    expect(await probe('/live')).toBe(200);
    const { status, code, seconds } = await asked;
    expect([status, code]).toEqual([503, expect.stringMatching(/^(DEADLINE_EXCEEDED|DATABASE_UNAVAILABLE)$/)]);
    expect(seconds).toBeLessThan(6);
  } finally {
    proxy.thaw();
  }
  await untilAnswered();
});

test('while the database is away, requests are answered with 503, and well again once it is back', async () => {
  proxy.cut();
  try {
    expect(await ask()).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
  } finally {
    proxy.restore();
  }
  await untilAnswered();
});
