import { expect, test } from 'vitest';
import { type TokenRow, toSentences } from '../../../src/ingest/annotate/text-annotation.ts';

const row = (start: number, head: number): TokenRow => [start, start + 1, 'x', 'NN', 'O', head, 'dep'];
const headsOf = (...heads: number[]) =>
  toSentences([heads.map((head, at) => row(at * 2, head))], 'a b c d e', 1, 0)[0]?.tokens.map(({ head }) => head);

test('governors are kept as they are when they form a tree', () => {
  expect(headsOf(1, -1, 1, 2)).toEqual([1, -1, 1, 2]);
});

test('a circle is opened and a governor outside the sentence is none, so that every walk ends', () => {
  expect(headsOf(1, 0)).toContain(-1);
  expect(headsOf(0)).toEqual([-1]);
  expect(headsOf(1, 2, 3, 1)?.filter((head) => head === -1)).toHaveLength(1);
  expect(headsOf(9, -5, Number.NaN)).toEqual([-1, -1, -1]);
});

test('offsets point into the passage, and sentences without tokens are none', () => {
  const [sentence] = toSentences([[], [row(0, -1)]], '(X) - a b', 2, 6);
  expect([sentence?.passage, sentence?.index, sentence?.start, sentence?.tokens[0]?.text]).toEqual([2, 0, 6, 'a']);
});
