import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts, Reference } from '../../../../src/domain/facts.ts';
import { type ReadFile, readFolder } from '../../../support/corpus.ts';

let files: ReadFile[] = [];
beforeAll(async () => {
  files = await readFolder('test/corpus/articles');
});

const factsOf = (start: string): Facts => {
  const file = files.find(({ id }) => id.startsWith(start));
  if (file === undefined) throw new Error(`no article ${start}`);
  return file.facts;
};

const named = (facts: Facts, id: string | null): Reference | null =>
  facts.references.find((reference) => reference.id === id) ?? null;

describe('the roles of an article', () => {
  it('are those that its titles say, each with country and ministry', () => {
    const facts = factsOf('000');
    expect(
      facts.roles.map((role) => [
        named(facts, role.person)?.name,
        role.titleKey,
        named(facts, role.country)?.name,
        named(facts, role.organisation)?.name,
        named(facts, role.organisation)?.inferred,
      ]),
    ).toEqual([
      ['Sergei Shoigu', 'defense minister', 'Russia', 'Russian Defense Ministry', false],
      ['Mohammad-Reza Ashtiani', 'defense minister', 'Iran', 'Iranian Defense Ministry', true],
    ]);
  });

  it('hold every place that says them as evidence', () => {
    const [minister] = factsOf('000').roles;
    expect(minister?.evidence.length).toBe(2);
  });

  it('say in words who is what', () => {
    expect(factsOf('000').roles[0]?.text).toBe('Sergei Shoigu is Defense Minister of Russia');
  });

  it('take "Iran’s military leadership" for no office', () => {
    expect(factsOf('000').roles.some((role) => /leader/i.test(role.title))).toBe(false);
  });

  it('tell a former minister from the present one', () => {
    const statuses = factsOf('001').roles.map((role) => role.status);
    expect(statuses.filter((status) => status === 'FORMER')).toHaveLength(1);
  });

  it('give each person and office once', () => {
    for (const { facts } of files) {
      const keys = facts.roles.map((role) => `${role.person} ${role.titleKey} ${role.status}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('point only at references of the article, of the right kind', () => {
    for (const { facts } of files)
      for (const role of facts.roles) {
        expect(named(facts, role.person)?.kind).toBe('PERSON');
        if (role.country !== null) expect(named(facts, role.country)?.kind).toBe('COUNTRY');
        if (role.organisation !== null) expect(named(facts, role.organisation)?.kind).toBe('ORGANISATION');
      }
  });

  it('have evidence inside its sentence, with the words of the title or the noun that stands for it', () => {
    for (const { article, facts } of files)
      for (const role of facts.roles)
        for (const evidence of role.evidence) {
          expect(evidence.sentenceStart).toBeLessThanOrEqual(evidence.start);
          expect(evidence.end).toBeLessThanOrEqual(evidence.sentenceEnd);
          expect(article.passages[evidence.passage]?.text.slice(evidence.start, evidence.end)).not.toBe('');
        }
  });
});
