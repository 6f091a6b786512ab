import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

/** Every list field of the API with filters that start from different anchors; the path leads to it. */
const fields: readonly { readonly path: readonly string[]; readonly where: readonly string[] }[] = [
  {
    path: ['articles'],
    where: [
      '',
      '{about: ["Iran"]}',
      '{tag: ["north"]}',
      '{copies: ONLY}',
      '{publisher: ["Kite News"], language: ["en"]}',
      '{publishedFrom: "2024-03", publishedTo: "2024-06"}',
      '{exclude: {about: ["Iran"], language: ["fr"]}}',
    ],
  },
  { path: ['people'], where: ['', '{country: ["Iran"]}', '{startsWith: "b"}', '{exclude: {country: ["Iran"]}}'] },
  { path: ['organisations'], where: ['', '{country: ["RUS", "IRN"]}'] },
  { path: ['entities'], where: ['', '{types: [PLACE, BLOC]}', '{exclude: {types: [COUNTRY, PERSON]}}'] },
  {
    path: ['quotes'],
    where: [
      '',
      '{about: ["Iran"]}',
      '{speaker: ["Moss", "Harbour Ministry"]}',
      '{speakerCountry: ["Russia"]}',
      '{about: ["Iran"], kind: [DIRECT, PARTIAL], exclude: {speaker: ["Moss"], inHeadline: true}}',
      '{attributed: false}',
      '{cue: ["Said"], exclude: {cue: ["warned"]}}',
      '{exclude: {attributed: false, speakerCountry: ["Russia"]}, publishedFrom: "2024"}',
    ],
  },
  {
    path: ['events'],
    where: [
      '',
      '{types: [CONSULT]}',
      '{actor: ["Iran"]}',
      '{recipient: ["Iran"], trend: [UP]}',
      '{party: ["Iran"]}',
      '{place: ["Moonport"]}',
      '{context: [MILITARY], exclude: {status: [PLANNED]}}',
      '{inferred: INCLUDE, copies: INCLUDE}',
      '{inferred: ONLY}',
      '{party: ["United States"], copies: ONLY}',
      '{dated: false}',
      '{dated: true, doneFrom: "2024-02", exclude: {doneTo: "2024-03"}}',
    ],
  },
  { path: ['claims'], where: ['', '{assertedBy: ["Moss"]}', '{party: ["Iran"], exclude: {assertedBy: ["Moss"]}}'] },
  {
    path: ['roles'],
    where: [
      '',
      '{country: ["Iran"]}',
      '{person: ["Moss"], title: ["minister"], status: [CURRENT]}',
      '{organisation: ["Inland Bank"]}',
      '{publisher: ["Kite News"], minConfidence: 0.8}',
    ],
  },
  { path: ['country(name: "Iran")', 'quotes'], where: ['', '{kind: [DIRECT]}'] },
  { path: ['country(name: "Iran")', 'quotesAbout'], where: ['', '{speaker: ["Moss"]}'] },
  { path: ['country(name: "Iran")', 'articles'], where: ['', '{exclude: {tag: ["north"]}}'] },
  { path: ['country(name: "Iran")', 'events'], where: [''] },
  { path: ['country(name: "Iran")', 'claims'], where: ['{types: [OPPOSE, ACCUSE]}'] },
  { path: ['country(name: "Iran")', 'people'], where: [''] },
  { path: ['country(name: "Iran")', 'organisations'], where: [''] },
  { path: ['person(name: "Moss")', 'quotes'], where: ['', '{about: ["Iran"]}'] },
  { path: ['organisation(name: "Kite News")', 'people'], where: [''] },
  { path: ['article(source: "made-up/3.txt")', 'quotes'], where: [''] },
  { path: ['article(source: "made-up/3.txt")', 'roles'], where: [''] },
  { path: ['bilateral(a: "Russia", b: "Iran")', 'quotes'], where: ['', '{kind: [DIRECT]}'] },
  { path: ['bilateral(a: "Russia", b: "Iran")', 'events'], where: [''] },
  { path: ['bilateral(a: "Russia", b: "Iran")', 'claims'], where: [''] },
  { path: ['bilateral(a: "Russia", b: "Iran")', 'articles'], where: [''] },
  { path: ['bilateral(a: "Russia", b: "Iran")', 'people'], where: [''] },
];
const byTime = [['NEWEST_FIRST', 'OLDEST_FIRST']] as const;
const byTrust = [...byTime, ['SUREST_FIRST', 'LEAST_SURE_FIRST']] as const;
const byName = [
  ['A_TO_Z', 'Z_TO_A'],
  ['MOST_NAMED_FIRST', 'LEAST_NAMED_FIRST'],
] as const;
const byDeed = [...byTrust, ['LATEST_DEED_FIRST', 'EARLIEST_DEED_FIRST'], ['BEST_FIRST', 'WORST_FIRST']] as const;
/** Each order and its opposite. */
const orders: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ...{ articles: byTime, quotes: byTrust, quotesAbout: byTrust, roles: byTrust, events: byDeed, claims: byDeed },
  ...{ people: byName, organisations: byName, entities: byName },
};
const cases = fields.flatMap(({ path, where }) => where.map((filter) => [path.join('.'), filter, path] as const));

interface Page {
  readonly ids: string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly next: boolean;
  readonly previous: boolean;
  readonly total: number;
}

async function page(path: readonly string[], args: readonly string[]): Promise<Page> {
  const given = args.filter((arg) => arg !== '').join(', ');
  const list = `(${given}) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const text = path.reduceRight((inner, field) => `{ it: ${field}${inner} }`, list);
  const { data, errors } = await ask(graph, text);
  expect(errors).toEqual([]);
  const found = path.reduce((parent, _) => parent.it, data);
  const ids = found.nodes.map((node: { id: string }) => node.id);
  expect(found.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(ids);
  const { startCursor: start, endCursor: end, hasNextPage: next, hasPreviousPage: previous } = found.pageInfo;
  return { ids, start, end, next, previous, total: found.totalCount };
}

async function walk(path: readonly string[], args: readonly string[], size: number, forwards: boolean) {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const at: string = cursor === null ? '' : forwards ? `after: "${cursor}"` : `before: "${cursor}"`;
    const found: Page = await page(path, [...args, `${forwards ? 'first' : 'last'}: ${size}`, at]);
    ids.splice(forwards ? ids.length : 0, 0, ...found.ids);
    expect(forwards ? found.previous : found.next).toBe(cursor !== null);
    if (!(forwards ? found.next : found.previous)) return ids;
    cursor = forwards ? found.end : found.start;
  }
}

describe('an order', () => {
  it.each([
    ['events(orderBy: LATEST_DEED_FIRST, first: 100) { nodes { v: date } }', (v: string) => (v < ':' ? v : '')],
    ['claims(orderBy: BEST_FIRST, first: 100) { nodes { v: score } }', Number],
    ['quotes(orderBy: SUREST_FIRST, first: 100) { nodes { v: confidence } }', Number],
    ['roles(orderBy: SUREST_FIRST, first: 100) { nodes { v: confidence } }', Number],
    [
      'entities(orderBy: MOST_NAMED_FIRST, first: 100) { nodes { v: articles { totalCount } } }',
      (v: { totalCount: number }) => v.totalCount,
    ],
  ] as const)('%s sorts by what it says', async (field, read) => {
    const { data, errors } = await ask(graph, `{ it: ${field} }`);
    expect(errors).toEqual([]);
    const values = data.it.nodes.map(({ v }: { v: never }) => read(v ?? ('' as never)));
    const sorted = values.toSorted((a: number | string, b: number | string) => (a < b ? 1 : a > b ? -1 : 0));
    expect(values).toEqual(sorted);
    expect(new Set(values).size).toBeGreaterThan(1);
  });
});

describe('a list', () => {
  it.each(cases)('%s %s read in pages, forwards and backwards, is the whole list', async (_, filter, path) => {
    const where = filter === '' ? '' : `where: ${filter}`;
    const wholes = new Map<string, string[]>();
    const own = orders[path.at(-1) ?? ''] ?? [];
    for (const order of own.flat()) {
      const args = [where, `orderBy: ${order}`];
      const whole = await walk(path, args, 100, true);
      const { total } = await page(path, args);
      expect(whole.length).toBe(total);
      expect(new Set(whole).size).toBe(whole.length);
      // The list's own order page by page in two sizes, every other order in one.
      const half = Math.max(2, Math.ceil(whole.length / 2) + 1);
      const sizes = own[0]?.includes(order) ? [Math.max(1, Math.ceil(whole.length / 4)), half] : [half];
      for (const size of sizes) {
        expect(await walk(path, args, size, true)).toEqual(whole);
        expect(await walk(path, args, size, false)).toEqual(whole);
      }
      wholes.set(order, whole);
    }
    for (const [order, opposite] of own) {
      expect(wholes.get(order)?.length).toBeGreaterThan(0);
      expect(wholes.get(opposite)).toEqual(wholes.get(order)?.toReversed());
      expect(wholes.get(order)?.toSorted()).toEqual(wholes.get(own[0]?.[0] ?? '')?.toSorted());
    }
  });
});
