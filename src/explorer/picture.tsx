import { useMemo, useState } from 'preact/hooks';
import { shortName } from './labels.ts';
import { layOut, type Placed } from './layout.ts';
import { wordOf } from './name.tsx';
import type { Edge, Network } from './network.ts';
import type { Pin, Pins } from './pins.ts';
import { useWidth } from './use-width.ts';

export const kindsOfThing = ['person', 'country', 'organisation', 'place', 'bloc'] as const;

/** A form for each kind, so that no kind is told by its colour alone. */
export function Form({ kind, r }: { kind: string; r: number }) {
  const points = (corners: readonly (readonly [number, number])[]) =>
    corners.map(([x, y]) => `${(x * r).toFixed(1)},${(y * r).toFixed(1)}`).join(' ');
  switch (kind) {
    case 'country':
      return <rect x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} rx={r * 0.25} />;
    case 'organisation':
      return (
        <polygon
          points={points([
            [0, -1.2],
            [1.2, 0],
            [0, 1.2],
            [-1.2, 0],
          ])}
        />
      );
    case 'place':
      return (
        <polygon
          points={points([
            [0, -1.15],
            [1.1, 0.85],
            [-1.1, 0.85],
          ])}
        />
      );
    case 'bloc':
      return (
        <polygon
          points={points([
            [-0.55, -1],
            [0.55, -1],
            [1.1, 0],
            [0.55, 1],
            [-0.55, 1],
            [-1.1, 0],
          ])}
        />
      );
    default:
      return <circle r={r} />;
  }
}

interface PictureProps {
  readonly network: Network;
  readonly picked: string;
  readonly path: ReadonlySet<string>;
  readonly pins: Pins;
  readonly onPick: (key: string) => void;
  readonly onPin: (id: string, place: Pin) => void;
}

/** Lines of one edge: solid for events, dashed for claims, dotted for office or body, side by side where there are several. */
function Lines({
  edge,
  ends,
  ...of
}: {
  edge: Edge;
  ends: readonly [Placed, Placed];
  class: string;
  onPick: () => void;
}) {
  const [a, b] = ends;
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / long, (b.x - a.x) / long];
  const forms = [
    ...(edge.events.length > 0 ? [{ form: 'reported', count: edge.events.length }] : []),
    ...(edge.claims.length > 0 ? [{ form: 'claimed', count: edge.claims.length }] : []),
    ...(edge.belongs ? [{ form: 'belongs', count: 1 }] : []),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table has a button for each edge
    <g class={of.class} onClick={of.onPick}>
      <title>{`${a.name} and ${b.name}: ${edge.events.length} reported, ${edge.claims.length} claimed`}</title>
      <line class="touch" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
      {forms.map(({ form, count }, at) => {
        const off = (at - (forms.length - 1) / 2) * 5;
        return (
          <line
            key={form}
            class={form}
            x1={a.x + nx * off}
            y1={a.y + ny * off}
            x2={b.x + nx * off}
            y2={b.y + ny * off}
            stroke-width={Math.min(6, 1.2 + Math.sqrt(count) * 0.7)}
          />
        );
      })}
    </g>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The node that lies nearest in the direction of an arrow key, or null. */
function nextNode(nodes: readonly Placed[], from: Placed, key: string): Placed | null {
  const along = directions[key];
  if (along === undefined) return null;
  const [dx, dy] = along;
  let best: { node: Placed; cost: number } | null = null;
  for (const node of nodes) {
    const ahead = (node.x - from.x) * dx + (node.y - from.y) * dy;
    if (ahead <= 0) continue;
    const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
    const cost = ahead + aside * 2;
    if (best === null || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}

/** Points that a node goes at one press of Shift and an arrow; a shorter drag is a click. */
const STEP = 24;
const CLICK = 4;

/**
 * The network as a picture: names where they have room, every node a button, arrows go to the next one, Esc lets go. A
 * node that is dragged, or moved by Shift and arrows, is pinned where it was put.
 */
export function Picture({ network, picked, path, pins, onPick, onPin }: PictureProps) {
  const { ref, width } = useWidth();
  const [drag, setDrag] = useState<{ id: string; from: Pin; to: Pin } | null>(null);
  const height = Math.round(Math.max(430, Math.min(width * 0.72, 760)));
  const still = useMemo(() => (width > 0 ? layOut(network, width, height, pins) : []), [network, width, height, pins]);
  const moves = drag !== null && Math.hypot(drag.to.x - drag.from.x, drag.to.y - drag.from.y) > CLICK;
  const placed = still.map((node) =>
    moves && node.id === drag.id
      ? { ...node, x: node.x + drag.to.x - drag.from.x, y: node.y + drag.to.y - drag.from.y }
      : node,
  );
  const put = ({ id, x, y }: Placed, dx: number, dy: number) =>
    onPin(id, { x: ((x + dx) / width) * 100, y: ((y + dy) / height) * 100 });
  const drop = (node: Placed) => {
    if (moves) put(node, 0, 0);
    setDrag(null);
  };
  const at = new Map(placed.map((node) => [node.id, node]));
  const near = new Set(
    network.edges.filter(({ a, b, key }) => [a, b, key].includes(picked)).flatMap(({ a, b, key }) => [a, b, key]),
  );
  const tone = (key: string) =>
    `${picked !== '' && key !== picked && !near.has(key) ? ' beside' : ''}${path.has(key) ? ' path' : ''}`;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: SVGElement }) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null;
    const from = at.get(id ?? '');
    if (from === undefined) return;
    if (event.key === 'Escape') onPick('');
    if (event.key === 'Enter' || event.key === ' ') onPick(from.id);
    const [dx, dy] = directions[event.key] ?? [0, 0];
    const pins = event.shiftKey && (dx !== 0 || dy !== 0);
    if (pins) put(from, dx * STEP, dy * STEP);
    const next = pins ? null : nextNode(placed, from, event.key);
    if (next !== null) event.currentTarget.querySelector<SVGElement>(`[data-id="${next.id}"]`)?.focus();
    if (pins || next !== null || ['Enter', ' ', 'Escape'].includes(event.key)) event.preventDefault();
  };
  return (
    <div ref={ref} class="picture">
      {placed.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
        <svg
          class="network"
          width={width}
          height={height}
          role="group"
          aria-label="The graph as a picture; the table below has the same rows"
          onKeyDown={onKeyDown}
        >
          {network.edges.map((edge) => {
            const [a, b] = [at.get(edge.a), at.get(edge.b)];
            return (
              a &&
              b && (
                <Lines
                  key={edge.key}
                  edge={edge}
                  ends={[a, b]}
                  class={`edge${tone(edge.key)}`}
                  onPick={() => onPick(edge.key)}
                />
              )
            );
          })}
          {placed.map((node) => (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button
            <g
              key={node.id}
              data-id={node.id}
              class={`node ${wordOf(node)}${node.centre ? ' centre' : ''}${pins.has(node.id) ? ' pinned' : ''}${node.id === picked ? ' picked' : ''}${tone(node.id)}`}
              transform={`translate(${node.x} ${node.y})`}
              role="button"
              // SVG knows only the name in small letters, which Preact passes on as it is.
              {...{ tabindex: 0 }}
              aria-pressed={node.id === picked}
              aria-label={`${node.name}, ${wordOf(node)}, ${node.weight} statements`}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                const from = { x: event.clientX, y: event.clientY };
                setDrag({ id: node.id, from, to: from });
              }}
              onPointerMove={({ clientX: x, clientY: y }) => drag?.id === node.id && setDrag({ ...drag, to: { x, y } })}
              onPointerUp={() => {
                if (drag !== null && !moves) onPick(node.id);
                drop(node);
              }}
              onPointerCancel={() => setDrag(null)}
            >
              <Form kind={wordOf(node)} r={node.r} />
              {pins.has(node.id) && <circle class="pin" cx={node.r * 0.8} cy={-node.r * 0.8} r="4" />}
              <text class={node.label ? '' : 'spare'} x={node.label?.dx ?? 0} y={node.label?.dy ?? node.r + 13}>
                {shortName(node.name)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
