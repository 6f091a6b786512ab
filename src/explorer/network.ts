import type { Thing } from './thing.ts';

export interface LinkedStatement {
  readonly __typename: 'Event' | 'Claim';
  readonly id: string;
  readonly text: string;
  readonly actors: readonly Thing[];
  readonly recipients: readonly Thing[];
  readonly places: readonly Thing[];
}
/** One thing with all that links it; `belongs` are holders and bodies of it, or what it is of. */
export interface Surroundings {
  readonly centre: Thing;
  readonly statements: readonly LinkedStatement[];
  readonly belongs: readonly Thing[];
}
export interface NetworkNode extends Thing {
  /** Statements that it stands in. */
  readonly weight: number;
  readonly centre: boolean;
}
export interface Edge {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly events: readonly LinkedStatement[];
  readonly claims: readonly LinkedStatement[];
  readonly belongs: boolean;
}
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly Edge[];
  /** Things that would be drawn too, had the picture room. */
  readonly more: number;
}

export const keyOf = (x: string, y: string): string => (x < y ? `${x}~${y}` : `${y}~${x}`);

/** Who a statement links: doers with those it is done to and with places; doers of a shared deed with each other. */
function linksOf({ actors, recipients, places }: LinkedStatement): readonly string[] {
  const ends = recipients.length > 0 ? recipients : actors;
  const keys = actors.flatMap(({ id }) =>
    [...ends, ...places].filter((end) => end.id !== id).map((end) => keyOf(id, end.id)),
  );
  return [...new Set(keys)];
}

/**
 * The surroundings of one or more things as one network of at most `most` nodes: after the things themselves those that
 * are `kept`, then those with most statements.
 */
export function networkOf(
  around: readonly Surroundings[],
  most: number,
  hidden: ReadonlySet<string>,
  kept: { has(id: string): boolean } = new Set(),
): Network {
  const things = new Map<string, Thing>();
  const weights = new Map<string, number>();
  const edges = new Map<string, Edge>();
  const edgeOf = (key: string): Edge => {
    const [a = '', b = ''] = key.split('~');
    return edges.get(key) ?? { key, a, b, events: [], claims: [], belongs: false };
  };
  const statements = new Map(around.flatMap((one) => one.statements.map((statement) => [statement.id, statement])));
  for (const statement of statements.values()) {
    const parties = [...statement.actors, ...statement.recipients, ...statement.places];
    for (const thing of new Map(parties.map((one) => [one.id, one])).values()) {
      things.set(thing.id, thing);
      weights.set(thing.id, (weights.get(thing.id) ?? 0) + 1);
    }
    const list = statement.__typename === 'Event' ? 'events' : 'claims';
    for (const key of linksOf(statement)) {
      const edge = edgeOf(key);
      edges.set(key, { ...edge, [list]: [...edge[list], statement] });
    }
  }
  for (const { centre, belongs } of around) {
    things.set(centre.id, centre);
    for (const thing of belongs) {
      things.set(thing.id, thing);
      const key = keyOf(centre.id, thing.id);
      edges.set(key, { ...edgeOf(key), belongs: true });
    }
  }
  const order = around.map(({ centre }) => centre.id);
  const centres = new Set(order);
  const all = [...things.values()]
    .filter(({ id }) => centres.has(id) || !hidden.has(id))
    .map((thing) => ({ ...thing, weight: weights.get(thing.id) ?? 0, centre: centres.has(thing.id) }))
    .sort(
      (x, y) =>
        Number(y.centre) - Number(x.centre) ||
        order.indexOf(x.id) - order.indexOf(y.id) ||
        Number(kept.has(y.id)) - Number(kept.has(x.id)) ||
        y.weight - x.weight ||
        (x.id < y.id ? -1 : 1),
    );
  const nodes = all.slice(0, most);
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: [...edges.values()].filter(({ a, b }) => drawn.has(a) && drawn.has(b)),
    more: all.length - nodes.length,
  };
}
