/** The texts that a list is made of: its start and conditions, with one of several ends. */

/** Near-copies are marked `duplicate`, statements of which only the context suggests a party `contextual`. */
export const hidden = { copies: 'x.duplicate IS NULL', inferred: 'x.contextual IS NULL' } as const;
export type Hidden = keyof typeof hidden;

export interface ListSpec {
  readonly label: string;
  readonly sort: 'timeKey' | 'nameKey';
  readonly family: string;
  readonly columns: string;
  /** what is left out unless the filter field of that name asks for it */
  readonly hides: readonly Hidden[];
}

/** Rows in groups: by one key or two, `<family>.key.<KEY>` or `period.key.<KEY>`, the largest or the first group first. */
export interface Grouping {
  readonly by: readonly string[];
  readonly order: 'COUNT' | 'KEY';
}

export interface Parts {
  readonly spec: ListSpec;
  /** MATCH … WHERE from the anchor; empty: from the order */
  readonly from: string;
  readonly conditions: readonly string[];
  /** what is worked out once for all rows: the name it has in conditions, and the text */
  readonly once: ReadonlyMap<string, string>;
}

/** What words find is a start of its own. */
export const FROM_WORDS = 'UNWIND where_text AS x\nWITH *\nWHERE true';

export const startOf = ({ once }: Parts): string[] => [
  ...[...once.values()].map((text) => `CALL () {\n${text}\n}`),
  'UNWIND $anchors AS anchor',
];
const callOf = ({ once }: Parts): string => `CALL (${['anchor', ...once.keys()].join(', ')}) {`;

/** From an anchor no label stands in the pattern: with one the planner walks the whole order instead (tried: 30,000 rows for 6). */
function matchText({ spec, from }: Parts): string[] {
  return from === ''
    ? [`MATCH (x:${spec.label})`, `WHERE $low < x.${spec.sort} AND x.${spec.sort} < $high`]
    : [from, `AND '${spec.label}' IN labels(x) AND $low < x.${spec.sort} AND x.${spec.sort} < $high`];
}

export function rowsText(parts: Parts, direction: string): string {
  return [
    callOf(parts),
    ...matchText(parts),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `WITH ${parts.from === '' ? '' : 'DISTINCT '}x ORDER BY x.${parts.spec.sort}${direction} LIMIT $limit`,
    'RETURN x',
    '}',
  ].join('\n');
}

/** How a list is walked in its order for the rows of an anchor, where that is likely to find a page sooner than reading all of them. */
export interface Walk {
  /** how many rows one entity `a` of the anchor has at most: a count of the store */
  readonly degree: string;
  /** rows belong to all ids of the anchor, not to any of them */
  readonly isOfAll: boolean;
  /** WITH … AS known: what conditions need to know of the anchor, worked out once */
  readonly known: string;
  /** which rows belong to it, by `anchor` and `known` */
  readonly condition: string;
}

/** Rows walked for each row of the page, and in all: what belongs to an anchor may lie at the other end of the order. */
const WALKED_A_ROW = 400;
const MOST_WALKED = 8_000;
/** Such a part of the list has to belong to the anchor, or the rows walked would not hold a page. */
const LEAST_SHARE = 200;

/**
 * By a key that is no property: what the filter leaves is sorted whole. The key ends in what is unique, so that pages seek by
 * it; the range of the list's own key only keeps the whole label from being scanned.
 */
export function sortedText(parts: Parts, key: string, direction: string): string {
  return [
    callOf(parts),
    ...matchText(parts).map((line) => line.replaceAll('$low', "''").replaceAll('$high', "'\u{10FFFF}'")),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `WITH DISTINCT x`,
    `WITH x, ${key} AS sortKey`,
    'WHERE $low < sortKey AND sortKey < $high',
    `WITH x, sortKey ORDER BY sortKey${direction} LIMIT $limit`,
    'RETURN x, sortKey',
    '}',
  ].join('\n');
}

/**
 * Walking the order finds a page of a dense anchor sooner than reading all its rows and sorting them (measured: 5 ms against 49 for
 * 20,000 rows). The share of the list that is an anchor's is about the product of those that its entities have, or their sum, and a page
 * comes after limit / share rows. Where the rows walked do not fill the page all rows of the anchor are read after all: twice the work at most.
 */
export function eitherText(parts: Parts, direction: string, { degree, isOfAll, known, condition }: Walk): string {
  const { spec, once, conditions } = parts;
  const passed = ['anchor', ...once.keys()];
  const share = isOfAll ? 'reduce(all = 1.0, one IN degrees | all * one / size)' : 'toFloat(degree) / size';
  return [
    `CALL () { MATCH (n:${spec.label}) RETURN count(n) AS size }`,
    'CALL (anchor) {',
    `MATCH (a:Entity) WHERE a.id IN anchor.ids WITH ${degree} AS degree`,
    'RETURN collect(degree) AS degrees, sum(degree) AS degree',
    '}',
    `WITH *, ${share} AS share`,
    `WITH *, share * ${LEAST_SHARE} > 1 AND share * degree > $limit AS isDense`,
    `CALL (${passed.join(', ')}, isDense) {`,
    'WITH * WHERE isDense',
    known,
    `CALL (${[...passed, 'known'].join(', ')}) {`,
    `MATCH (x:${spec.label})`,
    `WHERE $low < x.${spec.sort} AND x.${spec.sort} < $high`,
    `WITH x ORDER BY x.${spec.sort}${direction}`,
    `LIMIT CASE WHEN $limit * ${WALKED_A_ROW} < ${MOST_WALKED} THEN $limit * ${WALKED_A_ROW} ELSE ${MOST_WALKED} END`,
    `WITH x WHERE ${[condition, ...conditions].map((one) => `(${one})`).join(' AND ')}`,
    'WITH x LIMIT $limit',
    'RETURN x',
    '}',
    'RETURN collect(x) AS page',
    '}',
    `CALL (${passed.join(', ')}, page) {`,
    'WITH page WHERE size(page) = $limit',
    'UNWIND page AS x',
    'RETURN x',
    'UNION ALL',
    'WITH * WHERE size(page) < $limit',
    rowsText(parts, direction),
    'RETURN x',
    '}',
  ].join('\n');
}

export function countText(parts: Parts): string {
  return [
    ...startOf(parts),
    callOf(parts),
    // From an anchor no range of keys: it would hold them all, and read one of each row.
    ...(parts.from === '' ? matchText(parts) : [parts.from, `AND '${parts.spec.label}' IN labels(x)`]),
    ...parts.conditions.map((condition) => `AND ${condition}`),
    `RETURN count(${parts.from === '' ? '' : 'DISTINCT '}x) AS total`,
    '}',
    'RETURN anchor.key AS anchor, total',
  ].join('\n');
}

/** A row stands in each group of which it has the keys, once; what lacks one is counted apart, once too. */
export function groupsText(parts: Parts, keys: readonly string[], order: Grouping['order']): string {
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
export function sizeText({ label, hides }: ListSpec): string {
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
