import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindingOf, decodeCursor, encodeCursor } from '../../src/graph/cursors.ts';

const binding = bindingOf('quotes', null, true);

describe('a cursor', () => {
  it('gives back its key, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        expect(decodeCursor(encodeCursor(key, binding), binding, 'after')).toBe(key);
      }),
    );
  });

  it('is refused when a letter of it is changed, added or lost, or when it is of another list', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, binding, 'after')).toThrow(/after is (not a cursor|a cursor of another list)/);
      }),
    );
    const cursor = encodeCursor('2024-05-01|quote_1', binding);
    expect(() => decodeCursor(`${cursor}=`, binding, 'after')).toThrow('not a cursor');
    expect(() => decodeCursor(cursor, bindingOf('events', null, true), 'after')).toThrow('another list');
  });
});
