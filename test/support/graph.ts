import { inject } from 'vitest';
import type { Neo4jAddress } from '../../src/engines/neo4j.ts';
import { type Graph, type GraphOptions, openGraph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import type { SlowStart } from './slow-start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** the real Neo4j's of a test run, one for each file that runs at a time */
    neo4j: readonly Neo4jAddress[];
    /** the start under a quota, when slow-machine.test.ts is in the run; null where the system makes none */
    slow: SlowStart | null;
  }
}

/** The Neo4j that this file has for itself, whatever runs beside it. */
export function databaseOfFile(): Neo4jAddress {
  const own = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1];
  if (own === undefined) throw new Error('More test files run at once than there are databases.');
  return own;
}

/** Texts that only tests send. */
const testTexts = new Map([
  ['testEmptyGraph', 'MATCH (n) WHERE NOT n:Dateline DETACH DELETE n'],
  ['testEmptyAll', 'MATCH (n) DETACH DELETE n'],
  ['testForeign', "CREATE (:Somebody {name: 'else'})"],
  ['testForeignLeft', 'MATCH (n:Somebody) RETURN count(n) AS left'],
  ['testRule', "MERGE (rule:Rule {id: 'test.by-hand'}) SET rule.version = 'test'"],
  ['testPeople', 'MATCH (p:Person)<-[:IDENTIFIES]-(r) RETURN p.name AS name, count(r) AS articles ORDER BY name'],
  [
    'testEvidence',
    `MATCH (a:Article)-[:STATES]->(s:Statement)-[e:EVIDENCED_BY]->(p:Passage)
     RETURN a.rawText AS raw, p.text AS text, e.start AS start, e.end AS end, e.rawSpans AS spans`,
  ],
  [
    'testUnproven',
    'MATCH (s:Statement) WHERE NOT (s)-[:EVIDENCED_BY]->() OR NOT (s)-[:BY_RULE]->() RETURN count(s) AS statements',
  ],
  [
    'testMentions',
    `MATCH (a:Article)-[:HAS_PASSAGE]->(:Passage)-[:HAS_MENTION]->(m:Mention)
     RETURN a.rawText AS raw, m.text AS text, m.rawSpans AS spans`,
  ],
  [
    'testCopies',
    `RETURN COUNT { MATCH (a:Article) RETURN a } AS articles, COUNT { MATCH (a:Article {duplicate: true}) RETURN a } AS copies,
            COUNT { MATCH (e:Entity) RETURN e } AS entities`,
  ],
  ['testOlderReader', "MATCH (a:Article) SET a.readerVersion = 'older'"],
  ['testSources', 'MATCH (a:Article) RETURN a.sourceKey AS source, a.rawText AS raw ORDER BY source'],
  [
    'testAddresses',
    `MATCH (a:Article)
     RETURN a.sourceKey AS source, [(a)-[:DUPLICATE_OF]->(first) | first.sourceKey][0] AS copyOf,
            [(a)-[:HAS_NOTE]->(n {rule: 'plan.same-address'}) | n.text] AS notes,
            [(a)-[:PUBLISHED_BY]->(p:Organisation) | p.name][0] AS publisher
     ORDER BY source`,
  ],
  [
    'testRepeats',
    `MATCH (later:Article)-[:STATES]->(q:Quote)-[:REPEATS]->(:Quote)<-[:STATES]-(first:Article)
     WHERE q.duplicate IS NULL
     RETURN later.sourceKey AS later, first.sourceKey AS first, q.text AS words ORDER BY words`,
  ],
  [
    'testProfiles',
    `MATCH (r:Reference) WHERE r.profile IS NOT NULL
     OPTIONAL MATCH (r)-[:IDENTIFIES]->(e:Entity)
     WITH r.profile AS key, r.block AS block, collect(DISTINCT e.id) AS entities, count(DISTINCT r) AS count, min(r.id) AS smallest
     OPTIONAL MATCH (p:Profile {key: key, block: block, count: count, smallest: smallest, entity: entities[0]})
     WHERE size(entities) = 1
     RETURN count(key) AS wanted, count(p) AS right, COUNT { MATCH (all:Profile) RETURN all } AS held`,
  ],
  ['testRelates', 'MATCH ()-[r:RELATES_TO]->() RETURN r.events AS events, r.articles AS articles'],
]);

export const openTestGraph = ({ extraTexts, ...options }: Partial<GraphOptions> = {}): Promise<Graph> =>
  openGraph({
    ...databaseOfFile(),
    database: 'neo4j',
    extraTexts: new Map([...testTexts, ...(extraTexts ?? [])]),
    ...options,
  });

/** The database of this file, emptied and prepared. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openTestGraph();
  await graph.write((tx) => tx.run('testEmptyAll'));
  await prepareGraph(graph);
  return graph;
}
