import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RawArticle } from '../../src/domain/article.ts';
import { withinBudget } from '../../src/ingest/extract/budget.ts';
import { layoutAside, planAside } from '../../src/ingest/reader.ts';
import { readings } from '../../src/ingest/reading.ts';
import { annotateSimply } from '../support/simple-annotation.ts';
import { rawOf } from './layout/support.ts';

const SENTENCE =
  'The minister of Peru told Japan on Monday that "talks on fish go on" and that Petrov had accused Iran. ';
const raw = (sentences: number): RawArticle => rawOf(`Talks go on\n\n${SENTENCE.repeat(sentences)}\n`);

/** How often the process came to something else meanwhile. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let ended = false;
  let turns = 0;
  void work.finally(() => {
    ended = true;
  });
  for (; !ended; turns += 1) await turn();
  return turns;
}

test('one long article silenced the API of its process for as long as it was read: it is read aside, and gives the same', async () => {
  const long = raw(160);
  const layingOut = layoutAside(long);
  expect(await turnsDuring(layingOut)).toBeGreaterThan(10);
  const article = await layingOut;
  expect(article).toEqual(readings.layout(long));
  const given = {
    raw: long,
    article,
    read: withinBudget(article, annotateSimply(article, 'nested')),
    readerVersion: 'test',
  };
  const planning = planAside(given);
  expect(await turnsDuring(planning)).toBeGreaterThan(10);
  expect(await planning).toEqual(readings.plan(given));
});

test('several long ones at once each get their own', async () => {
  const asked = [150, 160, 170].map(raw);
  const articles = await Promise.all(asked.map(layoutAside));
  expect(articles).toEqual(asked.map(readings.layout));
});

test('an error of the thread is that of the articles in it, and the next one is read', async () => {
  const broken = { ...raw(150), notes: null } as unknown as RawArticle;
  await expect(layoutAside(broken)).rejects.toThrow();
  const next = raw(150);
  expect(await layoutAside(next)).toEqual(readings.layout(next));
});
