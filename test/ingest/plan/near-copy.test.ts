import { expect, test } from 'vitest';
import { isNearCopy, sharedPart, shinglesOf, sketchOf } from '../../../src/ingest/plan/near-copy.ts';

const text = `The two ministers met on the northern shore of the lake on Monday and agreed that the ferry would sail again from May.
They also agreed to meet once more before the winter, and to send engineers to look at the old pier, which nobody has used for years.`;

test('case, accents, quote marks and a changed clause keep a copy a copy', () => {
  const edited = `${text.toUpperCase().replace('MONDAY', 'Tuesday')} A spokesman added nothing.`;
  expect(isNearCopy(shinglesOf(text), shinglesOf(edited))).toBe(true);
  expect(sharedPart(shinglesOf(text), shinglesOf(text))).toBe(1);
});

test('another story with a common sentence is none', () => {
  const other = `A storm closed the harbour for three days, the mayor said, and the trains stood still until Thursday morning.
  The two ministers met on the northern shore of the lake on Monday. Schools remain closed, and the water is expected to fall slowly during the week.`;
  expect(isNearCopy(shinglesOf(text), shinglesOf(other))).toBe(false);
});

test('short texts are copies only when nothing differs', () => {
  expect(
    isNearCopy(shinglesOf('We will be back in five minutes.'), shinglesOf('We will be back in five minutes!')),
  ).toBe(true);
  expect(
    isNearCopy(
      shinglesOf('We will be back in five minutes.'),
      shinglesOf('We will be back in five minutes, they said.'),
    ),
  ).toBe(false);
});

test('copies meet in their sketches', () => {
  const sketch = new Set(sketchOf(shinglesOf(text)));
  expect(sketchOf(shinglesOf(`${text} One more sentence was added here.`)).some((key) => sketch.has(key))).toBe(true);
});
