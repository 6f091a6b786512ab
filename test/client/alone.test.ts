import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-client-'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  copyFileSync('src/client/client.ts', join(folder, 'client.ts'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('client.ts copied into an empty folder compiles there under strict settings', () => {
  const words = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--outDir', 'out', 'client.ts'];
  const tsc = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([tsc.stdout, tsc.status]).toEqual(['', 0]);
}, 60_000);

it('and asks from there, with the code of an error', async () => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ errors: [{ message: 'too much', extensions: { code: 'LIMIT_COST' } }] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    join(folder, 'ask.mjs'),
    `import { createClient } from './out/client.js';
     await createClient({ url: 'http://127.0.0.1:${port}/graphql' })
       .query('{ __typename }')
       .catch((error) => console.log(error.name, error.code));`,
  );
  const asked = await new Promise<string>((done) => {
    execFile(process.execPath, [join(folder, 'ask.mjs')], (_, stdout) => done(stdout));
  });
  server.close();
  expect(asked.trim()).toBe('ApiError LIMIT_COST');
}, 60_000);
