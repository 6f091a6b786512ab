import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

/** Each folder of examples/ as its page says it, in an empty folder with schema.graphql, against the served seed. */
const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const MOST_MS = 600_000;
const LAST_WORDS = 3_000;

/** What a page needs beside npm; where it is not installed, its test is skipped with a line that says so. */
const languages: Readonly<Record<string, string>> = {
  go: 'go',
  rust: 'cargo',
  python: 'python3',
  followthemoney: 'python3',
};
const missing = (name: string): string | null => {
  const program = languages[name];
  return program === undefined || spawnSync('which', [program]).status === 0 ? null : program;
};

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openSeedGraph();
  server = await startServer({ config: readConfig({ PORT: '0', REQUEST_TIMEOUT_MS: '60000' }), graph });
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const pageOf = (name: string): string => readFileSync(join('examples', name, 'README.md'), 'utf8');
/** The commands of a page, in their order. */
const commandsOf = (page: string): string => /^```sh\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
/** What a page says that its commands say; a path beside it is none of that. */
const answersOf = (page: string): readonly string[] =>
  [...(/^It says .*$/m.exec(page)?.[0] ?? '').matchAll(/`([^`]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => !text.includes('/'));

function run(commands: string, cwd: string): Promise<{ code: number | null; said: string }> {
  const env = {
    ...process.env,
    DATELINE_URL: `${server.url}/graphql`,
    NODE_OPTIONS: '',
    CARGO_TARGET_DIR: join(cwd, 'target'),
  };
  const child = spawn('bash', ['-euxo', 'pipefail', '-c', commands], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), MOST_MS);
  return new Promise((done) => {
    child.once('close', (code) => {
      clearTimeout(late);
      done({ code, said });
    });
  });
}

for (const name of examples.filter((one) => missing(one) !== null))
  test.skip(`${name} is skipped: ${missing(name)} is not installed here`, () => undefined);

test.each(examples.filter((one) => missing(one) === null))('%s works from an empty folder', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  try {
    cpSync(join('examples', name), folder, { recursive: true });
    copyFileSync('schema.graphql', join(folder, 'schema.graphql'));
    const page = pageOf(name);
    const { code, said } = await run(commandsOf(page), folder);
    expect(code, said.slice(-LAST_WORDS)).toBe(0);
    expect(answersOf(page).length).toBeGreaterThan(0);
    for (const answer of answersOf(page)) expect(said).toContain(answer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
