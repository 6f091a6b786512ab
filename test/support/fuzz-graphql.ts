import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What fc.gen() gives: draws a value of an arbitrary. */
type Draw = <T, A extends unknown[]>(arbitrary: (...args: A) => fc.Arbitrary<T>, ...args: A) => T;

/** A request to /graphql, as bytes would carry it. */
export interface FuzzRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Names of the graph of made-up news, and of things that it could have. */
const GIVEN = ['Russia', 'IRN', 'Kite News', 'talks', '2024-03', 'person_1', 'MONTH', ''];
const NAMES = [
  'Russia',
  'Iran',
  'Kite News',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  '"}) DETACH DELETE n //',
  '*:* AND (((',
  'x'.repeat(1_200),
];
const NUMBERS = ['0', '-1', '1', '100', '101', '2147483648', '1e400', '-0', '1.5', '99999999999999999999'];
const JUNK = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '@skip(if: true)',
  '$v',
  '!',
  '"',
  '"""',
  '#',
  '&',
  '\u0000',
  '\ufeff',
  'é',
  '1e',
  '__typename',
  'fragment F on Quote { ...F }',
];

/** Each as likely as the other: left to itself fast-check prefers ends. */
const upTo = (max: number) => fc.noBias(fc.nat({ max: Math.max(0, max) }));
const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(upTo, list.length - 1)] as T;
const chance = (draw: Draw, percent: number): boolean => draw(upTo, 99) < percent;

/** A value of a type as a literal, often a wrong one. */
function literal(draw: Draw, type: GraphQLInputType, depth = 0): string {
  if (chance(draw, 2)) return pick(draw, ['null', '[]', '{}', '$v', '[[[1]]]', 'NONE', ...NUMBERS]);
  if (isNonNullType(type)) return literal(draw, type.ofType, depth);
  if (isListType(type)) {
    const length = draw(upTo, 3);
    return `[${Array.from({ length }, () => literal(draw, type.ofType, depth + 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return pick(draw, type.getValues()).name;
  if (isInputObjectType(type)) {
    if (depth > 3) return '{}';
    const fields = Object.values(type.getFields()).filter(() => chance(draw, 25));
    return `{${fields.map((field) => `${field.name}: ${literal(draw, field.type, depth + 1)}`).join(', ')}}`;
  }
  const { name } = type;
  if (name === 'Int' || name === 'Float') return chance(draw, 92) ? String(1 + draw(upTo, 30)) : pick(draw, NUMBERS);
  if (name === 'PartialDate') return JSON.stringify(pick(draw, ['2024', '2024-03', '2024-03-09', 'talks']));
  if (name === 'Boolean') return pick(draw, ['true', 'false']);
  return JSON.stringify(chance(draw, 92) ? pick(draw, GIVEN) : pick(draw, NAMES));
}

const argumentsOf = (draw: Draw, args: readonly GraphQLArgument[]): string => {
  const given = args.filter((one) => isNonNullType(one.type) || chance(draw, 30));
  return given.length === 0 ? '' : `(${given.map((one) => `${one.name}: ${literal(draw, one.type)}`).join(', ')})`;
};

/** Fields of a type, their arguments and what is below them. */
function selection(draw: Draw, schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) {
    const inner = pick(draw, schema.getPossibleTypes(named));
    return `{ __typename ... on ${inner.name} ${selection(draw, schema, inner, depth)} }`;
  }
  const fields = Object.values(named.getFields());
  const asked = Array.from({ length: 1 + draw(upTo, depth > 3 ? 1 : 3) }, () => pick(draw, fields));
  const texts = asked.flatMap((field, at) => {
    const isDeep = isCompositeType(getNamedType(field.type));
    if (isDeep && depth > 6) return [];
    const given = argumentsOf(draw, field.args);
    const alias = given !== '' || chance(draw, 30) ? `a${at}: ` : '';
    const directive = chance(draw, 2) ? pick(draw, [' @include(if: $v)', ' @skip(if: false)', ' @none']) : '';
    return [`${alias}${field.name}${given}${directive} ${selection(draw, schema, field.type, depth + 1)}`];
  });
  return `{ ${['__typename', ...texts].join(' ')} }`;
}

/** A variable, and a field that takes it. */
const VARIABLES = [
  ['Int', 'quotes(first: $v) { totalCount }'],
  ['Int = 5', 'events(first: $v) { nodes { id } }'],
  ['String!', 'person(name: $v) { id }'],
  ['QuoteWhere', 'quotes(where: $v) { totalCount }'],
  ['EventWhere', 'events(where: $v) { totalCount }'],
  ['Boolean = false', '__typename @include(if: $v)'],
  ['Boolean', '__typename @skip(if: $v)'],
  ['None', 'quotes(first: $v) { totalCount }'],
] as const;

/** A document that fits the schema or nearly does, some of them broken at one or more places. */
function documentOf(draw: Draw, schema: GraphQLSchema): string {
  const root = schema.getQueryType();
  const fields = root === undefined || root === null ? '{ __typename }' : selection(draw, schema, root, 0);
  const [type, use] = pick(draw, VARIABLES);
  let text = chance(draw, 40) ? `query Q($v: ${type}) { of: ${use} more: ${fields.slice(1, -1).trim()} }` : fields;
  if (chance(draw, 3))
    text = pick(draw, [
      `${text} `.repeat(7),
      `{ ${'a: __typename '.repeat(400)} }`,
      '{ a '.repeat(3_000),
      '{ __schema { types { fields { type { fields { name } } } } } }',
    ]);
  for (let breaks = chance(draw, 20) ? 1 + draw(upTo, 3) : 0; breaks > 0; breaks -= 1) {
    const at = draw(upTo, text.length);
    text = text.slice(0, at) + (chance(draw, 50) ? pick(draw, JUNK) : '') + text.slice(at + draw(upTo, 3));
  }
  return text;
}

const deep = (levels: number, inner: string): string => '{"and":['.repeat(levels) + inner + ']}'.repeat(levels);

/** Variables as JSON text, some of it none. */
const variablesOf = (draw: Draw): string =>
  chance(draw, 60)
    ? JSON.stringify({ v: draw(fc.jsonValue as () => fc.Arbitrary<unknown>) })
    : pick(draw, [
        '{}',
        'null',
        '[]',
        '"x"',
        '{"v": 1e999}',
        '{"v": 2147483648}',
        '{"__proto__": {"v": 1}}',
        `{"v": ${deep(3_000, '1')}}`,
        '{"v": "\\ud800"}',
        `{"v": "${'x'.repeat(2_000)}"}`,
        '{',
        '{"v": [null, null]}',
      ]);

/** One request of each kind: what may be sent in, and how. */
export function fuzzRequest(draw: Draw, schema: GraphQLSchema): FuzzRequest {
  const query = documentOf(draw, schema);
  const operation = chance(draw, 10) ? `,"operationName":${pick(draw, ['"Q"', '"none"', '1', 'null', '[]'])}` : '';
  let body = `{"query":${JSON.stringify(query)},"variables":${variablesOf(draw)}${operation}}`;
  if (chance(draw, 5))
    body = pick(draw, [
      '',
      '[]',
      `[${body},${body}]`,
      body.slice(0, -1),
      `${body}x`,
      '"query"',
      'null',
      `\ufeff${body}`,
    ]);
  const odd = chance(draw, 20);
  const type = odd
    ? pick(draw, [
        'text/plain',
        'application/json; charset=latin1',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        '',
        'application/json;;;',
      ])
    : 'application/json';
  const headers: [string, string][] = [
    [
      'Host',
      odd && chance(draw, 30)
        ? pick(draw, ['evil.example', '[', 'localhost:99999', '127.0.0.1', 'localhost@x'])
        : 'localhost',
    ],
    ['Content-Type', type],
    ['Content-Length', String(Buffer.byteLength(body) + (odd && chance(draw, 20) ? pick(draw, [-1, 1, 1e9]) : 0))],
    ['Connection', 'close'],
  ];
  if (odd && chance(draw, 40))
    headers.push(
      pick(draw, [
        ['Content-Encoding', 'gzip'],
        ['Transfer-Encoding', 'chunked'],
        ['Accept', 'text/html'],
        ['Accept', ';;'],
        ['Host', 'localhost'],
        ['Expect', '100-continue'],
        ['Origin', 'null'],
        ['X', 'x'.repeat(9_000)],
        ['Cookie', '\u001b[31m'],
        ['Upgrade', 'websocket'],
      ] as [string, string][]),
    );
  return {
    method: odd ? pick(draw, ['POST', 'GET', 'PUT', 'OPTIONS', 'HEAD', 'TRACE', 'BREW']) : 'POST',
    target: odd
      ? pick(draw, [
          '/graphql',
          '/graphql?query={__typename}',
          '/graphql/',
          '//graphql',
          '/%00',
          '*',
          '/graphql?variables=%7B',
          '/live',
          '/..%2f',
        ])
      : '/graphql',
    headers,
    body,
  };
}

export const bytesOf = ({ method, target, headers, body }: FuzzRequest): string =>
  `${method} ${target} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
