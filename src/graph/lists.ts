import {
  countText,
  eitherText,
  FROM_WORDS,
  type Grouping,
  groupsText,
  hidden,
  type ListSpec,
  type Parts,
  rowsText,
  sizeText,
  sortedText,
  startOf,
  type Walk,
} from './list-texts.ts';
import type { Query } from './queries.ts';

/**
 * Every list of the API: a label, the unique string it sorts by (with a range index), the family of sections its texts
 * are made of, and the section with its columns. cypher/read/lists/*.cypher holds the sections.
 */
export const lists = {
  articles: { label: 'Article', sort: 'timeKey', family: 'articles', columns: 'article.columns', hides: ['copies'] },
  people: { label: 'Person', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  organisations: { label: 'Organisation', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  entities: { label: 'Entity', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  countries: { label: 'Country', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  places: { label: 'Place', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  blocs: { label: 'Bloc', sort: 'nameKey', family: 'entities', columns: 'entity.columns', hides: [] },
  quotes: { label: 'Quote', sort: 'timeKey', family: 'quotes', columns: 'quote.columns', hides: ['copies'] },
  events: {
    label: 'Event',
    sort: 'timeKey',
    family: 'relations',
    columns: 'relation.columns',
    hides: ['copies', 'inferred'],
  },
  claims: {
    label: 'Claim',
    sort: 'timeKey',
    family: 'relations',
    columns: 'relation.columns',
    hides: ['copies', 'inferred'],
  },
  roles: { label: 'Role', sort: 'timeKey', family: 'roles', columns: 'role.columns', hides: ['copies'] },
} as const satisfies Record<string, ListSpec>;

export type ListName = keyof typeof lists;
export type Filter = Readonly<Record<string, unknown>>;

/** Which rows of which list, in which order: picks one text of a closed set; its values travel as parameters. */
export interface ListQuery {
  readonly list: ListName;
  /** the section `<family>.from.<anchor>` that the text starts from; null: from the order itself */
  readonly anchor: string | null;
  /** the section `<family>.order.<by>` or `statement.order.<by>` that gives the key it sorts by; null: its own key */
  readonly by: string | null;
  readonly descending: boolean;
  /** values of `<family>.where.<field>`; all of them hold */
  readonly where: Filter;
  /** values of the same sections; none of them holds */
  readonly not: Filter;
}

/** The same list with the rows that it leaves out by itself. */
export function everything(query: ListQuery): ListQuery {
  const { hides } = lists[query.list];
  return { ...query, where: { ...Object.fromEntries(hides.map((what) => [what, 'INCLUDE'])), ...query.where } };
}

const KINDS = ['page', 'count', 'groups'] as const;
type Kind = (typeof KINDS)[number];
/** The anchor whose rows belong to all its ids. */
const OF_ALL = 'pair';
const NOTHING_KNOWN = 'WITH *, null AS known';
/** After every key that the graph can hold, before every key: open ends are values too, so that one text serves all pages. */
export const LAST_KEY = '\u{10FFFF}';
export const FIRST_KEY = '';

/** The name of the text, `list quotes page speaker desc kind,about -kind`: what Graph.read is asked for. */
export function listQueryName(kind: Kind, query: ListQuery, grouping?: Grouping): string {
  const fields = (filter: Filter) => Object.keys(filter).sort().join(',');
  const order =
    kind === 'page' ? `${query.descending ? 'desc' : 'asc'}${query.by === null ? '' : `:${query.by}`}` : 'asc';
  const words = ['list', query.list, kind, query.anchor ?? '', order, fields(query.where), fields(query.not)];
  return [...words, ...(grouping === undefined ? [] : [grouping.by.join(','), grouping.order])].join(' ');
}

/** Parameters of the filter: `where_kind`, `not_kind`. */
export function filterParams(query: ListQuery): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(query.where).map(([field, value]) => [`where_${field}`, value]),
    ...Object.entries(query.not).map(([field, value]) => [`not_${field}`, value]),
  ]);
}

/**
 * The text of that name, composed of the sections of its family; undefined when the name is none of the closed set.
 * A page takes $anchors [{key, ids}], $low and $high (keys, both excluded), $limit and the filter, and gives for each
 * anchor its first rows: anchor, key, and the columns of the noun. A count takes $anchors and the filter: anchor, total.
 * Groups take $top beside them: anchor, rows [{keys, count, meanScore}], other, more, without.
 */
export function listText(name: string, sections: ReadonlyMap<string, Query>): string | undefined {
  const [word, list = '', kind = '', anchor = '', order = '', where = '', not = '', by = '', first = '', ...rest] =
    name.split(' ');
  if (word !== 'list' || !(list in lists) || !KINDS.includes(kind as Kind) || rest.length > 0) return undefined;
  const spec: ListSpec = lists[list as ListName];
  const section = (part: string): string | undefined => sections.get(`${spec.family}.${part}`)?.text;
  const orderText = (by: string): string | undefined =>
    section(`order.${by}`) ??
    (spec.sort === 'timeKey' && list !== 'articles' ? sections.get(`statement.order.${by}`)?.text : undefined);
  const fields = where.split(',');
  // What the words find is a start of its own, where nothing rarer is.
  const found = anchor === '' && fields.includes('text');
  const from = found ? FROM_WORDS : anchor === '' ? '' : section(`from.${anchor}`);
  const filter = conditions(section, found ? fields.filter((field) => field !== 'text') : fields, not.split(','));
  if (from === undefined || filter === undefined) return undefined;
  // An article's own lists show what it states, near-copy or not; every other list counts a text once.
  const kept = spec.hides.filter((what) => !fields.includes(what) && !(what === 'copies' && anchor === 'article'));
  const once = onceTexts(section, fields, not.split(','));
  const parts: Parts = { spec, from, conditions: [...kept.map((what) => hidden[what]), ...filter], once };
  const whole = anchor === '' && where === '' && not === '';
  if (kind === 'count') return whole ? sizeText(spec) : countText(parts);
  if (kind === 'groups') {
    const keys = by.split(',').map((key) => section(`key.${key}`) ?? sections.get(`period.key.${key}`)?.text);
    if (first !== 'COUNT' && first !== 'KEY') return undefined;
    return keys.includes(undefined) ? undefined : groupsText(parts, keys as string[], first);
  }
  const [way, orderBy] = order.split(':');
  const direction = way === 'desc' ? ' DESC' : '';
  const sortKey = orderBy === undefined ? null : orderText(orderBy);
  if (sortKey === undefined) return undefined;
  if (sortKey !== null) {
    const columns = `anchor.key AS anchor, sortKey AS key, ${sections.get(spec.columns)?.text}`;
    return [
      ...startOf(parts),
      sortedText(parts, sortKey, direction),
      `RETURN ${columns}`,
      `ORDER BY key${direction}`,
    ].join('\n');
  }
  const walk = found ? undefined : walkOf(section, anchor);
  const rows = walk === undefined ? rowsText(parts, direction) : eitherText(parts, direction, walk);
  const columns = `anchor.key AS anchor, x.${spec.sort} AS key, ${sections.get(spec.columns)?.text}`;
  return [...startOf(parts), rows, `RETURN ${columns}`, `ORDER BY key${direction}`].join('\n');
}

/** How the list is walked for this anchor; undefined where it is always read from the anchor. */
function walkOf(section: (part: string) => string | undefined, anchor: string): Walk | undefined {
  const degree = section(`dense.${anchor}`);
  const condition = section(`walked.${anchor}`) ?? section(`where.${anchor}`)?.replaceAll('$value', 'anchor.ids');
  if (degree === undefined || condition === undefined) return undefined;
  return { degree, condition, isOfAll: anchor === OF_ALL, known: section(`known.${anchor}`) ?? NOTHING_KNOWN };
}

/** Fields with a section `once`: their condition knows its outcome as `$once`. */
function onceTexts(
  section: (part: string) => string | undefined,
  where: readonly string[],
  not: readonly string[],
): ReadonlyMap<string, string> {
  const named = [...where.map((field) => ['where', field]), ...not.map((field) => ['not', field])];
  return new Map(
    named.flatMap(([prefix, field]) => {
      const text = section(`once.${field}`);
      const name = `${prefix}_${field}`;
      return text === undefined ? [] : [[name, filled(text, name)] as const];
    }),
  );
}

const filled = (text: string, name: string): string => text.replaceAll('$value', `$${name}`).replaceAll('$once', name);

function conditions(
  section: (part: string) => string | undefined,
  where: readonly string[],
  not: readonly string[],
): string[] | undefined {
  const texts: string[] = [];
  for (const [prefix, fields] of [
    ['where', where],
    ['not', not],
  ] as const)
    for (const field of fields.filter((each) => each !== '')) {
      const condition = section(`where.${field}`);
      if (condition === undefined) return undefined;
      const text = filled(condition, `${prefix}_${field}`);
      texts.push(prefix === 'where' ? `(${text})` : `NOT (${text})`);
    }
  return texts;
}
