import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openEmptyGraph } from '../support/graph.ts';
import { rawHttp } from '../support/raw-http.ts';

let graph: Graph;
let server: RunningServer;
let url: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await startServer({ config: readConfig({ PORT: '0' }), graph });
  url = `${server.url}/graphql`;
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

const question = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };

afterEach(async () => {
  const response = await fetch(url, { method: 'POST', headers: json, body: question });
  expect(response.status, 'the next normal request').toBe(200);
});

/** The answer is JSON with one line of text, and nothing from inside. */
async function expectRefused(response: Response, status: number): Promise<string> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(text).not.toMatch(/node_modules|\/src\/|\/dist\/| at |\\n|Error:/);
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
  return errors[0]?.message ?? '';
}

const post = (body: BodyInit, headers: Record<string, string> = json) => fetch(url, { method: 'POST', headers, body });

test.each([
  ['a list of operations', `[${question}]`],
  ['a text that is not JSON', '{"query": '],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '1'],
  ['no query', '{"variables": {}}'],
  ['a query that is a number', '{"query": 1}'],
  ['variables that are a list', '{"query": "{ __typename }", "variables": []}'],
  ['variables that are a text', '{"query": "{ __typename }", "variables": "{}"}'],
  [
    'variables nested thousands deep',
    `{"query": "{ __typename }", "variables": {"v": ${'{"a":['.repeat(3_000)}1${']}'.repeat(3_000)}}}`,
  ],
  ['a number past the range of all numbers', '{"query": "{ __typename }", "variables": {"v": 1e999}}'],
  ['such a number deep inside', '{"query": "{ __typename }", "variables": {"v": {"a": [1, -1e999]}}}'],
  [
    'variables nested deeper than any input',
    `{"query": "{ __typename }", "variables": {"v": ${'['.repeat(70)}${']'.repeat(70)}}}`,
  ],
  ['an operation name that is a list', '{"query": "{ __typename }", "operationName": []}'],
  [
    'a stored document',
    '{"query": "{ __typename }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
  ],
  ['a body that poses as our own refusal', '{"kind": "refusal", "status": 200, "headers": {"x": "y"}}'],
])('a body with %s is refused with 400', async (_, body) => {
  await expectRefused(await post(body), 400);
});

test('a body that is not UTF-8 is refused with 400', async () => {
  const body = Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
  expect(await expectRefused(await post(body), 400)).toContain('UTF-8');
});

test.each([
  ['text/plain'],
  ['application/graphql'],
  ['application/x-www-form-urlencoded'],
  ['multipart/form-data; boundary=x'],
  ['application/json; charset=latin1'],
  ['application/jsonx'],
])('a body sent as %s is refused with 415, whatever is in it', async (type) => {
  await expectRefused(await post(question, { 'content-type': type }), 415);
});

test('a compressed body is refused with 415', async () => {
  await expectRefused(await post(question, { ...json, 'content-encoding': 'gzip' }), 415);
});

test('a body longer than the limit is refused with 413, with its length told or not', async () => {
  const long = JSON.stringify({ query: `{ __typename } #${'x'.repeat(200_000)}` });
  await expectRefused(await post(long), 413);
  const endless = await rawHttp(
    server.port,
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`4000\r\n${'x'.repeat(16_384)}\r\n`.repeat(20)}`,
  );
  expect(endless).toMatch(/^HTTP\/1\.1 413 /);
});

test.each([
  ['GET', 405],
  ['PUT', 405],
  ['DELETE', 405],
  ['OPTIONS', 405],
])('%s at /graphql is refused, and tells what is taken', async (method, status) => {
  const response = await fetch(`${url}?query={__typename}`, { method });
  expect(response.headers.get('allow')).toBe('POST');
  await expectRefused(response, status);
});

test('a mutation in the address of a GET does not run', async () => {
  await expectRefused(await fetch(`${url}?query=${encodeURIComponent('mutation { __typename }')}`), 405);
});

test('a page of another origin is never allowed to read an answer', async () => {
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  await expectRefused(preflight, 405);
  const answer = await post(question, { ...json, origin: 'https://evil.example' });
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

const head = (line: string, ...headers: string[]) => `${[line, ...headers].join('\r\n')}\r\nConnection: close\r\n\r\n`;

test.each([
  ['a target that is no path', head('GET * HTTP/1.1', 'Host: localhost'), 400],
  ['a target on another host', head('GET http://evil.example/live HTTP/1.1', 'Host: localhost'), 400],
  ['a foreign Host', head('GET /live HTTP/1.1', 'Host: evil.example'), 421],
  ['a Host that starts like ours', head('GET /live HTTP/1.1', 'Host: localhost.evil.example'), 421],
  ['a broken Host', head('GET /live HTTP/1.1', 'Host: ['), 421],
  ['a Host with a user', head('GET /live HTTP/1.1', 'Host: localhost@evil.example'), 421],
  ['two Hosts, both ours', head('GET /live HTTP/1.1', 'Host: localhost', 'Host: localhost'), 400],
  ['two Hosts, one foreign', head('GET /live HTTP/1.1', 'Host: localhost', 'host: evil.example'), 400],
  ['no Host', head('GET /live HTTP/1.1'), 400],
  ['an address too long', head(`GET /${'x'.repeat(9_000)} HTTP/1.1`, 'Host: localhost'), 414],
  ['headers too long', head('GET /live HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(20_000)}`), 431],
  ['a path that only ends like ours', head('GET /anything/live HTTP/1.1', 'Host: localhost'), 404],
  ['a path that climbs', head('GET /graphiql/../package.json HTTP/1.1', 'Host: localhost'), 404],
  ['a path that climbs in disguise', head('GET /graphiql/..%2f..%2fpackage.json HTTP/1.1', 'Host: localhost'), 404],
  ['a method nobody knows', head('BREW /live HTTP/1.1', 'Host: localhost'), 400],
  ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', 400],
  ['an unknown HTTP version', head('GET /live HTTP/9.9', 'Host: localhost'), 400],
])('a request with %s gets 4xx and one line', async (_, bytes, status) => {
  const answer = await rawHttp(server.port, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toMatch(/node_modules|\/src\/|\/dist\/| {3}at /);
});

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST:1'])('Host %s is ours', async (host) => {
  expect(await rawHttp(server.port, head('GET /live HTTP/1.1', `Host: ${host}`))).toMatch(/^HTTP\/1\.1 200 /);
});

test('requests one after the other on one connection are all answered', async () => {
  const one = 'GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const answers = await rawHttp(server.port, one.repeat(5));
  expect(answers.match(/HTTP\/1\.1 200 /g)).toHaveLength(5);
});

test('headers and bodies that never end are cut off, and others are served meanwhile', async () => {
  const slow = [
    rawHttp(server.port, 'GET /live HTTP/1.1\r\nHost: localh', 15_000),
    rawHttp(
      server.port,
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
      15_000,
    ),
    rawHttp(server.port, '', 15_000),
  ];
  expect((await post(question)).status).toBe(200);
  const [headers, body] = await Promise.all(slow);
  expect(headers).toMatch(/^(HTTP\/1\.1 408 |$)/);
  expect(body).toMatch(/^(HTTP\/1\.1 408 |$)/);
});

test('more requests than can be served are told to come again, and the others are answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 600 }, async () => {
      const response = await post(question);
      await response.text();
      return { status: response.status, retry: response.headers.get('retry-after') };
    }),
  );
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(64);
  for (const { status, retry } of answers) expect([status, retry]).toEqual(status === 200 ? [200, null] : [503, '1']);
});

test('/live and /ready answer GET and HEAD, and / is the explorer where pages are served', async () => {
  expect(await (await fetch(`${server.url}/live`)).json()).toEqual({ live: true });
  expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ ready: true });
  const headOnly = await fetch(`${server.url}/ready`, { method: 'HEAD' });
  expect([headOnly.status, await headOnly.text()]).toEqual([200, '']);
  for (const view of ['/', '/RUS/IRN', '/article/article_1']) {
    const page = await fetch(server.url + view);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  }
  const closed = await startServer({ config: readConfig({ PORT: '0', INTROSPECTION: 'off' }), graph });
  const root = await fetch(`${closed.url}/`, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  expect((await fetch(`${closed.url}/RUS/IRN`)).status).toBe(404);
  await closed.close();
});

test('a port that is taken is said in one line with the remedy', async () => {
  const again = startServer({ config: readConfig({ PORT: String(server.port) }), graph });
  await expect(again).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${server.port} of 127.0.0.1 is taken. Stop the program that has it, or set PORT (0 takes a free one).`,
  });
});

test('an address of another machine is said in one line', async () => {
  const elsewhere = startServer({ config: readConfig({ HOST: '192.0.2.1', PORT: '0' }), graph });
  await expect(elsewhere).rejects.toMatchObject({ code: 'BAD_SETTING', message: expect.stringContaining('HOST') });
});

test('a server that closes answers what runs and takes nothing new', async () => {
  const other = await startServer({ config: readConfig({ PORT: '0' }), graph });
  const running = fetch(`${other.url}/graphql`, { method: 'POST', headers: json, body: question });
  const answered = await running;
  await other.close();
  expect(answered.status).toBe(200);
  await expect(fetch(`${other.url}/live`)).rejects.toThrow();
});
