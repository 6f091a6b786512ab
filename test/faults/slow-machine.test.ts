import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processesLeft, runProgram } from '../support/programs.ts';
import { openQuota } from '../support/quota.ts';

// A quarter of one processor for everything: Neo4j, CoreNLP, the load of seeds/, the API. It takes minutes and asks how slow a machine may be: by hand, with a share of one's own.
const { DATELINE_TEST_SHARE } = process.env;
const SHARE = Number(DATELINE_TEST_SHARE ?? 0.25);
const MINUTES = 25;

test(
  'with a quarter of a processor the first start comes up, loads seeds/ and answers',
  async (context) => {
    if (DATELINE_TEST_SHARE === undefined) {
      context.skip('it takes minutes; set DATELINE_TEST_SHARE=0.25');
      return;
    }
    const quota = openQuota(SHARE);
    if (quota === null) {
      context.skip('no group of processes with a quota can be made here');
      return;
    }
    const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-slow-')));
    const { PATH = '', HOME = '' } = process.env;
    // Silence of twenty seconds would be noticed; slowness of minutes is not.
    const environment = { PATH, HOME, DATA_DIR: dataDir, PORT: '0', ENGINE_START_MS: '20000' };
    const starting = runProgram('dist/main.js', ['start'], environment, 'ignore', quota.before);
    try {
      const [, url = ''] = await starting.says(/GraphiQL and API: (http:\S+)/);
      expect(starting.out()).toContain('seeds/: 1 loaded');
      // Every query is planned for the first time: a visitor who is told to come back does so.
      let answer = '';
      for (let tries = 0; tries < 120 && !answer.includes('"data"'); tries += 1) {
        const query = readFileSync('src/client/operations/what-is-in-the-graph.graphql', 'utf8');
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
        answer = await response.text();
        expect([200, 503]).toContain(response.status);
      }
      expect(answer).toContain('"articles":1');
      starting.child.kill('SIGTERM');
      expect(await starting.ended).toBe(0);
    } finally {
      starting.child.kill('SIGKILL');
      expect(await processesLeft(dataDir, 120)).toEqual([]);
      quota.remove();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
  MINUTES * 60_000,
);
