import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { shareOf } from '../../src/api/share.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { databaseOfFile, openEmptyGraph, openTestGraph } from '../support/graph.ts';
import { type BoltProxy, openProxy } from '../support/proxy.ts';
import { rawHttp } from '../support/raw-http.ts';

let proxy: BoltProxy;
let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  const { hostname, port } = new URL(databaseOfFile().uri);
  await (await openEmptyGraph()).close();
  proxy = await openProxy({ host: hostname, port: Number(port) });
  graph = await openTestGraph({ uri: `bolt://127.0.0.1:${proxy.port}`, transactionMs: 60_000 });
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '60000' }), graph });
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
  await proxy?.close();
});

/** Running and waiting, as src/api/post.ts has them for a database that is slow. */
const PLACES = { running: 12, waiting: 20 };

async function ask() {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { articles } }' }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return {
    ...{ status: response.status, retry: response.headers.get('retry-after') },
    answered: data !== undefined && errors === undefined,
    code: errors?.[0]?.extensions.code ?? null,
  };
}

const askAtOnce = (count: number) => Array.from({ length: count }, ask);

/** So many of these answers that came first. */
function firstOf<T>(answers: readonly Promise<T>[], count: number): Promise<T[]> {
  const came: T[] = [];
  return new Promise((resolve, reject) => {
    for (const answer of answers)
      answer.then((value) => {
        came.push(value);
        if (came.length === count) resolve(came);
      }, reject);
  });
}

test('past its places the server says at once to come again, lives meanwhile, and answers all whom it let in', async () => {
  await Promise.all(askAtOnce(PLACES.running));
  proxy.freeze();
  const running = askAtOnce(PLACES.running);
  try {
    // Until the queue knows by those who run that the database is slow.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const others = askAtOnce(100);
    const turnedAway = 100 - PLACES.waiting;
    // The database hangs until the end of this block, so whoever answers did so without it.
    const first = await firstOf(others, turnedAway);
    expect(first).toEqual(
      Array.from({ length: turnedAway }, () => ({ status: 503, retry: '1', answered: false, code: 'OVERLOADED' })),
    );
    expect((await fetch(`${server.url}/live`)).status).toBe(200);
    // The body need not have come.
    const unsent = await rawHttp(
      server.port,
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n',
    );
    expect(unsent).toMatch(/^HTTP\/1\.1 503 [\s\S]*Retry-After: 1/);
    proxy.thaw();
    const served = (await Promise.all([...running, ...others])).filter(({ status }) => status !== 503);
    expect(served).toHaveLength(PLACES.running + PLACES.waiting);
    expect(served.every(({ answered }) => answered)).toBe(true);
  } finally {
    proxy.thaw();
  }
  expect(await ask()).toMatchObject({ status: 200, answered: true });
});

test('a request never holds more connections than its share, however many queries it sends', async () => {
  let held = 0;
  let most = 0;
  const counted: Graph = {
    ...graph,
    async read(query, params, signal) {
      held += 1;
      most = Math.max(most, held);
      return graph.read<never>(query, params, signal).finally(() => {
        held -= 1;
      });
    },
  };
  const own = shareOf(counted);
  const answers = await Promise.all(Array.from({ length: 30 }, () => own.read('ready')));
  expect([answers.length, most]).toEqual([30, 4]);
});
