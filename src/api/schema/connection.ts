import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { DatelineError } from '../../errors.ts';
import { decodeCursor, encodeCursor } from '../../graph/cursors.ts';
import { everything } from '../../graph/lists.ts';
import type { Asked, ListedRow, Page } from '../loaders/lists.ts';
import { type ApiContext, builder, type ExtendedTypes } from './builder.ts';
import { type GroupKeys, groupsOf } from './groups.ts';
import { Naming, PageInfo } from './refs.ts';

export const DEFAULT_PAGE_SIZE = 20;

PageInfo.implement({
  description: 'Where a page stands in its list. Example: `pageInfo { hasNextPage endCursor }`',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether there are more after this page. Example: true on any page but the last.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether there are more before this page. Example: false on the first page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Cursor of the first row, to be given as `before`; null on an empty page. Example: "MGYz…".',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Cursor of the last row, to be given as `after`; null on an empty page. Example: "MGYz…".',
    }),
  }),
});

interface Edge {
  readonly cursor: string;
  readonly node: ListedRow;
  readonly asked: Asked;
}
type NodeRef = ObjectRef<ExtendedTypes, ListedRow>;

const load = (asked: Asked, context: ApiContext): Promise<Page<ListedRow>> => context.loaders.pages.load(asked);
/** Why an article is in the list of an entity: an edge says so. */
const namingOf = {
  type: Naming,
  nullable: true,
  description:
    'In the articles of an entity how often it is named, and where first; else null. Example: `naming { count passage { text } }`',
  resolve: ({ node, asked: { query, ids } }: Edge, _: object, { loaders }: ApiContext) =>
    query.anchor === 'about' && ids.length === 1 ? loaders.naming.load(`${ids[0]} ${node.id}`) : null,
} as const;
const cursorOf = (asked: Asked, row: ListedRow): string => encodeCursor(row.key, asked.binding);

/**
 * Connection and edge of a type, as the Relay specification has them, with `nodes` beside `edges`. A connection is the
 * ask: page and total are read side by side, each only when selected.
 */
export function connectionOf<Row>(
  name: string,
  ref: ObjectRef<ExtendedTypes, Row> | InterfaceRef<ExtendedTypes, Row>,
  keys: GroupKeys,
) {
  // Rows of a list are rows of the type with their sort key; which type, only the text of the list knows.
  const node = ref as unknown as NodeRef;
  const edge = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `One ${name} of a list, with its cursor. Example: \`edges { cursor node { id } }\``,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Where it stands in the list, to be given as `after` or `before`. Example: "MGYz…".',
      }),
      node: t.field({
        type: node,
        description: `The ${name} itself. Example: \`node { id }\``,
        resolve: (parent) => parent.node,
      }),
      ...(name === 'Article' ? { naming: t.field(namingOf) } : {}),
    }),
  });
  return builder.objectRef<Asked>(`${name}Connection`).implement({
    description: `A page of a list of ${name}. Example: \`{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }\``,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The rows of this page. Example: `nodes { id }`',
        resolve: async (asked, _, context) => [...(await load(asked, context)).rows],
      }),
      edges: t.field({
        type: [edge],
        description: 'The same rows, each with its cursor. Example: `edges { cursor node { id } }`',
        resolve: async (asked, _, context) =>
          (await load(asked, context)).rows.map((row) => ({ node: row, cursor: cursorOf(asked, row), asked })),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether there is more, and where to go on. Example: `pageInfo { hasNextPage endCursor }`',
        resolve: async (asked, _, context) => {
          const { rows, more } = await load(asked, context);
          const [first, last] = [rows[0], rows.at(-1)];
          return {
            hasNextPage: asked.backwards ? asked.before !== null : more || asked.before !== null,
            hasPreviousPage: asked.backwards ? more || asked.after !== null : asked.after !== null,
            startCursor: first === undefined ? null : cursorOf(asked, first),
            endCursor: last === undefined ? null : cursorOf(asked, last),
          };
        },
      }),
      groups: t.field(groupsOf(keys)),
      totalCount: t.int({
        description:
          'How many rows the whole list has, without those that it leaves out; counted only when asked for. Example: 7.',
        resolve: (asked, _, context) => context.loaders.totals.load(asked),
      }),
      leftOut: t.int({
        description:
          'How many more rows fit the filter but are near-copies, or have a party that only the context suggests: `copies` and `inferred` of a filter list them. Example: 2.',
        resolve: async (asked, _, { loaders }) => {
          const [all, listed] = await Promise.all([
            loaders.totals.load({ ...asked, query: everything(asked.query) }),
            loaders.totals.load(asked),
          ]);
          return all - listed;
        },
      }),
    }),
  });
}

export const pageArgs = builder.args((t) => ({
  first: t.int({
    required: false,
    description: `Rows from the start of the list, or after \`after\`: 1 to 100, ${DEFAULT_PAGE_SIZE} if nothing is given. Example: 10.`,
  }),
  after: t.string({ required: false, description: 'Only what comes after this cursor. Example: "MGYz…".' }),
  last: t.int({
    required: false,
    description: 'Rows from the end of the list, or before `before`, instead of `first`: 1 to 100. Example: 10.',
  }),
  before: t.string({ required: false, description: 'Only what comes before this cursor. Example: "MGYz…".' }),
}));

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * @param binding of the list, its parent, order and filter
 * @throws DatelineError BAD_USER_INPUT for a size out of bounds, both directions at once, a cursor of another list
 */
export function readPage(args: PageArgs, binding: string, limit: number): Omit<Asked, 'query' | 'ids'> {
  const [first, last] = [args.first ?? null, args.last ?? null];
  if (first !== null && last !== null)
    throw new DatelineError('BAD_USER_INPUT', 'Give first or last, not both: a page is read from one end.');
  const size = first ?? last ?? Math.min(DEFAULT_PAGE_SIZE, limit);
  if (size < 1 || size > limit)
    throw new DatelineError('BAD_USER_INPUT', `${last === null ? 'first' : 'last'} must be from 1 to ${limit}.`);
  const key = (name: 'after' | 'before'): string | null => {
    const cursor = args[name] ?? null;
    return cursor === null ? null : decodeCursor(cursor, binding, name);
  };
  return { size, backwards: last !== null, after: key('after'), before: key('before'), binding };
}
