import type { EntityKind } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { DatelineError } from '../../errors.ts';
import { bindingOf } from '../../graph/cursors.ts';
import { type Filter, LAST_KEY, type ListName } from '../../graph/lists.ts';
import { MOST_WORDS, readWords } from '../../graph/words.ts';
import { entityTypes } from '../loaders/entities.ts';
import type { Asked } from '../loaders/lists.ts';
import { type ApiContext, builder } from './builder.ts';
import { connectionOf, type PageArgs, pageArgs, readPage } from './connection.ts';
import { EntityOrder, TimeOrder } from './enums.ts';
import { groupKeys } from './groups.ts';
import { findIds } from './names.ts';
import { Article, Claim, Entity, Event, Organisation, Person, Quote, Role } from './refs.ts';
import { ArticleWhere, EntityWhere, QuoteWhere, RelationWhere, RoleWhere } from './where.ts';

/** How the value of a filter field becomes the parameter of its section. */
type Read = (value: unknown, context: ApiContext, field: string) => unknown;

const plain: Read = (value) => value;
const keys: Read = (value) => (value as string[]).map(nameKey);
const prefix: Read = (value) => {
  const key = nameKey(value as string);
  return [key, `${key}${LAST_KEY}`];
};
const labels: Read = (value) => (value as EntityKind[]).map((kind) => entityTypes[kind]);
const names =
  (...kinds: EntityKind[]): Read =>
  (value, context) =>
    findIds(context, value as string[], kinds.length === 0 ? null : kinds);

/** Of all-of filters: a name that nobody bears is an id that nothing has, so that nothing fits. */
const everyName =
  (...kinds: EntityKind[]): Read =>
  async (value, context) => {
    const found = await Promise.all(
      (value as string[]).map((name) => findIds(context, [name], kinds.length === 0 ? null : kinds)),
    );
    return [...new Set(found.flatMap((ids) => (ids.length === 0 ? [''] : ids)))].sort();
  };
const words: Read = (value) => {
  const found = readWords(value as string);
  if (found === null)
    throw new DatelineError('BAD_USER_INPUT', 'text must have a word to look for, beside what it leaves out.');
  if (found.wanted.length + found.unwanted.length > MOST_WORDS)
    throw new DatelineError('BAD_USER_INPUT', `text may have up to ${MOST_WORDS} words and phrases.`);
  return found;
};

function isoDate(value: unknown, field: string): string {
  if (typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
    // The calendar rolls 30 February over into March and knows no 13th month: either way it is not what was given.
    const day = new Date(value);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new DatelineError('BAD_USER_INPUT', `${field} must be a date such as "2024", "2024-05" or "2024-05-17".`);
}
const since: Read = (value, _, field) => isoDate(value, field);
const until: Read = (value, _, field) => `${isoDate(value, field)}${LAST_KEY}`;
/** Fields of what articles and statements share: their words, their time, and whether near-copies are listed. */
const told: Readonly<Record<string, Read>> = { text: words, copies: plain, from: since, to: until };

interface Reading {
  /** fields of the filter */
  readonly reads: Readonly<Record<string, Read>>;
  /** filter fields that a text can start from, the rarest first */
  readonly starts: readonly string[];
}

const articleReading: Reading = {
  reads: {
    about: names(),
    aboutAll: everyName(),
    publisher: names('ORGANISATION'),
    tag: keys,
    language: plain,
    ...told,
  },
  starts: ['tag', 'about', 'publisher'],
};
const entityReading: Reading = {
  reads: { type: labels, country: names('COUNTRY'), startsWith: prefix },
  starts: ['country'],
};
const quoteReading: Reading = {
  reads: {
    speaker: names(),
    speakerCountry: names('COUNTRY'),
    about: names(),
    aboutAll: everyName(),
    publisher: names('ORGANISATION'),
    minConfidence: plain,
    kind: plain,
    inHeadline: plain,
    attributed: plain,
    ...told,
  },
  starts: ['speaker', 'about', 'speakerCountry'],
};
const eventReading: Reading = {
  reads: {
    type: plain,
    actor: names(),
    recipient: names(),
    party: names(),
    partyAll: everyName(),
    publisher: names('ORGANISATION'),
    quad: plain,
    mode: plain,
    minConfidence: plain,
    doneFrom: since,
    doneTo: until,
    place: names(),
    status: plain,
    trend: plain,
    context: plain,
    inferred: plain,
    ...told,
  },
  starts: ['place', 'recipient', 'actor', 'party'],
};
const claimReading: Reading = {
  reads: { ...eventReading.reads, assertedBy: names() },
  starts: ['assertedBy', ...eventReading.starts],
};
const roleReading: Reading = {
  reads: {
    person: names('PERSON'),
    country: names('COUNTRY'),
    organisation: names('ORGANISATION'),
    title: keys,
    status: plain,
    ...told,
  },
  starts: ['person', 'organisation', 'country'],
};

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

/** Values of a filter as its sections take them; what is null is absent. */
async function readFilter(
  { reads }: Reading,
  fields: Record<string, unknown>,
  context: ApiContext,
  excludes: boolean,
): Promise<Filter> {
  const given = Object.entries(fields).filter(([, value]) => (value ?? null) !== null);
  const values = await Promise.all(
    given.map(async ([field, value]) => {
      const read = reads[field];
      if (excludes && field === 'text')
        throw new DatelineError('BAD_USER_INPUT', 'text is not taken inside a not: put a minus before the word.');
      if (excludes && (field === 'copies' || field === 'inferred'))
        throw new DatelineError(
          'BAD_USER_INPUT',
          `${field} is not taken inside a not: lists leave such rows out by themselves.`,
        );
      if (read !== undefined) return [field, await read(value, context, field)] as const;
      throw new DatelineError(
        'BAD_USER_INPUT',
        field === 'not'
          ? 'A not inside a not is not taken: write its fields outside.'
          : `${field} is of claims only: nobody asserts an event.`,
      );
    }),
  );
  return Object.fromEntries(values);
}
