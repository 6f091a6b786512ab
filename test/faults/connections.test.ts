import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';
import { rawHttp } from '../support/raw-http.ts';

/** As src/api/listen.ts has it. */
const MAX_UNANSWERED = 6;

/** Transactions that run beside the one that asks. */
const texts = new Map([
  [
    'othersRunning',
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS others",
  ],
]);

let graph: Graph;
let server: RunningServer;
/** Queries of the API that run just now, and the signals of those that have begun: held until the test lets them go. */
let begun: AbortSignal[] = [];
let hold: Promise<void> | null = null;
const logged: string[] = [];
beforeAll(async () => {
  await (await openEmptyGraph()).close();
  graph = await openTestGraph({ extraTexts: texts });
  const held: Graph = {
    ...graph,
    async read(query, params, signal) {
      if (signal !== undefined) begun.push(signal);
      await hold;
      return graph.read<never>(query, params, signal);
    },
  };
  const log = pino({ level: 'warn', base: null }, { write: (line: string) => void logged.push(line) });
  server = await startServer({ config: readConfig({ PORT: '0' }), graph: held, log });
});
afterEach(() => {
  begun = [];
  hold = null;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const body = JSON.stringify({ query: '{ graph { articles } }' });
const post = (text: string): string =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
const operation = post(body);

/** A connection on which bytes are written and whose end is ours. */
function open(bytes: string): Socket {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  socket.write(bytes);
  return socket;
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !what(); tries += 1) await sleep(20);
  expect(what()).toBe(true);
}

test('a connection that sends on and on without waiting for answers is closed, and what it asked ends', async () => {
  hold = new Promise(() => undefined);
  expect(await rawHttp(server.port, operation.repeat(50), 20_000)).toBe('');
  expect(begun.length).toBeLessThanOrEqual(MAX_UNANSWERED);
  await until(() => begun.every((signal) => signal.aborted));
});

test('as many as may wait on a connection are all answered, in their order', async () => {
  const asked = post('{"query": "{ __typename }"}').repeat(MAX_UNANSWERED - 1);
  const answers = await rawHttp(server.port, `${asked}GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n`, 30_000);
  const bodies = [...answers.matchAll(/\r\n\r\n(\{.*?\})(?=HTTP|$)/g)].map(([, one = '']) =>
    Object.keys(JSON.parse(one)),
  );
  expect(bodies).toEqual([...Array(MAX_UNANSWERED - 1).fill(['data', 'extensions']), ['live']]);
});

test('/live is answered before the queue, and the next request after two hundred connections with fifty operations each', async () => {
  // No operation is answered until all of this is over: whoever is answered did not wait for one.
  hold = new Promise(() => undefined);
  const waiting = Array.from({ length: 100 }, () => open(operation));
  await until(() => begun.length > 0);
  const sockets = Array.from({ length: 200 }, () => open(operation.repeat(50)));
  const closed = sockets.map((socket) => new Promise((done) => socket.once('close', done)));
  const response = await fetch(`${server.url}/live`, { signal: AbortSignal.timeout(30_000) });
  expect(await response.json()).toEqual({ live: true });
  await Promise.all(closed);
  hold = null;
  for (const socket of waiting) socket.destroy();
  await until(() => begun.every((signal) => signal.aborted));
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(200);
});

test('when a connection breaks, the work for every answer that it waited for ends', async () => {
  hold = new Promise(() => undefined);
  const socket = open(operation.repeat(3));
  await until(() => begun.length === 3);
  socket.destroy();
  await until(() => begun.every((signal) => signal.aborted));
});

test('clients that go away by the hundred leave no transaction, no work and no line in the log behind', async () => {
  const gone = Array.from({ length: 300 }, async (_, at) => {
    const signal = AbortSignal.timeout(1 + (at % 40));
    const headers = { 'content-type': 'application/json' };
    await fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal }).catch(() => null);
  });
  await Promise.all(gone);
  const running = async () => (await graph.read<{ others: number }>('othersRunning'))[0]?.others;
  for (let tries = 0; tries < 100 && (await running()) !== 0; tries += 1) await sleep(100);
  expect(await running()).toBe(0);
  expect(logged).toEqual([]);
});
