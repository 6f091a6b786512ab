import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph as Graph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { type FormName, formOf, forms } from '../../../src/api/export/forms.ts';
import { type ExportPlan, nextCursor, prepareExport } from '../../../src/api/export/prepare.ts';
import { buildSchema } from '../../../src/api/schema/index.ts';

const schema = buildSchema();

function planOf(text: string): ExportPlan {
  const plan = prepareExport(schema, text, null);
  if (plan === null) throw new Error(`no plan for ${text}`);
  return plan;
}
function written(form: FormName, text: string, ...pages: readonly unknown[]): string {
  const writer = forms[form].open(planOf(text));
  return writer.head() + pages.map((page) => writer.page(page)).join('') + writer.end();
}
const tableOf = (text: string): string[][] => parseCsv(text);

const list = `query Words($after: String) {
  quotes(after: $after) { totalCount nodes { text confidence speaker { name } evidence { sentence } } }
}`;
const quote = (id: string, text: string, speaker: string | null, sentences: readonly string[] = []) => ({
  ...{ __typename: 'Quote', id, text, confidence: -0.5 },
  speaker: speaker === null ? null : { __typename: 'Person', id: `person_${speaker}`, name: speaker },
  evidence: sentences.map((sentence) => ({ __typename: 'Evidence', sentence })),
});
const page = (nodes: readonly unknown[], next: string | null = null) => ({
  quotes: {
    ...{ __typename: 'QuoteConnection', totalCount: nodes.length, nodes },
    pageInfo: { hasNextPage: next !== null, endCursor: next },
  },
});

test('an operation asks for ids, types and the next page beside its own, and its list is the one that is paged', () => {
  const plan = planOf(list);
  expect(plan.rows).toEqual(['quotes', 'nodes']);
  expect(plan.paged).toEqual(['quotes']);
  expect(plan.query).toMatch(/pageInfo \{\s*hasNextPage\s*endCursor/);
  expect(nextCursor(page([], 'c1'), plan)).toBe('c1');
  expect(nextCursor(page([]), plan)).toBeNull();
  expect(prepareExport(schema, 'subscription { x }', null)).toBeNull();
  expect(prepareExport(schema, '{ quotes {', null)).toBeNull();
});

test('a fragment that names itself ends, and so does one that there is not', () => {
  const plan = planOf('{ quotes { nodes { ...A } } } fragment A on Quote { text ...A ...Missing }');
  expect(plan.leaves).toEqual([['quotes', 'nodes', 'text']]);
});

test('a table has a row for each of the list and a column for each value that was asked for', () => {
  const rows = tableOf(
    written('csv', list, page([quote('q1', 'A, "b"', 'Ann', ['One.', 'Two.'])]), page([quote('q2', 'c', null)])),
  );
  expect(rows).toEqual([
    ['quotes.totalCount', 'text', 'confidence', 'speaker.name', 'evidence.sentence'],
    ['1', 'A, "b"', '-0.5', 'Ann', 'One.; Two.'],
    ['1', 'c', '-0.5', '', ''],
  ]);
});

test('no cell is a formula: a text that starts like one is kept as text', () => {
  const [, ...rows] = tableOf(
    written('csv', list, page(['=1+1', '+1', '-1', '@a', '\tx'].map((text) => quote(text, text, null)))),
  );
  expect(rows.map((row) => row[1])).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'\tx"]);
});

test('an answer without a list is a table of one row', () => {
  expect(tableOf(written('csv', '{ graph { articles quotes } }', { graph: { articles: 2, quotes: 3 } }))).toEqual([
    ['graph.articles', 'graph.quotes'],
    ['2', '3'],
  ]);
});

test('a thing of two pages is one node, with all that both say of it', () => {
  const text = written('graphml', list, page([quote('q1', 'a', 'Ann')]), page([quote('q2', 'b', 'Ann', ['S.'])]));
  const graph = graphml.parse(Graph, text);
  expect(graph.order).toBe(3);
  expect(graph.getNodeAttributes('q2')).toMatchObject({
    label: 'b',
    typename: 'Quote',
    'evidence.sentence': 'S.',
    confidence: -0.5,
  });
  expect(graph.mapEdges((_, { label }, from, to) => [from, label, to])).toEqual([
    ['q1', 'speaker', 'person_Ann'],
    ['q2', 'speaker', 'person_Ann'],
  ]);
});

test('a row without an id that joins two things is an edge between them, with its values', () => {
  const tie = (a: string, b: string) => ({
    ...{ __typename: 'Tie', a: { __typename: 'Country', id: a }, b: { __typename: 'Country', id: b }, count: 4 },
    statement: { __typename: 'Event', id: 'e1', text: 'They met.' },
  });
  const data = {
    neighbourhood: {
      __typename: 'Neighbourhood',
      nodes: [{ __typename: 'Country', id: 'x', name: 'X' }],
      edges: [tie('x', 'y')],
    },
  };
  const text =
    '{ neighbourhood(names: ["X"]) { nodes { name } edges { a { id } b { id } count statement { text } } } }';
  const graph = gexf.parse(Graph, written('gexf', text, data));
  expect(graph.nodes().sort()).toEqual(['x', 'y']);
  expect(graph.mapEdges((_, all, from, to) => [from, to, all.count, all['statement.text']])).toEqual([
    ['x', 'y', 4, 'They met.'],
  ]);
});

test('both formats of pictures hold the same network, whatever is in its texts', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
      fc.array(words, { maxLength: 6 }),
      (ids, texts) => {
        const nodes = ids.map((_, at) => quote(`q${at}`, texts[at] ?? 'x', texts[at] ?? null, texts));
        const [one, other, third] = [
          gexf.parse(Graph, written('gexf', list, page(nodes))),
          graphml.parse(Graph, written('graphml', list, page(nodes))),
          Graph.from(JSON.parse(written('graphology', list, page(nodes)))),
        ];
        expect([one.order, one.size]).toEqual([third.order, third.size]);
        expect([other.order, other.size]).toEqual([third.order, third.size]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a picture of nothing that has an id says so', () => {
  expect(() =>
    written('gexf', '{ graph { articles } }', { graph: { __typename: 'GraphSummary', articles: 1 } }),
  ).toThrow('nothing to draw');
});

test('JSON-LD of any text expands without loss: a quote is a Quotation of who says it, derived from its sentence', async () => {
  const text = written(
    'jsonld',
    list,
    page([quote('q1', 'We <met> "\u2028" them.', 'Ann', ['She said so.'])]),
    page([]),
  );
  const nodes = await jsonld.flatten(JSON.parse(text));
  const [found] = (nodes as unknown as Record<string, unknown>[]).filter(
    ({ '@id': id }) => id === 'urn:dateline:id:q1',
  );
  expect(found).toMatchObject({
    '@type': ['https://schema.org/Quotation'],
    'https://schema.org/text': [{ '@value': 'We <met> "\u2028" them.' }],
    'https://schema.org/spokenByCharacter': [{ '@id': 'urn:dateline:id:person_Ann' }],
  });
  expect(found?.['http://www.w3.org/ns/prov#wasDerivedFrom']).toHaveLength(1);
});

test('a claim never becomes an event: in FollowTheMoney it is what an article says of who said it', () => {
  const claims = '{ claims { nodes { text assertedBy { name } article { headline } actors { name } } } }';
  const data = {
    claims: {
      nodes: [
        {
          ...{ __typename: 'Claim', id: 'c1', text: 'Ann says: X helps Y.' },
          assertedBy: { __typename: 'Person', id: 'p1', name: 'Ann' },
          article: { __typename: 'Article', id: 'a1', headline: 'H' },
          actors: [{ __typename: 'Country', id: 'k1', name: 'X' }],
        },
      ],
    },
  };
  const entities = written('ftm', claims, data)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entities.map(({ schema }) => schema).sort()).toEqual(['Article', 'Documentation', 'Person', 'PublicBody']);
  expect(entities.find(({ id }) => id === 'c1').properties).toEqual({
    ...{ summary: ['Ann says: X helps Y.'], entity: ['p1'], document: ['a1'], role: ['claims'] },
  });
});

test('the form is the first that Accept names, and none where JSON of GraphQL comes before', () => {
  expect(formOf('text/csv')).toBe('csv');
  expect(formOf('application/ld+json;q=0.9, application/json')).toBe('jsonld');
  expect(formOf('application/json, text/csv')).toBeNull();
  expect(formOf('*/*')).toBeNull();
});
