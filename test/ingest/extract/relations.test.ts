import { beforeAll, describe, expect, test } from 'vitest';
import { passageAt, rawSpansOf } from '../../../src/domain/article.ts';
import type { Facts, Reference, Relation } from '../../../src/domain/facts.ts';
import { relationRules } from '../../../src/ingest/extract/relations/relations.ts';
import { CAMEO_CODES, PLOVER_TYPES } from '../../../src/lexicon/plover.ts';
import { articlesFolder, type ReadFile, readFolder } from '../../support/corpus.ts';

let files: ReadFile[];
beforeAll(async () => {
  files = await readFolder(articlesFolder);
});

const seedFacts = (): Facts => {
  const seed = files.find(({ id }) => id.startsWith('000'));
  if (seed === undefined) throw new Error('no article 000');
  return seed.facts;
};

const all = (): { file: ReadFile; relation: Relation }[] =>
  files.flatMap((file) => [...file.facts.events, ...file.facts.claims].map((relation) => ({ file, relation })));

const referenceIn = (facts: Facts, id: string | null): Reference | undefined =>
  facts.references.find((reference) => reference.id === id);

const countries = (facts: Facts, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const reference = referenceIn(facts, id);
    return reference?.kind === 'COUNTRY' ? reference.countries : [];
  });

const textsOf = (relations: readonly Relation[]): string[] => relations.map((relation) => relation.text);

describe('the relations of the first article', () => {
  test('are one event, the visit, with everybody on his side', () => {
    expect(textsOf(seedFacts().events)).toEqual(['Russia (Sergei Shoigu) visits Iran (Mohammad-Reza Ashtiani).']);
  });

  test('are five claims beside it, each with whoever makes it', () => {
    expect(textsOf(seedFacts().claims)).toEqual([
      'Sergei Shoigu (Russia) says: Russia and Iran cooperate, rising.',
      'Sergei Shoigu (Russia) says: the United States and Western allies oppose Russia and Iran.',
      'Sergei Shoigu (Russia) says: the United States penalises Russia and Iran.',
      'Sergei Shoigu (Russia) says: Russia (Sergei Shoigu) will work with Iran.',
      'Russian Defense Ministry (Russia) says: Russia and Iran will cooperate, rising.',
    ]);
  });

  test('mark whose sanctions are only inferred, as hardly sure', () => {
    const sanction = seedFacts().claims.find((claim) => claim.type === 'SANCTION');
    expect(sanction?.inferred).toBe('ACTOR');
    expect(sanction?.confidence).toBeLessThan(0.5);
    expect(sanction?.notes.some((note) => note.includes('inferred'))).toBe(true);
  });

  test('lead each claim back to a quote', () => {
    const { claims, quotes } = seedFacts();
    const ids = new Set(quotes.map((quote) => quote.id));
    expect(claims.filter((claim) => claim.quote === null || !ids.has(claim.quote))).toEqual([]);
  });
});

describe('every relation of the development articles', () => {
  test('has two different parties, or leaves its actor open and says so', () => {
    for (const { file, relation } of all()) {
      const actors = countries(file.facts, relation.actors);
      const recipients = countries(file.facts, relation.recipients);
      expect(relation.recipients.length, relation.text).toBeGreaterThan(0);
      if (relation.actors.length === 0) expect(relation.inferred, relation.text).toBe('ACTOR');
      else if (actors.length === 1 && recipients.length === 1) expect(actors, relation.text).not.toEqual(recipients);
    }
  });

  test('points only at references that the article has', () => {
    for (const { file, relation } of all())
      for (const id of [...relation.actors, ...relation.recipients, ...relation.places])
        expect(referenceIn(file.facts, id), `${file.id}: ${relation.text}`).toBeDefined();
  });

  test('has its class and score from its type', () => {
    for (const { relation } of all()) {
      expect(relation.quad).toBe(PLOVER_TYPES[relation.type].quad);
      const modes = PLOVER_TYPES[relation.type].modes;
      expect(relation.score).toBe(
        relation.mode === null ? PLOVER_TYPES[relation.type].baseScore : modes[relation.mode],
      );
      if (relation.type !== 'OPPOSE') expect(CAMEO_CODES.has(relation.cameo), relation.cameo).toBe(true);
    }
  });

  test('stands in the raw file, trigger and evidence', () => {
    for (const { file, relation } of all())
      for (const span of [...relation.evidence, relation.trigger]) {
        const passage = passageAt(file.article, span.passage);
        expect(rawSpansOf(passage, span).length, `${file.id}: ${relation.text}`).toBeGreaterThan(0);
        expect(passage.text.slice(span.start, span.end).trim()).not.toBe('');
      }
  });

  test('has an id of its own', () => {
    for (const { facts } of files) {
      const ids = [...facts.events, ...facts.claims].map((relation) => relation.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('names a rule of this room', () => {
    const known = new Set(relationRules.map((rule) => rule.id));
    expect(all().filter(({ relation }) => !known.has(relation.rule))).toEqual([]);
  });

  test('is asserted by somebody when it is a claim, and is none of his own when it is an event', () => {
    for (const { facts } of files)
      for (const claim of facts.claims)
        expect(claim.assertedBy !== null || claim.assertedByText !== '' || claim.quote !== null, claim.text).toBe(true);
  });
});

test('a denial is a claim of its own that points at the charge', () => {
  const denials = files.flatMap(({ facts }) => facts.claims.filter((claim) => claim.concerns.length > 0));
  expect(denials.length).toBeGreaterThan(0);
  for (const denial of denials) expect(denial.status).toBe('NEGATED');
});

test('a deed that is denied, planned or past is never reported as done', () => {
  const counts = new Map<string, number>();
  for (const { relation } of all()) counts.set(relation.status, (counts.get(relation.status) ?? 0) + 1);
  for (const status of ['REPORTED', 'PLANNED', 'HISTORICAL', 'NEGATED'])
    expect(counts.get(status) ?? 0).toBeGreaterThan(0);
});
