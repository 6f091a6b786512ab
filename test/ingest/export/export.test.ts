import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { importIntoNeo4j } from '../../../src/engines/import-neo4j.ts';
import { type RunningNeo4j, startNeo4j } from '../../../src/engines/neo4j.ts';
import { digestGraph } from '../../../src/graph/digest.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { prepareGraph } from '../../../src/graph/prepare.ts';
import { ARGUMENTS, exportCsv } from '../../../src/ingest/export/export.ts';
import { load } from '../../../src/ingest/load.ts';
import { deriveAll } from '../../../src/ingest/write/derive.ts';
import { articlesFolder, corpusAnnotator, limits } from '../../support/corpus.ts';
import { openEmptyGraph, openTestGraph } from '../../support/graph.ts';

/** The corpus once into the database of the test run, once through files and the importer into one of its own. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'));
const config = readConfig({ DATA_DIR: join(folder, 'data') });
const files = join(folder, 'files');
const annotator = corpusAnnotator();

let engine: RunningNeo4j;
let loaded: Graph;
let imported: Graph;
beforeAll(async () => {
  const options = { annotator, limits, onOutcome: () => undefined };
  loaded = await openEmptyGraph();
  await load([articlesFolder], { ...options, graph: loaded });
  await exportCsv([articlesFolder], { ...options, folder: files });
  await importIntoNeo4j(config, files, ARGUMENTS, () => undefined);
  engine = await startNeo4j(config, () => undefined);
  const { uri, user, password } = engine;
  imported = await openTestGraph({ uri, user, password });
  await prepareGraph(imported);
  await deriveAll(imported);
});
afterAll(async () => {
  await loaded.close();
  await imported.close();
  await engine.stop();
  rmSync(folder, { recursive: true });
});

test('what is imported is the graph that was loaded', async () => {
  expect(await digestGraph(imported)).toEqual(await digestGraph(loaded));
});

test('its profiles are those of its references, so that loading goes on from there', async () => {
  const [profiles] = await imported.read<{ wanted: number; right: number; held: number }>('testProfiles');
  expect(profiles?.wanted).toBeGreaterThan(0);
  expect(profiles).toEqual({ wanted: profiles?.wanted, right: profiles?.wanted, held: profiles?.wanted });
});

test('a load of the same articles changes nothing', async () => {
  const counts = await load([articlesFolder], { graph: imported, annotator, limits, onOutcome: () => undefined });
  expect(counts).toMatchObject({ loaded: 0, replaced: 0, skipped: 0, failed: 0 });
});

test('a second export into the folder and a second import are refused', async () => {
  const again = exportCsv([articlesFolder], { annotator, limits, folder: files, onOutcome: () => undefined });
  await expect(again).rejects.toMatchObject({ code: 'BAD_USAGE' });
  const { details } = (await importIntoNeo4j(config, files, ARGUMENTS, () => undefined).catch((error) => error)) as {
    details: Record<string, unknown>;
  };
  expect(details.held).toBe(true);
});
