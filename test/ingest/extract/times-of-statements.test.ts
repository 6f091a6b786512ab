import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import { annotateArticle } from '../../../src/ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../../../src/ingest/annotate/recordings.ts';
import { extractFacts } from '../../../src/ingest/extract/extract.ts';
import { articlesFolder, readFolder } from '../../support/corpus.ts';
import { paragraphArticle } from '../../support/paragraph-article.ts';

const annotator = recordedAnnotator(readRecordings('test/annotations/rules.jsonl'));
const read = async (text: string): Promise<Facts> => {
  const article = paragraphArticle(text);
  return extractFacts(article, await annotateArticle(article, annotator));
};
const timeOf = ({ timeRefs }: Facts, on: string | null): string | null =>
  timeRefs.find(({ id }) => id === on)?.text ?? null;

describe('the time of a quote', () => {
  it('is that of its cue', async () => {
    const [seed] = await readFolder('seeds');
    const times = (seed?.facts.quotes ?? []).map((quote) => timeOf(seed?.facts as Facts, quote.on));
    expect(times).toContain('Wednesday');
  });

  it('is never a time in the words, nor in the sentence of another', async () => {
    const files = await readFolder(articlesFolder);
    let timed = 0;
    for (const { facts } of files)
      for (const quote of facts.quotes) {
        const time = facts.timeRefs.find(({ id }) => id === quote.on);
        if (time === undefined) continue;
        timed += 1;
        for (const words of quote.evidence)
          expect(words.passage === time.passage && words.start <= time.start && time.end <= words.end).toBe(false);
      }
    expect(timed).toBeGreaterThan(5);
  });
});

describe('the time of an office', () => {
  it('is that of the verb that gives it, or that hangs on its noun', async () => {
    const given = await read('Kenyan lawmakers on Sunday elected Daniel Otieno Mwangi as speaker of parliament.');
    expect(given.roles.map(({ on }) => timeOf(given, on))).toEqual(['Sunday']);
    const held = await read(
      'Rui Tavares Lobo, who served as finance minister of Portugal from 2015 to 2018, returned.',
    );
    expect(held.roles.map(({ on }) => timeOf(held, on))).toEqual([expect.stringContaining('2015')]);
  });

  it('is not the time of what its holder does', async () => {
    const [seed] = await readFolder('seeds');
    // "Russian Defense Minister … said on Wednesday": the day is that of the words.
    expect(seed?.facts.roles.map(({ on }) => on)).toEqual([null, null]);
  });
});
