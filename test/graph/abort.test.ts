import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openTestGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  const slow = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS total';
  graph = await openTestGraph({ transactionMs: 60_000, extraTexts: new Map([['testSlow', slow]]) });
});
afterAll(() => graph.close());

test('a read ends with its signal, long before its deadline, and the next one is answered', async () => {
  const stop = new AbortController();
  const asked = graph.read('testSlow', {}, stop.signal);
  setTimeout(() => stop.abort(new DatelineError('DEADLINE_EXCEEDED', 'Nobody waits any more.')), 500);
  await expect(asked).rejects.toThrow('Nobody waits any more.');
  await expect(graph.read('ready')).resolves.toHaveLength(1);
});

test('a signal that is aborted before sends nothing', async () => {
  const before = graph.sent();
  await expect(graph.read('ready', {}, AbortSignal.abort())).rejects.toThrow(DatelineError);
  expect(graph.sent()).toBe(before);
});
