import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RawArticle } from '../../src/domain/article.ts';
import { articleId } from '../../src/domain/ids.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { type CheckedInput, checkInputs } from '../../src/ingest/changed.ts';
import { contentHashOf } from '../../src/ingest/plan/plan.ts';
import { readPaths } from '../../src/ingest/read/read.ts';
import { startCounting } from '../support/count-work.ts';

const LANGUAGES = /\/(franc|trigram-utils)\//;
const FILES = 450;

let folder = '';
let counting: ReturnType<typeof startCounting>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-changed-'));
  const sentence =
    'The harbour of Port Alma was closed on Monday after a storm, the mayor of the town told reporters. ';
  for (let at = 0; at < FILES; at += 1)
    writeFileSync(join(folder, `${at}.txt`), `Storm ${at}\n\n${sentence.repeat(5)}`);
  counting = startCounting((url) => LANGUAGES.test(url));
});
afterAll(() => {
  counting.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A graph that has every article it is asked about as it is, and how often it was asked. */
function graphWith(raws: readonly RawArticle[]) {
  const asked: number[] = [];
  const rows = new Map(
    raws.map((raw) => [
      articleId(raw.source),
      {
        ...{ id: articleId(raw.source), contentHash: contentHashOf(raw, raw.headline), readerVersion: 'now' },
        ...{ file: raw.file, isPart: raw.isPart, language: 'en' },
      },
    ]),
  );
  const read = async (_: string, { ids }: { ids: string[] }) => {
    asked.push(ids.length);
    return ids.flatMap((id) => rows.get(id) ?? []);
  };
  return { asked, graph: { read } as unknown as Graph };
}

async function all<T>(values: AsyncGenerator<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}
const inputs = () => readPaths([folder], { fileBytes: 1_000_000 });

it('articles that the graph has are asked about 200 at a time, and nobody tells their language anew', async () => {
  const raws = (await all(inputs())).flatMap((input) => ('raw' in input ? [input.raw] : []));
  const { graph, asked } = graphWith(raws);
  let checked: CheckedInput[] = [];
  const told = await counting.countAsync(async () => {
    checked = await all(checkInputs(inputs(), graph, 'now'));
  });
  expect(told).toBe(0);
  expect(checked.map(({ isKnown, language }) => [isKnown, language])).toEqual(
    Array.from({ length: FILES }, () => [true, 'en']),
  );
  expect(asked).toEqual([200, 200, 50]);
  // The count sees the work where it is done.
  expect(counting.count(() => raws[0]?.language)).toBeGreaterThan(1_000);
  expect(counting.count(() => [raws[0]?.language, raws[0]?.notes])).toBe(0);
});
