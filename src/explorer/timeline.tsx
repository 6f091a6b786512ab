/** Statements a month, events solid and claims dashed beside them; those without a date stand last. */
export function Timeline({
  rows,
}: {
  rows: readonly { readonly kind: 'event' | 'claim'; readonly day: string | null }[];
}) {
  const months = new Map<string, { event: number; claim: number }>();
  for (const { kind, day } of rows) {
    const month = day?.slice(0, 7) ?? 'no date';
    const bar = months.get(month) ?? { event: 0, claim: 0 };
    months.set(month, { ...bar, [kind]: bar[kind] + 1 });
  }
  const bars = [...months].sort(([x], [y]) => (x < y ? -1 : 1));
  if (bars.length === 0) return null;
  const most = Math.max(...bars.flatMap(([, { event, claim }]) => [event, claim]));
  const width = Math.min(760, Math.max(300, bars.length * 60));
  const step = Math.min(110, (width - 20) / bars.length);
  const height = (count: number) => (count / most) * 70;
  const every = Math.ceil(60 / step);
  const words = bars.map(([month, { event, claim }]) => `${month}: ${event} reported, ${claim} claimed`).join('; ');
  return (
    <svg class="timeline" width={width} viewBox={`0 0 ${width} 110`} role="img" aria-label={`By month. ${words}.`}>
      {bars.map(([month, { event, claim }], at) => (
        <g key={month} transform={`translate(${10 + at * step} 0)`}>
          <rect class="event" x="0" y={85 - height(event)} width={step * 0.35} height={height(event)} />
          {claim > 0 && (
            <rect class="claim" x={step * 0.42} y={85 - height(claim)} width={step * 0.35} height={height(claim)} />
          )}
          {at % every === 0 && (
            <text x="0" y="102">
              {month}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
