import { bindingOf } from '../../graph/cursors.ts';
import type { ListName } from '../../graph/lists.ts';
import type { Asked } from '../loaders/lists.ts';
import { type ApiContext, builder } from './builder.ts';
import { connectionOf, type PageArgs, pageArgs, readPage } from './connection.ts';
import { EntityOrder, TimeOrder } from './enums.ts';
import { groupKeys } from './groups.ts';
import {
  articleReading,
  claimReading,
  entityReading,
  eventReading,
  quoteReading,
  type Reading,
  readFilter,
  roleReading,
} from './readings.ts';
import { Article, Claim, Entity, Event, Organisation, Person, Quote, Role } from './refs.ts';
import { ArticleWhere, EntityWhere, QuoteWhere, RelationWhere, RoleWhere } from './where.ts';

const byTime = builder.args((t) => ({
  orderBy: t.field({
    type: TimeOrder,
    required: false,
    description: 'Which end of time comes first; the newest if nothing is given. Example: OLDEST_FIRST.',
  }),
}));
const byName = builder.args((t) => ({
  orderBy: t.field({
    type: EntityOrder,
    required: false,
    description: 'Which end of the alphabet comes first; A if nothing is given. Example: Z_TO_A.',
  }),
}));
const which = 'Only rows that fit. Example: ';

/** One row a list: its name in graph/lists.ts, how its filter is read, its type and its arguments. */
export const lists = {
  articles: {
    name: 'articles',
    reading: articleReading,
    type: connectionOf('Article', Article, groupKeys.articles),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: ArticleWhere, description: `${which}{about: ["Iran"]}.` }) })),
      ...byTime,
    },
  },
  people: {
    name: 'people',
    reading: entityReading,
    type: connectionOf('Person', Person, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EntityWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...byName,
    },
  },
  organisations: {
    name: 'organisations',
    reading: entityReading,
    type: connectionOf('Organisation', Organisation, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EntityWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...byName,
    },
  },
  entities: {
    name: 'entities',
    reading: entityReading,
    type: connectionOf('Entity', Entity, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({
        where: t.field({ type: EntityWhere, description: `${which}{type: [PLACE, BLOC]}.` }),
      })),
      ...byName,
    },
  },
  quotes: {
    name: 'quotes',
    reading: quoteReading,
    type: connectionOf('Quote', Quote, groupKeys.quotes),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: QuoteWhere, description: `${which}{about: ["Iran"]}.` }) })),
      ...byTime,
    },
  },
  events: {
    name: 'events',
    reading: eventReading,
    type: connectionOf('Event', Event, groupKeys.events),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: RelationWhere, description: `${which}{type: [CONSULT]}.` }) })),
      ...byTime,
    },
  },
  claims: {
    name: 'claims',
    reading: claimReading,
    type: connectionOf('Claim', Claim, groupKeys.claims),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: RelationWhere, description: `${which}{type: [OPPOSE]}.` }) })),
      ...byTime,
    },
  },
  roles: {
    name: 'roles',
    reading: roleReading,
    type: connectionOf('Role', Role, groupKeys.roles),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: RoleWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...byTime,
    },
  },
} as const;

interface ListArgs extends PageArgs {
  readonly where?: object | null | undefined;
  readonly orderBy?: string | null | undefined;
}
/** Where a nested list hangs: the section it starts from and the ids of its parent. */
interface Anchor<Parent> {
  readonly anchor: string;
  readonly ids: (parent: Parent) => readonly string[];
}

/** The options of a list field, for `t.field`: a whole list, or with an anchor the part of it that belongs to a parent. */
export function listOf<List extends (typeof lists)[keyof typeof lists], Parent = unknown>(
  list: List,
  description: string,
  anchor: Anchor<Parent> | null = null,
) {
  const type: List['type'] = list.type;
  const args: List['args'] = list.args;
  return {
    type,
    args,
    description,
    resolve: (parent: Parent, given: ListArgs, context: ApiContext): Promise<Asked> =>
      ask(list, given, context, anchor === null ? null : { anchor: anchor.anchor, ids: anchor.ids(parent) }),
  };
}

async function ask(
  list: { readonly name: ListName; readonly reading: Reading },
  given: ListArgs,
  context: ApiContext,
  parent: { readonly anchor: string; readonly ids: readonly string[] } | null,
): Promise<Asked> {
  const { not: excluded, ...wanted } = { ...given.where } as Record<string, unknown>;
  const descending =
    given.orderBy === 'NEWEST_FIRST' ||
    given.orderBy === 'Z_TO_A' ||
    ((given.orderBy ?? null) === null && isTimed(list.name));
  const [where, not] = await Promise.all([
    readFilter(list.reading, wanted, context, false),
    readFilter(list.reading, (excluded ?? {}) as Record<string, unknown>, context, true),
  ]);
  const binding = bindingOf(list.name, parent, descending, sorted(wanted), sorted((excluded ?? {}) as object));
  const page = readPage(given, binding, context.limits.pageSize);
  const start = parent === null ? list.reading.starts.find((field) => field in where) : undefined;
  if (start === undefined)
    return {
      ...page,
      query: { list: list.name, anchor: parent?.anchor ?? null, descending, where, not },
      ids: parent?.ids ?? [],
    };
  const { [start]: ids, ...rest } = where;
  return { ...page, query: { list: list.name, anchor: start, descending, where: rest, not }, ids: ids as string[] };
}

const isTimed = (name: ListName): boolean => !['people', 'organisations', 'entities'].includes(name);
const sorted = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
