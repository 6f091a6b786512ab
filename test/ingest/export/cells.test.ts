import { expect, test } from 'vitest';
import { EMPTY_LIST } from '../../../src/graph/prepare.ts';
import { breaksLists, columnsAndCells, LIST_SIGN } from '../../../src/ingest/export/cells.ts';

test('a value has the type that the driver would store, what is absent no column, and an empty list is a list of one sign', () => {
  const properties = { name: 'The "Lake" Bank,\nOslo', count: 3, score: 0.5, main: true, spans: [1, 20], none: null };
  expect(columnsAndCells({ ...properties, names: ['A', 'B'], titles: [] })).toEqual({
    columns: [
      'name:string',
      'count:long',
      'score:double',
      'main:boolean',
      'spans:long[]',
      'names:string[]',
      'titles:string[]',
    ],
    cells: [
      '"The ""Lake"" Bank,\nOslo"',
      '3',
      '0.5',
      'true',
      `"1${LIST_SIGN}20"`,
      `"A${LIST_SIGN}B"`,
      `"${EMPTY_LIST}"`,
    ],
  });
});

test('a list with the sign that parts lists is told, a text with it is not', () => {
  expect(breaksLists({ names: [`A${LIST_SIGN}B`] })).toBe(true);
  expect(breaksLists({ text: `A${LIST_SIGN}B`, names: ['A'], none: null })).toBe(false);
});
