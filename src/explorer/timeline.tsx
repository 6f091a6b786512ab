import { useState } from 'preact/hooks';
import { type Bucket, bucketsOf, type Dated, isGap } from '../report/buckets.ts';
import { go, useAddress, withState } from './address.ts';
import { isIn } from './filters.ts';
import { useWidth } from './use-width.ts';

export const quads = [
  'cooperation in words',
  'cooperation in deeds',
  'conflict in words',
  'conflict in deeds',
] as const;
const HALF = 76;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A stack of bars by quad, upwards from the line for what is reported, downwards for what is claimed. */
function Stack({ bucket, kind, step, unit }: { bucket: Bucket; kind: Dated['kind']; step: number; unit: number }) {
  let done = 0;
  return bucket[kind].map((count, at) => {
    const height = count * unit;
    const y = kind === 'events' ? HALF - done - height : HALF + 3 + done;
    done += height;
    return (
      count > 0 && (
        <rect key={quads[at]} class={`${kind} q${at + 1}`} x={step * 0.12} y={y} width={step * 0.76} height={height} />
      )
    );
  });
}

const Legend = ({ most }: { most: number }) => (
  <ul class="legend small" aria-label="What the bars mean">
    {quads.map((words, at) => (
      <li key={words}>
        <svg width="14" height="14" aria-hidden="true">
          <rect class={`events q${at + 1}`} width="14" height="14" />
        </svg>{' '}
        {words}
      </li>
    ))}
    <li>above the line: reported</li>
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <rect class="claims q1" x="1" y="1" width="12" height="12" />
      </svg>{' '}
      below, dashed: claimed
    </li>
    <li>the highest bar: {most}</li>
  </ul>
);

const Twin = ({ buckets }: { buckets: readonly Bucket[] }) => (
  <details class="small">
    <summary>The timeline as a table</summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">when</th>
            {['reported', 'claimed'].flatMap((kind) =>
              quads.map((words) => <th key={kind + words} scope="col">{`${kind}: ${words}`}</th>),
            )}
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter(({ events, claims }) => sum(events) + sum(claims) > 0)
            .map(({ when, events, claims }) => (
              <tr key={when}>
                <th scope="row">{when}</th>
                {[...events, ...claims].map((count, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: eight cells, always the same
                  <td key={at}>{count}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </details>
);

/** Statements over time. Dragging over bars, or a click on one, puts their period into the address. */
export function Timeline({ rows }: { rows: readonly Dated[] }) {
  const url = useAddress();
  const { ref, width } = useWidth();
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const { buckets, undated } = bucketsOf(rows);
  if (buckets.length === 0)
    return undated > 0 ? <p class="small quiet">No timeline: nobody gives a date for any of them.</p> : null;
  const without = undated > 0 && (
    <p class="small quiet">
      {undated} more {undated === 1 ? 'has' : 'have'} no date, or one that is less exact than a bar.
    </p>
  );
  const step = Math.min(90, (width - 2) / buckets.length);
  const most = Math.max(...buckets.flatMap(({ events, claims }) => [sum(events), sum(claims)]));
  const every = Math.ceil(76 / step);
  const atOf = (event: { clientX: number; currentTarget: SVGElement }) =>
    Math.max(
      0,
      Math.min(
        buckets.length - 1,
        Math.floor((event.clientX - event.currentTarget.getBoundingClientRect().left) / step),
      ),
    );
  const period = { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' };
  const shows = ({ when }: Bucket, at: number) =>
    drag === null ? isIn(when, period) : at >= Math.min(...drag) && at <= Math.max(...drag);
  const choose = () => {
    const [first, last] = [...(drag ?? [])].sort((x, y) => x - y).map((at) => buckets[at]);
    setDrag(null);
    const from = withState(url, 'from', first?.when ?? '');
    go(withState(new URL(from, location.href), 'to', last?.until ?? ''), true);
  };
  const words = buckets
    .filter(({ events, claims }) => sum(events) + sum(claims) > 0)
    .map(({ when, events, claims }) => `${when}: ${sum(events)} reported, ${sum(claims)} claimed`);
  return (
    <div class="timeline" ref={ref}>
      {width > 0 && (
        <svg
          width={Math.max(step * buckets.length, 1)}
          height={HALF * 2 + 26}
          role="img"
          aria-label={`Statements over time. ${words.join('; ')}.`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([atOf(event), atOf(event)]);
          }}
          onPointerMove={(event) => drag && setDrag([drag[0], atOf(event)])}
          onPointerUp={choose}
          onPointerCancel={() => setDrag(null)}
        >
          {buckets.map((bucket, at) => (
            <g
              key={bucket.when}
              class={shows(bucket, at) ? 'bar' : 'bar beside'}
              transform={`translate(${at * step} 0)`}
            >
              <title>
                {isGap(bucket)
                  ? `${bucket.when} to ${bucket.until}: nothing`
                  : `${bucket.when}: ${sum(bucket.events)} reported, ${sum(bucket.claims)} claimed`}
              </title>
              <rect class="touch" width={step} height={HALF * 2 + 3} />
              <Stack bucket={bucket} kind="events" step={step} unit={HALF / most} />
              <Stack bucket={bucket} kind="claims" step={step} unit={HALF / most} />
              {at % every === 0 && !isGap(bucket) && (
                <text x={step * 0.12} y={HALF * 2 + 20}>
                  {bucket.when}
                </text>
              )}
            </g>
          ))}
          <line class="axis" x1="0" x2={step * buckets.length} y1={HALF + 1.5} y2={HALF + 1.5} />
          {buckets.map(
            (bucket, at) =>
              isGap(bucket) && (
                <text key={bucket.when} class="gap" x={step * (at + 0.5)} y={HALF + 6}>
                  ⋯
                </text>
              ),
          )}
        </svg>
      )}
      <Legend most={most} />
      <p class="small quiet">Click a bar, or drag over some, to see their period alone.</p>
      {without}
      <Twin buckets={buckets} />
    </div>
  );
}
