import { expect, test } from 'vitest';
import { quoteKey } from '../../src/domain/quote-key.ts';

test('quotes with the same words have one key, whatever their marks, case and accents', () => {
  expect(quoteKey('“We can’t cook with a communiqué,”')).toBe(quoteKey('we cant cook, with a COMMUNIQUE'));
});

test('quotes with other words have other keys', () => {
  expect(quoteKey('We will not go to the lake')).not.toBe(quoteKey('We will go to the lake'));
});

test('fewer than five words have no key, for anybody may have said them', () => {
  expect(quoteKey('We will not go')).toBeNull();
  expect(quoteKey('We will not go there')).not.toBeNull();
  expect(quoteKey('…')).toBeNull();
});
