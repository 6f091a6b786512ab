import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

interface Shown {
  readonly text: string;
  readonly evidence: readonly {
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
    readonly raw: readonly { readonly start: number; readonly end: number }[];
  }[];
}

it('one is shown the sentence of every quote, and its characters in both copies of the file', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('show-me-the-sentence'));
  expect(codes).toEqual([]);
  const source = await ask(graph, '{ article(source: "seeds/000_95db3510d3a51e34.txt") { rawText } }');
  const raw: string = source.data.article.rawText;
  const words = (text: string) => text.replace(/\s+/g, ' ');
  const places = data.quotes.nodes.flatMap(({ text, evidence }: Shown) =>
    evidence.slice(0, 1).map((place) => {
      expect(place.sentence.slice(place.start, place.end)).toBe(text);
      for (const { start, end } of place.raw) expect(words(raw.slice(start, end))).toBe(text);
      return place.raw.map(({ start, end }) => [start, end]);
    }),
  );
  expect(places.sort((a: number[][], b: number[][]) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))).toEqual([
    [
      [0, 42],
      [1264, 1306],
    ],
    [
      [71, 270],
      [1335, 1534],
    ],
    [
      [331, 576],
      [1595, 1840],
    ],
    [
      [714, 812],
      [1978, 2076],
    ],
    [
      [826, 897],
      [2090, 2161],
    ],
    [[2164, 2334]],
  ]);
  // The name; the page; the evidence; its articles.
  expect(queries).toBe(4);
});
