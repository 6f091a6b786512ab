import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

const texts = new Map([
  ['vainDirt', "CREATE (:Dirty {key: 'RUS>IRN', kind: 'PAIR'})"],
  ['vainClean', 'MATCH (d:Dirty) DELETE d'],
  [
    'vainTwice',
    `MATCH (q:Quote {id: 'quote_00000000030000000000'})-[:EVIDENCED_BY]->(p)
     CREATE (q)-[:EVIDENCED_BY {ordinal: 1, start: 9, end: 12, sentenceStart: 0, sentenceEnd: 18, rawSpans: [20, 23]}]->(p)`,
  ],
]);
let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph(texts);
});
afterAll(() => graph.close());

describe('a name that nobody bears', () => {
  it('is told beside the answer, with who is called nearly so', async () => {
    const { data, codes, unknownNames } = await ask(
      graph,
      '{ person(name: "Petzz") { id } quotes(where: {speaker: ["Dmitry Vale"], about: ["Iran"]}) { totalCount } entity(name: "Nobody Atall") { best { id } } }',
    );
    expect([codes, data.person, data.quotes.totalCount]).toEqual([[], null, 0]);
    expect(await unknownNames()).toEqual([
      { given: 'Petzz', near: ['Goran Petz'] },
      { given: 'Dmitry Vale', near: expect.arrayContaining(['Dmitri Vale']) },
      { given: 'Nobody Atall', near: expect.any(Array) },
    ]);
  });

  it('is not told of names that somebody bears', async () => {
    const { unknownNames } = await ask(
      graph,
      '{ person(name: "Moss") { id } bilateral(a: "Moscow", b: "Iran") { a { id } } }',
    );
    expect(await unknownNames()).toEqual([]);
  });
});

it('the server tells such names in extensions, beside the data', async () => {
  const server = await startServer({ config: readConfig({ PORT: '0' }), graph });
  const post = async (query: string) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    return (await (await fetch(`${server.url}/graphql`, init)).json()) as { data: object; extensions: object };
  };
  const vain = await post('{ person(name: "Goran Pets") { id } }');
  const known = await post('{ person(name: "Petz") { name } }');
  await server.close();
  expect(vain).toEqual({
    data: { person: null },
    extensions: { cost: 1, unknownNames: [{ given: 'Goran Pets', near: expect.arrayContaining(['Goran Petz']) }] },
  });
  expect(known).toEqual({ data: { person: { name: 'Goran Petz' } }, extensions: { cost: 1 } });
});

it('a sentence that proves a statement twice is shown once', async () => {
  await graph.write((tx) => tx.run('vainTwice'));
  const { data } = await ask(
    graph,
    '{ node(id: "quote_00000000030000000000") { ... on Quote { evidence { sentence } } } }',
  );
  expect(data.node.evidence).toEqual([{ sentence: 'The ministers met.' }]);
});

it('near-copies are listed, each with the part it shares, and a list says how many it leaves out', async () => {
  const { data } = await ask(
    graph,
    `{ article(source: "made-up/7.txt") { copies { sharedPart article { source duplicateOf { source } } } }
       articles { totalCount leftOut } all: articles(where: {copies: INCLUDE}) { totalCount leftOut }
       only: articles(where: {copies: ONLY}, first: 100) { totalCount nodes { duplicateOf { id } } }
       events { leftOut } people { leftOut } }`,
  );
  expect(data.article.copies).toEqual([
    { sharedPart: 0.9, article: { source: 'made-up/8.txt', duplicateOf: { source: 'made-up/7.txt' } } },
  ]);
  expect(data.articles).toEqual({ totalCount: 40, leftOut: 5 });
  expect(data.all).toEqual({ totalCount: 45, leftOut: 0 });
  expect(data.only.totalCount).toBe(5);
  expect(data.only.nodes.every(({ duplicateOf }: { duplicateOf: object | null }) => duplicateOf !== null)).toBe(true);
  expect([data.events.leftOut, data.people.leftOut]).toEqual([10, 0]);
});

it('while a load has not counted what it loaded, the pair says so', async () => {
  const asked = '{ bilateral(a: "Russia", b: "Iran") { waiting } graph { lastLoad { state waiting } } }';
  await graph.write((tx) => tx.run('vainDirt'));
  const running = await ask(graph, asked);
  expect(running.data).toEqual({ bilateral: { waiting: 1 }, graph: { lastLoad: { state: 'ENDED', waiting: 1 } } });
  await graph.write((tx) => tx.run('vainClean'));
  expect((await ask(graph, asked)).data.bilateral.waiting).toBe(0);
});

it('a name stands before longer ones that begin with it', async () => {
  const { data } = await ask(graph, '{ entities(first: 100) { nodes { name } } }');
  const names: string[] = data.entities.nodes.map(({ name }: { name: string }) => name);
  expect(names).toEqual(
    [...names].sort((a, b) =>
      a.normalize('NFKD').replace(/\p{M}/gu, '') < b.normalize('NFKD').replace(/\p{M}/gu, '') ? -1 : 1,
    ),
  );
});
