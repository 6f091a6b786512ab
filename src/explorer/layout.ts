import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Label, labelled } from './labels.ts';
import type { Network, NetworkNode } from './network.ts';
import type { Pins } from './pins.ts';

export interface Placed extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its name is written; null when there is no room, then it shows when the node is pointed at. */
  readonly label: Label | null;
}

/** Steps from the first arrangement to rest; more than these change nothing that is seen. */
const TICKS = 120;
const MARGIN = 46;

const radiusOf = ({ weight, centre }: NetworkNode): number =>
  Math.min(20, 6 + Math.sqrt(weight) * 1.4) + (centre ? 4 : 0);

type Moving = NetworkNode & SimulationNodeDatum & { readonly r: number };

/**
 * Places for all nodes, computed at once and always the same for the same network and size; nothing moves afterwards. What
 * was pinned stands where it was put.
 */
export function layOut(
  { nodes, edges }: Network,
  width: number,
  height: number,
  pins: Pins = new Map(),
): readonly Placed[] {
  const centres = nodes.filter(({ centre }) => centre).length;
  const moving = nodes.map(
    (node, at): Moving => ({
      ...node,
      r: radiusOf(node),
      ...(node.centre && centres <= 2 ? { fx: ((at + 1) * width) / (centres + 1), fy: height / 2 } : {}),
    }),
  );
  const room = Math.sqrt((width * height) / Math.max(nodes.length, 4));
  const simulation = forceSimulation(moving)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'link',
      forceLink<Moving, { source: string; target: string }>(edges.map(({ a, b }) => ({ source: a, target: b })))
        .id(({ id }) => id)
        .distance(room * 0.9),
    )
    .force('charge', forceManyBody().strength(-room * 3.2))
    .force('x', forceX(width / 2).strength(0.05 * Math.min(1, height / width)))
    .force('y', forceY(height / 2).strength(0.05 * Math.min(1, width / height)))
    .force(
      'collide',
      forceCollide<Moving>(({ r }) => r + 9),
    )
    .stop();
  simulation.tick(TICKS);
  const at = simulation.nodes();
  const spread = (key: 'x' | 'y', size: number) => {
    const values = at.map((node) => node[key] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(1.6, (size - 2 * MARGIN) / Math.max(high - low, 1));
    return (value: number) => size / 2 + (value - (low + high) / 2) * scale;
  };
  const [fitX, fitY] = [spread('x', width), spread('y', height)];
  return labelled(
    at.map(({ id, name, __typename, weight, centre, r, x = 0, y = 0 }) => ({
      ...{ id, name, __typename, weight, centre, r },
      x: Math.round(((pins.get(id)?.x ?? 0) * width) / 100 || fitX(x)),
      y: Math.round(((pins.get(id)?.y ?? 0) * height) / 100 || fitY(y)),
    })),
    edges.map(({ a, b, events, claims, belongs }) => ({
      ...{ a, b, count: Number(events.length > 0) + Number(claims.length > 0) + Number(belongs) },
    })),
    width,
  );
}
