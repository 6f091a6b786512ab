import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { startNeo4j } from '../../src/engines/neo4j.ts';

/** One real Neo4j, empty, for a whole run: a database of its own beside any that the developer has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  let told = 0;
  const engine = await startNeo4j(readConfig({ DATA_DIR: dataDir }), ({ text, done, total, unit }) => {
    if (Date.now() - told < 4000) return;
    told = Date.now();
    const share = unit === 'bytes' && total !== null ? ` ${Math.round((100 * (done ?? 0)) / total)} %` : '';
    process.stderr.write(`${text}${share}\n`);
  });
  project.provide('neo4j', { uri: engine.uri, user: engine.user, password: engine.password });
  return async () => {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
