import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { ask } from '../support/ask.ts';
import { openTestGraph } from '../support/graph.ts';

/** day, publisher, label, status, type, actor, recipient, near-copy */
const ROWS = [
  ['2024-05-01', 'Kite News', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', false],
  ['2024-05-03', 'Lantern', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', false],
  ['2024-05-04', 'Lantern', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', false],
  ['2024-05-05', 'Moon Post', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', true],
  ['2024-05-20', 'Moon Post', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', false],
  ['2024-05-02', 'Moon Post', 'Event', 'REPORTED', 'AID', 'NOR', 'FIN', false],
  ['2024-05-02', 'Moon Post', 'Event', 'NEGATED', 'AID', 'NOR', 'PER', false],
  ['2024-05-02', 'Moon Post', 'Claim', 'REPORTED', 'AID', 'NOR', 'PER', false],
  [null, 'Moon Post', 'Event', 'REPORTED', 'AID', 'NOR', 'PER', false],
] as const;

const texts = new Map([
  [
    'corroborationMade',
    `UNWIND ['NOR', 'PER', 'FIN'] AS iso3
     CREATE (:Entity:Country {id: 'country_' + iso3, iso3: iso3, iso2: left(iso3, 2), name: iso3, nameKey: iso3})
     WITH count(*) AS done
     UNWIND $rows AS row
     MERGE (p:Entity:Organisation {id: 'organisation_' + row.publisher})
     ON CREATE SET p.name = row.publisher, p.nameKey = row.publisher
     CREATE (a:Article {id: 'article_' + row.at, sourceKey: row.at, headline: row.at, timeKey: row.timeKey})-[:PUBLISHED_BY]->(p)
     CREATE (a)-[:STATES]->(s:Statement:$(row.label) {id: row.id, articleId: a.id, text: row.at, type: row.type, status: row.status,
       timeKey: row.timeKey, rule: 'r', triggers: [], notes: [], confidence: 1.0, contexts: [], quad: 1, score: 1.0, cameo: '07'})
     SET s.duplicate = CASE WHEN row.copy THEN true END
     WITH row, s
     MATCH (actor:Country {iso3: row.actor}), (recipient:Country {iso3: row.recipient})
     CREATE (s)-[:ACTOR]->(actor), (s)-[:RECIPIENT]->(recipient)`,
  ],
  [
    'corroborationDenied',
    "MATCH (denied:Statement {id: 'claim_7'}), (s:Statement {id: 'event_0'}) CREATE (denied)-[:CONCERNS]->(s)",
  ],
]);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph({ extraTexts: texts });
  await graph.write((tx) => tx.run('testEmptyAll'));
  await prepareGraph(graph);
  const rows = ROWS.map(([day, publisher, label, status, type, actor, recipient, copy], at) => ({
    ...{ at: String(at), publisher, label, status, type, actor, recipient, copy },
    id: `${label.toLowerCase()}_${at}`,
    timeKey: `${day ?? ''} ${at}`,
  }));
  await graph.write((tx) => tx.run('corroborationMade', { rows }));
  await graph.write((tx) => tx.run('corroborationDenied'));
});
afterAll(() => graph.close());

async function corroborationOf(id: string) {
  const { data, errors } = await ask(
    graph,
    '{ node(id: "' +
      id +
      '") { ... on Relation { corroboration { publishers statements { id } contradictedBy { id } } } } }',
  );
  expect(errors).toEqual([]);
  const { publishers, statements, contradictedBy } = data.node.corroboration;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id: one }) => one);
  return { publishers, statements: ids(statements), contradictedBy: ids(contradictedBy) };
}

it('counts publishers of the same act within a week: no near-copy, no other act, nothing without a day, and a claim is no event', async () => {
  expect(await corroborationOf('event_0')).toEqual({
    publishers: 2,
    statements: ['event_2', 'event_1'],
    contradictedBy: ['claim_7', 'event_6'],
  });
});

it('is the own publisher alone where nobody else reports it', async () => {
  expect(await corroborationOf('event_5')).toEqual({ publishers: 1, statements: [], contradictedBy: [] });
  expect(await corroborationOf('event_8')).toEqual({ publishers: 1, statements: [], contradictedBy: [] });
});

it('of a denial is who denies too, and who says that it was so contradicts it', async () => {
  const { publishers, contradictedBy } = await corroborationOf('event_6');
  expect([publishers, contradictedBy]).toEqual([1, ['event_2', 'event_1', 'claim_7', 'event_0']]);
});
