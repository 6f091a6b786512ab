import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cachedAnnotator } from '../../src/ingest/annotate/cache.ts';
import { readRecordings, recordedAnnotator } from '../../src/ingest/annotate/recordings.ts';
import { databaseOfFile } from '../support/graph.ts';
import { type Program, runProgram } from '../support/programs.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

const main = 'dist/main.js';
let folder: string;
let environment: Record<string, string>;
const running: Program[] = [];
beforeAll(async () => {
  await (await openSeedGraph()).close();
  folder = mkdtempSync(join(tmpdir(), 'dateline-metrics-'));
  const { uri, user, password } = databaseOfFile();
  const recordings = readRecordings('test/annotations/articles.jsonl');
  await cachedAnnotator(join(folder, 'data', 'annotations'), recordedAnnotator(recordings)).annotate([
    ...recordings.keys(),
  ]);
  environment = {
    ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', DATA_DIR: join(folder, 'data'), PORT: '0' },
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, METRICS_PORT: '0' },
  };
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(words: readonly string[], more: Record<string, string> = {}): Program {
  const program = runProgram(main, words, { ...environment, ...more });
  running.push(program);
  return program;
}
async function serve(more: Record<string, string> = {}) {
  const program = start(['serve'], more);
  const [, api = ''] = await program.says(/API: (http:\S+)/);
  const [, metrics = ''] = await program.says(/Metrics: (http:\S+)/);
  return { program, api, metrics };
}
const ask = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
/** "name{labels}" to value. */
async function scrape(url: string): Promise<Map<string, number>> {
  const response = await fetch(url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('version=')]);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

test('operations, their cost and code, queries and connections are told, by names of closed sets alone', async () => {
  const { api, metrics } = await serve();
  const saved = readFileSync('src/client/operations/what-is-in-the-graph.graphql', 'utf8');
  const [, name = ''] = /query (\w+)/.exec(saved) ?? [];
  expect((await ask(api, saved)).status).toBe(200);
  for (const query of ['query Mine1 { graph { articles } }', '{ graph { articles } }', 'query Mine2 { nothing }', '{'])
    await ask(api, query);
  await ask(api, '{ quotes(first: 3) { nodes { text speaker { name } } } }');
  await fetch(api, { method: 'PUT' });
  const told = await scrape(metrics);
  expect(told.get(`dateline_operations_total{operation="${name}",code="OK"}`)).toBe(1);
  expect(told.get('dateline_operations_total{operation="other",code="OK"}')).toBe(3);
  expect(told.get('dateline_operations_total{operation="other",code="BAD_OPERATION"}')).toBe(2);
  expect(told.get('dateline_http_replies_total{status="405"}')).toBe(1);
  expect(told.get('dateline_operation_cost_sum{operation="other"}')).toBeGreaterThan(3);
  expect(told.get('dateline_operation_seconds_count{operation="other"}')).toBe(5);
  expect(told.get('dateline_query_seconds_count{query="list.quotes"}')).toBeGreaterThanOrEqual(1);
  expect(told.get('dateline_database_connections_most')).toBe(50);
  expect(told.get('dateline_database_connections')).toBeGreaterThanOrEqual(0);
  expect([...told.keys()].filter((key) => /Mine|Shoigu/.test(key))).toEqual([]);
  const { origin } = new URL(api);
  expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  expect((await fetch(metrics.replace('/metrics', '/'))).status).toBe(404);
  const foreign = await new Promise((done) => {
    request(metrics, { headers: { host: 'evil.example' } }, (response) => done(response.resume().statusCode)).end();
  });
  expect(foreign).toBe(421);
}, 120_000);

test('an answer has the id of its request, and so have the lines of the log, slow queries by their names among them', async () => {
  const { program, api } = await serve({ LOG_LEVEL: 'info', SLOW_QUERY_MS: '1' });
  const question = '{ person(name: "Shoigu") { name quotes { nodes { text } } } }';
  const named = await ask(api, question, { 'x-request-id': 'morning-1' });
  expect(named.headers.get('x-request-id')).toBe('morning-1');
  const other = (await ask(api, '{ __typename }', { 'x-request-id': 'two words' })).headers.get('x-request-id');
  expect(other).toMatch(/^[0-9a-f-]{36}$/);
  for (const path of ['/live', '/nowhere'])
    expect((await fetch(new URL(path, api))).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const lines = program
    .words()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (id: string | null) => lines.filter(({ requestId }) => requestId === id);
  expect(of('morning-1').at(-1)).toMatchObject({ msg: 'request', status: 200, path: '/graphql' });
  const slow = of('morning-1').filter(({ query }) => query !== undefined);
  expect(slow.length).toBeGreaterThan(0);
  for (const { msg, query, ms } of slow) expect([msg, ms > 1]).toEqual([`slow query ${query}: ${ms} ms`, true]);
  expect(JSON.stringify(slow)).not.toContain('Shoigu');
  expect(of(other)).toHaveLength(1);
}, 120_000);

test('a load tells how far it is', async () => {
  mkdirSync(join(folder, 'seeds'));
  cpSync('seeds', join(folder, 'seeds'), { recursive: true });
  const program = start(['load', '--watch', join(folder, 'seeds')]);
  // Read before by the same code from other files, so by another version.
  await program.says(/1 replaced/);
  const [, url = ''] = /metrics: (http:\S+)/.exec(program.words()) ?? [];
  const told = await scrape(url);
  expect(told.get('dateline_load_outcomes_total{outcome="REPLACED"}')).toBe(1);
  expect(told.get('dateline_query_seconds_count{query="knownArticles"}')).toBe(1);
}, 120_000);

test('without the setting there is no such port, and one that is taken is said by its name', async () => {
  const none = start(['serve'], { METRICS_PORT: '' });
  await none.says(/API: http/);
  expect(none.out()).not.toContain('Metrics');
  const taken = await new Promise<Server>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => done(server));
  });
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  for (const words of [['serve'], ['load', 'seeds']]) {
    const program = start(words, { METRICS_PORT: String(port) });
    expect(await program.ended).toBe(2);
    expect(program.words()).toMatch(/METRICS_PORT.+\[PORT_TAKEN\]/);
  }
  taken.close();
}, 120_000);
