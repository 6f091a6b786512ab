import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { processesLeft } from '../support/programs.ts';
import { SHARE } from '../support/slow-start.ts';

const MINUTES = 40;

/** What a file has, once it has it. @throws Error when the program ends before */
async function untilHas(file: string, text: RegExp, ended: string): Promise<string> {
  for (;;) {
    const over = existsSync(ended);
    const [found, part] = existsSync(file) ? (text.exec(readFileSync(file, 'utf8')) ?? []) : [];
    if (found !== undefined) return part ?? found;
    if (over) throw new Error(`It never said ${text}.`);
    await sleep(500);
  }
}

test(
  `with ${SHARE} of a processor the first start comes up, loads seeds/ and answers`,
  async (context) => {
    const slow = inject('slow');
    if (slow === null) {
      context.skip('no group of processes with a quota can be made here');
      return;
    }
    const url = await untilHas(slow.out, /GraphiQL and API: (http:\S+)/, slow.code).catch((error: Error) => {
      throw new Error(`${error.message}\n${readFileSync(slow.words, 'utf8')}`);
    });
    expect(readFileSync(slow.out, 'utf8')).toContain('seeds/: 1 loaded');
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
    process.kill(slow.pid, 'SIGTERM');
    expect(await untilHas(slow.code, /.+/, slow.code)).toBe('0');
    expect(await processesLeft(slow.dataDir, 120)).toEqual([]);
  },
  MINUTES * 60_000,
);
