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
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LETTER = 6.6;
const LINE = 15;
const LONGEST = 26;

export const shortName = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a straight line between two spots goes through a box: what is left of it after cutting at each side (Liang and Barsky). */
export function crosses(box: Box, from: Pick<Spot, 'x' | 'y'>, to: Pick<Spot, 'x' | 'y'>): boolean {
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
  }
  return start < end;
}

/** Names below, above, or beside their nodes where no other node or name stands and the fewest lines go, the weightiest first. */
export function labelled<Node extends Spot>(
  nodes: readonly Node[],
  lines: readonly Line[],
  width: number,
): readonly (Node & { readonly label: Label | null })[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const ends = lines.flatMap(({ a, b }) => {
    const [from, to] = [at.get(a), at.get(b)];
    return from && to ? [[from, to] as const] : [];
  });
  const taken: Box[] = nodes.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  return nodes.map((node) => {
    const long = shortName(node.name).length * LETTER;
    const sides = [
      { dx: 0, dy: node.r + 13 },
      { dx: 0, dy: -node.r - 5 },
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
    const linesAt = (side: Label) => ends.filter(([from, to]) => crosses(boxOf(side), from, to)).length;
    const [best] = free.map((side) => ({ side, lines: linesAt(side) })).sort((one, other) => one.lines - other.lines);
    const label = best?.side ?? (node.centre ? (sides[0] ?? null) : null);
    if (label !== null) taken.push(boxOf(label));
    return { ...node, label };
  });
}
