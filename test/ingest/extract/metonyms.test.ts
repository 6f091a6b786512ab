import { beforeAll, describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/domain/names.ts';
import { capitals } from '../../../src/lexicon/countries.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';

let files: ReadFile[];
beforeAll(async () => {
  files = await readFolder(articlesFolder);
});

/** Readings of one capital in one article, in order of reading: its kind and what it stands for. */
function readings(number: string, text: string): string[] {
  const file = files.find((other) => other.id.startsWith(number));
  const names = new Map(file?.facts.references.map((reference) => [reference.id, reference.name]));
  return (file?.facts.mentions ?? [])
    .filter((mention) => nameKey(mention.text) === nameKey(text))
    .map((mention) => `${mention.kind} ${names.get(mention.reference ?? '') ?? '?'}`);
}

describe('a capital', () => {
  test('is a government beside another one, a place behind "in", and never a government in the dateline or a tag', () => {
    expect(readings('000', 'Tehran')).toEqual([
      'DATELINE Tehran',
      'METONYM Iran',
      'PLACE Tehran',
      'PLACE Tehran',
      'TAG Tehran',
    ]);
    expect(readings('000', 'Moscow')).toEqual(['METONYM Russia']);
  });

  test('is a government as subject and as object of what governments do, a place where people travel', () => {
    expect(readings('001', 'Ankara')).toEqual([
      'DATELINE Ankara',
      'PLACE Ankara',
      'PLACE Ankara',
      'METONYM Turkey',
      'METONYM Turkey',
    ]);
    expect(readings('016', 'Cairo')).toEqual(['PLACE Cairo', 'PLACE Cairo']);
  });

  test('that is left, or whose airport is meant, is a place', () => {
    expect(readings('002', 'Tbilisi')).toEqual(['DATELINE Tbilisi', 'PLACE Tbilisi', 'METONYM Georgia']);
    expect(readings('008', 'Abidjan')).toEqual(['DATELINE Abidjan', 'PLACE Abidjan', 'METONYM Ivory Coast']);
  });

  test('may be the seat of government that is no capital, or of a body of states', () => {
    expect(readings('007', 'The Hague')).toEqual(['DATELINE The Hague', 'METONYM Netherlands']);
    expect(readings('007', 'Brussels')).toEqual(['METONYM European Union']);
  });
});

test('every capital that is read has a rule that decided', () => {
  for (const { facts } of files)
    for (const mention of facts.mentions) {
      if (mention.kind !== 'METONYM') continue;
      expect(mention.rule).toMatch(/^metonym\./);
      expect(capitals.has(nameKey(mention.text))).toBe(true);
    }
});
