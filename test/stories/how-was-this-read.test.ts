import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

interface Read {
  readonly text: string;
  readonly confidence: number;
  readonly explain: {
    readonly rule: { readonly says: string; readonly source: string };
    readonly triggers: readonly string[];
    readonly notes: readonly string[];
  };
}

it('one learns how each quote was read: by which rule, by which words, and why that speaker', async () => {
  const { data, codes, queries } = await ask(graph, savedOperation('how-was-this-read'));
  expect(codes).toEqual([]);
  const quotes: Read[] = data.quotes.nodes;
  expect(quotes).toHaveLength(7);
  for (const { confidence, explain } of quotes) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(explain.rule.says).not.toBe('');
    expect(explain.rule.source).not.toBe('');
  }
  const partial = quotes.find(({ text }) => text.startsWith('for further joint actions'));
  expect(partial?.explain.triggers).toEqual(['expressed']);
  expect(partial?.explain.notes.join(' ')).toContain('Mohammad-Reza Ashtiani stands nearer but is Iranian');
  // The page; speakers, rules and evidence side by side.
  expect(queries).toBe(4);
});
