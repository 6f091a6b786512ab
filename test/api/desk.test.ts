import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { ArticleDesk } from '../../src/domain/desk.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { Annotator } from '../../src/ingest/annotate/annotate.ts';
import { openDesk } from '../../src/ingest/desk.ts';
import { load } from '../../src/ingest/load.ts';
import { createReviewer } from '../../src/ingest/write/review.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';

const FILES = ['001-border-gates.txt', '002-two-georgias.txt'] as const;
const textOf = (file: string): string => readFileSync(`${articlesFolder}/${file}`, 'utf8');
const recorded = corpusAnnotator();
/** Reads from recordings, as long as the test lets it. */
let mayRead: Promise<void> = Promise.resolve();
const annotator: Annotator = {
  async annotate(texts) {
    await mayRead;
    return recorded.annotate(texts);
  },
};

let graph: Graph;
let loader: Graph;
let desk: ArticleDesk;
let server: RunningServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  loader = await openTestGraph();
  desk = openDesk({ graph: loader, annotator, limits });
  const config = readConfig({ PORT: '0', API_TOKEN: 'let me' });
  server = await startServer({ config, graph, reviewer: createReviewer(loader), desk });
});
afterAll(async () => {
  await server?.close();
  await desk?.close();
  await loader?.close();
  await graph?.close();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
async function post(query: string, variables: object = {}, token: string | null = 'let me'): Promise<any> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const RUN =
  '... on LoadRun { id state done total loaded replaced skipped failed details changes { added confirmed gone } }';
const hand = (source: string, text: string) =>
  post(`mutation ($input: ArticleInput!) { loadArticle(input: $input) { ticket load { state } } }`, {
    input: { source, text },
  });

async function outcome(ticket: string) {
  for (;;) {
    const { data } = await post(`query ($id: ID!) { node(id: $id) { ${RUN} } }`, { id: ticket });
    if (data.node.state === 'ENDED') return data.node;
    await sleep(100);
  }
}

test('an article that is handed in is read in its turn, and its ticket tells what came of it', async () => {
  const source = `corpus/${FILES[0]}`;
  const { data } = await hand(source, textOf(FILES[0]));
  const { ticket } = data.loadArticle;
  expect(['QUEUED', 'RUNNING', 'ENDED']).toContain(data.loadArticle.load.state);
  const run = await outcome(ticket);
  expect(run).toMatchObject({ id: ticket, done: 1, total: 1, loaded: 1, failed: 0, details: [] });
  expect(run.changes.added).toBeGreaterThan(0);
  expect(run.changes).toMatchObject({ confirmed: 0, gone: 0 });
  const asked = await post('query ($source: String) { article(source: $source) { events { totalCount } } }', {
    source,
  });
  expect(asked.data.article).not.toBeNull();

  // The same again changes nothing; with another end it states again what it stated.
  const again = await outcome((await hand(source, textOf(FILES[0]))).data.loadArticle.ticket);
  expect(again).toMatchObject({ loaded: 0, replaced: 0, changes: { added: 0, confirmed: 0, gone: 0 } });
  const empty = await outcome((await hand('corpus/nothing', ' ')).data.loadArticle.ticket);
  expect(empty).toMatchObject({ loaded: 0, skipped: 1, details: [expect.stringContaining('corpus/nothing')] });
});

test('a removed article goes as if it had never been loaded, and a dry run tells what would go', async () => {
  const before = await digestGraph(graph);
  const { ticket } = (await hand(`corpus/${FILES[1]}`, textOf(FILES[1]))).data.loadArticle;
  expect(await outcome(ticket)).toMatchObject({ loaded: 1 });
  const { data } = await post('{ articles(first: 1) { totalCount nodes { id source } } }');
  const { data: all } = await post('{ articles { nodes { id source } } }');
  expect(data.articles.totalCount).toBe(2);
  const { id } = all.articles.nodes.find((node: { source: string }) => node.source.endsWith(FILES[1]));
  const remove = 'mutation ($id: ID!, $dryRun: Boolean) { removeArticle(id: $id, dryRun: $dryRun) { changes } }';
  const dry = await post(remove, { id, dryRun: true });
  expect(dry.data.removeArticle.changes[0]).toMatch(/statements of it are in no list/);
  expect((await post('{ articles { totalCount } }')).data.articles.totalCount).toBe(2);
  expect(await post(remove, { id })).toEqual({ ...dry, extensions: expect.anything() });
  expect(await digestGraph(graph)).toEqual(before);
  const gone = await post(remove, { id });
  expect(gone.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('without the token nothing is handed in, and a text may be long', async () => {
  const asked = 'mutation { loadArticle(input: {source: "a", text: "b"}) { ticket } }';
  expect((await post(asked, {}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const { data, errors } = await hand('corpus/long', `A line of it.\n\n${'word '.repeat(1_000)}`);
  expect(errors).toBeUndefined();
  expect((await outcome(data.loadArticle.ticket)).done).toBe(1);
});

test('while a load runs, it says how far it is, and an answer that waits for it says so', async () => {
  let goOn = () => {};
  mayRead = new Promise((resolve) => {
    goOn = resolve;
  });
  const paths = FILES.map((file) => `${articlesFolder}/${file}`);
  let calls = 0;
  const half: Annotator = {
    annotate(texts) {
      calls += 1;
      return (calls === 1 ? recorded : annotator).annotate(texts);
    },
  };
  const running = load(paths, { graph: loader, annotator: half, limits, total: 2, onOutcome: () => undefined });
  const question =
    '{ graph { lastLoad { state done total } } bilateral(a: "Turkey", b: "Syria") { summary { events } } }';
  let told = await post(question);
  for (
    ;
    told.data.graph.lastLoad.done !== 1 || told.data.graph.lastLoad.state !== 'RUNNING';
    told = await post(question)
  )
    await sleep(100);
  expect(told.data.graph.lastLoad).toEqual({ state: 'RUNNING', done: 1, total: 2 });
  expect(told.extensions.notes?.[0]).toMatch(/^A load runs \(1 of 2 done\): \d+ changes of it are not in summaries/);
  goOn();
  await running;
  const ended = await post(question);
  expect(ended.data.graph.lastLoad).toEqual({ state: 'ENDED', done: 2, total: 2 });
  expect(ended.extensions.notes).toBeUndefined();
});
