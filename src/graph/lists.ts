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

/** Near-copies are marked `duplicate`, statements of which only the context suggests a party `contextual`. */
const hidden = { copies: 'x.duplicate IS NULL', inferred: 'x.contextual IS NULL' } as const;
type Hidden = keyof typeof hidden;

interface ListSpec {
  readonly label: string;
  readonly sort: 'timeKey' | 'nameKey';
  readonly family: string;
  readonly columns: string;
  /** what is left out unless the filter field of that name asks for it */
  readonly hides: readonly Hidden[];
}

export type ListName = keyof typeof lists;
export type Filter = Readonly<Record<string, unknown>>;

/** Which rows of which list, in which order: picks one text of a closed set; its values travel as parameters. */
export interface ListQuery {
  readonly list: ListName;
  /** the section `<family>.from.<anchor>` that the text starts from; null: from the order itself */
  readonly anchor: string | null;
  readonly descending: boolean;
  /** values of `<family>.where.<field>`; all of them hold */
  readonly where: Filter;
  /** values of the same sections; none of them holds */
  readonly not: Filter;
}

/** Rows in groups: by one key or two, `<family>.key.<KEY>` or `period.key.<KEY>`, the largest or the first group first. */
export interface Grouping {
  readonly by: readonly string[];
  readonly order: 'COUNT' | 'KEY';
}

/** The same list with the rows that it leaves out by itself. */
export function everything(query: ListQuery): ListQuery {
  const { hides } = lists[query.list];
  return { ...query, where: { ...Object.fromEntries(hides.map((what) => [what, 'INCLUDE'])), ...query.where } };
}

const KINDS = ['page', 'count', 'groups'] as const;
type Kind = (typeof KINDS)[number];
/** After every key that the graph can hold, before every key: open ends are values too, so that one text serves all pages. */
export const LAST_KEY = '\u{10FFFF}';
export const FIRST_KEY = '';

/** The name of the text, `list quotes page speaker desc kind,about -kind`: what Graph.read is asked for. */
export function listQueryName(kind: Kind, query: ListQuery, grouping?: Grouping): string {
  const fields = (filter: Filter) => Object.keys(filter).sort().join(',');
  const order = kind === 'page' && query.descending ? 'desc' : 'asc';
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
  const dense = where === '' && not === '' ? section(`dense.${anchor}`) : undefined;
  const walked = section(`where.${anchor}`);
  const direction = order === 'desc' ? ' DESC' : '';
  const rows =
    dense === undefined || walked === undefined
      ? rowsText(parts, direction)
      : eitherText(parts, direction, dense, walked);
  const columns = `anchor.key AS anchor, x.${spec.sort} AS key, ${sections.get(spec.columns)?.text}`;
  return [...startOf(parts), rows, `RETURN ${columns}`, `ORDER BY key${direction}`].join('\n');
}

const FROM_WORDS = 'UNWIND where_text AS x\nWITH *\nWHERE true';

interface Parts {
  readonly spec: ListSpec;
  /** MATCH … WHERE from the anchor; empty: from the order */
  readonly from: string;
  readonly conditions: readonly string[];
  /** what is worked out once for all rows: the name it has in conditions, and the text */
  readonly once: ReadonlyMap<string, string>;
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

const startOf = ({ once }: Parts): string[] => [
  ...[...once.values()].map((text) => `CALL () {\n${text}\n}`),
  'UNWIND $anchors AS anchor',
];
const callOf = ({ once }: Parts): string => `CALL (${['anchor', ...once.keys()].join(', ')}) {`;

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

/** From an anchor no label stands in the pattern: with one the planner walks the whole order instead (tried: 30,000 rows for 6). */
function matchText({ spec, from }: Parts): string[] {
  return from === ''
    ? [`MATCH (x:${spec.label})`, `WHERE $low < x.${spec.sort} AND x.${spec.sort} < $high`]
    : [from, `AND '${spec.label}' IN labels(x) AND $low < x.${spec.sort} AND x.${spec.sort} < $high`];
}

function rowsText(parts: Parts, direction: string): string {
  return [
    callOf(parts),
    ...matchText(parts),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `WITH ${parts.from === '' ? '' : 'DISTINCT '}x ORDER BY x.${parts.spec.sort}${direction} LIMIT $limit`,
    'RETURN x',
    '}',
  ].join('\n');
}

/**
 * From a dense anchor walking the order finds a page sooner than reading all its rows and sorting them: when
 * degree² > page × list (measured: 5 ms against 49 for 20,000 rows). Both sizes come from the store's own counts.
 */
function eitherText(parts: Parts, direction: string, dense: string, walked: string): string {
  const walk = {
    ...parts,
    from: '',
    conditions: [`(${walked.replaceAll('$value', 'anchor.ids')})`, ...parts.conditions],
  };
  return [
    `CALL () { MATCH (n:${parts.spec.label}) RETURN count(n) AS size }`,
    `CALL (anchor) { MATCH (a:Entity) WHERE a.id IN anchor.ids RETURN sum(${dense}) AS degree }`,
    'CALL (anchor, size, degree) {',
    'WITH * WHERE degree * degree <= $limit * size',
    rowsText(parts, direction),
    'RETURN x',
    'UNION ALL',
    'WITH * WHERE degree * degree > $limit * size',
    rowsText(walk, direction),
    'RETURN x',
    '}',
  ].join('\n');
}

function countText(parts: Parts): string {
  return [
    ...startOf(parts),
    callOf(parts),
    ...matchText(parts),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `RETURN count(${parts.from === '' ? '' : 'DISTINCT '}x) AS total`,
    '}',
    'RETURN anchor.key AS anchor, total',
  ].join('\n');
}

/** A row stands in each group of which it has the keys, once; what lacks one is counted apart, once too. */
function groupsText(parts: Parts, keys: readonly string[], order: Grouping['order']): string {
  const names = keys.map((_, index) => `k${index + 1}`);
  const lacking = names.map((name) => `${name} IS NULL`).join(' OR ');
  return [
    ...startOf(parts),
    callOf(parts),
    ...matchText(parts),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    'WITH DISTINCT x',
    ...keys.map((key, index) => `CALL (x) {\n${key.replace(/ AS k$/, ` AS ${names[index]}`)}\n}`),
    `WITH DISTINCT x, CASE WHEN ${lacking} THEN null ELSE [${names.join(', ')}] END AS keys`,
    'WITH keys, count(x) AS count, avg(x.score) AS meanScore',
    `ORDER BY ${order === 'COUNT' ? 'count DESC, keys' : 'keys'}`,
    'WITH collect({keys: keys, count: count, meanScore: meanScore}) AS groups',
    'WITH [one IN groups WHERE one.keys IS NOT NULL] AS found, [one IN groups WHERE one.keys IS NULL] AS lacking',
    'RETURN found[..$top] AS rows, reduce(sum = 0, one IN found[$top..] | sum + one.count) AS other,',
    '  CASE WHEN size(found) > $top THEN size(found) - $top ELSE 0 END AS more, coalesce(lacking[0].count, 0) AS without',
    '}',
    'RETURN anchor.key AS anchor, rows, other, more, without',
  ].join('\n');
}

/** The size of a whole list is a count of the store, less what it hides: no row is read but that. */
function sizeText({ label, hides }: ListSpec): string {
  const copy =
    label === 'Article' ? '(x:Article {duplicate: true})' : `(:Article {duplicate: true})-[:STATES]->(x:${label})`;
  const matches = {
    copies: `MATCH ${copy}`,
    inferred: `MATCH (x:${label} {contextual: true}) WHERE ${hidden.copies}`,
  } as const;
  return [
    'UNWIND $anchors AS anchor',
    `CALL () { MATCH (x:${label}) RETURN count(x) AS size }`,
    ...hides.map((what) => `CALL () { ${matches[what]} RETURN count(x) AS ${what} }`),
    `RETURN anchor.key AS anchor, ${['size', ...hides].join(' - ')} AS total`,
  ].join('\n');
}
