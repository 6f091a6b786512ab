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

/** One run of vitest. @returns its counts and its exit code */
async function runVitest(words) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-counts-'));
  const file = join(folder, 'counts.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const child = spawn(process.execPath, [vitest, ...options, `--outputFile.json=${file}`, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, stop);
  const status = await new Promise((done) => child.once('close', (code) => done(code ?? 1)));
  for (const signal of SIGNALS) process.off(signal, stop);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  return { ...counts, status };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Everything is two runs: vitest 4.1 may give two files of the second project one pool id when both are one run (it frees
 * the id of the first project's last file after the second has begun), and a file knows its database by that id.
 * @returns the exit code: not 0 when a test failed, when none ran, or when vitest itself says so
 */
export async function runTests(words) {
  const runs =
    words.length > 0
      ? [words]
      : [
          ['--project', 'pure'],
          ['--project', 'engines'],
        ];
  const all = { passed: 0, failed: 0, status: 0 };
  for (const run of runs) {
    const { passed, failed, status } = await runVitest(run);
    all.passed += passed;
    all.failed += failed;
    all.status ||= status;
  }
  console.log(`${all.passed} passed, ${all.failed} failed`);
  return all.failed > 0 || all.passed === 0 ? 1 : all.status;
}
