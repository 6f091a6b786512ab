import { beforeAll, describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/facts.ts';
import { quoteRules } from '../../../src/ingest/extract/quotes/quotes.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';

let files: ReadFile[];
beforeAll(async () => {
  files = await readFolder(articlesFolder);
});

const speakerOf = (file: ReadFile, quote: Quote): string | null =>
  file.facts.references.find((reference) => reference.id === quote.speaker)?.name ?? null;

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
