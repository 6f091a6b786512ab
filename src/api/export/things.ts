export type Plain = string | number | boolean;
export type Values = Readonly<Record<string, readonly Plain[]>>;
type Answer = Readonly<Record<string, unknown>>;

/** Whatever has an id in an answer, with all that the answer says of it. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  readonly values: Values;
}
/** One thing stands in a field of another, or both are the ends of a row that has no id itself. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly values: Values;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isThing = (value: unknown): value is Answer & { readonly id: string } =>
  isAnswer(value) && typeof value.id === 'string';
const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);
/** What a page is made of says nothing of the things on it. */
const CARRIES_NOTHING = new Set(['id', '__typename', 'pageInfo', 'cursor']);

function add(to: Map<string, Plain[]>, name: string, more: readonly Plain[]): void {
  const had = to.get(name) ?? [];
  to.set(name, [...had, ...more.filter((value) => !had.includes(value))]);
}

/**
 * Reads answers of prepared operations as one network: the same thing from two places, or from two pages, is one.
 * Totals and other values that belong to no thing are not in it.
 */
export function createNetwork() {
  const things = new Map<string, { type: string; values: Map<string, Plain[]> }>();
  const links = new Map<string, { from: string; to: string; name: string; values: Map<string, Plain[]> }>();

  function thingOf(value: Answer & { readonly id: string }) {
    const had = things.get(value.id);
    if (had !== undefined) return had;
    const made = { type: String(value.__typename), values: new Map<string, Plain[]>() };
    things.set(value.id, made);
    return made;
  }
  function link(from: string, to: string, name: string): Map<string, Plain[]> {
    const key = JSON.stringify([from, name, to]);
    const made = links.get(key) ?? { from, to, name, values: new Map<string, Plain[]>() };
    links.set(key, made);
    return made.values;
  }
  /** All plain values below, things included, as values of one place. */
  function flatten(value: unknown, name: string, into: Map<string, Plain[]>): void {
    if (Array.isArray(value)) for (const one of value) flatten(one, name, into);
    else if (isAnswer(value))
      for (const [key, inner] of Object.entries(value))
        if (key !== '__typename') flatten(inner, name === '' ? key : `${name}.${key}`, into);
    if (isPlain(value)) add(into, name, [value]);
  }

  /** A row without an id: a tie of its two first things, a value of its owner, or a step on the way to its owner's things. */
  function walkRow(row: Answer, owner: string | null, name: string): void {
    const direct = Object.entries(row).filter(([, value]) => isThing(value));
    const [first, second] = direct;
    if (first !== undefined && second !== undefined) {
      const [from, to] = [first[1], second[1]] as [Answer & { id: string }, Answer & { id: string }];
      walk(from, null, '');
      walk(to, null, '');
      const rest = Object.entries(row).filter(([key]) => key !== first[0] && key !== second[0]);
      const values = link(from.id, to.id, String(row.__typename));
      for (const [key, value] of rest) if (!CARRIES_NOTHING.has(key)) flatten(value, key, values);
      return;
    }
    const isConnection = 'nodes' in row || 'edges' in row;
    const one = first?.[1];
    const carried =
      owner === null || isConnection
        ? null
        : isThing(one)
          ? { values: link(owner, one.id, `${name}.${first?.[0]}`), prefix: '' }
          : { values: things.get(owner)?.values, prefix: `${name}.` };
    for (const [key, value] of Object.entries(row)) {
      const within = key === 'nodes' || key === 'edges' || key === 'node' ? name : name === '' ? key : `${name}.${key}`;
      const plain = (Array.isArray(value) ? value : [value]).filter(isPlain);
      if (plain.length > 0) {
        if (carried?.values && !CARRIES_NOTHING.has(key)) add(carried.values, `${carried.prefix}${key}`, plain);
      } else walk(value, owner, within);
    }
  }

  function walk(value: unknown, owner: string | null, name: string): void {
    if (Array.isArray(value)) for (const one of value) walk(one, owner, name);
    else if (isThing(value)) {
      const { values } = thingOf(value);
      if (owner !== null) link(owner, value.id, name);
      for (const [key, inner] of Object.entries(value)) {
        const plain = (Array.isArray(inner) ? inner : [inner]).filter(isPlain);
        if (plain.length > 0) {
          if (!CARRIES_NOTHING.has(key)) add(values, key, plain);
        } else walk(inner, value.id, key);
      }
    } else if (isAnswer(value)) walkRow(value, owner, name);
  }

  return {
    add: (data: unknown): void => walk(data, null, ''),
    size: (): number => things.size + links.size,
    things: (): readonly Thing[] =>
      [...things].map(([id, { type, values }]) => ({ id, type, values: Object.fromEntries(values) })),
    links: (): readonly Link[] =>
      [...links.values()].map(({ values, ...ends }) => ({ ...ends, values: Object.fromEntries(values) })),
  };
}
