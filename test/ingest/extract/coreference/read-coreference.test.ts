import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts, Mention } from '../../../../src/domain/facts.ts';
import { contains } from '../../../../src/domain/spans.ts';
import { type ReadFile, readFolder } from '../../../support/corpus.ts';

let files: ReadFile[] = [];
beforeAll(async () => {
  files = await readFolder('test/corpus/articles');
});

const pointers = (facts: Facts): Mention[] =>
  facts.mentions.filter((mention) => mention.kind === 'NOMINAL' || mention.kind === 'PRONOUN');

const meantBy = (start: string, text: string): (string | null)[] => {
  const facts = files.find(({ id }) => id.startsWith(start))?.facts;
  if (facts === undefined) throw new Error(`no article ${start}`);
  return pointers(facts)
    .filter((mention) => mention.text === text)
    .map((mention) => facts.references.find((reference) => reference.id === mention.reference)?.name ?? null);
};

describe('nominals', () => {
  it('go to the office holder of that nationality, over a nearer one of another', () => {
    expect(meantBy('000', 'The Russian minister')).toEqual(['Sergei Shoigu']);
  });
  it('go to the bearer of a rank, though a rank is no office', () => {
    expect(meantBy('004', 'The general')).toEqual(['Dieudonné Mbuyi Ilunga']);
  });
  it('make a body of a country that the article never names in full', () => {
    expect(meantBy('003', 'Its foreign ministry')).toEqual(['Algerian foreign ministry']);
  });
  it('stay open when the article names nobody of that office', () => {
    expect(meantBy('012', 'its ambassador')).toEqual([null]);
  });
});

describe('pronouns', () => {
  it('go to the person who was just spoken of', () => {
    expect(meantBy('001', 'he')).toEqual(['Parviz Golestani']);
  });
  it('inside a direct quote never mean its speaker', () => {
    for (const { facts } of files)
      for (const mention of pointers(facts))
        for (const quote of facts.quotes) {
          const words = quote.evidence[0];
          if (quote.kind !== 'DIRECT' || words === undefined || words.passage !== mention.passage) continue;
          if (contains(words, mention) && mention.kind === 'PRONOUN' && quote.speaker !== null)
            expect(mention.reference).not.toBe(quote.speaker);
        }
  });
});

describe('all of them', () => {
  it('are never guessed: one without a reference, or at least as sure as not', () => {
    for (const { facts } of files)
      for (const mention of pointers(facts))
        if (mention.reference !== null) expect(mention.confidence).toBeGreaterThanOrEqual(0.5);
  });
  it('point at references of the article and stand where their text stands', () => {
    for (const { article, facts } of files)
      for (const mention of pointers(facts)) {
        expect(article.passages[mention.passage]?.text.slice(mention.start, mention.end)).toBe(mention.text);
        if (mention.reference !== null)
          expect(facts.references.some((reference) => reference.id === mention.reference)).toBe(true);
      }
  });
  it('come out the same when read again', async () => {
    const again = await readFolder('test/corpus/articles');
    expect(again.map(({ facts }) => pointers(facts))).toEqual(files.map(({ facts }) => pointers(facts)));
  });
});
