/** Where a name is written, from the middle of its node to the middle of its base line. */
export interface Label {
  readonly dx: number;
  readonly dy: number;
}
interface Spot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly centre: boolean;
}
interface Line {
  readonly a: string;
  readonly b: string;
  /** Lines that are drawn beside each other. */
  readonly count: number;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LETTER = 7;
const LINE = 15;
const LONGEST = 34;

export const shortName = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How much of a straight line between two spots lies in a box: what is left of it after cutting at each side (Liang and Barsky). */
export function lengthIn(box: Box, from: Pick<Spot, 'x' | 'y'>, to: Pick<Spot, 'x' | 'y'>): number {
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
  }
  return Math.max(0, end - start) * Math.hypot(to.x - from.x, to.y - from.y);
}

/** Names below, above, or beside their nodes where no other node or name stands and the least is drawn, the weightiest first. */
export function labelled<Node extends Spot>(
  nodes: readonly Node[],
  lines: readonly Line[],
  width: number,
): readonly (Node & { readonly label: Label | null })[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const ends = lines.flatMap(({ a, b, count }) => {
    const [from, to] = [at.get(a), at.get(b)];
    return from && to ? [{ from, to, count }] : [];
  });
  const taken: Box[] = nodes.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  return nodes.map((node) => {
    const long = shortName(node.name).length * LETTER;
    // Near an edge of the picture a name above or below moves inwards.
    const inwards = Math.max(long / 2, Math.min(width - long / 2, node.x)) - node.x;
    const sides = [
      { dx: inwards, dy: node.r + 13 },
      { dx: inwards, dy: -node.r - 5 },
      { dx: node.r + 5 + long / 2, dy: 4 },
      { dx: -node.r - 5 - long / 2, dy: 4 },
    ];
    const boxOf = ({ dx, dy }: Label): Box => ({
      ...{ x: node.x + dx - long / 2, y: node.y + dy - 11 },
      ...{ width: long, height: LINE },
    });
    const free = sides.filter((side) => {
      const box = boxOf(side);
      return box.x >= 0 && box.x + box.width <= width && !taken.some((other) => meet(box, other));
    });
    const drawnAt = (side: Label) =>
      ends.reduce((sum, { from, to, count }) => sum + count * lengthIn(boxOf(side), from, to), 0);
    const [best] = free.map((side) => ({ side, drawn: drawnAt(side) })).sort((one, other) => one.drawn - other.drawn);
    const label = best?.side ?? (node.centre ? (sides[0] ?? null) : null);
    if (label !== null) taken.push(boxOf(label));
    return { ...node, label };
  });
}
