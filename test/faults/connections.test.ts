import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openEmptyGraph } from '../support/graph.ts';
import { rawHttp } from '../support/raw-http.ts';

/** As src/api/listen.ts has it. */
const MAX_UNANSWERED = 6;

let graph: Graph;
let server: RunningServer;
/** Queries of the API that run just now, and the signals of those that have begun: held until the test lets them go. */
let begun: AbortSignal[] = [];
let hold: Promise<void> | null = null;
beforeAll(async () => {
  graph = await openEmptyGraph();
  const held: Graph = {
    ...graph,
    async read(query, params, signal) {
      if (signal !== undefined) begun.push(signal);
      await hold;
      return graph.read<never>(query, params, signal);
    },
  };
  server = await startServer({ config: readConfig({ PORT: '0' }), graph: held });
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
const operation = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

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
  const asked = operation.repeat(MAX_UNANSWERED - 1);
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
