import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotator } from '../../../src/ingest/annotate/annotate.ts';
import { cachedAnnotator } from '../../../src/ingest/annotate/cache.ts';
import type { TextAnnotation } from '../../../src/ingest/annotate/text-annotation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rowsOf = (text: string, by: string): TextAnnotation => [[[0, text.length, by, 'NN', 'O', -1, 'ROOT']]];
/** Says in the lemma who annotated, and what was asked of it in one go. */
function engine(by: string): { annotator: Annotator; asked: string[][] } {
  const asked: string[][] = [];
  return {
    asked,
    annotator: {
      async annotate(texts) {
        asked.push([...texts]);
        return texts.map((text) => rowsOf(text, by));
      },
    },
  };
}
const entries = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

test('what the cache does not hold is asked in one go, each text once, and never again', async () => {
  const { annotator, asked } = engine('one');
  const cache = cachedAnnotator(folder, annotator);
  await cache.annotate(['Fog rose.']);
  expect(await cache.annotate(['Rain fell.', 'Fog rose.', 'Snow?', 'Rain fell.'])).toHaveLength(4);
  await cachedAnnotator(folder, annotator).annotate(['Snow?']);
  expect(asked).toEqual([['Fog rose.'], ['Rain fell.', 'Snow?']]);
});

test.each([
  ['is cut', '[[[0,4,"on'],
  ['is empty', ''],
  ['holds no sentence', '[]'],
  ['holds sentences without words', '[[],[]]'],
  ['is an object', '{"sentences":[]}'],
  ['is null', 'null'],
  ['has rows of another form', '[[[0,4,"fog"]]]'],
  ['belongs to a longer text', '[[[0,4000,"x","NN","O",-1,"ROOT"]]]'],
  ['counts backwards', '[[[4,0,"x","NN","O",-1,"ROOT"]]]'],
])('an entry that %s is asked again and mended', async (_, content) => {
  const { annotator, asked } = engine('one');
  await cachedAnnotator(folder, annotator).annotate(['Fog rose.']);
  for (const file of entries()) writeFileSync(file, content);
  const cache = cachedAnnotator(folder, annotator);
  for (let times = 0; times < 2; times += 1)
    expect(await cache.annotate(['Fog rose.'])).toEqual([rowsOf('Fog rose.', 'one')]);
  expect(asked).toHaveLength(2);
});

test('a text without letters may have no sentence', async () => {
  let asked = 0;
  const cache = cachedAnnotator(folder, {
    async annotate() {
      asked += 1;
      return [[]];
    },
  });
  await cache.annotate(['***']);
  expect(await cache.annotate(['***'])).toEqual([[]]);
  expect(asked).toBe(1);
});

test('what an outside server said is kept for that server alone; what our own said serves everybody', async () => {
  const [ours, theirs] = [engine('ours'), engine('theirs')];
  const outside = cachedAnnotator(folder, theirs.annotator, 'http://corenlp.example:9000');
  const managed = cachedAnnotator(folder, ours.annotator);
  await outside.annotate(['Fog rose.']);
  expect(await managed.annotate(['Fog rose.'])).toEqual([rowsOf('Fog rose.', 'ours')]);
  await managed.annotate(['Rain fell.']);
  expect(await outside.annotate(['Rain fell.'])).toEqual([rowsOf('Rain fell.', 'ours')]);
  expect(theirs.asked).toEqual([['Fog rose.']]);
});
