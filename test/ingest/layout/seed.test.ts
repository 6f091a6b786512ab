import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, type Passage, rawSpansOf } from '../../../src/domain/article.ts';
import { layout, rulesOf, tagsOf } from './support.ts';

const folder = join(import.meta.dirname, '../../../seeds');
const name = readdirSync(folder)[0] ?? '';
const raw = readFileSync(join(folder, name), 'utf8');
const article: Article = layout(raw);

/** Raw spans of words of the article, where they stand in a passage; the passage has to start the search. */
function spansOf(words: string): [number, number][] {
  const passage = article.passages.find(({ text }) => text.includes(words)) as Passage;
  const start = passage.text.indexOf(words);
  return rawSpansOf(passage, { start, end: start + words.length }).map((span) => [span.start, span.end]);
}

/** Words of the article from the raw span of one copy, its line breaks joined as the article joins them. */
const wordsAt = (start: number, end: number) => raw.slice(start, end).replace('\n,', ',').replaceAll('\n', ' ');

describe('the seed article, both copies', () => {
  it('has the headline twice and a dateline without a date', () => {
    expect(article.headline).toBe('Russia-Iran Cooperation Reaching New Level - Shoigu');
    expect(article.passages[0]?.copies.map((pieces) => pieces[0]?.rawStart)).toEqual([0, 1264]);
    expect(article.dateline?.places.map(({ text }) => text)).toEqual(['TEHRAN']);
    expect(article.dateline?.agency?.text).toBe('Sputnik');
    expect(article.dateline?.date).toBeNull();
    const lead = article.passages[1] as Passage;
    expect(rawSpansOf(lead, { start: 0, end: 6 })).toEqual([
      { start: 52, end: 58 },
      { start: 1316, end: 1322 },
    ]);
    expect(lead.text.slice(lead.proseStart, lead.proseStart + 15)).toBe('The interaction');
  });

  it('has three tags, from the block between the copies', () => {
    expect(tagsOf(article)).toEqual(['russia', 'iran', 'tehran']);
    const tags = article.passages.at(-1) as Passage;
    expect(tags.kind).toBe('TAGS');
    expect(tags.text).toBe('russia\niran\ntehran');
    expect(rawSpansOf(tags, { start: 0, end: tags.text.length })).toEqual([{ start: 1245, end: 1263 }]);
  });

  it('has each quotation where it stands in each copy that has it', () => {
    const expected: [string, [number, number][]][] = [
      [
        'Q1',
        [
          [331, 576],
          [1595, 1840],
        ],
      ],
      [
        'Q2',
        [
          [714, 812],
          [1978, 2076],
        ],
      ],
      [
        'Q3',
        [
          [826, 897],
          [2090, 2161],
        ],
      ],
      ['Q4', [[2164, 2334]]],
      [
        'Q5',
        [
          [71, 270],
          [1335, 1534],
        ],
      ],
      [
        'Q6',
        [
          [1038, 1208],
          [2488, 2658],
        ],
      ],
      [
        'Q7',
        [
          [0, 42],
          [1264, 1306],
        ],
      ],
    ];
    for (const [quote, spans] of expected) {
      const [start, end] = spans[0] ?? [0, 0];
      expect([quote, spansOf(wordsAt(start, end))]).toEqual([quote, spans]);
    }
  });

  it('has the paragraphs of the second copy and loses nothing of the first', () => {
    expect(article.passages.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'LEAD',
      'BODY',
      'BODY',
      'BODY',
      'BODY',
      'TAGS',
    ]);
    expect(article.passages.slice(1, -1).map(({ copies }) => copies.length)).toEqual([2, 2, 2, 1, 2]);
    expect(article.passages[3]?.text).toContain('dialogue is developing especially');
    expect(article.passages[5]?.text).toContain('between the two countries, the Russian Defense Ministry said.');
  });

  it('tells what it decided', () => {
    expect(rulesOf(article).sort()).toEqual([
      'layout.closing-starts',
      'layout.dateline-agency',
      'layout.headline-repeated',
      'layout.one-copy-only',
      'layout.second-copy',
      'layout.small-letter',
      'layout.tags-small',
    ]);
  });
});
