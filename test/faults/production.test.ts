import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../support/programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-production-'));
  for (const part of ['package.json', 'package-lock.json', 'src/tools', 'src/api/graphiql', 'src/api/explorer'])
    cpSync(part, join(folder, part), { recursive: true });
  // What npm leaves behind, here without any package: as after npm ci --omit=dev --ignore-scripts, as far as building goes.
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}');
  const later = new Date(Date.now() + 1_000);
  utimesSync(join(folder, 'node_modules', '.package-lock.json'), later, later);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function start(file = 'start.mjs') {
  const { PATH = '', HOME = '' } = process.env;
  const program = runProgram(join(folder, 'src', 'tools', file), ['doctor'], { PATH, HOME });
  return { code: await program.ended, out: program.out(), words: program.words() };
}

test('an install without development packages runs what was built before', async () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'main.js'), "console.log('built', process.argv[2]);\n");
  expect(await start()).toEqual({ code: 0, out: 'built doctor\n', words: '' });
});

test('where nothing was built one sentence says what to do', async () => {
  const { code, words } = await start();
  expect([code, words]).toEqual([2, expect.stringMatching(/^Dateline is not built.*npm run build\.\n$/)]);
});

test('npx dateline found nothing in a clone where nothing was built, and never again: it runs what npm start runs', async () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { dateline: string } };
  expect(statSync(bin.dateline).mode & 0o111).toBe(0o111);
  const { code, words } = await start(basename(bin.dateline));
  expect([code, words]).toEqual([2, expect.stringMatching(/^Dateline is not built.*npm run build\.\n$/)]);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'main.js'), "console.log('built', process.argv[2]);\n");
  expect(await start(basename(bin.dateline))).toEqual({ code: 0, out: 'built doctor\n', words: '' });
});
