import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openManaged } from '../../src/commands/database.ts';
import { readConfig } from '../../src/config.ts';
import { findJava } from '../../src/engines/java.ts';
import { startNeo4j } from '../../src/engines/neo4j.ts';
import { prepareEngine } from '../../src/engines/prepare.ts';
import type { Progress } from '../../src/engines/progress.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { startSlowly } from './slow-start.ts';

/** Test files with engines that run side by side. A file waits for its database as long as that waits for it: two fill two cores. */
export const FILES_AT_ONCE = 2;

/** Says at most every four seconds what is waited for. */
function teller(): (progress: Progress) => void {
  let told = 0;
  return ({ text, done, total, unit }) => {
    if (Date.now() - told < 4000) return;
    told = Date.now();
    const share = unit === 'bytes' && total !== null ? ` ${Math.round((100 * (done ?? 0)) / total)} %` : '';
    process.stderr.write(`${text}${share}\n`);
  };
}

async function startOne() {
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  const engine = await startNeo4j(readConfig({ DATA_DIR: dataDir }), teller());
  // Its schema is made, so that no test meets a cold database.
  const graph = await openManaged({ ...engine, database: 'neo4j' });
  await prepareGraph(graph);
  await graph.close();
  const stop = async () => {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address: { uri: engine.uri, user: engine.user, password: engine.password }, stop };
}

/** Files that run side by side must not let Maven fetch the same jars side by side. */
async function fetchCorenlp(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-fetch-'));
  await prepareEngine('corenlp', dataDir, await findJava(null), [], teller());
  await rm(dataDir, { recursive: true, force: true });
}

/** Real Neo4j's, empty, for a whole run: databases of its own beside any that the developer has; and the pages, built once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const page of ['explorer', 'graphiql']) execFileSync(process.execPath, [`src/api/${page}/build.mjs`]);
  const running: Awaited<ReturnType<typeof startOne>>[] = [];
  const files = project.vitest.state.getPaths();
  let slow: ReturnType<typeof startSlowly> = null;
  const stop = async () => {
    await Promise.all([slow?.end(), ...running.map((one) => one.stop())]);
  };
  try {
    // One after the other: the first fetches the jars. A run of one file needs one.
    const wanted = Math.min(FILES_AT_ONCE, files.length);
    while (running.length < wanted) running.push(await startOne());
    if (files.length > 1) await fetchCorenlp();
    if (files.some((file) => file.endsWith('slow-machine.test.ts'))) slow = startSlowly();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('slow', slow?.slow ?? null);
  project.provide(
    'neo4j',
    running.map(({ address }) => address),
  );
  return stop;
}
