import { bindingOf } from '../../graph/cursors.ts';
import { lists as graphLists, type ListName } from '../../graph/lists.ts';
import type { Asked } from '../loaders/lists.ts';
import { type ApiContext, builder } from './builder.ts';
import { connectionOf, type PageArgs, pageArgs, readPage } from './connection.ts';
import { groupKeys } from './groups.ts';
import { EntityOrder, type OrderName, orders, RelationOrder, StatementOrder, TimeOrder } from './orders.ts';
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
import { Article, Bloc, Claim, Country, Entity, Event, Organisation, Person, Place, Quote, Role } from './refs.ts';
import { ArticleWhere, ClaimWhere, EntityWhere, EventWhere, QuoteWhere, RoleWhere } from './where.ts';

const ORDER = 'Which come first. Example:';
const ordered = {
  byTime: builder.args((t) => ({
    orderBy: t.field({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: `${ORDER} OLDEST_FIRST.` }),
  })),
  statements: builder.args((t) => ({
    orderBy: t.field({ type: StatementOrder, defaultValue: 'NEWEST_FIRST', description: `${ORDER} SUREST_FIRST.` }),
  })),
  relations: builder.args((t) => ({
    orderBy: t.field({ type: RelationOrder, defaultValue: 'NEWEST_FIRST', description: `${ORDER} LATEST_DEED_FIRST.` }),
  })),
  byName: builder.args((t) => ({
    orderBy: t.field({ type: EntityOrder, defaultValue: 'A_TO_Z', description: `${ORDER} MOST_NAMED_FIRST.` }),
  })),
};
const which = 'Only rows that fit. Example: ';

/** A list of entities. */
const byName = <Name extends ListName, Type>(name: Name, type: Type, example: string) => ({
  ...{ name, reading: entityReading, type },
  args: {
    ...pageArgs,
    ...builder.args((t) => ({ where: t.field({ type: EntityWhere, description: `${which}${example}.` }) })),
    ...ordered.byName,
  },
});

/** One row a list: its name in graph/lists.ts, how its filter is read, its type and its arguments. */
export const lists = {
  articles: {
    name: 'articles',
    reading: articleReading,
    type: connectionOf('Article', Article, groupKeys.articles),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: ArticleWhere, description: `${which}{about: ["Iran"]}.` }) })),
      ...ordered.byTime,
    },
  },
  people: byName('people', connectionOf('Person', Person, groupKeys.entities), '{country: ["Iran"]}'),
  organisations: byName(
    'organisations',
    connectionOf('Organisation', Organisation, groupKeys.entities),
    '{country: ["Iran"]}',
  ),
  countries: byName('countries', connectionOf('Country', Country, groupKeys.entities), '{startsWith: "ira"}'),
  places: byName('places', connectionOf('Place', Place, groupKeys.entities), '{country: ["Iran"]}'),
  blocs: byName('blocs', connectionOf('Bloc', Bloc, groupKeys.entities), '{startsWith: "west"}'),
  entities: byName('entities', connectionOf('Entity', Entity, groupKeys.entities), '{types: [PLACE, BLOC]}'),
  quotes: {
    name: 'quotes',
    reading: quoteReading,
    type: connectionOf('Quote', Quote, groupKeys.quotes),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: QuoteWhere, description: `${which}{about: ["Iran"]}.` }) })),
      ...ordered.statements,
    },
  },
  events: {
    name: 'events',
    reading: eventReading,
    type: connectionOf('Event', Event, groupKeys.events),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: EventWhere, description: `${which}{types: [CONSULT]}.` }) })),
      ...ordered.relations,
    },
  },
  claims: {
    name: 'claims',
    reading: claimReading,
    type: connectionOf('Claim', Claim, groupKeys.claims),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: ClaimWhere, description: `${which}{types: [OPPOSE]}.` }) })),
      ...ordered.relations,
    },
  },
  roles: {
    name: 'roles',
    reading: roleReading,
    type: connectionOf('Role', Role, groupKeys.roles),
    args: {
      ...pageArgs,
      ...builder.args((t) => ({ where: t.field({ type: RoleWhere, description: `${which}{country: ["Iran"]}.` }) })),
      ...ordered.statements,
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

/** What a list is asked for: its filter read, its page checked. */
export async function ask(
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

const isTimed = (name: ListName): boolean => graphLists[name].sort === 'timeKey';
const sorted = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
