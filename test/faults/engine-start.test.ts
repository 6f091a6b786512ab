import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readJarList } from '../../src/engines/jars.ts';
import { buildProgram, fakePrograms, processesLeft, processesOf, runProgram } from '../support/programs.ts';

// Real engines, started several times in one test: a busy machine takes a minute for what takes seconds.
vi.setConfig({ testTimeout: 300_000 });

const program = buildProgram('engine-program');
const { PATH = '' } = process.env;
let folder: string;
let dataDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-start-'));
  dataDir = join(folder, 'data');
});

afterEach(async () => {
  await processesLeft(folder, 30);
  rmSync(folder, { recursive: true, force: true });
});

const usable =
  'if [ "$1" = --list-modules ]; then echo java.base@17.0.9; echo jdk.compiler@17.0.9; exit; fi\n[ "$1" = -m ] && exit';

const run = (environment: Record<string, string>) =>
  runProgram(program, ['neo4j'], { PATH, HOME: homedir(), DATA_DIR: dataDir, ...environment });

/** The start fails as a person wants it: exit code 2, one line with cause and remedy, nothing left running, nothing of Java. */
async function expectRefused(environment: Record<string, string>, line: RegExp): Promise<void> {
  const running = run(environment);
  expect(await running.ended).toBe(2);
  expect(running.words()).toMatch(/^[A-Z_]+ [^\n]+\n$/);
  expect(running.words()).toMatch(line);
  expect(running.words()).not.toMatch(/Exception|at java|at org\.|node:internal/);
  expect(await processesLeft(folder, 10)).toEqual([]);
}

test('without Java the remedy is named', async () => {
  await expectRefused(
    { PATH: fakePrograms(join(folder, 'bin'), {}) },
    /^JAVA_UNUSABLE Java was not found \(java\)\. Install a JDK 17 or 21/,
  );
});

test.each([
  ['a JRE without a compiler', 'echo java.base@17.0.9', /is a JRE without a compiler\. Install a JDK/],
  ['Java 8', 'echo "Unrecognized option: --list-modules" >&2; exit 1', /is too old or does not run\. Install a JDK/],
  ['Java 11', 'echo java.base@11.0.2; echo jdk.compiler@11.0.2', /has version 11; Neo4j runs on 17 and 21\. Install/],
  ['Java 25', 'echo java.base@25; echo jdk.compiler@25', /has version 25; Neo4j runs on 17 and 21\. Install/],
])('%s is refused by name', async (_, java, line) => {
  await expectRefused({ PATH: `${fakePrograms(join(folder, 'bin'), { java })}:${PATH}` }, line);
});

test('JAVA_HOME is asked before the PATH', async () => {
  fakePrograms(join(folder, 'jdk', 'bin'), { java: 'echo java.base@11.0.2' });
  await expectRefused({ JAVA_HOME: join(folder, 'jdk') }, /^JAVA_UNUSABLE .*jdk\/bin\/java has version 11/);
});

test('without Maven and without jars the remedy is named', async () => {
  const bin = fakePrograms(join(folder, 'bin'), { java: usable });
  for (const name of ['sh', 'cat', 'kill'])
    if (existsSync(`/bin/${name}`)) symlinkSync(`/bin/${name}`, join(bin, name));
  await expectRefused({ PATH: bin, HOME: folder }, /^MAVEN_UNUSABLE Maven \(mvn\) was not found\. Install Maven 3\.8/);
});

test('a Maven that cannot fetch is reported with the place of its own words', async () => {
  const mvn = 'echo "[ERROR] Could not transfer artifact from https://user:word@mirror.example/x.jar"; exit 1';
  await expectRefused(
    { PATH: `${fakePrograms(join(folder, 'bin'), { java: usable, mvn })}:${PATH}`, HOME: folder },
    /^MAVEN_UNUSABLE Maven could not fetch the jars of neo4j\. Check the network .*maven\.log\.\n$/,
  );
  const log = readFileSync(join(dataDir, 'engines', 'neo4j', 'maven.log'), 'utf8');
  expect(log).toContain('https://mirror.example/x.jar');
});

test('a Maven that hangs ends with its parent', async () => {
  const bin = fakePrograms(join(folder, 'bin'), {
    java: usable,
    mvn: 'while :; do sleep 1; done',
  });
  const running = run({ PATH: `${bin}:${PATH}`, HOME: folder });
  await running.says(/fetch: starting Maven/);
  expect(processesOf(join(bin, 'mvn'))).toHaveLength(1);
  process.kill(running.pid, 'SIGKILL');
  await running.ended;
  expect(await processesLeft(folder, 20)).toEqual([]);
});

/** A home folder with the jars of Neo4j in its Maven repository, one of them by itself. */
async function homeWithJars(): Promise<{ home: string; jar: string; original: string }> {
  const jars = await readJarList('neo4j');
  const own = jars.find(({ path }) => path.includes('/neo4j-bolt/'))?.path ?? '';
  for (const { path } of jars) {
    const place = join(folder, '.m2', 'repository', path);
    mkdirSync(dirname(place), { recursive: true });
    const original = join(homedir(), '.m2', 'repository', path);
    if (path === own) writeFileSync(place, readFileSync(original));
    else symlinkSync(original, place);
  }
  return {
    home: folder,
    jar: join(folder, '.m2', 'repository', own),
    original: join(homedir(), '.m2', 'repository', own),
  };
}

test('a jar that is cut short is fetched again, a missing one too, and an engine that was prepared before notices', async () => {
  const { home, jar, original } = await homeWithJars();
  const mvn = `[ -e "${jar}" ] && exit 1; cp "${original}" "${jar}"; echo "[DEBUG] Using local repository at ${home}/.m2/repository"`;
  const java = `${usable}\necho ready; cat >/dev/null`;
  const environment = { PATH: `${fakePrograms(join(folder, 'bin'), { java, mvn })}:${PATH}`, HOME: home };
  for (const harm of [() => {}, () => truncateSync(jar, 1000), () => rmSync(jar)]) {
    harm();
    const running = run(environment);
    await running.says(/up \d+ bolt/);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(readFileSync(jar)).toEqual(readFileSync(original));
  }
});

test('a jar with other bytes than the pinned ones is never run', async () => {
  const { home, jar, original } = await homeWithJars();
  const forge = `{ head -c 1000 /dev/zero; tail -c +1001 "${original}"; } > "${jar}"`;
  const mvn = `${forge}; echo "[DEBUG] Using local repository at ${home}/.m2/repository"`;
  writeFileSync(jar, Buffer.alloc(readFileSync(original).length));
  await expectRefused(
    { PATH: `${fakePrograms(join(folder, 'bin'), { mvn })}:${PATH}`, HOME: home },
    /^MAVEN_UNUSABLE Maven gave another neo4j-bolt-[\d.]+\.jar than the one that is pinned for neo4j\. Check the mirror/,
  );
});

test('a data directory below a file, or a file itself, is refused', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expectRefused(
    { DATA_DIR: join(folder, 'file', 'data') },
    /^DATA_DIR_UNUSABLE .* is below a file\. Set DATA_DIR/,
  );
  await expectRefused({ DATA_DIR: join(folder, 'file') }, /^DATA_DIR_UNUSABLE .* is a file\. Set DATA_DIR/);
});

test('a data directory that cannot be written is refused', async () => {
  // To the superuser every ordinary folder is writable; nobody makes folders where the system lists its processes.
  const superuser = process.getuid?.() === 0;
  const place = superuser ? '/proc' : join(folder, 'closed');
  if (!superuser) {
    mkdirSync(place);
    chmodSync(place, 0o500);
  }
  await expectRefused(
    { DATA_DIR: join(place, 'data') },
    /^DATA_DIR_UNUSABLE .* (may not be written|cannot be created|is on a read-only file system)\. Set DATA_DIR/,
  );
});

test('a folder of somebody else, open to others, is left as it is', async () => {
  mkdirSync(join(folder, 'shared'), { mode: 0o755 });
  writeFileSync(join(folder, 'shared', 'letter.txt'), 'hello');
  await expectRefused(
    { DATA_DIR: join(folder, 'shared') },
    /^DATA_DIR_UNUSABLE .* holds other files and is open to other users\./,
  );
});

test('a database without its password is not opened', async () => {
  mkdirSync(join(dataDir, 'neo4j', 'data', 'databases', 'system'), { recursive: true, mode: 0o700 });
  await expectRefused({}, /^WRONG_PASSWORD The file .*password is missing, .* Put it back, or remove .* to begin with/);
});

test('an owner that was killed, or whose number another process has now, is no obstacle', async () => {
  mkdirSync(join(dataDir, 'neo4j'), { recursive: true, mode: 0o700 });
  const java = `${usable}\necho ready; cat >/dev/null`;
  const environment = { PATH: `${fakePrograms(join(folder, 'bin'), { java })}:${PATH}` };
  for (const pid of [2 ** 22 + 1, process.pid]) {
    writeFileSync(
      join(dataDir, 'neo4j', 'owner.json'),
      JSON.stringify({ pid, born: 'long ago', uri: 'bolt://127.0.0.1:1' }),
    );
    const running = run(environment);
    await running.says(/up \d+ bolt/);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
  }
});

test.each([
  [
    'has too little memory',
    'echo "Could not reserve enough space for 524288KB object heap" >&2',
    /too little memory free: end other/,
  ],
  [
    'always loses its port',
    'echo "Caused by: java.net.BindException: Address already in use"',
    /Another program took its port\./,
  ],
  ['finds the disk full', 'echo "java.io.IOException: No space left on device" >&2', /The disk is full: make room\./],
  ['ends without a word', '', /The reason is not a known one\. Its log is .*stderr\.log\./],
])('an engine that %s is reported with cause and log', async (_, words, line) => {
  const java = `${usable}\n${words}\nexit 1`;
  await expectRefused({ PATH: `${fakePrograms(join(folder, 'bin'), { java })}:${PATH}` }, line);
});

test('an engine that hangs at its start is given up and ended by force', async () => {
  const java = `${usable}\nwhile :; do sleep 1; done`;
  await expectRefused(
    {
      PATH: `${fakePrograms(join(folder, 'bin'), { java })}:${PATH}`,
      ENGINE_START_MS: '1500',
      ENGINE_STOP_MS: '1000',
    },
    /^ENGINE_FAILED Neo4j was not ready within 1\.5 s\./,
  );
});

test.each([
  ['works', 'i=0; while [ $i -lt 6000000 ]; do i=$((i+1)); done'],
  ['writes its log', 'for i in 1 2 3 4 5 6 7 8 9 10; do echo word >&2; sleep 0.4; done'],
])('an engine that takes longer than ENGINE_START_MS but %s is waited for', async (_, slow) => {
  const java = `${usable}\n${slow}\necho ready; cat >/dev/null`;
  const path = `${fakePrograms(join(folder, 'bin'), { java })}:${PATH}`;
  const started = Date.now();
  const running = run({ PATH: path, ENGINE_START_MS: '1000' });
  await running.says(/up \d+ bolt/);
  expect(Date.now() - started).toBeGreaterThan(1_500);
  running.child.kill('SIGINT');
  expect(await running.ended).toBe(0);
});
