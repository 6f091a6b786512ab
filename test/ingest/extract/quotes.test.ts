import { beforeAll, describe, expect, test } from 'vitest';
import { rawSpansOf } from '../../../src/domain/article.ts';
import type { Quote } from '../../../src/domain/facts.ts';
import { quoteRules } from '../../../src/ingest/extract/quotes/quotes.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';

let seed: ReadFile;
let files: ReadFile[];
beforeAll(async () => {
  const [first] = await readFolder('seeds');
  if (first === undefined) throw new Error('seeds/ is empty');
  seed = first;
  files = await readFolder(articlesFolder);
});

const speakerOf = (file: ReadFile, quote: Quote): string | null =>
  file.facts.references.find((reference) => reference.id === quote.speaker)?.name ?? null;

const rawSpans = (file: ReadFile, quote: Quote): number[][] =>
  quote.evidence.flatMap((evidence) => {
    const passage = file.article.passages[evidence.passage];
    return passage === undefined ? [] : rawSpansOf(passage, evidence).map((span) => [span.start, span.end]);
  });

describe('the quotes of the first article', () => {
  test('are seven, with kinds, speakers and both copies', () => {
    const rows = seed.facts.quotes.map((quote) => [quote.kind, speakerOf(seed, quote), rawSpans(seed, quote)]);
    expect(rows).toEqual([
      [
        'INDIRECT',
        'Sergei Shoigu',
        [
          [0, 42],
          [1264, 1306],
        ],
      ],
      [
        'INDIRECT',
        'Sergei Shoigu',
        [
          [71, 270],
          [1335, 1534],
        ],
      ],
      [
        'DIRECT',
        'Sergei Shoigu',
        [
          [331, 576],
          [1595, 1840],
        ],
      ],
      [
        'PARTIAL',
        'Sergei Shoigu',
        [
          [714, 812],
          [1978, 2076],
        ],
      ],
      [
        'INDIRECT',
        'Sergei Shoigu',
        [
          [826, 897],
          [2090, 2161],
        ],
      ],
      ['DIRECT', 'Sergei Shoigu', [[2164, 2334]]],
      [
        'INDIRECT',
        'Russian Defense Ministry',
        [
          [1038, 1208],
          [2488, 2658],
        ],
      ],
    ]);
  });

  test('explain why a nearer minister was passed over', () => {
    const partial = seed.facts.quotes.find((quote) => quote.kind === 'PARTIAL');
    expect(partial?.speakerText).toBe('The Russian minister');
    expect(partial?.speakerKind).toBe('NOMINAL');
    expect(partial?.notes.join(' ')).toContain('Mohammad-Reza Ashtiani stands nearer but is Iranian.');
  });
});

describe('every quote', () => {
  test('has the characters of the article as its words', () => {
    for (const { article, facts } of files)
      for (const quote of facts.quotes) {
        const words = quote.evidence.map((one) => article.passages[one.passage]?.text.slice(one.start, one.end));
        expect(words.join(' ')).toBe(quote.text);
        for (const one of quote.evidence) {
          expect(one.sentenceStart).toBeLessThanOrEqual(one.start);
          expect(one.sentenceEnd).toBeGreaterThanOrEqual(one.end);
        }
      }
  });

  test('was found by a rule of the list, has an id of its own and a group that exists', () => {
    const rules = new Set(quoteRules.map((rule) => rule.id));
    for (const { facts } of files) {
      const ids = facts.quotes.map((quote) => quote.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const quote of facts.quotes) {
        expect(rules).toContain(quote.rule);
        if (quote.group !== null) expect(ids).toContain(quote.group);
      }
    }
  });

  test('has its speaker among the references of the article', () => {
    for (const file of files)
      for (const quote of file.facts.quotes) if (quote.speaker !== null) expect(speakerOf(file, quote)).not.toBeNull();
  });
});
