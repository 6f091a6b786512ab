import { bindingOf } from '../../graph/cursors.ts';
import type { ListName } from '../../graph/lists.ts';
import type { Asked } from '../loaders/lists.ts';
import { type ApiContext, builder } from './builder.ts';
import { connectionOf, type PageArgs, pageArgs, readPage } from './connection.ts';
import { EntityOrder, type OrderName, orders, RelationOrder, StatementOrder, TimeOrder } from './enums.ts';
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
import { ArticleWhere, ClaimWhere, EntityWhere, EventWhere, QuoteWhere, RoleWhere } from './where.ts';

const ordered = <Order extends typeof TimeOrder | typeof StatementOrder | typeof RelationOrder | typeof EntityOrder>(
  type: Order,
  first: 'NEWEST_FIRST' | 'A_TO_Z',
) =>
  builder.args((t) => ({
    orderBy: t.field({
      type,
      required: false,
      description: `Which come first; ${first} if nothing is given. Example: ${first}.`,
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
      ...ordered(TimeOrder, 'NEWEST_FIRST'),
    },
  },
  people: {
    name: 'people',
    reading: entityReading,
    type: connectionOf('Person', Person, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EntityWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...ordered(EntityOrder, 'A_TO_Z'),
    },
  },
  organisations: {
    name: 'organisations',
    reading: entityReading,
    type: connectionOf('Organisation', Organisation, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EntityWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...ordered(EntityOrder, 'A_TO_Z'),
    },
  },
  entities: {
    name: 'entities',
    reading: entityReading,
    type: connectionOf('Entity', Entity, groupKeys.entities),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({
        where: t.field({ type: EntityWhere, description: `${which}{types: [PLACE, BLOC]}.` }),
      })),
      ...ordered(EntityOrder, 'A_TO_Z'),
    },
  },
  quotes: {
    name: 'quotes',
    reading: quoteReading,
    type: connectionOf('Quote', Quote, groupKeys.quotes),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: QuoteWhere, description: `${which}{about: ["Iran"]}.` }) })),
      ...ordered(StatementOrder, 'NEWEST_FIRST'),
    },
  },
  events: {
    name: 'events',
    reading: eventReading,
    type: connectionOf('Event', Event, groupKeys.events),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EventWhere, description: `${which}{types: [CONSULT]}.` }) })),
      ...ordered(RelationOrder, 'NEWEST_FIRST'),
    },
  },
  claims: {
    name: 'claims',
    reading: claimReading,
    type: connectionOf('Claim', Claim, groupKeys.claims),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: ClaimWhere, description: `${which}{types: [OPPOSE]}.` }) })),
      ...ordered(RelationOrder, 'NEWEST_FIRST'),
    },
  },
  roles: {
    name: 'roles',
    reading: roleReading,
    type: connectionOf('Role', Role, groupKeys.roles),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: RoleWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...ordered(StatementOrder, 'NEWEST_FIRST'),
    },
  },
} as const;

interface ListArgs extends PageArgs {
  readonly where?: object | null | undefined;
  readonly orderBy?: OrderName | null | undefined;
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
  const { exclude, ...wanted } = { ...given.where } as Record<string, unknown>;
  const excluded = (exclude ?? {}) as Record<string, unknown>;
  const { by, descending } = orders[given.orderBy ?? (isTimed(list.name) ? 'NEWEST_FIRST' : 'A_TO_Z')];
  const [where, not] = await Promise.all([
    readFilter(list.reading, wanted, context),
    readFilter(list.reading, excluded, context),
  ]);
  const binding = bindingOf(list.name, parent, by, descending, sorted(wanted), sorted(excluded));
  const page = readPage(given, binding, context.limits.pageSize);
  const start = parent === null ? list.reading.starts.find((field) => field in where) : undefined;
  if (start === undefined)
    return {
      ...page,
      query: { list: list.name, anchor: parent?.anchor ?? null, by, descending, where, not },
      ids: parent?.ids ?? [],
    };
  const { [start]: ids, ...rest } = where;
  return { ...page, query: { list: list.name, anchor: start, by, descending, where: rest, not }, ids: ids as string[] };
}

const isTimed = (name: ListName): boolean => !['people', 'organisations', 'entities'].includes(name);
const sorted = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
