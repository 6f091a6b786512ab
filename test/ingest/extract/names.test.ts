import { beforeAll, describe, expect, test } from 'vitest';
import { articleId } from '../../../src/domain/ids.ts';
import { overlaps } from '../../../src/domain/spans.ts';
import { frameRules } from '../../../src/ingest/extract/names/layout-names.ts';
import { nameRules, readNames } from '../../../src/ingest/extract/names/names.ts';
import { startScene } from '../../../src/ingest/extract/scene.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';
import { paragraphArticle } from '../../support/paragraph-article.ts';

let files: ReadFile[];
beforeAll(async () => {
  files = await readFolder(articlesFolder);
});

const fileOf = (number: string): ReadFile => {
  const file = files.find((other) => other.id.startsWith(number));
  if (file === undefined) throw new Error(`no article ${number}`);
  return file;
};

const namesOf = (file: ReadFile, kind: string): string[] =>
  file.facts.references.filter((reference) => reference.kind === kind && !reference.inferred).map(({ name }) => name);

/** Mentions of a text without annotation, as "text = KIND of name": what the lexicon and the spelling alone give. */
function readBare(text: string): string[] {
  const article = paragraphArticle(text);
  const { mentions, references } = readNames(startScene(article, articleId(article.source), { sentences: [] }));
  const names = new Map(references.map((reference) => [reference.id, reference.name]));
  return mentions.map((one) => `${one.text} = ${one.kind} of ${names.get(one.reference ?? '') ?? '?'}`);
}

describe('the first article', () => {
  test('names two persons, three countries, two places, one bloc and two bodies', () => {
    const seed = fileOf('000');
    expect(namesOf(seed, 'PERSON')).toEqual(['Sergei Shoigu', 'Mohammad-Reza Ashtiani']);
    expect(namesOf(seed, 'COUNTRY').sort()).toEqual(['Iran', 'Russia', 'United States']);
    expect(namesOf(seed, 'PLACE').sort()).toEqual(['Middle East', 'Tehran']);
    expect(namesOf(seed, 'BLOC')).toEqual(['Western allies']);
    expect(namesOf(seed, 'ORGANISATION').sort()).toEqual(['Russian Defense Ministry', 'Sputnik']);
  });

  test('gives a hyphenated pair two mentions, and a tag the meaning that the text gives it', () => {
    const seed = fileOf('000');
    const pair = seed.facts.mentions.filter((mention) => mention.kind === 'DEMONYM' && mention.passage === 2);
    expect(pair.map(({ text }) => text)).toEqual(['Russian', 'Iranian', 'Iranian']);
    const tags = seed.facts.mentions.filter((mention) => mention.kind === 'TAG');
    const kinds = tags.map((tag) => seed.facts.references.find(({ id }) => id === tag.reference)?.kind);
    expect(kinds).toEqual(['COUNTRY', 'COUNTRY', 'PLACE']);
  });

  test('is published by the agency of its dateline, from the city there', () => {
    const seed = fileOf('000');
    const nameOf = (id: string | null | undefined) =>
      seed.facts.references.find((reference) => reference.id === id)?.name;
    expect(nameOf(seed.facts.publisher)).toBe('Sputnik');
    expect(seed.facts.datelined.map(nameOf)).toEqual(['Tehran']);
  });
});

describe('in all development articles', () => {
  test('the characters of every mention are its text', () => {
    for (const { article, facts } of files)
      for (const mention of facts.mentions)
        expect(article.passages[mention.passage]?.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test('names do not overlap, but for a country inside the name of a body', () => {
    for (const { id, facts } of files) {
      const kinds = new Map(facts.references.map((reference) => [reference.id, reference.kind]));
      const named = facts.mentions.filter(({ kind }) => kind !== 'NOMINAL' && kind !== 'PRONOUN');
      const crossing = named.flatMap((one, at) =>
        named
          .slice(at + 1)
          .filter((other) => other.passage === one.passage && overlaps(one, other))
          .filter((other) => kinds.get(one.reference ?? '') !== 'ORGANISATION' || other.kind !== 'DEMONYM')
          .map((other) => `${id}: ${one.text} | ${other.text}`),
      );
      expect(crossing).toEqual([]);
    }
  });

  test('every mention has a rule that is listed, and a reference that is there', () => {
    const rules = new Set([...nameRules, ...frameRules].map(({ id }) => id));
    for (const { facts } of files) {
      const references = new Set(facts.references.map(({ id }) => id));
      for (const mention of facts.mentions) {
        if (mention.reference !== null) expect(references).toContain(mention.reference);
        if (mention.rule.startsWith('name.') || mention.rule.startsWith('metonym.'))
          expect(rules).toContain(mention.rule);
      }
    }
  });

  test('no two references and no two mentions share an id', () => {
    for (const { facts } of files) {
      expect(new Set(facts.references.map(({ id }) => id)).size).toBe(facts.references.length);
      expect(new Set(facts.mentions.map(({ id }) => id)).size).toBe(facts.mentions.length);
    }
  });
});

describe('names that hold other names', () => {
  test('are read whole: countries inside countries, waters and regions', () => {
    expect(readBare('Guinea, Guinea-Bissau and Papua New Guinea met on the Niger River in Nigeria.')).toEqual([
      'Guinea = NAME of Guinea',
      'Guinea-Bissau = NAME of Guinea-Bissau',
      'Papua New Guinea = NAME of Papua New Guinea',
      'Niger River = PLACE of Niger River',
      'Nigeria = NAME of Nigeria',
    ]);
    expect(
      readBare('Both the Republic of the Congo and the Democratic Republic of the Congo border Lake Chad.'),
    ).toEqual([
      'Republic of the Congo = NAME of Republic of the Congo',
      'Democratic Republic of the Congo = NAME of Democratic Republic of the Congo',
      'Lake Chad = PLACE of Lake Chad',
    ]);
  });

  test('leave the person called like a country a person', () => {
    expect(namesOf(fileOf('020'), 'PERSON')).toContain('Israel Montoya Cruz');
    expect(namesOf(fileOf('020'), 'COUNTRY')).toContain('Israel');
  });

  test('tell the U.S. state from the country', () => {
    const file = fileOf('002');
    const georgias = file.facts.references.filter(({ name }) => name === 'Georgia');
    expect(georgias.map(({ kind, countries }) => [kind, countries])).toEqual([
      ['COUNTRY', ['GEO']],
      ['PLACE', ['USA']],
    ]);
  });
});

describe('abbreviations and common words', () => {
  test('are countries only as written', () => {
    expect(readBare('The US told us that it cares.')).toEqual(['US = NAME of United States']);
    expect(readBare('The car and the uae were lower case, the polish too.')).toEqual([]);
  });

  test('of bodies take a definition in brackets along', () => {
    const file = fileOf('005');
    const institute = file.facts.references.find(({ names }) => names.includes('CIMS'));
    expect(institute?.name).toBe('Conakry Institute for Maritime Security');
  });
});

test('a text without annotation is read by the lexicon, and an empty one gives nothing', () => {
  expect(readBare('Peru and Chile signed.')).toEqual(['Peru = NAME of Peru', 'Chile = NAME of Chile']);
  expect(readBare('')).toEqual([]);
  expect(readBare('((( --- “”’’’ … 12,5 % \u00a0\u2028')).toEqual([]);
});
