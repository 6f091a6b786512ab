import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import { codes } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openEmptyGraph } from '../support/graph.ts';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost?: number };
}

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await startServer({ config: readConfig({ PORT: '0' }), graph });
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

async function ask(query: string, variables: object = {}, accept = 'application/json') {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer;
  for (const error of answer.errors ?? []) {
    expect(Object.keys(codes)).toContain(error.extensions.code);
    expect(error.message.length).toBeLessThanOrEqual(300);
    expect(error.message).not.toMatch(/\p{Cc}|node_modules|neo4j|org\.apache|java\.|\/src\//iu);
  }
  return { status: response.status, answer, code: answer.errors?.[0]?.extensions.code ?? null };
}

const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** Two fragments, each of which spreads the next one twice: 2^n fields in n lines. */
const bomb = `{ quotes { nodes { ...F0 } } } ${repeat(25, (at) => `fragment F${at} on Quote { ...F${at + 1} ...F${at + 1} }`)} fragment F25 on Quote { id }`;

test.each([
  ['6,000 times the same field', `{ ${repeat(6_000, () => '__typename')} }`, 'LIMIT_SIZE'],
  ['300 fields', `{ ${repeat(300, () => '__typename')} }`, 'LIMIT_SIZE'],
  ['40 aliases', `{ ${repeat(40, (at) => `a${at}: __typename`)} }`, 'LIMIT_SIZE'],
  ['11 root fields', `{ ${repeat(11, () => '__typename')} }`, 'LIMIT_SIZE'],
  ['30 directives', `{ __typename ${repeat(30, () => '@skip(if: false)')} }`, 'LIMIT_SIZE'],
  ['40 fragments', `{ __typename } ${repeat(40, (at) => `fragment F${at} on Query { __typename }`)}`, 'LIMIT_SIZE'],
  ['10 operations', repeat(10, (at) => `query Q${at} { __typename }`), 'LIMIT_SIZE'],
  ['60 variables', `query (${repeat(60, (at) => `$v${at}: Int`)}) { __typename }`, 'LIMIT_SIZE'],
  ['5,000 open braces', '{ a '.repeat(5_000), 'LIMIT_DEPTH'],
  ['80 open braces', '{ a '.repeat(80), 'LIMIT_DEPTH'],
  ['80 open brackets', `{ node(id: ${'['.repeat(80)}`, 'LIMIT_DEPTH'],
  ['a bomb of fragments', bomb, 'LIMIT_COST'],
  [
    'ten copies of the schema under other names',
    `{ __schema { ${repeat(10, (at) => `t${at}: types { ...T }`)} } }
     fragment T on __Type { name description fields { name args { name type { ...R } } type { ...R } } inputFields { name type { ...R } } }
     fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`,
    'LIMIT_COST',
  ],
  [
    'twelve levels',
    `{ quotes { nodes ${'{ article { quotes { nodes '.repeat(4)} { id } ${'} } }'.repeat(4)} } }`,
    'LIMIT_DEPTH',
  ],
])('%s are refused in a moment, with a code, before any query', async (_, query, code) => {
  const before = graph.sent();
  const result = await ask(query);
  expect(result.code, JSON.stringify(result.answer)).toBe(code);
  expect(result.answer.data).toBeUndefined();
  expect(graph.sent()).toBe(before);
});

test('the whole schema may be asked for once, as GraphiQL does', async () => {
  const { code, answer } = await ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }));
  expect([code, answer.extensions?.cost]).toEqual([null, 0]);
});

test('a circle of fragments is refused as what it is', async () => {
  const { code } = await ask(
    '{ graph { ...A } } fragment A on GraphSummary { ...B } fragment B on GraphSummary { ...A }',
  );
  expect(code).toBe('BAD_OPERATION');
});

const dear = (size: string) =>
  `quotes(first: ${size}) { nodes { article { quotes(first: ${size}) { nodes { id } } } } }`;

test('a page size counts the same as a literal, a variable, a default and behind a fragment', async () => {
  const asked = [
    await ask(`{ ${dear('100')} }`),
    await ask(`query ($n: Int) { ${dear('$n')} }`, { n: 100 }),
    await ask(`query ($n: Int = 100) { ${dear('$n')} }`),
    await ask(`query ($n: Int) { ...F } fragment F on Query { ${dear('$n')} }`, { n: 100 }),
    await ask(`query ($n: Int) { other: ${dear('$n')} }`, { n: 100 }),
  ];
  expect(asked.map(({ code }) => code)).toEqual(Array(5).fill('LIMIT_COST'));
  // The message names the field as the answer would: by its alias.
  const messages = asked.map(({ answer }) => String(answer.errors?.[0]?.message));
  const field = /most of them under (\w+);/.exec(messages[0] ?? '')?.[1];
  expect(field).toBeDefined();
  expect(new Set(messages.map((message) => message.replace('under other;', `under ${field};`))).size).toBe(1);
});

test('the same text passes with small variables and is refused with large ones, again and again', async () => {
  const query = `query ($n: Int) { ${dear('$n')} }`;
  for (const n of [100, 2, 100, 2, 100])
    expect((await ask(query, { n })).code, String(n)).toBe(n === 100 ? 'LIMIT_COST' : null);
});

test('an answer tells what it cost, and what is skipped costs nothing', async () => {
  expect((await ask('{ quotes(first: 3) { nodes { id } } }')).answer.extensions?.cost).toBe(4);
  const skipped = await ask(
    'query ($no: Boolean!) { quotes(first: 3) { nodes @include(if: $no) { id } totalCount } }',
    { no: false },
  );
  expect(skipped.answer.extensions?.cost).toBe(1);
});

test.each([
  ['first: 0'],
  ['first: -1'],
  ['first: 101'],
  ['first: 2147483647'],
  ['last: 0'],
  ['first: 1, last: 1'],
  ['after: "nonsense"'],
  ['after: ""'],
  ['before: "AAAA"'],
])('a page asked for with %s is refused, never cut silently', async (page) => {
  const { code, status, answer } = await ask(`{ quotes(${page}) { nodes { id } } }`);
  expect(code, JSON.stringify(answer)).toBe('BAD_USER_INPUT');
  expect(status).toBe(200);
});

test.each([
  ['a variable of the wrong type', 'query ($n: Int) { quotes(first: $n) { nodes { id } } }', { n: 'x' }],
  ['a number too large for Int', 'query ($n: Int) { quotes(first: $n) { nodes { id } } }', { n: 2 ** 31 }],
  ['a text where a number is due', 'query ($n: Int = 3) { quotes(first: $n) { nodes { id } } }', { n: '3' }],
  ['a number too large for Int in the text', '{ quotes(first: 2147483648) { nodes { id } } }', {}],
  ['a variable that is missing', 'query ($id: ID!) { node(id: $id) { id } }', {}],
  ['a text of 1,001 characters', 'query ($name: String!) { person(name: $name) { id } }', { name: 'x'.repeat(1_001) }],
  ['a list of 251 ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(251).fill('country_RUS') }],
])('%s is the caller’s mistake', async (_, query, variables) => {
  expect((await ask(query, variables)).code).toBe('BAD_USER_INPUT');
});

test.each([
  ['no operation', ''],
  ['broken text', '{ graph { '],
  ['a field that is not there', '{ nope }'],
  ['a mutation where there is none', 'mutation { nope }'],
  ['two operations and no name', 'query A { __typename } query B { __typename }'],
  ['an unknown directive', '{ __typename @defer }'],
])('%s is refused as an operation that does not fit', async (_, query) => {
  const { code, status } = await ask(query, {}, 'application/graphql-response+json');
  expect([code, status]).toEqual(['BAD_OPERATION', 400]);
});

const hostile = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  '*:* AND (((',
  '/.*/',
  '__proto__',
  'constructor',
  'a\r\nSet-Cookie: x',
  '\u001b[31mred',
  '\u0000',
  '\ud800',
  '\u202egnissap',
  '$(reboot)',
];

test.each(hostile)('the name %j is text and nothing else', async (name) => {
  const before = graph.updates();
  const { answer, status, code } = await ask(
    'query ($n: String!) { person(name: $n) { id } country(name: $n) { id } }',
    { n: name },
  );
  expect(status).toBe(200);
  expect(code, JSON.stringify(answer)).toBeNull();
  expect(answer.data).toEqual({ person: null, country: null });
  expect(graph.updates()).toBe(before);
});

test('no document of tokens thrown together makes the server fail', async () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '...',
    'on',
    'Quote',
    'query',
    'fragment',
    'F',
    '$n',
    ':',
    '!',
    '=',
    'Int',
    '1',
    '"x"',
    '"""',
    '@skip',
    '(if: true)',
    'quotes',
    'nodes',
    'id',
    'first',
    '#',
    '\n',
    '&',
    '|',
    'é',
    '\u0000',
  );
  const documents = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(' '));
  await fc.assert(
    fc.asyncProperty(documents, async (query) => {
      expect((await ask(query)).status).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
});

test('a server on a public address names nothing of its schema, and has no pages', async () => {
  const open = await startServer({ config: readConfig({ HOST: '0.0.0.0', PORT: '0' }), graph });
  const guess = async (query: string, variables: object = {}) => {
    const response = await fetch(`http://127.0.0.1:${open.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  };
  try {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ quote { id } }',
      '{ quotes { node { id } } }',
      '{ quotes(where: {kind: DIRECTT}) { totalCount } }',
      'query ($o: TimeOrde) { quotes(orderBy: $o) { totalCount } }',
    ]) {
      const text = await guess(query);
      expect(text).toContain('BAD_OPERATION');
      expect(text).not.toMatch(/Did you mean|quotes|Quote|DIRECT|TimeOrder/);
    }
    const text = await guess('query ($w: QuoteWhere) { quotes(where: $w) { totalCount } }', {
      w: { kind: ['DIRECTT'], speakr: 1 },
    });
    expect(text).not.toMatch(/Did you mean|"DIRECT"|speaker/);
    const page = await fetch(`http://127.0.0.1:${open.port}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(405);
  } finally {
    await open.close();
  }
});

test('INTROSPECTION opens or closes the schema, whatever the address', async () => {
  for (const [INTROSPECTION, code] of [
    ['on', null],
    ['off', 'BAD_OPERATION'],
  ] as const) {
    const other = await startServer({ config: readConfig({ INTROSPECTION, PORT: '0' }), graph });
    const response = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
    });
    expect(((await response.json()) as Answer).errors?.[0]?.extensions.code ?? null).toBe(code);
    await other.close();
  }
});
