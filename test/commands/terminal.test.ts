import { expect, test } from 'vitest';
import { openLog } from '../../src/commands/log.ts';
import { openTerminal, ratesBy } from '../../src/commands/terminal.ts';
import type { Progress } from '../../src/engines/progress.ts';
import { DatelineError } from '../../src/errors.ts';

/** Standard error as a pipe or a terminal, and what came there. */
function stream(isTTY: boolean) {
  let text = '';
  const write = (more: string): boolean => {
    text += more;
    return true;
  };
  return { out: { isTTY, write } as unknown as NodeJS.WriteStream, text: () => text };
}
const articles = (done: number, total: number | null): Progress => ({
  phase: 'load',
  text: 'reading',
  done,
  total,
  unit: 'articles',
});

test('progress has a rate, and the time left where the whole is known', () => {
  let now = 0;
  const rateOf = ratesBy(() => now);
  expect(rateOf(articles(1, 100))).toBe('');
  now = 10_000;
  expect(rateOf(articles(21, 100))).toBe(', 2.0/s, 40 s left');
  expect(rateOf(articles(21, null))).toBe(', 2.0/s');
  expect(rateOf(articles(21, 2_421))).toBe(', 2.0/s, 20 min left');
  expect(rateOf(articles(100, 100))).toBe(', 9.9/s');
});

test('in a pipe progress of reading is quiet, results and remarks are lines', () => {
  const { out, text } = stream(false);
  const terminal = openTerminal(null, out);
  for (let done = 1; done < 9; done += 1) terminal.report(articles(done, 9));
  terminal.say('loaded: a.txt');
  expect(terminal.fail(new DatelineError('PORT_TAKEN', 'Port 1 is taken.')).code).toBe('PORT_TAKEN');
  expect(text()).toBe('loaded: a.txt\nPort 1 is taken. [PORT_TAKEN]\n');
});

test('a command that serves writes log lines into a pipe and text to a terminal, never both', () => {
  for (const isTTY of [false, true]) {
    const { out, text } = stream(isTTY);
    const log = openLog({ logLevel: 'info' }, out);
    const terminal = openTerminal(log, out);
    log.error({ err: new Error('boom') }, 'error inside');
    terminal.warn('Neo4j has ended.');
    terminal.say('loaded: a.txt');
    terminal.fail(new DatelineError('PORT_TAKEN', 'Port 1 is taken.'));
    const lines = text().trim().split('\n');
    if (isTTY)
      expect(lines).toEqual([
        'error inside: boom',
        'Neo4j has ended.',
        'loaded: a.txt',
        'Port 1 is taken. [PORT_TAKEN]',
      ]);
    else expect(lines.map((line) => JSON.parse(line).level)).toEqual([50, 40, 30, 60]);
  }
});

const HOSTILE = 'a\u001b[31m\u009b2J\u202egnp.\u200b\r\nb\u{e0041}';

test('no control, C1 or direction character leaves raw in a line for a terminal, and a log line stays one line of the same value', () => {
  for (const isTTY of [false, true]) {
    for (const log of [false, true]) {
      const { out, text } = stream(isTTY);
      const terminal = openTerminal(log ? openLog({ logLevel: 'info' }, out) : null, out);
      terminal.say(HOSTILE);
      terminal.warn(HOSTILE);
      terminal.fail(new DatelineError('PORT_TAKEN', HOSTILE));
      const lines = text().split('\n').slice(0, -1);
      expect(lines).toHaveLength(3);
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      if (log && !isTTY) expect(lines.map((line) => JSON.parse(line).msg.slice(0, HOSTILE.length))).toContain(HOSTILE);
    }
  }
});
