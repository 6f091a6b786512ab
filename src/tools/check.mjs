// npm run check: types, lint and format, stale generated files, who imports whom. One verdict each.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, runQuietly } from './install.mjs';

const bin = (...parts) => join(root, 'node_modules', ...parts);

const checks = [
  {
    name: 'types',
    words: [
      bin('typescript/bin/tsc'),
      '--noEmit',
      '-p',
      'test',
      '--incremental',
      '--tsBuildInfoFile',
      bin('.cache/check'),
    ],
  },
  { name: 'types of the explorer', words: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'src/explorer'] },
  { name: 'lint and format', words: [bin('@biomejs/biome/bin/biome'), 'check'] },
  {
    name: 'lint of schema and operations',
    words: [bin('eslint/bin/eslint.js'), '--config', '.eslint.config.mjs', 'schema.graphql', 'src/client/operations'],
  },
  { name: 'generated files', words: [join(root, 'src/tools/generate.mjs'), '--check'] },
  {
    name: 'who imports whom',
    words: [
      bin('vitest/vitest.mjs'),
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'pure',
      'test/architecture',
    ],
  },
];

try {
  await install();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
let failed = 0;
for (const { name, words } of checks) {
  if (!existsSync(words[0])) throw new Error(`${words[0]} is missing: run npm ci.`);
  const start = Date.now();
  const { status, output } = await runQuietly(process.execPath, words);
  if (status !== 0) {
    failed += 1;
    console.log(output.trimEnd());
  }
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
process.exitCode = failed > 0 ? 1 : 0;
