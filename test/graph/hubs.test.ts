import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { withIntegers } from '../../src/graph/integers.ts';
import { FIRST_KEY, LAST_KEY, type ListName, listQueryName, listText } from '../../src/graph/lists.ts';
import { readTexts } from '../../src/graph/texts.ts';
import { databaseOfFile, openEmptyGraph } from '../support/graph.ts';

/** Of ten rows four are about Norway, every second of those about Chile too. Peru and Togo stand together in the oldest twenty alone. */
const GROW = `
  UNWIND range($from, $to) AS i
  MATCH (norway:Country {id: 'country_NOR'}), (chile:Country {id: 'country_CHL'}), (person:Person {id: 'person_' + i % 20})
  MATCH (peru:Country {id: 'country_PER'}), (togo:Country {id: 'country_TGO'})
  WITH i, toString(1000000 + i) AS time, person, CASE
    WHEN i < 20 THEN [peru, togo] WHEN i % 10 IN [0, 5] THEN [norway, chile] WHEN i % 10 < 3 THEN [norway, null]
    WHEN i % 7 = 0 THEN [peru, null] ELSE [null, togo] END AS sides
  WITH i, time, person, sides[0] AS one, sides[1] AS other
  CREATE (q:Statement:Quote {id: 'quote_' + time, timeKey: time})-[:SPOKEN_BY]->(person)
  CREATE (e:Statement:Event {id: 'event_' + time, timeKey: time})
  CREATE (c:Statement:Claim {id: 'claim_' + time, timeKey: time})
  CREATE (a:Article {id: 'article_' + time, sourceKey: time, timeKey: time})
  FOREACH (x IN [x IN [one] WHERE x IS NOT NULL] |
    CREATE (q)-[:ABOUT]->(x) CREATE (a)-[:MENTIONS]->(x) CREATE (e)-[:ACTOR]->(x) CREATE (c)-[:ACTOR]->(x)
    CREATE (:Reference {id: 'reference_' + time, ownId: x.id})-[:IDENTIFIES]->(x))
  FOREACH (x IN [x IN [other] WHERE x IS NOT NULL] |
    CREATE (q)-[:ABOUT]->(x) CREATE (a)-[:MENTIONS]->(x) CREATE (e)-[:RECIPIENT]->(x) CREATE (c)-[:RECIPIENT]->(x))`;

const START = `
  FOREACH (code IN ['NOR', 'CHL', 'PER', 'TGO'] |
    CREATE (:Entity:Country {id: 'country_' + code, iso3: code, name: code, nameKey: code}))
  WITH 1 AS one
  MATCH (norway:Country {id: 'country_NOR'})
  UNWIND range(0, 19) AS i
  CREATE (person:Entity:Person {id: 'person_' + i, name: 'P' + i, nameKey: 'p' + i})
  FOREACH (_ IN CASE WHEN i < 8 THEN [1] ELSE [] END |
    CREATE (person)<-[:HELD_BY]-(:Statement:Role {id: 'role_' + i, timeKey: '1', status: 'CURRENT'})-[:IN]->(norway))`;

const [SMALL, LARGE] = [3_000, 12_000];
let graph: Graph;
let driver: Driver;
const run = (text: string, given: object = {}) => driver.executeQuery(text, withIntegers(given) as object);

async function growTo(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1_000) await run(GROW, { from: at, to: at + 999 });
  await run('CALL db.awaitIndexes(60)');
  await run('CALL db.prepareForReplanning()');
}

beforeAll(async () => {
  graph = await openEmptyGraph();
  const { uri, user, password } = databaseOfFile();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await run(START);
  await growTo(0, SMALL);
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

const sections = readTexts();
const hitsBelow = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsBelow(child), dbHits);

/** Rows of the database that a text touches, as the database counts them: the same on every machine. */
async function hitsOf(text: string, given: object): Promise<number> {
  await run(text, given);
  const { summary } = await run(`PROFILE ${text}`, given);
  return summary.profile === false ? 0 : hitsBelow(summary.profile);
}

const pageOf = (list: ListName, anchor: string, descending = true): string =>
  listText(listQueryName('page', { list, anchor, descending, by: null, where: {}, not: {} }), sections) ?? '';
const pageParams = (ids: readonly string[], limit: number) => ({
  ...{ anchors: [{ key: 'k', ids }], low: FIRST_KEY, high: LAST_KEY, limit },
});

const PAIR = ['country_NOR', 'country_CHL'];
const pages = [
  ['quotes', 'about', ['country_NOR']],
  ['quotes', 'speakerCountry', ['country_NOR']],
  ['quotes', 'pair', PAIR],
  ['events', 'involved', ['country_NOR']],
  ['events', 'pair', PAIR],
  ['claims', 'pair', PAIR],
  ['articles', 'about', ['country_NOR']],
  ['articles', 'pair', PAIR],
] as const;

// Who speaks for a country is still gathered anew for each page, and grows with the offices that are told of.
const flat = pages.filter(([, anchor]) => anchor !== 'speakerCountry');
const asked = new Map<string, readonly [string, object]>([
  ...flat.map(
    ([list, anchor, ids]) => [`a page of ${list} by ${anchor}`, [pageOf(list, anchor), pageParams(ids, 11)]] as const,
  ),
  ['an entity by its id', [sections.get('entityById')?.text ?? '', { keys: ['country_NOR'] }]] as const,
]);

describe('pages of what a hub has', () => {
  const rowsOf = async (text: string, ids: readonly string[], limit: number) =>
    (await run(text, pageParams(ids, limit))).records.map((record) => record.get('id'));
  const cases = pages.flatMap(([list, anchor, ids]) =>
    [true, false].map((order) => [list, anchor, order, ids] as const),
  );

  it.each(cases)(
    '%s by %s are the same walked in order as read from the anchor, the last first: %s',
    async (list, anchor, order, ids) => {
      const text = pageOf(list, anchor, order);
      // A page as large as the list is never looked for in its order.
      const all = await rowsOf(text, ids, 100_000);
      expect(all.length).toBeGreaterThan(100);
      expect(await rowsOf(text, ids, 11)).toEqual(all.slice(0, 11));
    },
  );
});

describe('what is asked of a hub does not grow with it', () => {
  const before = new Map<string, number>();
  beforeAll(async () => {
    for (const [name, [text, given]] of asked) before.set(name, await hitsOf(text, given));
    await growTo(SMALL, LARGE);
  });

  it.each([...asked.keys()])('%s', async (name) => {
    const [text, given] = asked.get(name) ?? ['', {}];
    expect(await hitsOf(text, given)).toBeLessThan(1.3 * (before.get(name) ?? 0));
  });

  it('what lies at the far end of the order is found all the same', async () => {
    const ids = ['country_PER', 'country_TGO'];
    for (const [list, anchor] of pages.filter(([, one]) => one === 'pair')) {
      const { records } = await run(pageOf(list, anchor), pageParams(ids, 11));
      expect([list, records.map((record) => record.get('key'))]).toEqual([
        list,
        Array.from({ length: 11 }, (_, at) => String(1_000_019 - at)),
      ]);
    }
  });
});
