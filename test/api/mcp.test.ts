import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSavedOperations } from '../../src/api/graphiql/operations.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { databaseOfFile } from '../support/graph.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

/** `dateline mcp` as a program, spoken to by the protocol's own client. */
let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openSeedGraph();
  const { uri, user, password } = databaseOfFile();
  const env = { PATH: process.env.PATH ?? '', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      ...{ command: process.execPath, args: ['dist/main.js', 'mcp'] },
      env: { ...env, REQUEST_TIMEOUT_MS: '60000', TRANSACTION_TIMEOUT_MS: '60000' },
    }),
  );
});
afterAll(async () => {
  await client?.close();
  await graph?.close();
});

async function call(name: string, given: Record<string, unknown> = {}) {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { isError, answer: JSON.parse(first?.text ?? 'null') };
}

test('there is a tool for each saved operation, read-only, and each variable is described', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(
    (await readSavedOperations()).filter(({ mutates }) => !mutates).map(({ name }) => name),
  );
  for (const { name, description, inputSchema, annotations } of tools) {
    expect([name, (description ?? '').length > 20, annotations?.readOnlyHint]).toEqual([name, true, true]);
    for (const property of Object.values(inputSchema.properties ?? {}))
      expect(property).toMatchObject({ description: expect.stringMatching(/./) });
  }
});

test('each tool answers with its defaults as the API does', async () => {
  for (const { name, query } of (await readSavedOperations()).filter(({ mutates }) => !mutates)) {
    const { isError, answer } = await call(name);
    expect([name, isError]).toEqual([name, false]);
    const { data } = await ask(graph, query);
    expect(answer.data).toEqual(JSON.parse(JSON.stringify(data)));
  }
}, 180_000);

test('arguments are variables, and what is wrong with them is told with its code, not thrown', async () => {
  const { answer } = await call('WhatDoesAPersonSay', { name: 'Shoigu', first: 1 });
  expect(answer.data.person.quotes.nodes).toHaveLength(1);
  const wrong = await call('WhatDoesAPersonSay', { name: 'Shoigu', first: -1 });
  expect([wrong.isError, wrong.answer.errors[0].extensions.code]).toEqual([true, 'BAD_USER_INPUT']);
  const unknown = await call('WhatDoesAPersonSay', { name: 'Nobody Such' });
  expect(unknown.answer.extensions.unknownNames).toHaveLength(1);
  await expect(client.callTool({ name: 'DropEverything', arguments: {} })).rejects.toThrow('There is no tool');
});
