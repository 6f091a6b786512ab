import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRun } from '../../src/api/run.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { startCounting } from '../support/count-work.ts';

/** What executes an operation, whichever it is. */
const EXECUTORS = /\/@graphql-tools\/executor\//;
/** A graph that knows no articles, and how often it was asked. */
let asked = 0;
const graph = {
  async read() {
    asked += 1;
    return [{ articles: 0 }];
  },
} as unknown as Graph;

const { limits } = readConfig({});
const { run } = openRun({ graph, limits, open: true, onInternal: () => undefined });
const ask = async (query: string, accept = 'application/json', operationName: string | null = null) => {
  const caller = { mayWrite: false };
  const response = await run({ query, operationName, variables: null }, accept, AbortSignal.timeout(60_000), caller);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};

let counting: ReturnType<typeof startCounting>;
beforeAll(() => {
  counting = startCounting((url) => EXECUTORS.test(url));
});
afterAll(() => counting.stop());

async function counted(query: string) {
  let answer = { status: 0, type: null as string | null, body: '' };
  const executed = await counting.countAsync(async () => {
    answer = await ask(query);
  });
  return { answer, executed };
}

it('the schema is executed once, however often it is asked for, and answered alike', async () => {
  const first = await counted(getIntrospectionQuery());
  expect(first.answer.status).toBe(200);
  expect(Object.keys(JSON.parse(first.answer.body).data.__schema)).toContain('types');
  expect(first.executed).toBeGreaterThan(100_000);
  expect(await counted(getIntrospectionQuery())).toEqual({ answer: first.answer, executed: 0 });
});

it('another form of answer, another operation of the text, another text are answers of their own', async () => {
  const text = 'query A { __type(name: "Person") { name } } query B { __type(name: "Country") { name } }';
  const nameOf = async (operation: string) =>
    JSON.parse((await ask(text, 'application/json', operation)).body).data.__type.name;
  for (let turn = 0; turn < 2; turn += 1) expect([await nameOf('A'), await nameOf('B')]).toEqual(['Person', 'Country']);
  const strict = await ask('{ __schema { queryType { name } } }', 'application/graphql-response+json');
  expect(strict.type).toContain('application/graphql-response+json');
  expect((await ask('{ __schema { queryType { name } } }')).type).toContain('application/json');
});

it('whoever asks for anything else beside the schema asks the graph each time', async () => {
  asked = 0;
  for (let turn = 0; turn < 3; turn += 1) await ask('{ __schema { queryType { name } } graph { articles } }');
  expect(asked).toBe(3);
});
