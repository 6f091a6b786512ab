import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { findRunningNeo4j } from '../../src/engines/neo4j.ts';
import { buildProgram, type Program, processesLeft, processesOf, runProgram } from '../support/programs.ts';

// Real engines, started several times in one test: a busy machine takes a minute for what takes seconds.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const program = buildProgram('engine-program');
const { PATH = '', HOME = '' } = process.env;
/** Spaces and letters of any language are in every path of this file. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-life-')));
const dataDir = join(folder, 'Ünï cödé "quoted" 日本 \\ back');
let started: Program[] = [];

async function endAll(): Promise<void> {
  for (const { pid } of started) kill(pid);
  started = [];
  await processesLeft(folder, 30);
  for (const pid of processesOf(folder)) kill(pid);
}
afterAll(async () => {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function start(engines: readonly string[], environment: Record<string, string> = {}): Program {
  const running = runProgram(program, engines, { PATH, HOME, DATA_DIR: dataDir, ...environment });
  started.push(running);
  return running;
}

/** Asks the database that runs there, with the password of the data directory. */
async function ask(dir: string): Promise<unknown> {
  const address = await findRunningNeo4j(readConfig({ DATA_DIR: dir }));
  if (address === null) throw new Error('No Neo4j runs there.');
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { records } = await driver.executeQuery("RETURN 'here' AS answer");
    return records[0]?.get('answer');
  } finally {
    await driver.close();
  }
}

describe('two engines in a folder with spaces and letters of any language, whatever the locale', () => {
  let running: Program;
  beforeAll(async () => {
    const secrets = { API_TOKEN: 'token-of-this-test', NEO4J_PASSWORD: 'word-of-this-test' };
    running = start(['neo4j', 'corenlp'], { LC_ALL: 'C', ...secrets });
    await running.says(/up \d+ http/);
  });
  afterAll(endAll);

  test('they work', async () => {
    const [, url = ''] = await running.says(/up \d+ (http\S+)/);
    expect(await ask(dataDir)).toBe('here');
    const response = await fetch(url, { method: 'POST', body: 'Zoë said no.' });
    expect(response.status).toBe(200);
    expect(JSON.stringify(await response.json())).toContain('"word":"Zoë"');
  });

  test('no secret is in a command line, an environment or a log, and nobody else can read the files or reach the engines', async () => {
    const password = readFileSync(join(dataDir, 'neo4j', 'password'), 'utf8').trim();
    expect(password.length).toBeGreaterThan(20);
    const secrets = [password, 'token-of-this-test', 'word-of-this-test'];

    const lines = execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
    const logs = readdirSync(join(dataDir, 'neo4j', 'logs')).map((name) =>
      readFileSync(join(dataDir, 'neo4j', 'logs', name), 'utf8'),
    );
    const environments = processesOf(folder).map((pid) =>
      process.platform === 'linux' ? readFileSync(`/proc/${pid}/environ`, 'utf8') : '',
    );
    const said = [lines, running.out(), running.words(), ...logs, ...environments].join('\n');
    for (const secret of secrets) expect(said.includes(secret)).toBe(false);

    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const file of ['neo4j/password', 'neo4j/owner.json', 'engines/neo4j/options'])
      expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);

    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    const ports = [...running.out().matchAll(/up \d+ \w+:\/\/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
    expect(ports).toHaveLength(2);
    for (const { address } of outside) for (const port of ports) expect(await answers(address, port)).toBe(false);
  });

  test('a second start on the same data directory is told so at once, and so is a third', async () => {
    for (const _ of [2, 3]) {
      const second = start(['neo4j']);
      expect(await second.ended).toBe(2);
      expect(second.words()).toMatch(
        /^DATA_DIR_UNUSABLE .* runs already \(process \d+\)\. Stop it, or set DATA_DIR .*\n$/,
      );
    }
    expect(await ask(dataDir)).toBe('here');
  });

  test('after Ctrl-C no Java process is left', async () => {
    expect(processesOf(folder)).toHaveLength(2);
    process.kill(running.pid, 'SIGINT');
    expect(await running.ended).toBe(0);
    expect(await processesLeft(folder, 20)).toEqual([]);
    expect(readFileSync(join(dataDir, 'neo4j', 'logs', 'neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/);
  });
});

describe('engines that end otherwise than in order', () => {
  afterEach(endAll);

  test('after kill -9 of the parent no Java process is left, and a new start comes up by itself', async () => {
    const running = start(['neo4j', 'corenlp']);
    await running.says(/up \d+ http/);
    process.kill(running.pid, 'SIGKILL');
    await running.ended;
    // At once, while the old server still ends: it is waited for.
    const next = start(['neo4j']);
    await next.says(/up \d+ bolt/);
    expect(processesOf(folder)).toHaveLength(1);
    expect(await ask(dataDir)).toBe('here');
    process.kill(next.pid, 'SIGKILL');
    await next.ended;
    expect(await processesLeft(folder, 20)).toEqual([]);
  });

  test.each(['neo4j', 'corenlp'])(
    'after a crash of the parent during the start of %s no Java process is left',
    async (engine) => {
      const running = start([engine], { CRASH_AT: engine });
      expect(await running.ended).toBe(1);
      expect(running.words()).toMatch(/SyntaxError/);
      expect(await processesLeft(folder, 20)).toEqual([]);
    },
  );

  test('a Neo4j that is killed is said to have ended, and the next start recovers its data', async () => {
    const running = start(['neo4j']);
    const [, pid = ''] = await running.says(/up (\d+) bolt/);
    process.kill(Number(pid), 'SIGKILL');
    await running.says(/exited SIGKILL/);
    await running.ended;
    const next = start(['neo4j']);
    await next.says(/up \d+ bolt/);
    expect(await ask(dataDir)).toBe('here');
  });

  test('of two starts at the same moment one comes up, and the other says why it did not', async () => {
    // A folder that neither has prepared.
    const fresh = { DATA_DIR: join(folder, 'fresh') };
    const pair = [start(['neo4j'], fresh), start(['neo4j'], fresh)];
    const outcomes = await Promise.all(
      pair.map((one) =>
        one.says(/up \d+ bolt/).then(
          () => 'up',
          () => one.words(),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'up')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== 'up')).toMatch(/^DATA_DIR_UNUSABLE [^\n]+\n$/);
    expect(await ask(fresh.DATA_DIR)).toBe('here');
  });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 3000 });
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
