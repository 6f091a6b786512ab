// Runs the tests with vitest's own output, and ends with the counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

function count(report) {
  const { numPassedTests, numFailedTests, testResults } = report;
  // A file that cannot even be read has no tests that could fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

function readCounts(file) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @returns the exit code: not 0 when a test failed, when none ran, or when vitest itself says so */
export async function runTests(words) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-counts-'));
  const file = join(folder, 'counts.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const child = spawn(process.execPath, [vitest, ...options, `--outputFile.json=${file}`, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const status = await new Promise((done) => child.once('close', (code) => done(code ?? 1)));
  const { passed, failed } = readCounts(file);
  rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : status;
}
