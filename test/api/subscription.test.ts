import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { load } from '../../src/ingest/load.ts';
import { ask } from '../support/ask.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../support/graph.ts';

/** One process serves while another loads: here two drivers, which share nothing but the database. */
let loader: Graph;
let served: Graph;
let server: RunningServer;
beforeAll(async () => {
  loader = await openEmptyGraph();
  served = await openTestGraph();
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '20000' }), graph: served });
});
afterAll(async () => {
  await server?.close();
  await served?.close();
  await loader?.close();
});

const loadArticle = (file: string) =>
  load([`${articlesFolder}/${file}`], { graph: loader, limits, annotator: corpusAnnotator(), onOutcome: () => {} });

interface Event {
  readonly cursor: string;
  readonly article: {
    readonly source: string;
    readonly headline: string;
    readonly events: { readonly totalCount: number };
  };
}

async function open(query: string): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
}

/** A client of server-sent events: what came so far, until it hangs up. */
async function follow(after: string | null = null) {
  const given = after === null ? '' : `(after: "${after}")`;
  const response = await open(
    `subscription { articleLoaded${given} { cursor article { source headline events { totalCount } } } }`,
  );
  const events: Event[] = [];
  let text = '';
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const reading = (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      events.splice(
        0,
        events.length,
        ...[...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json = '']) => JSON.parse(json).data.articleLoaded),
      );
    }
  })().catch(() => undefined);
  const until = async (fits: () => boolean): Promise<void> => {
    while (!fits()) await sleep(100);
  };
  return {
    ...{ events, reading, status: response.status },
    sources: () => events.map(({ article }) => article.source.split('/').at(-1)),
    comes: (file: string) => until(() => events.some(({ article }) => article.source.endsWith(file))),
    hangUp: () => reader.cancel(),
  };
}

test('what another process loads is told as it is there, and a client that was cut off misses nothing', async () => {
  await loadArticle('001-border-gates.txt');
  const first = await follow();
  expect(first.status).toBe(200);
  // The first look has been: what was there before is no news.
  await sleep(2_500);
  await loadArticle('002-two-georgias.txt');
  await first.comes('002-two-georgias.txt');
  expect(first.sources()).toEqual(['002-two-georgias.txt']);
  expect(first.events[0]?.article.headline).toMatch(/./);
  await first.hangUp();

  await loadArticle('003-power-line.txt');
  const again = await follow(first.events[0]?.cursor);
  await loadArticle('004-two-congos.txt');
  await again.comes('003-power-line.txt');
  await again.comes('004-two-congos.txt');
  // Nothing comes twice to one client that stays.
  await sleep(2_500);
  expect(new Set(again.sources()).size).toBe(again.sources().length);
  await again.hangUp();
});

test('statements that fit a filter are told as they come, of the kinds that one is given for', async () => {
  const told: { text: string; kind: string; type?: string }[] = [];
  const response = await open(
    'subscription { statementAdded(events: {quad: [MATERIAL_COOPERATION, VERBAL_COOPERATION]}, quotes: {kind: [DIRECT]}) { cursor statement { text kind: __typename } } }',
  );
  expect(response.status).toBe(200);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await sleep(2_500);
  await loadArticle('000_95db3510d3a51e34.txt');
  const decoder = new TextDecoder();
  let text = '';
  const asked = await ask(
    served,
    `{ articles(orderBy: NEWEST_FIRST, first: 100) { nodes { source events(where: {quad: [MATERIAL_COOPERATION, VERBAL_COOPERATION]}, first: 100) { nodes { text } } quotes(where: {kind: [DIRECT]}, first: 100) { nodes { text } } } } }`,
  );
  const article = asked.data.articles.nodes.find(({ source }: { source: string }) => source.includes('000_'));
  const wanted = [...article.quotes.nodes, ...article.events.nodes].map((node: { text: string }) => node.text);
  expect(wanted.length).toBeGreaterThan(0);
  while (told.length < wanted.length) {
    const { value } = await reader.read();
    text += decoder.decode(value, { stream: true });
    const found = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json = '']) => JSON.parse(json).data.statementAdded);
    told.splice(0, told.length, ...found.map(({ statement }) => statement));
  }
  expect(told.map((one) => one.text).toSorted()).toEqual(wanted.toSorted());
  expect(new Set(told.map(({ kind }) => kind)).size).toBeLessThanOrEqual(2);
  await reader.cancel();
});

test('a cursor that is none, and more than a client may follow, are refused; others are answered meanwhile', async () => {
  const wrong = await (await open('subscription { articleLoaded(after: "x") { cursor } }')).text();
  expect(wrong).toContain('BAD_USER_INPUT');
  const open5 = await Promise.all([1, 2, 3, 4, 5].map(() => follow()));
  const sixth = await open('subscription { articleLoaded { cursor } }');
  expect([sixth.status, await sixth.text()]).toEqual([503, expect.stringContaining('OVERLOADED')]);
  const asked = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ graph { articles } }"}',
  });
  expect(asked.status).toBe(200);
  for (const one of open5) await one.hangUp();
});

test('subscriptions end when the server closes', async () => {
  const own = await startServer({ config: readConfig({ PORT: '0' }), graph: served });
  const response = await fetch(`${own.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: '{"query": "subscription { articleLoaded { cursor } }"}',
  });
  const ended = response.text().catch(() => '');
  await sleep(500);
  const started = performance.now();
  await own.close();
  await ended;
  expect(performance.now() - started).toBeLessThan(7_000);
});
