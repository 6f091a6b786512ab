import { beforeAll, describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/domain/facts.ts';
import { articleId, referenceId } from '../../../src/domain/ids.ts';
import { nameKey } from '../../../src/domain/names.ts';
import { demonyms } from '../../../src/lexicon/countries.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';

let files: ReadFile[];
beforeAll(async () => {
  files = await readFolder(articlesFolder);
});

function referenceIn(number: string, name: string): Reference {
  const found = files
    .find((file) => file.id.startsWith(number))
    ?.facts.references.find((reference) => reference.name === name);
  if (found === undefined) throw new Error(`no ${name} in article ${number}`);
  return found;
}

describe('a person', () => {
  test('has the fullest name without titles, its short forms, nationality and office', () => {
    expect(referenceIn('000', 'Sergei Shoigu')).toMatchObject({
      names: ['Sergei Shoigu', 'Shoigu'],
      countries: ['RUS'],
      familyName: 'Shoigu',
      inferred: false,
    });
  });

  test('has the family name that later mentions use, with particles and hyphens', () => {
    expect(referenceIn('012', 'María Fernanda Ochoa Restrepo').familyName).toBe('Ochoa');
    expect(referenceIn('013', 'Friederike Lindqvist-Brandt').familyName).toBe('Lindqvist-Brandt');
    expect(referenceIn('016', 'Yousef al-Hadidi').familyName).toBe('al-Hadidi');
    expect(referenceIn('024', 'Ramon dela Vega').familyName).toBe('dela Vega');
  });

  test('has the first word as family name where families come first', () => {
    expect(referenceIn('006', 'Ryu Chang-min').familyName).toBe('Ryu');
    expect(referenceIn('018', 'Xu Wenjing').familyName).toBe('Xu');
    expect(referenceIn('024', 'Shen Guowei').familyName).toBe('Shen');
  });

  test('of one name has no family name', () => {
    expect(referenceIn('010', 'Wibisono').familyName).toBeNull();
  });

  test('keeps apart from another of the same surname', () => {
    expect(referenceIn('005', 'Mamadou Aliou Diallo').names).toContain('Diallo');
    expect(referenceIn('005', 'Mariama Diallo').names).toEqual(['Mariama Diallo']);
    expect(referenceIn('009', 'Farida Rahman').names).toEqual(['Farida Rahman', 'Rahman']);
    expect(referenceIn('028', 'Fahd al-Sabri').countries).not.toContain('SAU');
  });
});

describe('a body', () => {
  test('has its kind and its country', () => {
    expect(referenceIn('000', 'Russian Defense Ministry')).toMatchObject({ subkind: 'MINISTRY', countries: ['RUS'] });
    expect(referenceIn('013', 'Altyn Hydro')).toMatchObject({ subkind: 'COMPANY', countries: ['KAZ'] });
    expect(referenceIn('020', 'International Court of Justice')).toMatchObject({
      subkind: 'INTERNATIONAL',
      countries: [],
    });
  });

  test('of the half of Korea that "the North" means is that country\'s', () => {
    expect(referenceIn('006', 'Foreign Ministry').countries).toEqual(['PRK']);
  });

  test('is one under its full name, its acronym and its short form', () => {
    expect(referenceIn('006', 'Joint Chiefs of Staff').names).toEqual(['Joint Chiefs of Staff', 'JCS']);
    expect(referenceIn('027', 'European Commission').names).toEqual(['European Commission', 'Commission']);
  });
});

describe('a shared demonym', () => {
  test('means the country of them that has no adjective of its own in the article', () => {
    expect(referenceIn('005', 'Guinea').names).toContain('Guinean');
  });

  test('means the one named nearest', () => {
    expect(referenceIn('004', 'Democratic Republic of the Congo').names).toContain('Congolese');
  });
});

test('ids are made of the article, the kind and the key of the fullest name, for countries of the code', () => {
  for (const { facts, article } of files)
    for (const { id, kind, name, countries, inferred } of facts.references) {
      if (inferred || kind === 'ORGANISATION') continue;
      const key = kind === 'COUNTRY' ? (countries[0] ?? '') : nameKey(name);
      expect(id).toBe(referenceId(articleId(article.source), kind, key));
    }
});

test('names are distinct and sorted, adjectives last, else the fullest first', () => {
  for (const { facts } of files)
    for (const { kind, names } of facts.references) {
      expect(new Set(names).size).toBe(names.length);
      const rank = (name: string) => (kind === 'COUNTRY' && demonyms.has(nameKey(name)) ? 1 : 0);
      expect([...names].sort((a, b) => rank(a) - rank(b) || b.length - a.length)).toEqual([...names]);
    }
});
