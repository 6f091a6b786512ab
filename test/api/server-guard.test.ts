import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { readOperationText } from '../../src/api/graphiql/operations.ts';
import { createAdmission } from '../../src/api/guard/admission.ts';
import { cleanLine, maskError } from '../../src/api/guard/mask.ts';
import { isServedHost } from '../../src/api/guard/request.ts';
import { scanOperation } from '../../src/api/guard/scan.ts';
import { weighOperation } from '../../src/api/guard/weigh.ts';
import { buildSchema } from '../../src/api/schema/index.ts';
import { DatelineError } from '../../src/errors.ts';

const schema = buildSchema();
const limits = { depth: 10, cost: 5_000, pageSize: 100 };

function weigh(text: string, variables: Record<string, unknown> = {}): number {
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error('no operation');
  return weighOperation({ schema, operation, fragments: {}, variables }, limits);
}

test.each([
  ['{ __typename }', 0],
  ['{ graph { articles } }', 1],
  ['{ quotes { totalCount } }', 1],
  ['{ quotes { nodes { id } } }', 21],
  ['{ quotes(last: 5) { nodes { id } } }', 6],
  ['{ quotes(first: 5) { edges { cursor node { id } } } }', 6],
  ['{ quotes(first: 5) { nodes { id article { id } } } }', 11],
  ['{ quotes(first: 5) { nodes { evidence { sentence } } } }', 56],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['{ quotes { groups(by: [SPEAKER], top: 50) { rows { key { entity { name } } } } } }', 152],
  ['{ quotes { groups(by: [SPEAKER]) { rows { count } } } }', 22],
  ['{ connections(names: ["a", "b"], types: [PERSON], first: 30) { count } }', 30],
  ['{ neighbourhood(names: ["a"], limit: 50) { nodes { name } } }', 51],
  ['{ __schema { types { fields { name } } } }', 0],
])('%s asks for %d nodes', (text, cost) => {
  expect(weigh(text)).toBe(cost);
});

test('a page that is too large is weighed as the largest, so that its own field can refuse it', () => {
  expect(weigh('{ quotes(first: 2147483647) { nodes { id } } }')).toBe(101);
  expect(weigh('{ quotes(first: -5) { nodes { id } } }')).toBe(1);
});

test('a bracket inside a text is no nesting, and broken text is left to the parser', () => {
  scanOperation(`{ person(name: "${'('.repeat(500)}") { id } }`, { tokens: 100 });
  scanOperation('{ "unfinished', { tokens: 100 });
  expect(() => scanOperation('{ a '.repeat(61), { tokens: 1_000 })).toThrow(DatelineError);
});

test('a message is one line of at most 300 characters, and no character is cut in half', () => {
  expect(cleanLine('a\r\nb\u001b[31m c\u202e d\u200be')).toBe('a b [31m c d e');
  expect(cleanLine(`${'x'.repeat(298)}😀😀`)).toBe(`${'x'.repeat(298)}…`);
});

test('an error from inside leaves as INTERNAL, and its cause stays for the log', () => {
  const causes: unknown[] = [];
  const masking = { open: true, onInternal: (error: unknown) => causes.push(error) };
  const secret = new Error('at /home/someone java.lang.NullPointerException');
  const masked = maskError(secret, masking);
  expect(masked.toJSON()).toEqual({
    message: 'Something went wrong inside Dateline.',
    extensions: { code: 'INTERNAL' },
  });
  expect(causes).toEqual([secret]);
});

test('an error with a code keeps its message and what it says for machines', () => {
  const error = new DatelineError('AMBIGUOUS_NAME', 'Several.', { details: { candidates: ['a', 'b'] } });
  const masked = maskError(error, { open: false, onInternal: () => {} });
  expect(masked.toJSON()).toEqual({
    message: 'Several.',
    extensions: { candidates: ['a', 'b'], code: 'AMBIGUOUS_NAME' },
  });
});

test('places are given in the order of asking, one for each that is left', async () => {
  const admission = createAdmission({ inFlight: 1, queued: 2 });
  const { signal } = new AbortController();
  const order: string[] = [];
  const leave = await admission.enter(signal);
  const enterAs = async (name: string) => {
    const left = await admission.enter(signal);
    order.push(name);
    return left;
  };
  const second = enterAs('second');
  const third = enterAs('third');
  expect(await admission.enter(signal)).toBeNull();
  leave?.();
  leave?.();
  (await second)?.();
  (await third)?.();
  expect(order).toEqual(['second', 'third']);
  expect(admission.inFlight()).toBe(0);
});

test('more may wait as long as operations are quick, fewer as soon as one takes long', async () => {
  const admission = createAdmission({ inFlight: 1, queued: 1, quick: { most: 3, waitMs: 200 } });
  const { signal } = new AbortController();
  const leave = await admission.enter(signal);
  const waiting = [admission.enter(signal), admission.enter(signal), admission.enter(signal)];
  expect(admission.isFull()).toBe(true);
  leave?.();
  const second = await waiting[0];
  expect(admission.isFull()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(admission.isFull()).toBe(true);
  second?.();
  (await waiting[1])?.();
  (await waiting[2])?.();
  expect(admission.isFull()).toBe(false);
});

test('who gives up while waiting leaves the queue to the next', async () => {
  const admission = createAdmission({ inFlight: 1, queued: 1 });
  const patient = new AbortController();
  const hasty = new AbortController();
  const leave = await admission.enter(patient.signal);
  const waiting = admission.enter(hasty.signal);
  hasty.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  const next = admission.enter(patient.signal);
  leave?.();
  expect(await next).not.toBeNull();
});

test.each([
  ['localhost:4000', '127.0.0.1', true],
  ['news.example', 'news.example', true],
  ['evil.example', 'news.example', false],
  ['10.0.0.7:4000', '0.0.0.0', true],
  ['evil.example', '0.0.0.0', false],
  ['10.0.0.7', '127.0.0.1', false],
  ['[fd00::1]:4000', '::', true],
  [undefined, '127.0.0.1', false],
])('a Host of %s is served on %s: %s', (header, host, served) => {
  expect(isServedHost(header, host)).toBe(served);
});

test('a saved operation is read with its comment and the defaults of its variables', () => {
  const source =
    '# What somebody says,\n# newest first.\n# Group: Articles\nquery Says($name: String! = "Shoigu", $kinds: [K!] = [A], $n: Int) { a }\n';
  expect(readOperationText(source)).toEqual({
    name: 'Says',
    description: 'What somebody says, newest first.',
    group: 'Articles',
    query: source,
    variables: { name: 'Shoigu', kinds: ['A'] },
    mutates: false,
  });
});
