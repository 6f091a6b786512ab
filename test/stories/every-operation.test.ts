import { readFileSync } from 'node:fs';
import { buildASTSchema, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSavedOperations } from '../../src/api/graphiql/operations.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

/** What changes the graph is asked in test/api/decisions.test.ts. */
const operations = (await readSavedOperations()).filter(({ mutates }) => !mutates);
const schema = buildASTSchema(parse(readFileSync('schema.graphql', 'utf8')));

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

/** Rows of an answer told in a document are cut after these many; the cookbook is read, not searched. */
const SHOWN = 3;
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const rows = value.slice(0, SHOWN).map(shortened);
    return value.length > SHOWN ? [...rows, `… ${value.length - SHOWN} more`] : rows;
  }
  if (typeof value === 'string' && value.length > 240) return `${value.slice(0, 239)}…`;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
};
/** JSON with whatever fits into one line in one line. */
function written(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (value === null || typeof value !== 'object' || indent.length + line.length <= 120) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => deeper + written(one, deeper))
    : Object.entries(value).map(([key, one]) => `${deeper}"${key}": ${written(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
/** What differs from load to load. */
const clocks = /"(startedAt|endedAt)": "[^"]+"/g;
/** A query that is longer is folded away. */
const LONG = 26;
const folded = (title: string, text: string) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;

it('there are at least 25, and together they ask every root field', () => {
  expect(operations.length).toBeGreaterThanOrEqual(25);
  const asked = new Set<string>();
  for (const { query } of operations) {
    const types = new TypeInfo(schema);
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field(node) {
          const parent = types.getParentType();
          if (parent && isObjectType(getNamedType(parent)) && parent.name === 'Query') asked.add(node.name.value);
        },
      }),
    );
  }
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});

/** The first article suggests nothing by its context alone, nobody in it may be another, and nobody decided anything about it. */
const ANSWERED_WITH_NOTHING = new Set(['WhatIsOnlySuggested', 'WhatWasDecided', 'WhoMayBeOne']);

it.each(operations)('$name answers with its defaults, and with something', async ({ name, query }) => {
  const { data, codes } = await ask(graph, query);
  expect(codes).toEqual([]);
  expect(Object.values(data).some((value) => value !== null)).toBe(true);
  const told = /"(?:text|name|headline|says|sentence)":"./.test(JSON.stringify(data));
  expect(told).toBe(!ANSWERED_WITH_NOTHING.has(name));
});

it('docs/cookbook.md is made of the operations and of what they answer; -u writes it anew', async () => {
  const chapters: string[] = [];
  let last = '';
  for (const { name, group, description, query } of operations) {
    if (group !== last) chapters.push(`## ${group}`);
    last = group;
    const { data } = await ask(graph, query);
    const answer = written(shortened(data)).replaceAll(clocks, '"$1": "…"');
    const body = query.replaceAll(/^#.*\n/gm, '').trim();
    const file = name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=A)(?=[A-Z][a-z])/g, '-').toLowerCase();
    const asked = `\`\`\`graphql\n${body}\n\`\`\``;
    chapters.push(
      `### ${name}\n\n${description} ([file](../src/client/operations/${file}.graphql))`,
      body.split('\n').length > LONG ? folded('Query', asked) : asked,
      folded(`Answer on the seed, lists cut after ${SHOWN}`, `\`\`\`json\n${answer}\n\`\`\``),
    );
  }
  const head = `# Cookbook\n\nEvery saved operation by question, with what it answers on the article of seeds/. All are in GraphiQL's panel too, and methods of\nthe typed client. \`test/stories/every-operation.test.ts\` writes this page and fails when it is stale.\n`;
  await expect(`${head}\n${chapters.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/cookbook.md');
});
