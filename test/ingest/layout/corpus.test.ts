import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { body, layout, tagsOf } from './support.ts';

interface Gold {
  readonly id: string;
  readonly gold: {
    readonly title: string;
    readonly tags: readonly string[];
    readonly paragraphs: readonly string[];
    readonly dateline: { places: string[]; agency: string | null; date: string | null } | null;
  };
}

const corpus = join(import.meta.dirname, '../../corpus');
const records = readFileSync(join(corpus, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Gold);
const articles = new Map(
  readdirSync(join(corpus, 'articles')).map((file) => {
    const text = readFileSync(join(corpus, 'articles', file), 'utf8').replace(/^\ufeff/, '');
    return [file.replace(/\.txt$/, ''), layout(text)] as const;
  }),
);
const plain = (text: string) => text.replace(/\s+/gu, ' ');

describe('the layout of the development articles', () => {
  it.each(records)('$id has the title, tags, text and dateline of its gold', ({ id, gold }) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`no article ${id}`);
    expect(article.headline).toBe(gold.title);
    expect(tagsOf(article)).toEqual(gold.tags);
    expect(plain(body(article).join(' '))).toBe(plain(gold.paragraphs.join(' ')));
    const { dateline } = article;
    if (gold.dateline === null || dateline === null) {
      expect(dateline).toBe(gold.dateline);
      return;
    }
    expect(dateline.places.map(({ text }) => text.toLowerCase())).toEqual(
      gold.dateline.places.map((place) => place.toLowerCase()),
    );
    expect(dateline.agency?.text ?? null).toBe(gold.dateline.agency);
    expect(dateline.date?.value ?? null).toBe(gold.dateline.date);
  });
});
