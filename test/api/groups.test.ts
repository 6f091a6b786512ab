import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idPrefix } from '../../src/domain/ids.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { ask } from '../support/ask.ts';
import { madeUpNews, openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

/** The made-up news as plain values: what a statement is tied to, by the type of the edge. */
interface Row {
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly to: (type: string) => string[];
}
const news = madeUpNews();
const at = new Map(news.nodes.map(({ properties }, index) => [String(properties.id), index]));
/** Ids that edges of a type lead to, from a thing or to it. */
const beside = (id: string, type: string, inwards = false): string[] =>
  news.edges
    .filter((edge) => edge.type === type && (inwards ? edge.to : edge.from) === at.get(id))
    .map((edge) => idOf(inwards ? edge.from : edge.to));
/** For which countries something is or acts. */
const countriesOf = (id: string): string[] => {
  const own = [id, ...beside(id, 'OF_COUNTRY'), ...beside(id, 'IN_COUNTRY')];
  const offices = beside(id, 'HELD_BY', true).filter(
    (role) => news.nodes[at.get(role) ?? -1]?.properties.status !== 'FORMER',
  );
  const bodies = offices.flatMap((role) => beside(role, 'IN'));
  return [...new Set([...own, ...bodies, ...bodies.flatMap((body) => beside(body, 'OF_COUNTRY'))])].filter(
    (one) => idPrefix(one) === 'country',
  );
};
const countries = (ids: readonly string[]): string[] => [...new Set(ids.flatMap(countriesOf))];
const idOf = (at: number): string => String(news.nodes[at]?.properties.id);
const rows: Row[] = news.nodes.flatMap(({ labels, properties }, at) => {
  if (labels[0] !== 'Statement') return [];
  const own = news.edges.filter(({ from }) => from === at);
  const to = (type: string) => [...new Set(own.filter((edge) => edge.type === type).map((edge) => idOf(edge.to)))];
  return [{ label: labels[1] ?? '', properties, to }];
});
const day = ({ properties }: Row): string => String(properties.timeKey).split(' ')[0] ?? '';
const cut = (length: number) => (row: Row) => (day(row) === '' ? [] : [day(row).slice(0, length)]);
const deed = ({ properties }: Row, length: number): string[] => {
  const date = String(properties.date ?? '');
  return /^\d/.test(date) && date.length >= length ? [date.slice(0, length)] : [];
};
const tagOf = ({ properties }: Row): string => {
  const edge = news.edges.find(({ from, type }) => type === 'HAS_TAG' && from === at.get(String(properties.articleId)));
  return String(news.nodes[edge?.to ?? -1]?.properties.key);
};
const value = (name: string) => (row: Row) => [String(row.properties[name])];

const keys: Readonly<Record<string, (row: Row) => string[]>> = {
  DAY: cut(10),
  MONTH: cut(7),
  YEAR: cut(4),
  KIND: value('kind'),
  CUE: value('cue'),
  SPEAKER: (row) => row.to('SPOKEN_BY'),
  ABOUT: (row) => row.to('ABOUT'),
  TYPE: value('type'),
  STATUS: value('status'),
  QUAD: () => ['VERBAL_COOPERATION'],
  CONTEXT: () => ['MILITARY', 'DIPLOMATIC'],
  ACTOR: (row) => row.to('ACTOR'),
  RECIPIENT: (row) => row.to('RECIPIENT'),
  PARTY: (row) => [...new Set([...row.to('ACTOR'), ...row.to('RECIPIENT')])],
  PLACE: (row) => row.to('AT'),
  SPEAKER_COUNTRY: (row) => countries(row.to('SPOKEN_BY')),
  ACTOR_COUNTRY: (row) => countries(row.to('ACTOR')),
  RECIPIENT_COUNTRY: (row) => countries(row.to('RECIPIENT')),
  PARTY_COUNTRY: (row) => countries([...row.to('ACTOR'), ...row.to('RECIPIENT')]),
  ASSERTER: (row) => row.to('ASSERTED_BY'),
  ASSERTER_COUNTRY: (row) => countries(row.to('ASSERTED_BY')),
  PUBLISHER: (row) => beside(String(row.properties.articleId), 'PUBLISHED_BY'),
  TAG: (row) => (beside(String(row.properties.articleId), 'HAS_TAG').length === 0 ? [] : [tagOf(row)]),
  DEED_DAY: (row) => deed(row, 10),
  DEED_MONTH: (row) => deed(row, 7),
  DEED_YEAR: (row) => deed(row, 4),
};
const wheres: Readonly<Record<string, (row: Row) => boolean>> = {
  '': () => true,
  'publishedFrom: "2024-04"': (row) => day(row) >= '2024-04',
  'publishedTo: "2024-06"': (row) => day(row) !== '' && day(row) <= '2024-06~',
  'minConfidence: 0.87': ({ properties }) => Number(properties.confidence) >= 0.87,
  'exclude: {minConfidence: 0.87}': ({ properties }) => Number(properties.confidence) < 0.87,
  'publisher: ["Kite News"]': () => true,
};
const ofQuotes: typeof wheres = {
  'kind: [DIRECT, PARTIAL]': ({ properties }) => ['DIRECT', 'PARTIAL'].includes(String(properties.kind)),
  'text: "RED lines"': ({ properties }) => /red/.test(String(properties.text)) && /lines/.test(String(properties.text)),
  'text: "article -côte"': ({ properties }) => !/Côte/.test(String(properties.text)),
  'cue: ["Warned"]': ({ properties }) => properties.cue === 'warned',
  'aboutAll: ["Iran"]': (row) => row.to('ABOUT').includes('country_IRN'),
};
const ofRelations: typeof wheres = {
  'types: [CONSULT, AID]': ({ properties }) => ['CONSULT', 'AID'].includes(String(properties.type)),
  'party: ["Iran"]': (row) => [...row.to('ACTOR'), ...row.to('RECIPIENT')].includes('country_IRN'),
  'partyAll: ["Iran", "Russia"]': (row) =>
    ['country_IRN', 'country_RUS'].every((id) => [...row.to('ACTOR'), ...row.to('RECIPIENT')].includes(id)),
  'quad: [MATERIAL_CONFLICT]': () => false,
  'dated: false': (row) => deed(row, 4).length === 0,
  'doneFrom: "2024-03"': (row) => deed(row, 4).length > 0 && String(row.properties.date) >= '2024-03',
};

interface Counted {
  readonly rows: Readonly<Record<string, number>>;
  readonly without: number;
  readonly total: number;
}

function counted(label: string, fits: readonly ((row: Row) => boolean)[], by: readonly string[]): Counted {
  const listed = rows.filter(
    (row) =>
      row.label === label &&
      row.properties.duplicate === undefined &&
      row.properties.contextual === undefined &&
      fits.every((holds) => holds(row)),
  );
  const found: Record<string, number> = {};
  let without = 0;
  for (const row of listed) {
    const [first = [], second = ['']] = by.map((key) => keys[key]?.(row) ?? []);
    if (first.length === 0 || second.length === 0) without += 1;
    for (const one of first) for (const other of second) found[`${one} ${other}`] = (found[`${one} ${other}`] ?? 0) + 1;
  }
  return { rows: found, without, total: listed.length };
}

const lists = [
  [
    'quotes',
    'Quote',
    ofQuotes,
    ['DAY', 'MONTH', 'YEAR', 'KIND', 'CUE', 'SPEAKER', 'SPEAKER_COUNTRY', 'ABOUT', 'PUBLISHER', 'TAG'],
  ],
  [
    'events',
    'Event',
    ofRelations,
    [
      ...['MONTH', 'TYPE', 'STATUS', 'QUAD', 'CONTEXT', 'ACTOR', 'RECIPIENT', 'PARTY', 'PLACE', 'TAG', 'PUBLISHER'],
      ...['ACTOR_COUNTRY', 'RECIPIENT_COUNTRY', 'PARTY_COUNTRY', 'DEED_DAY', 'DEED_MONTH', 'DEED_YEAR'],
    ],
  ],
  [
    'claims',
    'Claim',
    ofRelations,
    ['YEAR', 'TYPE', 'ACTOR', 'PARTY', 'CONTEXT', 'ASSERTER', 'ASSERTER_COUNTRY', 'DEED_MONTH'],
  ],
] as const;

describe('groups of a list', () => {
  it.each(lists)(
    'of %s count as a plain model of the graph does, for any keys and filter',
    async (list, label, own, names) => {
      const filters = { ...wheres, ...own };
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
          fc.uniqueArray(fc.constantFrom(...Object.keys(filters)), {
            maxLength: 2,
            selector: (filter) => filter.split(':')[0],
          }),
          async (by, where) => {
            const { data, errors } = await ask(
              graph,
              `{ it: ${list}(where: {${where.join(' ')}}) { totalCount groups(by: [${by}], top: 250) { rows { key { value } second { value } count } other more without } } }`,
            );
            expect(errors).toEqual([]);
            const { groups, totalCount } = data.it;
            const got: Counted = {
              rows: Object.fromEntries(
                groups.rows.map((row: { key: { value: string }; second: { value: string } | null; count: number }) => [
                  `${row.key.value} ${row.second?.value ?? ''}`,
                  row.count,
                ]),
              ),
              without: groups.without,
              total: totalCount,
            };
            const fits = where.flatMap((filter) => filters[filter] ?? []);
            expect(got).toEqual(counted(label, fits, by));
            expect([groups.other, groups.more]).toEqual([0, 0]);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('say what top leaves out, and name entities', async () => {
    const { data, errors } = await ask(
      graph,
      `{ all: quotes { totalCount groups(by: [SPEAKER], top: 250) { rows { key { value label entity { id name } } count } without } }
         some: quotes { groups(by: [SPEAKER], top: 2) { rows { count } other more without } } }`,
    );
    expect(errors).toEqual([]);
    const counts: number[] = data.all.groups.rows.map(({ count }: { count: number }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.reduce((a, b) => a + b, 0) + data.all.groups.without).toBe(data.all.totalCount);
    const { rows: top, other, more, without } = data.some.groups;
    expect(top.map(({ count }: { count: number }) => count)).toEqual(counts.slice(0, 2));
    expect([other, more]).toEqual([counts.slice(2).reduce((a, b) => a + b, 0), counts.length - 2]);
    expect(without).toBe(data.all.groups.without);
    for (const { key } of data.all.groups.rows) {
      expect(key.entity).toEqual({ id: key.value, name: key.label });
      expect(['person', 'organisation', 'country']).toContain(idPrefix(key.value));
    }
  });

  it('hang on every connection, and on a parent count its own rows', async () => {
    const { data, errors } = await ask(
      graph,
      `{ articles { totalCount groups(by: [MONTH], order: KEY, top: 100) { rows { key { value } count } without } }
         entities { groups(by: [TYPE]) { rows { key { value } count } } }
         people { groups(by: [COUNTRY]) { rows { key { label } count } } }
         roles { groups(by: [TITLE, COUNTRY]) { rows { key { value } second { label } count } } }
         weeks: quotes { groups(by: [WEEK], order: KEY) { rows { key { value } count } } }
         both: bilateral(a: "Russia", b: "Iran") { events { totalCount groups(by: [TYPE]) { rows { count meanScore } } } }
         country(name: "Iran") { quotes { totalCount groups(by: [SPEAKER_COUNTRY]) { rows { key { label } count } } } } }`,
    );
    expect(errors).toEqual([]);
    const months: string[] = data.articles.groups.rows.map(({ key }: { key: { value: string } }) => key.value);
    expect(months).toEqual([...months].sort());
    const sum = (list: { count: number }[]): number => list.reduce((all, { count }) => all + count, 0);
    expect(sum(data.articles.groups.rows) + data.articles.groups.without).toBe(data.articles.totalCount);
    expect(data.entities.groups.rows[0]).toEqual({ key: { value: 'PERSON' }, count: 7 });
    expect(sum(data.both.events.groups.rows)).toBe(data.both.events.totalCount);
    expect(data.both.events.groups.rows[0].meanScore).toBeGreaterThanOrEqual(-10);
    for (const { key } of data.weeks.groups.rows) expect(new Date(key.value).getUTCDay()).toBe(1);
    expect(data.country.quotes.groups.rows.map(({ key }: { key: { label: string } }) => key.label)).toContain('Iran');
    expect(data.roles.groups.rows.length).toBeGreaterThan(0);
    expect(data.people.groups.rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['by: []', 'by must have one key or two.'],
    ['by: [MONTH, SPEAKER, KIND]', 'by must have one key or two.'],
    ['by: [MONTH], top: 0', 'top must be from 1 to 250.'],
    ['by: [MONTH], top: 251', 'top must be from 1 to 250.'],
  ])('groups(%s) is refused', async (args, message) => {
    const { errors, codes } = await ask(graph, `{ quotes { groups(${args}) { other } } }`);
    expect([codes, errors[0]?.message]).toEqual([['BAD_USER_INPUT'], message]);
  });
});
