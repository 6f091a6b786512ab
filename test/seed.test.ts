import { beforeAll, describe, expect, test } from 'vitest';
import { type Article, passageAt, rawSpansOf } from '../src/domain/article.ts';
import type { Facts, Reference, Relation, Statement } from '../src/domain/facts.ts';
import { readFolder, seedText } from './support/corpus.ts';

/**
 * The promise, on the first article: who said what, who holds which office, what two countries do, each with the
 * characters it stands at in both copies of the scraped file.
 */
let article: Article;
let facts: Facts;
beforeAll(async () => {
  const [seed] = await readFolder('seeds');
  if (seed === undefined) throw new Error('seeds/ is empty');
  ({ article, facts } = seed);
});

const named = (id: string | null): Reference | undefined => facts.references.find((reference) => reference.id === id);
const nameOf = (id: string | null): string | null => named(id)?.name ?? null;
const namesOf = (kind: Reference['kind']): string[] =>
  facts.references
    .filter((reference) => reference.kind === kind && !reference.inferred)
    .map((reference) => reference.name)
    .sort();
const rawOf = (statement: Statement): [number, number][] =>
  statement.evidence
    .slice(0, 1)
    .flatMap((evidence) =>
      rawSpansOf(passageAt(article, evidence.passage), evidence).map(({ start, end }): [number, number] => [
        start,
        end,
      ]),
    );
const parties = (relation: Relation) => ({
  type: relation.type,
  actors: relation.actors.map(nameOf),
  recipients: relation.recipients.map(nameOf),
});

describe('the first article', () => {
  test('is one article of two copies', () => {
    expect(article.headline).toBe('Russia-Iran Cooperation Reaching New Level - Shoigu');
    expect(article.tags.map((tag) => tag.text)).toEqual(['russia', 'iran', 'tehran']);
    expect(article.dateline?.places.map((place) => place.text)).toEqual(['TEHRAN']);
    expect(nameOf(facts.publisher)).toBe('Sputnik');
    expect(facts.datelined.map(nameOf)).toEqual(['Tehran']);
  });

  test('names two people, three countries, two places, two bodies and a bloc', () => {
    expect(namesOf('PERSON')).toEqual(['Mohammad-Reza Ashtiani', 'Sergei Shoigu']);
    expect(namesOf('COUNTRY')).toEqual(['Iran', 'Russia', 'United States']);
    expect(namesOf('PLACE')).toEqual(['Middle East', 'Tehran']);
    expect(namesOf('ORGANISATION')).toEqual(['Russian Defense Ministry', 'Sputnik']);
    expect(namesOf('BLOC')).toEqual(['Western allies']);
  });

  test('infers the Iranian ministry from the office of its minister, and says so', () => {
    const inferred = facts.references.filter((reference) => reference.inferred && reference.kind === 'ORGANISATION');
    expect(inferred.map((reference) => reference.name)).toEqual(['Iranian Defense Ministry']);
  });

  test('quotes seven times, each with its speaker and its characters in both copies', () => {
    const quotes = facts.quotes.map((quote) => [quote.kind, nameOf(quote.speaker), rawOf(quote)]);
    expect(quotes).toHaveLength(7);
    expect(quotes).toEqual(
      expect.arrayContaining([
        [
          'INDIRECT',
          'Sergei Shoigu',
          [
            [0, 42],
            [1264, 1306],
          ],
        ],
        [
          'INDIRECT',
          'Sergei Shoigu',
          [
            [71, 270],
            [1335, 1534],
          ],
        ],
        [
          'DIRECT',
          'Sergei Shoigu',
          [
            [331, 576],
            [1595, 1840],
          ],
        ],
        [
          'PARTIAL',
          'Sergei Shoigu',
          [
            [714, 812],
            [1978, 2076],
          ],
        ],
        [
          'INDIRECT',
          'Sergei Shoigu',
          [
            [826, 897],
            [2090, 2161],
          ],
        ],
        ['DIRECT', 'Sergei Shoigu', [[2164, 2334]]],
        [
          'INDIRECT',
          'Russian Defense Ministry',
          [
            [1038, 1208],
            [2488, 2658],
          ],
        ],
      ]),
    );
    expect(facts.quotes.filter((quote) => quote.inHeadline)).toHaveLength(1);
  });

  test('takes the Russian minister for Shoigu, although another minister stands nearer', () => {
    const partial = facts.quotes.find((quote) => quote.kind === 'PARTIAL');
    expect(partial?.speakerText).toBe('The Russian minister');
    expect(partial?.notes.join(' ')).toContain('Mohammad-Reza Ashtiani stands nearer but is Iranian.');
    const mention = facts.mentions.find((one) => one.text === 'The Russian minister');
    expect([mention?.kind, nameOf(mention?.reference ?? null)]).toEqual(['NOMINAL', 'Sergei Shoigu']);
  });

  test('knows who holds which office, and that a leadership is none', () => {
    const roles = facts.roles.map((role) => [
      nameOf(role.person),
      role.title,
      nameOf(role.country),
      nameOf(role.organisation),
      role.status,
    ]);
    expect(roles.sort()).toEqual([
      ['Mohammad-Reza Ashtiani', 'Defense Minister', 'Iran', 'Iranian Defense Ministry', 'CURRENT'],
      ['Sergei Shoigu', 'Defense Minister', 'Russia', 'Russian Defense Ministry', 'CURRENT'],
    ]);
  });

  test('tells the government from the city', () => {
    const tehran = facts.mentions
      .filter((mention) => /^tehran$/i.test(mention.text) && mention.kind !== 'TAG')
      .map((mention) => {
        const [raw] = rawSpansOf(passageAt(article, mention.passage), mention);
        return [raw?.start, mention.kind, nameOf(mention.reference)];
      });
    expect(tehran).toEqual([
      [52, 'DATELINE', 'Tehran'],
      [106, 'METONYM', 'Iran'],
      [659, 'PLACE', 'Tehran'],
      [977, 'PLACE', 'Tehran'],
    ]);
  });

  test('reports one event: a visit', () => {
    const visits = facts.events.filter((event) => event.type === 'CONSULT');
    expect(visits.map((event) => [event.mode, event.status, event.cameo])).toEqual([['visit', 'REPORTED', '042']]);
    const [visit] = visits;
    expect(visit?.actors.map(nameOf)).toEqual(expect.arrayContaining(['Russia', 'Sergei Shoigu']));
    expect(visit?.recipients.map(nameOf)).toContain('Iran');
    expect(visit?.places.map(nameOf)).toEqual(['Tehran']);
    expect(visit?.contexts).toEqual(expect.arrayContaining(['diplomatic', 'military']));
  });

  test('keeps what is said apart from what is reported: five claims with their asserters', () => {
    const claims = facts.claims.map((claim) => ({ by: nameOf(claim.assertedBy), ...parties(claim) }));
    expect(claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ by: 'Sergei Shoigu', type: 'AGREE', recipients: expect.arrayContaining(['Iran']) }),
        expect.objectContaining({ by: 'Sergei Shoigu', type: 'COOPERATE' }),
        expect.objectContaining({ by: 'Russian Defense Ministry', type: 'COOPERATE' }),
        {
          by: 'Sergei Shoigu',
          type: 'OPPOSE',
          actors: ['United States', 'Western allies'],
          recipients: ['Russia', 'Iran'],
        },
        { by: 'Sergei Shoigu', type: 'SANCTION', actors: expect.anything(), recipients: ['Russia', 'Iran'] },
      ]),
    );
    expect(facts.claims.filter((claim) => claim.type === 'OPPOSE')).toHaveLength(1);
    const sanction = facts.claims.find((claim) => claim.type === 'SANCTION');
    expect(sanction?.actors.length === 0 || sanction?.inferred === 'ACTOR').toBe(true);
    expect(facts.claims.filter((claim) => claim.type === 'COOPERATE').every((claim) => claim.trend === 'UP')).toBe(
      true,
    );
    expect(facts.claims.find((claim) => claim.type === 'AGREE')?.status).toBe('PLANNED');
  });

  test('reads two days as written and guesses no date', () => {
    const days = facts.timeRefs.filter((time) => time.kind === 'WEEKDAY').map((time) => [time.weekday, time.resolved]);
    expect(days).toEqual([
      ['Wednesday', null],
      ['Tuesday', null],
    ]);
    expect(facts.timeRefs.every((time) => time.resolved === null)).toBe(true);
  });

  test('leads every statement back to characters of the file', () => {
    const text = seedText();
    for (const statement of [...facts.quotes, ...facts.events, ...facts.claims, ...facts.roles]) {
      expect(statement.evidence.length).toBeGreaterThan(0);
      for (const evidence of statement.evidence) {
        const passage = passageAt(article, evidence.passage);
        const spans = rawSpansOf(passage, evidence);
        expect(spans.length).toBeGreaterThan(0);
        const words = passage.text.slice(evidence.start, evidence.end);
        for (const { start, end } of spans)
          expect(
            text
              .slice(start, end)
              .replace(/\r?\n(?=,)/g, '')
              .replace(/\s+/g, ' '),
          ).toBe(words.replace(/\s+/g, ' '));
      }
    }
  });
});
