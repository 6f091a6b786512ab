import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

const total = async (list: string, text: string): Promise<number> => {
  const { data, errors } = await ask(
    graph,
    `query ($text: String!) { it: ${list}(first: 100, where: {text: $text}) { totalCount nodes { id } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  if (data.it.totalCount <= 100) expect(data.it.nodes).toHaveLength(data.it.totalCount);
  return data.it.totalCount;
};

describe('a list by words', () => {
  it('finds quotes by their words, whatever the case and accents', async () => {
    const [red, shouted, cote, none] = await Promise.all(
      ['red lines', 'RED Lines', 'cote', 'unheard'].map((text) => total('quotes', text)),
    );
    expect(red).toBeGreaterThan(5);
    expect(shouted).toBe(red);
    expect(cote).toBeGreaterThan(5);
    expect(none).toBe(0);
  });

  it('takes phrases in marks, and leaves out words behind a minus', async () => {
    const [both, red, grey] = await Promise.all(
      ['lines', '"red lines"', 'lines -red'].map((text) => total('quotes', text)),
    );
    expect((red ?? 0) + (grey ?? 0)).toBe(both);
    expect(await total('quotes', '"lines red"')).toBe(0);
  });

  it('finds an article whose words stand in one paragraph or in several, a statement by its paragraph', async () => {
    const [grain, gas, both] = await Promise.all(
      ['grain', 'gas ministers', 'grain gas'].map((text) => total('articles', text)),
    );
    expect([(grain ?? 0) > 5, (gas ?? 0) > 5, both]).toEqual([true, true, 0]);
    expect(await total('articles', 'ministers -grain -gas')).toBeGreaterThan(5);
    for (const list of ['events', 'claims', 'roles']) expect(await total(list, 'grain')).toBeGreaterThan(3);
  });

  it('goes with every other field, a parent, pages and groups', async () => {
    const { data, errors } = await ask(
      graph,
      `{ all: quotes(where: {text: "lines", about: ["Iran"]}) { totalCount groups(by: [KIND]) { rows { count } } }
         country(name: "Iran") { quotesAbout(first: 2, where: {text: "lines"}) { totalCount nodes { text about { name } } pageInfo { endCursor hasNextPage } } }
         rest: quotes(where: {text: "lines", exclude: {about: ["Iran"]}}) { totalCount } whole: quotes(where: {text: "lines"}) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data.country.quotesAbout.totalCount).toBe(data.all.totalCount);
    expect(data.all.totalCount + data.rest.totalCount).toBe(data.whole.totalCount);
    for (const { text, about } of data.country.quotesAbout.nodes) {
      expect(text).toMatch(/lines/);
      expect(about.map(({ name }: { name: string }) => name)).toContain('Iran');
    }
  });

  it.each([
    'AND',
    'a OR gas',
    'gas)',
    '(gas',
    'gas*',
    'ga?',
    'gas~',
    'text:gas',
    '[a TO z] gas',
    'gas^9',
    '\\gas',
    'gas\\',
    'gas && ||',
    '/g.s/',
    '+gas',
    '"gas',
    'gas "',
    '“gas”',
    '{gas}',
    "gas' OR 1=1",
    '$value',
    '{{entity.columns}}',
  ])('%j is words and no grammar', async (text) => {
    const { errors, codes } = await ask(
      graph,
      'query ($text: String!) { quotes(where: {text: $text}) { totalCount } articles(where: {text: $text}) { totalCount } events(where: {text: $text}) { totalCount } }',
      { text },
    );
    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    for (const { message } of errors) expect(message).toContain('text must have a word');
  });

  it.each(['-gas', '', '!!', 'the'])('%j looks for nothing and is refused', async (text) => {
    const { codes } = await ask(graph, 'query ($text: String!) { quotes(where: {text: $text}) { totalCount } }', {
      text,
    });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('takes up to sixteen words', async () => {
    const { codes } = await ask(
      graph,
      `{ quotes(where: {text: "${'a1 b2 c3 '.repeat(1)}${[...Array(16).keys()].map((n) => `w${n}`).join(' ')}"}) { totalCount } }`,
    );
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});
