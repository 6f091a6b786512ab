import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../src/api/server.ts';
import { ApiError, type Client, createClient, type Operation } from '../src/client/client.ts';
import { WhatDoesAPersonSayDocument, WhatIsInTheGraphDocument } from '../src/client/generated/operations.ts';
import { readConfig } from '../src/config.ts';
import type { Graph } from '../src/graph/driver.ts';
import { openSeedGraph } from './support/seed-graph.ts';

let graph: Graph;
let server: RunningServer;
let client: Client;

beforeAll(async () => {
  graph = await openSeedGraph();
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '30000' }), graph });
  client = createClient({ url: `${server.url}/graphql` });
});

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** A text of our own where a document of a generated client would stand. */
const operation = <Answer, Variables>(text: string): Operation<Answer, Variables> => ({ toString: () => text });

test('a question that needs no variables is asked without any, and answered with its own type', async () => {
  const { graph: summary, countries } = await client.query(WhatIsInTheGraphDocument);
  expect([summary.articles, summary.countries]).toEqual([1, countries.nodes.length]);
});

test('who is not in the graph is null, not an error', async () => {
  expect(await client.query(WhatDoesAPersonSayDocument, { name: 'Nobody' })).toEqual({ person: null });
});

test('an error carries the code of the API, its status and all that was said', async () => {
  const error = await caught(client.query(operation('{ nope }')));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'BAD_OPERATION', status: 200, data: null });
  expect((error as ApiError).errors).toHaveLength(1);
});

test('nobody at the address, and no JSON from it, are errors of the same kind', async () => {
  const silent = createClient({ url: 'http://127.0.0.1:9/graphql' });
  expect(await caught(silent.query(WhatIsInTheGraphDocument))).toMatchObject({ code: 'NO_ANSWER', status: 0 });
  const other = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  expect(await caught(createClient({ url }).query(WhatIsInTheGraphDocument))).toMatchObject({
    code: 'NO_ANSWER',
    status: 200,
  });
  await new Promise((resolve) => other.close(resolve));
});

test('an answer that does not come is given up after the time that was set', async () => {
  const mute = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => mute.once('listening', resolve));
  const url = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
  expect(await caught(createClient({ url, timeoutMs: 50 }).query(WhatIsInTheGraphDocument))).toMatchObject({
    code: 'NO_ANSWER',
  });
  mute.closeAllConnections();
  await new Promise((resolve) => mute.close(resolve));
});

test('paging gives every node once, whatever the size of a page', async () => {
  const whole = await client.query(WhatDoesAPersonSayDocument, { name: 'Shoigu', first: 100 });
  const ids = whole.person?.quotes.nodes.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(2);
  for (const first of [1, 2, 3, 100]) {
    const paged: string[] = [];
    const quotes = client.paginate(
      WhatDoesAPersonSayDocument,
      { name: 'Shoigu', first },
      ({ person }) => person?.quotes,
    );
    for await (const { id } of quotes) paged.push(id);
    expect(paged).toEqual(ids);
  }
});

test('the example runs as its README says, and prints what a person says', async () => {
  const program = 'dist/test/what-they-say.mjs';
  buildSync({
    entryPoints: ['examples/what-they-say.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const run = async (name: string, url = `${server.url}/graphql`) => {
    const env = { ...process.env, DATELINE_URL: url };
    return promisify(execFile)(process.execPath, [program, name], { env });
  };
  const [heading, ...quotes] = (await run('shoigu')).stdout.trim().split('\n');
  expect(heading).toMatch(/^Sergei Shoigu/);
  expect(quotes.length).toBeGreaterThan(2);
  for (const line of quotes) expect(line).toMatch(/^ {2}(direct|partial|indirect): .+ \(undated\)$/);
  expect((await run('nobody')).stdout).toBe('Nobody in the graph is called nobody.\n');
  await expect(run('shoigu', 'http://127.0.0.1:9/graphql')).rejects.toMatchObject({
    code: 1,
    stderr: 'NO_ANSWER: http://127.0.0.1:9/graphql does not answer.\n',
  });
});

test('pages of a connection that is not there end at once', async () => {
  const seen: unknown[] = [];
  const quotes = client.paginate(WhatDoesAPersonSayDocument, { name: 'Nobody' }, ({ person }) => person?.quotes);
  for await (const quote of quotes) seen.push(quote);
  expect(seen).toEqual([]);
});
