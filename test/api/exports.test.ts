import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph as Graph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../../src/api/export/forms.ts';
import { readSavedOperations } from '../../src/api/graphiql/operations.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph as Database } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { databaseOfFile } from '../support/graph.ts';
import { runProgram } from '../support/programs.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let database: Database;
let server: RunningServer;
beforeAll(async () => {
  database = await openSeedGraph();
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '60000' }), graph: database });
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

async function take(accept: string, query: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });
  const head = [response.headers.get('content-type'), response.headers.get('content-disposition')];
  return { status: response.status, head, text: await response.text() };
}
/** Every id in an answer. */
const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(idsIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)))
      : [];

describe('an answer in another form', () => {
  test('a picture of a name holds the things and ties that the query shows, as graphology reads them', async () => {
    const query = savedOperation('picture-of-a-name');
    const { neighbourhood } = (await ask(database, query)).data;
    for (const [form, parser] of [
      ['graphml', graphml],
      ['gexf', gexf],
    ] as const) {
      const { status, head, text } = await take(forms[form].type, query);
      expect([status, ...head]).toEqual([
        200,
        `${forms[form].type}; charset=utf-8`,
        `attachment; filename="PictureOfAName.${form}"`,
      ]);
      const graph = parser.parse(Graph, text);
      expect(graph.nodes().sort()).toEqual(neighbourhood.nodes.map(({ id }: { id: string }) => id).sort());
      for (const { id, name } of neighbourhood.nodes) expect(graph.getNodeAttribute(id, 'label')).toBe(name);
      const ties = neighbourhood.edges.map(
        (tie: { a: { id: string }; b: { id: string }; count: number; statement: { text: string } }) =>
          [tie.a.id, tie.b.id, tie.count, tie.statement.text].join(' '),
      );
      const drawn = graph.mapEdges((_, all, from, to) => [from, to, all.count, all['statement.text']].join(' '));
      expect(drawn.sort()).toEqual(ties.sort());
    }
  });

  test('a list as CSV has the rows of the query in its order, cell by cell', async () => {
    const query = savedOperation('quotes-with-a-word');
    const { data } = await ask(database, query);
    const [head = [], ...rows] = parseCsv((await take('text/csv', query)).text) as string[][];
    expect(rows.map((row) => row[head.indexOf('text')])).toEqual(
      data.quotes.nodes.map(({ text }: { text: string }) => text),
    );
    expect(rows[0]?.[head.indexOf('quotes.totalCount')]).toBe(String(data.quotes.totalCount));
  });

  test('each saved operation leaves in each form, and a reader of that form takes it', async () => {
    const operations = (await readSavedOperations()).filter(({ mutates }) => !mutates);
    for (const { name, query } of operations) {
      const table = await take('text/csv', query);
      expect([name, table.status, table.head[0]]).toEqual([name, 200, expect.stringContaining('text/csv')]);
      parseCsv(table.text);
      const linked = await take('application/ld+json', query);
      const flat = await jsonld.flatten(JSON.parse(linked.text));
      const { data } = await ask(database, query);
      const ids = new Set(idsIn(data).map((id) => `urn:dateline:id:${encodeURIComponent(id)}`));
      const held = new Set((flat as unknown as { '@id': string }[]).map((node) => node['@id']));
      expect([...ids].filter((id) => !held.has(id))).toEqual([]);
      const picture = await take('application/graphml+xml', query);
      if (picture.status === 400) expect(picture.text).toContain('nothing to draw');
      else expect(graphml.parse(Graph, picture.text).order).toBeGreaterThan(0);
    }
  }, 180_000);

  test('an operation that fails stays JSON with its code, and limits hold', async () => {
    const wrong = await take('text/csv', '{ quotes { nodes { nope } } }');
    expect(JSON.parse(wrong.text).errors[0].extensions.code).toBe('BAD_OPERATION');
    const dear = await take(
      'text/csv',
      '{ quotes(first: 100) { nodes { about { events(first: 100) { nodes { id } } } } } }',
    );
    expect(JSON.parse(dear.text).errors[0].extensions.code).toBe('LIMIT_COST');
    const nothing = await take('application/gexf+xml', '{ graph { articles } }');
    expect([nothing.status, JSON.parse(nothing.text).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('dateline export', () => {
  async function run(...words: string[]) {
    const { uri, user, password } = databaseOfFile();
    const environment = {
      ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NEO4J_URI: uri },
      ...{ NEO4J_USER: user, NEO4J_PASSWORD: password },
    };
    const program = runProgram('dist/main.js', ['export', ...words], environment);
    const code = await program.ended;
    return { code, out: program.out(), words: program.words() };
  }

  test('the whole graph opens in graphology: each entity, article and statement is a node', async () => {
    const { code, out } = await run('--format', 'graphml');
    expect(code).toBe(0);
    const graph = graphml.parse(Graph, out);
    const { graph: counts } = (
      await ask(
        database,
        '{ graph { articles people countries organisations places blocs quotes events claims roles } }',
      )
    ).data;
    const kinds = new Map<string, number>();
    graph.forEachNode((_, { typename }) => kinds.set(typename, (kinds.get(typename) ?? 0) + 1));
    const of = (name: string) => kinds.get(name) ?? 0;
    expect([of('Article'), of('Person'), of('Country'), of('Organisation'), of('Place'), of('Bloc')]).toEqual([
      ...[counts.articles, counts.people, counts.countries, counts.organisations, counts.places, counts.blocs],
    ]);
    expect([of('Quote'), of('Event'), of('Claim'), of('Role')]).toEqual([
      ...[counts.quotes, counts.events, counts.claims, counts.roles],
    ]);
  });

  test('all pages of a list are one table, whatever the size of a page', async () => {
    const whole = await run('all-quotes', '--format', 'csv');
    const small = await run('AllQuotes', '--format', 'csv', '--variables', '{"first": 2}');
    expect(small.out).toBe(whole.out);
    expect((parseCsv(whole.out) as string[][]).length).toBeGreaterThan(5);
    const cut = await run('AllQuotes', '--format', 'csv', '--variables', '{"first": 2}', '--most', '4');
    expect([cut.code, (parseCsv(cut.out) as string[][]).length]).toEqual([3, 5]);
    expect(cut.words).toContain('cut after 4 rows');
  });

  test('what cannot be is said before the database is asked', async () => {
    expect((await run('--format', 'csv')).words).toContain('name an operation');
    expect((await run('AllQuotes', '--format', 'xls')).code).toBe(2);
    expect((await run('NoSuch', '--format', 'csv')).words).toContain('neither a saved operation nor a file');
    expect((await run('AllQuotes', '--format', 'csv', '--variables', '[]')).code).toBe(2);
  });
});
