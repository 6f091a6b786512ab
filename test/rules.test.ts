import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../src/ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../src/ingest/annotate/recordings.ts';
import { extractFacts } from '../src/ingest/extract/extract.ts';
import { readingRules } from '../src/ingest/extract/rules.ts';
import { layoutRules } from '../src/ingest/layout/layout.ts';
import { paragraphArticle } from './support/paragraph-article.ts';
import { showFindings } from './support/show.ts';

const annotator = recordedAnnotator(readRecordings('test/annotations/rules.jsonl'));

/** What the rule finds in a text that the whole extraction reads. */
async function findingsOf(rule: string, text: string): Promise<string[]> {
  const article = paragraphArticle(text);
  return showFindings(extractFacts(article, await annotateArticle(article, annotator)), rule);
}

describe.each(readingRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads: %s', async (text, findings) => {
    expect((await findingsOf(id, text)).sort()).toEqual([...findings].sort());
  });
  test.each(rule.leaves)('leaves alone: %s', async (text) => {
    expect(await findingsOf(id, text)).toEqual([]);
  });
  test('says what it does and why, and leaves at least as much alone as it takes', () => {
    expect(rule.says).toMatch(/^["“]?\p{L}.*\.["”]?$/u);
    expect(rule.source).not.toBe('');
    expect(rule.confidence).toBeGreaterThan(0);
    expect(rule.confidence).toBeLessThanOrEqual(1);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThanOrEqual(rule.examples.length);
  });
});

test('no two rules share an id', () => {
  const ids = [...layoutRules, ...readingRules].map((rule) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
