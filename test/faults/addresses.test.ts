import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOfFile } from '../support/graph.ts';
import { type OddPort, oddPorts, openOddPort } from '../support/odd-ports.ts';
import { runProgram } from '../support/programs.ts';

// A setting that names the wrong place is told within ten seconds, in one line with cause and remedy, and nothing stays alive.
const TOLD_MS = 10_000;
const SECRET = 'word-of-this-test';

let folder: string;
let article: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-addresses-'));
  article = join(folder, 'ferry.txt');
  writeFileSync(article, 'Ferry sails\n\nThe ferry of Tarsk sailed on Monday.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(words: readonly string[], environment: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  const started = performance.now();
  const data = join(folder, 'data');
  const program = runProgram('dist/main.js', words, { PATH, HOME, DATA_DIR: data, PORT: '0', ...environment });
  const code = await program.ended;
  const lines = program.words().trim().split('\n');
  expect(program.words()).not.toMatch(/^\s+at |node:|Exception|ECONN|Pool|socket hang/m);
  expect(program.words()).not.toContain(SECRET);
  return { code, lines, out: program.out(), ms: performance.now() - started };
}

const database = (uri: string, more: Record<string, string> = {}) =>
  run(['digest'], { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: SECRET, ...more });

async function withPort<T>(name: string, work: (port: OddPort) => Promise<T>): Promise<T> {
  const port = await openOddPort(oddPorts[name] ?? (() => undefined));
  try {
    return await work(port);
  } finally {
    port.close();
  }
}

describe('NEO4J_URI', () => {
  test.each(Object.keys(oddPorts))(
    'that leads to a port that %s',
    async (name) => {
      await withPort(name, async ({ port }) => {
        for (const scheme of name === 'says nothing' ? ['bolt', 'neo4j', 'bolt+s'] : ['bolt']) {
          const { code, lines, ms } = await database(`${scheme}://127.0.0.1:${port}`);
          expect([scheme, code, lines]).toEqual([scheme, 2, [expect.stringMatching(/\[DATABASE_UNAVAILABLE\]$/)]]);
          expect(lines[0]).toContain(`${scheme}://127.0.0.1:${port}`);
          expect(ms).toBeLessThan(TOLD_MS);
        }
      });
    },
    60_000,
  );

  test('that leads to a web server is told so', async () => {
    const { lines } = await withPort('is a web server', ({ port }) => database(`bolt://127.0.0.1:${port}`));
    expect(lines[0]).toMatch(/A web server answers there.*7687/);
  });

  test('with a host that does not exist is told so', async () => {
    const { code, lines } = await database('bolt://nowhere.invalid:7687');
    expect([code, lines]).toEqual([2, [expect.stringMatching(/host.*not known.*nowhere\.invalid/)]]);
  });

  test('that is no address, or of another protocol, is a bad setting', async () => {
    for (const uri of ['nowhere', 'http://127.0.0.1:7474', 'bolt://']) {
      const { code, lines } = await database(uri);
      expect([uri, code, lines]).toEqual([uri, 2, [expect.stringMatching(/NEO4J_URI.*\[BAD_SETTING\]$/)]]);
    }
  });

  test('with a user and a password in it is shown without them', async () => {
    const { code, lines } = await database(`bolt://neo4j:${SECRET}@127.0.0.1:9`);
    expect([code, lines.length]).toEqual([2, 1]);
  });

  test('of a server that does not encrypt, with +s, is told so', async () => {
    const { uri, password } = databaseOfFile();
    for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s']) {
      const { code, lines } = await database(uri.replace('bolt', scheme), { NEO4J_PASSWORD: password });
      expect([scheme, code, lines]).toEqual([scheme, 2, [expect.stringMatching(/encrypted.*\+s/)]]);
    }
  });

  test('with a database that is not there, or a name that none can have, is told so', async () => {
    const { uri, user, password } = databaseOfFile();
    for (const name of ['archive', '-', 'no such name', 'ü'.repeat(300)]) {
      const given = { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
      const { code, lines } = await database(uri, given);
      expect([name, code, lines]).toEqual([name, 2, [expect.stringMatching(/NEO4J_DATABASE/)]]);
    }
  });
});

describe('CORENLP_URL', () => {
  test.each(Object.keys(oddPorts))('that leads to a port that %s', async (name) => {
    await withPort(name, async ({ port }) => {
      const { code, lines, out, ms } = await run(['extract', article], { CORENLP_URL: `http://127.0.0.1:${port}` });
      expect([code, lines]).toEqual([2, [expect.stringMatching(/CORENLP_URL.*\[ANNOTATOR_UNAVAILABLE\]$/)]]);
      expect(out).toBe('');
      expect(ms).toBeLessThan(TOLD_MS);
    });
  });

  test('that is no address is a bad setting, before anything starts', async () => {
    for (const url of ['nowhere', 'ftp://host', `http://user:${SECRET}@host:9000`]) {
      const { code, lines } = await run(['extract', article], { CORENLP_URL: url });
      expect([code, lines]).toEqual([2, [expect.stringMatching(/CORENLP_URL must be .*\[BAD_SETTING\]$/)]]);
    }
  });
});
