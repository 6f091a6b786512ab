import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FILES_AT_ONCE } from './support/engines.ts';

// Tests and Pothos must share one copy of graphql: its .mjs and .js entry points are two realms.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// What needs neither Java nor a browser, in seconds: for whoever writes a rule.
const pure = [
  'test/architecture.test.ts',
  'test/seed.test.ts',
  'test/rules.test.ts',
  'test/reading.test.ts',
  'test/client/**/*.test.ts',
  'test/api/export/*.test.ts',
  'test/api/{released-schema,request-id,schema-answers}.test.ts',
  'test/graph/{words,cursors,backup-labels}.test.ts',
  'test/explorer/network.test.ts',
  'test/report/**/*.test.ts',
  'test/domain/**/*.test.ts',
  'test/lexicon/**/*.test.ts',
  'test/ingest/{read,layout,extract,resolve,plan}/**/*.test.ts',
  'test/commands/{terminal,watch}.test.ts',
  'test/ingest/reader.test.ts',
  'test/ingest/changed.test.ts',
  'test/ingest/export/cells.test.ts',
  'test/graph/{errors,password}.test.ts',
  'test/ingest/annotate/{cache,corenlp,lasting,several,text-annotation}.test.ts',
];

// A worker of the program is a file of src/: Node 20 runs TypeScript with this hook only.
const execArgv = ['--import', new URL('./support/typescript-worker.mjs', import.meta.url).href];

export default defineConfig({
  test: {
    projects: [
      // no test depends on speed: the time only ends a run that hangs
      {
        resolve,
        test: { name: 'pure', include: pure, execArgv, testTimeout: 120_000, maxWorkers: availableParallelism() },
      },
      {
        resolve,
        test: {
          name: 'engines',
          execArgv,
          include: ['test/**/*.test.ts'],
          exclude: pure,
          // Each of the files that run side by side has a Neo4j for itself, and gets it empty.
          maxWorkers: FILES_AT_ONCE,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/support/engines.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
