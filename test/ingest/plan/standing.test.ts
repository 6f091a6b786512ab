import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../../src/ingest/plan/address.ts';
import { type Held, standingOf } from '../../../src/ingest/plan/standing.ts';

const held = fc.record({
  contentHash: fc.constantFrom('a', 'b', 'c'),
  readerVersion: fc.constant('1'),
  file: fc.constantFrom('news/1.xml', 'news/2.xml', 'news/3.xml', 'news/4.xml'),
  isPart: fc.boolean(),
});

/** What stands in the graph when these came one after the other. */
const standing = (list: readonly Held[]): Held | null =>
  list.reduce<Held | null>((first, one) => {
    const word = first === null ? 'FIRST' : standingOf(first, one);
    return word === 'SAME' || word === 'KEPT_OUT' ? first : one;
  }, null);

test('of the records of several files with one URL the same one stands, in whatever order they come', () => {
  const files = fc.uniqueArray(held, { selector: ({ file }) => file, minLength: 1 });
  fc.assert(
    fc.property(files, (list) => {
      const [one, other] = [standing(list), standing(list.toReversed())];
      expect(one).toEqual(other);
      expect(one).toEqual(standing([...list, ...list]));
    }),
  );
});

test.each([
  ['https://www.inca.example/a/?utm_source=x&id=7#top', 'inca.example/a?id=7'],
  ['http://inca.example/a', 'inca.example/a'],
  ['https://inca.example/?p=1', 'inca.example?p=1'],
  ['https://inca.example/', null],
  ['https://inca.example/index.html', null],
  ['mailto:desk@inca.example', null],
  ['no address', null],
])('the address of %s is %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});
