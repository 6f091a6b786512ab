import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatelineError } from '../errors.ts';
import { engineSource, readJson, writePrivate } from './files.ts';
import { type EngineName, findWrongJars, haveSizes, type Jar, readJarList } from './jars.ts';
import { fetchJars, usualRepository } from './maven.ts';
import { type Report, reportWaiting } from './progress.ts';
import { runWhileWorking } from './work.ts';

const starters: Record<EngineName, string> = { neo4j: 'StartNeo4j', corenlp: 'StartCorenlp' };
const SILENCE_MS = 120_000;

/** An engine that can be started: `java @options Main …`. */
export interface Prepared {
  readonly java: string;
  /** File with the options and the class path: short command lines, whatever the path. */
  readonly options: string;
  readonly main: string;
}

/** In quotes, as the files that java and javac take after an @ want it. */
const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

async function keyOf(engine: EngineName, options: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of ['pom.xml', 'jars.txt', `${starters[engine]}.java`])
    hash.update(await readFile(engineSource(engine, file)));
  return hash.digest('hex');
}

async function findRepository(engine: EngineName, jars: readonly Jar[], folder: string, report: Report) {
  let repository = usualRepository();
  let culprit = 'fewer jars than are needed';
  // Twice, because the user's repository may be another one than the usual, with a cut jar that Maven takes as it is.
  for (const fetches of [0, 1, 2]) {
    if (fetches > 0) repository = await fetchJars(engine, jars, join(folder, 'maven.log'), report);
    const wrong = await findWrongJars(repository, jars, report);
    if (wrong.length === 0 && (await haveSizes(repository, jars))) return repository;
    for (const jar of wrong) {
      culprit = `another ${basename(jar.path)} than the one that is pinned`;
      await rm(join(repository, jar.path), { force: true });
    }
  }
  throw new DatelineError(
    'MAVEN_UNUSABLE',
    `Maven gave ${culprit} for ${engine}. Check the mirror in your Maven settings and the folder ${repository}.`,
  );
}

async function compile(java: string, engine: EngineName, classPath: string, classes: string): Promise<void> {
  // Made aside and moved: another process may start the same engine at this moment.
  const draft = `${classes}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const options = `${draft}/options`;
  await writePrivate(options, `--release 17\n-cp ${quote(classPath)}\n-d ${quote(draft)}\n`);
  const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', `@${options}`];
  const source = engineSource(engine, `${starters[engine]}.java`);
  const { error, words } = await runWhileWorking(java, [...compiler, source], SILENCE_MS, javaEnvironment());
  if (error !== null)
    throw new DatelineError('ENGINE_FAILED', `The starter of ${engine} could not be compiled with ${java}.`, {
      cause: words,
    });
  await rename(draft, classes).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    return rm(draft, { recursive: true });
  });
}

/**
 * What a Java child sees: no secret, and a locale in which every file name can be written, whatever the user's is.
 */
export function javaEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), LC_ALL: 'C.UTF-8' };
}

/** Makes the next start look at every jar again and compile anew: a broken file is a likely reason of a start that failed. */
export async function forgetPrepared(engine: EngineName, dataDir: string): Promise<void> {
  await rm(join(dataDir, 'engines', engine), { recursive: true, force: true });
}

/**
 * Has everything ready that an engine needs: the jars that jars.txt pins, its compiled starter, the file of its options.
 * What was made for an earlier start is kept, as long as it was made from the same sources and every jar has its size.
 * @throws DatelineError MAVEN_UNUSABLE, ENGINE_FAILED
 */
export async function prepareEngine(
  engine: EngineName,
  dataDir: string,
  java: string,
  options: readonly string[],
  report: Report,
): Promise<Prepared> {
  const folder = join(dataDir, 'engines', engine);
  const prepared = { java, options: join(folder, 'options'), main: starters[engine] };
  const stamp = join(folder, 'prepared.json');
  const jars = await readJarList(engine);
  const key = await keyOf(engine, options);
  const known = (await readJson(stamp)) as { key?: unknown; folder?: unknown; repository?: unknown } | null;
  if (known?.key === key && known.folder === folder && typeof known.repository === 'string') {
    if (await haveSizes(known.repository, jars)) return prepared;
  }

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const repository = await findRepository(engine, jars, folder, report);
  const stopTelling = reportWaiting(report, 'prepare', () => `compiling the starter of ${engine}`);
  try {
    const classPath = jars.map((jar) => join(repository, jar.path)).join(':');
    const classes = join(folder, `classes-${key.slice(0, 12)}`);
    await compile(java, engine, classPath, classes);
    const lines = [...options, `-cp ${quote(`${classes}:${classPath}`)}`];
    await writePrivate(prepared.options, `${lines.join('\n')}\n`);
    await writePrivate(stamp, JSON.stringify({ key, folder, repository }));
  } finally {
    stopTelling();
  }
  return prepared;
}
