import { type Bucket, bucketsOf, isGap } from './buckets.ts';
import { dayOf } from './day.ts';
import { html, type Markup, nothing } from './markup.ts';
import type { Deed, Report } from './rows.ts';

const [WIDTH, HALF, LETTERS] = [880, 70, 76];
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What a report tells over time, upwards what is reported, downwards and dashed what is claimed; nothing without dates. */
export function barsOf({ events, claims }: Pick<Report, 'events' | 'claims'>): Markup {
  const dated = (kind: 'events' | 'claims') => (row: Deed) => ({ kind, quad: row.quad, day: dayOf(row) });
  const { buckets } = bucketsOf([...events.nodes.map(dated('events')), ...claims.nodes.map(dated('claims'))]);
  if (buckets.length === 0) return nothing;
  const step = Math.min(72, WIDTH / buckets.length);
  const unit = HALF / Math.max(...buckets.flatMap((bucket) => [sum(bucket.events), sum(bucket.claims)]));
  const every = Math.ceil(LETTERS / step);
  const stack = (bucket: Bucket, kind: 'events' | 'claims', x: number): Markup[] => {
    let done = 0;
    return bucket[kind].flatMap((count, at) => {
      const height = count * unit;
      const y = kind === 'events' ? HALF - done - height : HALF + 3 + done;
      done += height;
      const [left, wide] = [(x + step * 0.12).toFixed(1), (step * 0.76).toFixed(1)];
      const form = `${kind} q${at + 1}`;
      return count === 0
        ? []
        : [html`<rect class="${form}" x="${left}" y="${y.toFixed(1)}" width="${wide}" height="${height.toFixed(1)}"/>`];
    });
  };
  const words = buckets
    .filter((bucket) => sum(bucket.events) + sum(bucket.claims) > 0)
    .map((bucket) => `${bucket.when}: ${sum(bucket.events)} reported, ${sum(bucket.claims)} claimed`)
    .join('; ');
  const wide = Math.max(Math.ceil(step * buckets.length), LETTERS);
  return html`<figure><svg viewBox="0 0 ${wide} ${HALF * 2 + 24}" width="${wide}" role="img" aria-label="Statements over time. ${words}.">
${buckets.flatMap((bucket, at) => [
  ...stack(bucket, 'events', at * step),
  ...stack(bucket, 'claims', at * step),
  ...(isGap(bucket) ? [html`<text x="${((at + 0.4) * step).toFixed(1)}" y="${HALF - 4}">⋯</text>`] : []),
  ...(at % every === 0 && !isGap(bucket)
    ? [html`<text x="${(at * step + step * 0.12).toFixed(1)}" y="${HALF * 2 + 20}">${bucket.when}</text>`]
    : []),
])}
<line x1="0" x2="${wide}" y1="${HALF + 1.5}" y2="${HALF + 1.5}"/></svg>
<figcaption>Above the line what is reported, below it, dashed, what is claimed:
<span class="key q1">cooperation in words</span> <span class="key q2">cooperation in deeds</span>
<span class="key q3">conflict in words</span> <span class="key q4">conflict in deeds</span></figcaption></figure>`;
}
