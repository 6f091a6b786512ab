import { expect, test } from 'vitest';
import { MEASURED, measuredConfidence } from '../../../src/ingest/extract/measured.ts';
import { readingRules } from '../../../src/ingest/extract/rules.ts';

test('a class with thirty findings has its own precision, another the lower bound of its family', () => {
  const family = MEASURED.get('relation');
  if (family === undefined) throw new Error('relations were measured');
  expect(measuredConfidence('relation.verb')).toBeCloseTo(82 / 106, 2);
  expect(measuredConfidence('relation.blame')).toBeLessThan(family.right / family.of);
  expect(measuredConfidence('relation.blame')).toBeGreaterThan(0.5);
  expect(() => measuredConfidence('quote.direct')).toThrow('quote.direct');
});

test('every rule of relations and offices rests on what was measured', () => {
  const rules = readingRules.filter(({ id }) => /^(?:relation|role)\./.test(id));
  expect(rules.filter(({ id, confidence }) => confidence !== measuredConfidence(id)).map(({ id }) => id)).toEqual([]);
});
