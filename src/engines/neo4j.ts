import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { claimFolder, createDataDir, findOwner, heldBy, removeOwner, writeOwner } from './data-dir.ts';
import { lostItsPort } from './failures.ts';
import { writePrivate } from './files.ts';
import { findJava } from './java.ts';
import { launchJava, type RunningEngine } from './java-child.ts';
import { freePort } from './ports.ts';
import { forgetPrepared, type Prepared, prepareEngine } from './prepare.ts';
import { type Report, reportWaiting } from './progress.ts';

/** What a driver needs to reach a Neo4j. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** of a server of our own: whether it still listens there; another program may have its port since */
  readonly isThere?: () => Promise<boolean>;
}

export interface RunningNeo4j extends RunningEngine, Neo4jAddress {}

const USER = 'neo4j';
const PORT_TRIES = 3;
export const javaOptions = ['-Xmx512m', '-XX:+UseSerialGC'];

const configuration = (port: number): string => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=512m
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
db.transaction.timeout=60s
db.lock.acquisition.timeout=3s
# Its log of queries would hold the texts of articles.
db.logs.query.enabled=OFF
db.tx_log.preallocate=false
# It waits so long for Bolt twice after the databases are closed: 10 s with the default.
internal.server.bolt.thread_pool_shutdown_wait_time=500ms
`;

/** The home of the managed Neo4j. */
export const folderOf = (config: Config): string => join(config.dataDir, 'neo4j');

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The password of this data directory: made once, at random, before the first start of its database. */
async function readPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  if (await exists(file)) return (await readFile(file, 'utf8')).trim();
  if (await exists(join(folder, 'data', 'databases', 'system')))
    throw new DatelineError(
      'WRONG_PASSWORD',
      `The file ${file} is missing, and the database cannot be opened without it. Put it back, or remove ${folder} to begin with an empty graph.`,
    );
  // Hexadecimal: Neo4j's tool reads a password that begins with a dash as an option.
  const password = randomBytes(24).toString('hex');
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

const isThereOf = (folder: string, uri: string) => async (): Promise<boolean> => (await findOwner(folder))?.uri === uri;

/**
 * The Neo4j that another process of this user runs on the same data directory, once it is up; else null.
 * With it a second program can load or ask while the first one serves.
 */
export async function findRunningNeo4j(config: Config): Promise<Neo4jAddress | null> {
  const folder = folderOf(config);
  const owner = await findOwner(folder);
  if (owner === null || owner.uri === null) return null;
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
  return { uri: owner.uri, user: USER, password, isThere: isThereOf(folder, owner.uri) };
}

async function launch(config: Config, prepared: Prepared, password: string, report: Report): Promise<RunningNeo4j> {
  const folder = folderOf(config);
  const port = await freePort();
  if (port === null) throw new DatelineError('PORT_TAKEN', 'No port is free on 127.0.0.1.');
  await writePrivate(join(folder, 'conf', 'neo4j.conf'), configuration(port));
  let text = 'starting Neo4j';
  const stopTelling = reportWaiting(report, 'neo4j', () => text);
  try {
    const engine = await launchJava({
      name: 'Neo4j',
      prepared,
      arguments: [folder],
      folder,
      log: join(folder, 'logs', 'stderr.log'),
      signs: [join(folder, 'logs', 'neo4j.log'), join(folder, 'logs', 'debug.log')],
      startMs: config.limits.engineStartMs,
      stopMs: config.limits.engineStopMs,
      onLine: (line) => {
        if (line === 'waiting') text = 'waiting for an earlier Neo4j to end';
        else if (line === 'locked')
          throw new DatelineError(
            'DATA_DIR_UNUSABLE',
            `The database in ${folder} is used by another program. Stop it, or set DATA_DIR to another folder.`,
          );
        else text = 'starting Neo4j';
      },
    });
    return { ...engine, uri: `bolt://127.0.0.1:${port}`, user: USER, password };
  } finally {
    stopTelling();
  }
}

async function launchOnFreePort(config: Config, prepared: Prepared, password: string, report: Report) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(config, prepared, password, report);
    } catch (error) {
      if (!lostItsPort(error) || tries === PORT_TRIES) throw error;
    }
  }
}

/**
 * Starts the Neo4j of the data directory, and fetches it first where that is needed.
 * @returns when it takes connections; `stop` gives the data directory free
 * @throws DatelineError DATA_DIR_UNUSABLE (also when another process holds it), JAVA_UNUSABLE, MAVEN_UNUSABLE, WRONG_PASSWORD,
 *   PORT_TAKEN, ENGINE_FAILED
 */
export async function startNeo4j(config: Config, report: Report): Promise<RunningNeo4j> {
  const folder = folderOf(config);
  await createDataDir(config.dataDir);
  for (const name of ['conf', 'logs']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  const owner = await claimFolder(folder);
  if (owner !== null) throw heldBy(config.dataDir, 'database', owner);
  try {
    const java = await findJava(config.javaHome);
    const prepared = await prepareEngine('neo4j', config.dataDir, java, javaOptions, report);
    const password = await readPassword(folder);
    const engine = await launchOnFreePort(config, prepared, password, report);
    await writeOwner(folder, engine.uri);
    const release = async () => {
      await engine.exited;
      await removeOwner(folder);
    };
    const released = release();
    const stop = async () => {
      await engine.stop();
      await released;
    };
    return { ...engine, stop, isThere: isThereOf(folder, engine.uri) };
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'ENGINE_FAILED') await forgetPrepared('neo4j', config.dataDir);
    await removeOwner(folder);
    throw error;
  }
}
