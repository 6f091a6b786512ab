import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openManaged } from '../../src/commands/database.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningNeo4j, startNeo4j } from '../../src/engines/neo4j.ts';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import type { FileOutcome } from '../../src/ingest/line.ts';
import { load } from '../../src/ingest/load.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { processesLeft, processesOf } from '../support/programs.ts';

/** 20 by hand: DATELINE_TEST_ROUNDS=20. */
const ROUNDS = Number(process.env.DATELINE_TEST_ROUNDS ?? 1);
/** How long a load waits for a database that was killed and does not come back. */
const RETRY_MS = 5_000;
/** What a load of the four articles takes on a warm database of a quiet machine, about. */
const LOAD_MS = 2_500;

const texts = new Map([
  ['killedEmpty', 'MATCH (n) WHERE NOT n:Dateline DETACH DELETE n'],
  [
    'killedHalf',
    'MATCH (s:Statement) WHERE NOT (s)-[:EVIDENCED_BY]->() OR NOT (s)-[:BY_RULE]->() RETURN count(s) AS statements',
  ],
]);

let dataDir: string;
let news: string;
let engine: RunningNeo4j;
let graph: Graph;

async function open(): Promise<void> {
  engine = await startNeo4j(readConfig({ DATA_DIR: dataDir }), () => undefined);
  graph = await openManaged({ ...engine, database: 'neo4j', extraTexts: texts, retryMs: RETRY_MS });
  await prepareGraph(graph);
}
async function loadAll(): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  await load([news], { graph, annotator: corpusAnnotator(), limits, onOutcome: (outcome) => outcomes.push(outcome) });
  return outcomes;
}

beforeAll(async () => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-killed-')));
  news = join(dataDir, 'news');
  mkdirSync(news);
  for (const name of readdirSync(articlesFolder).sort().slice(13, 17))
    writeFileSync(join(news, name), readFileSync(join(articlesFolder, name)));
  await open();
}, 600_000);
afterAll(async () => {
  await graph?.close();
  await engine?.stop();
  expect(await processesLeft(dataDir, 60)).toEqual([]);
  rmSync(dataDir, { recursive: true, force: true });
});

test(
  'a database that is killed at any moment of a load holds no half article, and the next load completes the graph',
  async () => {
    await loadAll();
    const clean = (await digestGraph(graph)).digest;
    for (let round = 0; round < ROUNDS; round += 1) {
      await graph.write((tx) => tx.run('killedEmpty'));
      const loading = loadAll().then(
        () => 'done',
        ({ code }: { code: string }) => code,
      );
      await sleep((round * 700) % LOAD_MS);
      for (const pid of processesOf(join(dataDir, 'neo4j'))) process.kill(pid, 'SIGKILL');
      expect([round, ['done', 'DATABASE_UNAVAILABLE'].includes(await loading)]).toEqual([round, true]);
      await graph.close();
      await engine.stop();
      await open();
      const [{ statements } = { statements: -1 }] = await graph.read<{ statements: number }>('killedHalf');
      expect([round, statements]).toEqual([round, 0]);
      expect((await loadAll()).filter(({ message }) => message !== null)).toEqual([]);
      expect([round, (await digestGraph(graph)).digest]).toEqual([round, clean]);
    }
  },
  (ROUNDS + 1) * 120_000,
);
