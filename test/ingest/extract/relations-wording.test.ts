import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/domain/facts.ts';
import { nameParty, wordClaim, wordRelation } from '../../../src/ingest/extract/relations/wording.ts';

const reference = (kind: Reference['kind'], name: string, countries: readonly string[] = []): Reference => ({
  id: `reference_${name}`,
  kind,
  name,
  names: [name],
  countries,
  titles: [],
  subkind: null,
  familyName: null,
  inferred: false,
});

const peru = reference('COUNTRY', 'Peru', ['PER']);
const chile = reference('COUNTRY', 'Chile', ['CHL']);
const usa = reference('COUNTRY', 'United States', ['USA']);
const rojas = reference('PERSON', 'Ana Rojas', ['CHL']);
const allies = reference('BLOC', 'Western allies');

const plain = { mode: null, status: 'REPORTED', trend: null } as const;

describe('a party', () => {
  test('has its persons in brackets behind their country', () => {
    expect(nameParty([chile, rojas])).toBe('Chile (Ana Rojas)');
  });
  test('lists blocs as they are, and gives countries their article', () => {
    expect(nameParty([usa, allies])).toBe('the United States and Western allies');
  });
});

describe('the sentence of a relation', () => {
  test('is in the singular for one country and its minister', () => {
    expect(wordRelation({ ...plain, type: 'OPPOSE', actors: [chile, rojas], recipients: [peru] })).toBe(
      'Chile (Ana Rojas) opposes Peru',
    );
  });
  test('says "each other" of two who act on each other', () => {
    expect(wordRelation({ ...plain, type: 'ASSAULT', actors: [chile, peru], recipients: [chile, peru] })).toBe(
      'Chile and Peru attack each other',
    );
  });
  test('shows trend and status', () => {
    const both = { actors: [chile, peru], recipients: [chile, peru] };
    expect(wordRelation({ ...plain, type: 'COOPERATE', trend: 'UP', ...both })).toBe(
      'Chile and Peru cooperate, rising',
    );
    expect(wordRelation({ ...plain, type: 'AID', status: 'NEGATED', actors: [chile], recipients: [peru] })).toBe(
      'Chile does not help Peru',
    );
    expect(wordRelation({ ...plain, type: 'ASSAULT', status: 'HISTORICAL', actors: [chile], recipients: [peru] })).toBe(
      'Chile attacks Peru, in the past',
    );
  });
  test('leaves an open actor open', () => {
    expect(wordRelation({ ...plain, type: 'SANCTION', actors: [], recipients: [peru] })).toBe(
      'somebody penalises Peru',
    );
  });
});

describe('the sentence of a claim', () => {
  test('begins with whoever asserts it and his country', () => {
    expect(wordClaim(rojas, 'she', 'Chile', 'Peru helps Chile')).toBe('Ana Rojas (Chile) says: Peru helps Chile');
  });
  test('takes the words of the text for somebody unnamed', () => {
    expect(wordClaim(null, 'a diplomat', null, 'Peru helps Chile')).toBe('a diplomat says: Peru helps Chile');
    expect(wordClaim(null, '', null, 'Peru helps Chile')).toBe('An unnamed source says: Peru helps Chile');
  });
});
