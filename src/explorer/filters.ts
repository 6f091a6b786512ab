import type { Filtered } from '../report/day.ts';

/** The statements that a view shows, as its address says. Empty means any. */
export interface Filters {
  readonly type: string;
  readonly status: string;
  readonly publisher: string;
  readonly confidence: string;
  /** ISO dates as far as they were given: a year, a month or a day. */
  readonly from: string;
  readonly to: string;
}

export const filterNames = ['type', 'status', 'publisher', 'confidence', 'from', 'to'] as const;

export function filtersOf({ searchParams }: URL): Filters {
  const of = (name: (typeof filterNames)[number]) => searchParams.get(name) ?? '';
  const [type, status, publisher, confidence] = [of('type'), of('status'), of('publisher'), of('confidence')];
  return { type, status, publisher, confidence, from: of('from'), to: of('to') };
}

export const publisherOf = ({ article }: Filtered): string => article.publisher?.name ?? 'unknown';

/** Compares two dates as far as both are known. */
function order(x: string, y: string): number {
  const known = Math.min(x.length, y.length);
  const [a, b] = [x.slice(0, known), y.slice(0, known)];
  return a < b ? -1 : Number(a > b);
}

/** Whether a day is in a period; one without a day only when there is no period. */
export function isIn(day: string | null, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  if (day === null) return from === '' && to === '';
  return (from === '' || order(day, from) >= 0) && (to === '' || order(day, to) <= 0);
}

/** Whether a row has what is asked for, its day apart. */
export const hasKind = (row: Filtered, { type, status, publisher, confidence }: Filters): boolean =>
  (type === '' || row.type === type) &&
  (status === '' || row.status === status) &&
  (publisher === '' || publisherOf(row) === publisher) &&
  row.confidence >= Number(confidence || 0);
