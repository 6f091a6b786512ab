import { expect, test } from 'vitest';
import { isIn } from '../../src/explorer/filters.ts';
import { bucketsOf, type Dated, isGap } from '../../src/report/buckets.ts';
import { dayOf } from '../../src/report/day.ts';

const row = (day: string | null, quad: Dated['quad'] = 'VERBAL_COOPERATION', kind: 'events' | 'claims' = 'events') => ({
  day,
  quad,
  kind,
});

test('days, months or years, each of them, quads and kinds apart', () => {
  const near = bucketsOf([row('2024-02-28'), row('2024-03-01', 'MATERIAL_CONFLICT', 'claims')]).buckets;
  expect(near.map(({ when }) => when)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(near[2]?.claims).toEqual([0, 0, 0, 1]);
  const months = bucketsOf([
    row('2023-11-30'),
    row('2024-02-01', 'MATERIAL_COOPERATION'),
    row('2024-02-09', 'MATERIAL_COOPERATION'),
  ]).buckets;
  expect(months.map(({ when }) => when)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(months[3]?.events).toEqual([0, 2, 0, 0]);
  const years = bucketsOf([row('2000-05-05'), row('2004-02-02'), row('2005-02-02')]).buckets;
  expect(years.map(({ when }) => when)).toEqual(['2000', '2001', '2002', '2003', '2004', '2005']);
});

test('a long time of which nothing is told is one gap, and the bars beside it keep their dates', () => {
  const { buckets } = bucketsOf([row('2001-05-05'), row('2024-01-01')]);
  expect(buckets.map(({ when, until }) => `${when} ${until}`)).toEqual(['2001 2001', '2002 2023', '2024 2024']);
  expect(buckets.map(isGap)).toEqual([false, true, false]);
  const late = bucketsOf([row('2022'), row('2024-05-02'), row('2024-07-02')]);
  expect(late.buckets.map(({ when }) => when)).toEqual(['2024-05', '2024-06', '2024-07']);
});

test('what has no day, or one less exact than a bar, is counted and not guessed', () => {
  expect(bucketsOf([row(null)])).toEqual({ buckets: [], undated: 1 });
  expect(bucketsOf([row('2024'), row('2024-05-02'), row('2024-09-02')]).undated).toBe(1);
});

test('a period compares as far as both dates are known; what has no day is in none', () => {
  expect(isIn('2024-05-17', { from: '2024-05', to: '2024' })).toBe(true);
  expect(isIn('2024', { from: '2024-05', to: '' })).toBe(true);
  expect(isIn('2023-12-31', { from: '2024', to: '' })).toBe(false);
  expect(isIn(null, { from: '', to: '' })).toBe(true);
  expect(isIn(null, { from: '2024', to: '' })).toBe(false);
});

test('the day of a deed is its own, else that of its article; a deed without a year has none of its own', () => {
  const article = { publishedOn: '2024-05-17', publisher: null };
  const told = { type: '', status: '', confidence: 1, article };
  expect(dayOf({ ...told, date: '2024-04' })).toBe('2024-04');
  expect(dayOf({ ...told, date: 'XXXX-04-02' })).toBe('2024-05-17');
});
