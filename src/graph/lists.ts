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

const KINDS = ['page', 'count'] as const;
type Kind = (typeof KINDS)[number];
/** After every key that the graph can hold, before every key: open ends are values too, so that one text serves all pages. */
export const LAST_KEY = '\u{10FFFF}';
export const FIRST_KEY = '';

/** The name of the text, `list quotes page speaker desc kind,about -kind`: what Graph.read is asked for. */
export function listQueryName(kind: Kind, query: ListQuery): string {
  const fields = (filter: Filter) => Object.keys(filter).sort().join(',');
  const order = kind === 'count' || !query.descending ? 'asc' : 'desc';
  return ['list', query.list, kind, query.anchor ?? '', order, fields(query.where), fields(query.not)].join(' ');
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
 */
export function listText(name: string, sections: ReadonlyMap<string, Query>): string | undefined {
  const [word, list = '', kind = '', anchor = '', order = '', where = '', not = '', ...rest] = name.split(' ');
  if (word !== 'list' || !(list in lists) || !KINDS.includes(kind as Kind) || rest.length > 0) return undefined;
  const spec: ListSpec = lists[list as ListName];
  const section = (part: string): string | undefined => sections.get(`${spec.family}.${part}`)?.text;
  const from = anchor === '' ? '' : section(`from.${anchor}`);
  const filter = conditions(section, where.split(','), not.split(','));
  if (from === undefined || filter === undefined) return undefined;
  // An article's own lists show what it states, near-copy or not; every other list counts a text once.
  const kept = spec.hides.filter(
    (what) => !where.split(',').includes(what) && !(what === 'copies' && anchor === 'article'),
  );
  const parts: Parts = { spec, from, conditions: [...kept.map((what) => hidden[what]), ...filter] };
  const whole = anchor === '' && where === '' && not === '';
  if (kind === 'count') return whole ? sizeText(spec) : countText(parts);
  const dense = where === '' && not === '' ? section(`dense.${anchor}`) : undefined;
  const walked = section(`where.${anchor}`);
  const direction = order === 'desc' ? ' DESC' : '';
  const rows =
    dense === undefined || walked === undefined
      ? rowsText(parts, direction)
      : eitherText(parts, direction, dense, walked);
  const columns = `anchor.key AS anchor, x.${spec.sort} AS key, ${sections.get(spec.columns)?.text}`;
  return `UNWIND $anchors AS anchor\n${rows}\nRETURN ${columns}\nORDER BY key${direction}`;
}

interface Parts {
  readonly spec: ListSpec;
  /** MATCH … WHERE from the anchor; empty: from the order */
  readonly from: string;
  readonly conditions: readonly string[];
}

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
      const text = section(`where.${field}`)?.replaceAll('$value', `$${prefix}_${field}`);
      if (text === undefined) return undefined;
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

function rowsText(parts: Parts, direction: string, outer = 'CALL (anchor) {'): string {
  return [
    outer,
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
    'UNWIND $anchors AS anchor',
    'CALL (anchor) {',
    ...matchText(parts),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `RETURN count(${parts.from === '' ? '' : 'DISTINCT '}x) AS total`,
    '}',
    'RETURN anchor.key AS anchor, total',
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
