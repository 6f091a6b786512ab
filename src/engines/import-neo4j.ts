import { appendFile, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { claimFolder, createDataDir, heldBy, removeOwner } from './data-dir.ts';
import { explainFailure } from './failures.ts';
import { findJava } from './java.ts';
import { folderOf, javaOptions } from './neo4j.ts';
import { javaEnvironment, prepareEngine } from './prepare.ts';
import { type Report, reportWaiting } from './progress.ts';
import { runWhileWorking } from './work.ts';

/** More than the server's own: the importer holds an index of all ids beside what it takes outside of the heap. */
const HEAP = '-Xmx1g';

/**
 * Fills the database of the data directory, which must not exist yet, by Neo4j's offline importer: `neo4j-admin database import full`,
 * from the jars that the server runs on.
 * @param folder holds the files
 * @param args name of the file among them that has the importer's arguments
 * @throws DatelineError DATABASE_FOREIGN when there is a database already; ENGINE_FAILED when the importer did not end well, and there is none then; as startNeo4j
 */
export async function importIntoNeo4j(config: Config, folder: string, args: string, report: Report): Promise<void> {
  const home = folderOf(config);
  await createDataDir(config.dataDir);
  for (const name of ['conf', 'logs']) await mkdir(join(home, name), { recursive: true, mode: 0o700 });
  const database = join(home, 'data', 'databases', 'neo4j');
  const owner = await claimFolder(home);
  if (owner !== null) throw heldBy(config.dataDir, 'database', owner);
  const stopTelling = reportWaiting(report, 'neo4j', () => 'importing');
  try {
    if ((await stat(database).catch(() => null)) !== null)
      throw new DatelineError(
        'DATABASE_FOREIGN',
        `There is a database in ${home} already, and the importer makes a new one. Set DATA_DIR to another folder.`,
      );
    const java = await findJava(config.javaHome);
    const prepared = await prepareEngine('neo4j', config.dataDir, java, javaOptions, report);
    const words = [`@${prepared.options}`, HEAP, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
    const environment = { ...javaEnvironment(), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    const log = join(home, 'logs', 'import.log');
    const ran = await runWhileWorking(java, [...words, `@${args}`], config.limits.engineStartMs, environment, folder);
    await appendFile(log, `${ran.out}\n${ran.words}\n`, { mode: 0o600 });
    if (ran.error === null) return;
    await rm(database, { recursive: true, force: true });
    throw explainFailure("Neo4j's importer", 'ended', ran.words, log);
  } finally {
    stopTelling();
    await removeOwner(home);
  }
}
