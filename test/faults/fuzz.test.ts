import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema/index.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import { codes } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { bytesOf, type FuzzRequest, fuzzRequest } from '../support/fuzz-graphql.ts';
import { openNewsGraph } from '../support/news-graph.ts';
import { rawHttp } from '../support/raw-http.ts';

/** By hand: DATELINE_TEST_CASES=10000, and DATELINE_TEST_SEED to repeat a run. */
const CASES = Number(process.env.DATELINE_TEST_CASES ?? 400);
const SEED = Number(process.env.DATELINE_TEST_SEED ?? (CASES > 400 ? Date.now() % 2 ** 31 : 11));
/** Longer than an operation and a transaction may take together, on a busy machine: what takes longer hangs. */
const HANGS_MS = 60_000;
/** A request that tells a longer body than it sends is closed after a while; we do not wait for that. */
const QUIET_MS = 500;

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openNewsGraph();
  server = await startServer({ config: readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), graph });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Whether the body is as long as its head says: only then an answer must come. */
const isWhole = ({ headers, body }: FuzzRequest): boolean => {
  const of = (name: string) => headers.filter(([one]) => one === name).map(([, value]) => value);
  return Number(of('Content-Length')[0]) <= Buffer.byteLength(body) && !of('Transfer-Encoding').includes('chunked');
};

const counts = new Map<string, number>();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** What is in use once what is not is gone: our side of the requests is in it, too. */
function usedMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
const MOST_GROWTH_MB = 128;
const WARM_CASES = 200;

/** Asks whether the server lives, again and again, beside all that is thrown at it. @returns how long the slowest answer took */
async function probe(over: AbortSignal): Promise<number> {
  let slowest = 0;
  while (!over.aborted) {
    const started = performance.now();
    expect((await fetch(`${server.url}/live`)).status).toBe(200);
    slowest = Math.max(slowest, performance.now() - started);
    await sleep(250);
  }
  return slowest;
}

/** What is wrong with an answer, or null. */
function faultOf(request: FuzzRequest, answer: string): string | null {
  const [, status = ''] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
  counts.set(status, (counts.get(status) ?? 0) + 1);
  if (status === '') return isWhole(request) ? 'no answer' : null;
  if (/^5/.test(status) && status !== '503') return `status ${status}`;
  const text = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  if (/node_modules|org\.apache|java\.|neo4j|\/src\/|\/dist\/|INTERNAL/i.test(text)) return 'something from inside';
  if (request.method === 'HEAD' || !/^content-type: application\/(?:json|graphql)/im.test(answer)) return null;
  // Bodies may come in chunks; one line of JSON has all that counts.
  for (const [, code = ''] of text.matchAll(/"code":"(\w+)"/g)) if (!(code in codes)) return `code ${code}`;
  return null;
}

test(
  `${CASES} requests of documents, variables and transport thrown together: no 5xx but 503, no hang, nothing from inside`,
  async () => {
    console.log(`fuzz: ${CASES} cases, DATELINE_TEST_SEED=${SEED}`);
    const schema = buildSchema();
    const updates = graph.updates();
    const over = new AbortController();
    const probing = probe(over.signal);
    let cases = 0;
    let warm = 0;
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          cases += 1;
          if (cases === WARM_CASES) warm = usedMb();
          const request = fuzzRequest(draw as Parameters<typeof fuzzRequest>[0], schema);
          const quiet = isWhole(request) ? HANGS_MS : QUIET_MS;
          const fault = faultOf(request, await rawHttp(server.port, bytesOf(request), quiet));
          if (fault !== null) throw new Error(`${fault}: ${bytesOf(request).slice(0, 4_000)}`);
        }),
        { seed: SEED, numRuns: CASES, endOnFailure: true },
      );
    } finally {
      over.abort();
    }
    const slowest = await probing;
    const growth = usedMb() - warm;
    expect(growth).toBeLessThan(MOST_GROWTH_MB);
    expect(graph.updates()).toBe(updates);
    expect(await (await fetch(`${server.url}/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ ready: true });
    console.log(
      `fuzz: ${[...counts]
        .sort()
        .map(([status, count]) => `${count} x ${status || 'closed'}`)
        .join(', ')}; the slowest /live ${slowest.toFixed(0)} ms, ${growth.toFixed(0)} MB more`,
    );
  },
  CASES * 1_000,
);
