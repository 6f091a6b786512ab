import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEY_END, nameKey } from '../../src/domain/names.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { ask } from '../support/ask.ts';
import { openTestGraph } from '../support/graph.ts';

/** What `dateline digest` printed of the graph when it was stored. */
const DIGEST = 'f47eada50c891112a926bcceb9ba79878e72975b9ff5a3c9d5bc67ffeb1ae99a';
const NEW_INDEXES = [
  'event_contextual',
  'claim_contextual',
  'words_of_names',
  'words_of_passages',
  'words_of_statements',
];

const texts = new Map([
  ['storedEmpty', 'MATCH (n) DETACH DELETE n'],
  [
    'storedWrite',
    `UNWIND $nodes AS row
     CREATE (n:$(row.labels)) SET n = row.properties
     WITH collect(n) AS nodes
     UNWIND $edges AS edge
     WITH nodes[edge.from] AS a, nodes[edge.to] AS b, edge
     CREATE (a)-[r:$(edge.type)]->(b) SET r = edge.properties`,
  ],
  ['storedKeysBack', "MATCH (e:Entity) SET e.nameKey = replace(e.nameKey, $keyEnd, '|')"],
  ['storedIndexes', 'SHOW INDEXES YIELD name, state RETURN name, state'],
  ...NEW_INDEXES.map((name) => [`storedDrop ${name}`, `DROP INDEX ${name} IF EXISTS`] as const),
]);

type Line = { readonly labels?: readonly string[]; readonly type?: string; readonly schema?: string };

function readStored(): Line[] {
  const file = new URL('./stored/form-1.jsonl.gz', import.meta.url);
  const whole = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'int' in value ? value.int : value;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line, whole) as Line);
}

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph({ transactionMs: 60_000, extraTexts: texts });
  await graph.write((tx) => tx.run('storedEmpty'));
  const lines = readStored();
  await graph.write((tx) =>
    tx.run('storedWrite', { nodes: lines.filter(({ labels }) => labels), edges: lines.filter(({ type }) => type) }),
  );
  for (const name of NEW_INDEXES) await graph.write((tx) => tx.run(`storedDrop ${name}`));
}, 120_000);
afterAll(async () => {
  await graph.write((tx) => tx.run('storedEmpty'));
  await graph.close();
});

test('a graph that an earlier program wrote comes back as it was', async () => {
  expect(await digestGraph(graph)).toEqual({ digest: DIGEST, nodes: 4121, relationships: 8245 });
});

test('it opens: it gets the indexes that it lacks and sort keys of today, and nothing else in it changes', async () => {
  await prepareGraph(graph);
  const migrated = (await digestGraph(graph)).digest;
  expect(migrated).not.toBe(DIGEST);
  const before = graph.updates();
  await prepareGraph(graph);
  expect(graph.updates()).toBe(before);
  expect((await digestGraph(graph)).digest).toBe(migrated);
  await graph.write((tx) => tx.run('storedKeysBack', { keyEnd: KEY_END }));
  const indexes = await graph.read<{ name: string }>('storedIndexes');
  expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(NEW_INDEXES));
  expect((await digestGraph(graph)).digest).toBe(DIGEST);
  await prepareGraph(graph);
});

test('its names stand in the order of today', async () => {
  const { data } = await ask(graph, '{ entities(first: 100) { nodes { name } } }');
  const names: string[] = data.entities.nodes.map(({ name }: { name: string }) => nameKey(name));
  expect(names).toEqual([...names].sort());
});

test('its references are counted into profiles, once', async () => {
  const counted = async () => (await graph.read<Record<string, number>>('testProfiles'))[0];
  const profiles = await counted();
  expect(profiles?.wanted).toBeGreaterThan(0);
  expect([profiles?.right, profiles?.held]).toEqual([profiles?.wanted, profiles?.wanted]);
  const before = graph.updates();
  await prepareGraph(graph);
  expect(graph.updates()).toBe(before);
  expect(await counted()).toEqual(profiles);
});

test('its statements answer: none was marked as suggested by the context, so all are listed', async () => {
  const { data, errors } = await ask(
    graph,
    '{ all: events { totalCount } suggested: events(where: {inferred: ONLY}) { totalCount nodes { id } } events(first: 1) { nodes { inferred } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ suggested: { totalCount: 0, nodes: [] }, events: { nodes: [{ inferred: false }] } });
});
