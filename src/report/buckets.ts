import type { Quad } from '../client/generated/operations.ts';

/** The parts of a bar, from the line outwards. */
export const QUADS = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const satisfies readonly Quad[];

/** What a bar of the timeline counts, in the order of QUADS. */
export interface Bucket {
  /** "2024", "2024-05" or "2024-05-17", the first of them where nothing is told for long; all of a timeline have one length. */
  readonly when: string;
  /** the last of them: the same but for such a gap */
  readonly until: string;
  readonly events: readonly [number, number, number, number];
  readonly claims: readonly [number, number, number, number];
}

export interface Dated {
  readonly kind: 'events' | 'claims';
  readonly quad: Quad;
  readonly day: string | null;
}

const DAYS = 45;
const MONTHS = 48;
const none: Bucket['events'] = [0, 0, 0, 0];

/** Every year, month or day from the first to the last, whichever gives bars that can be seen. */
function scale(days: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1;
  const months = monthOf(last) - monthOf(first);
  const two = (number: number) => String(number).padStart(2, '0');
  if (months > MONTHS) return Array.from({ length: years + 1 }, (_, at) => String(Number(first.slice(0, 4)) + at));
  const start = Date.parse(first);
  const span = (Date.parse(last) - start) / 86_400_000;
  if (days.every((day) => day.length === 10) && span <= DAYS)
    return Array.from({ length: span + 1 }, (_, at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10));
  return Array.from({ length: months + 1 }, (_, at) => {
    const month = monthOf(first) + at;
    return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  });
}

/** So many empty bars in a row are still shown each. */
const SHORT_GAP = 3;

const isEmpty = ({ events, claims }: Bucket): boolean => [...events, ...claims].every((count) => count === 0);
export const isGap = ({ when, until }: Bucket): boolean => when !== until;

/** A long time of which nothing is told is one place, so that the rest can be seen. */
function closeGaps(buckets: readonly Bucket[]): readonly Bucket[] {
  const runs: Bucket[][] = [];
  for (const bucket of buckets) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isEmpty(last[0]) && isEmpty(bucket)) last.push(bucket);
    else runs.push([bucket]);
  }
  return runs.flatMap((run, at) => {
    const [first, last] = [run[0], run.at(-1)];
    // Only a date that is less exact than a bar lies before the first one, or after the last.
    if ((at === 0 || at === runs.length - 1) && run.every(isEmpty)) return [];
    return run.length > SHORT_GAP && first && last ? [{ ...first, until: last.until }] : run;
  });
}

/** Bars, the oldest first; a long time without any is one gap. What has no day, or one less exact than a bar, is counted as undated. */
export function bucketsOf(rows: readonly Dated[]): { readonly buckets: readonly Bucket[]; readonly undated: number } {
  const days = rows.flatMap(({ day }) => day ?? []).sort();
  const names = days.length === 0 ? [] : scale(days);
  const buckets = new Map(names.map((when) => [when, { when, until: when, events: none, claims: none } as Bucket]));
  let undated = 0;
  for (const { kind, quad, day } of rows) {
    const when = day?.slice(0, names[0]?.length ?? 0) ?? '';
    const bucket = buckets.get(when);
    if (bucket === undefined) undated += 1;
    else
      buckets.set(when, {
        ...bucket,
        [kind]: bucket[kind].map((count, at) => count + Number(QUADS[at] === quad)),
      });
  }
  return { buckets: closeGaps([...buckets.values()]), undated };
}
