import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionKind, Draft } from '../../../src/domain/decision.ts';
import { articleId } from '../../../src/domain/ids.ts';
import { digestGraph } from '../../../src/graph/digest.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { removeArticle, writeArticle } from '../../../src/ingest/write/article.ts';
import { exportDecisions, importDecisions } from '../../../src/ingest/write/decision-file.ts';
import { deriveAll } from '../../../src/ingest/write/derive.ts';
import { createReviewer } from '../../../src/ingest/write/review.ts';
import { openEmptyGraph, openTestGraph } from '../../support/graph.ts';
import { type HandMade, planByHand } from '../../support/hand-made.ts';

const peru = { kind: 'COUNTRY', names: ['Peru'], countries: ['PER'] } as const;
const chile = { kind: 'COUNTRY', names: ['Chile'], countries: ['CHL'] } as const;

/** One article as two versions of a reader have it: the better one finds fuller names, so that ids change. */
const talks = (names: readonly string[], words: string): HandMade => ({
  source: 'hand/talks.txt',
  publishedOn: '2024-05-01',
  text: 'Talks end\nRosa Quispe of Peru met Chile in Arica. "We will share all of the water fairly," Quispe said.',
  things: [{ kind: 'PERSON', names, countries: ['PER'], titles: ['water minister'] }, peru, chile],
  quotes: [{ words, speaker: names[0] ?? '', about: [] }],
  events: [{ words: 'met Chile', actor: 'Peru', recipient: 'Chile' }],
});
const versions: readonly (readonly HandMade[])[] = [
  [
    talks(['Quispe'], 'We will share all of the water fairly,'),
    talks(['Rosa Quispe', 'Quispe'], 'share all of the water fairly,'),
  ],
  [
    {
      source: 'hand/poet.txt',
      publishedOn: '2024-05-02',
      text: 'Poet wins\nRosa Quispe read in Lima and met Inti Mamani. Chile visited Peru.',
      things: [{ kind: 'PERSON', names: ['Rosa Quispe'] }, { kind: 'PERSON', names: ['Inti Mamani'] }, peru, chile],
      events: [{ words: 'visited Peru', actor: 'Chile', recipient: 'Peru' }],
    },
  ],
  [
    {
      source: 'hand/again.txt',
      publishedOn: '2024-05-03',
      text: 'Again\nRosa Quispe spoke. Peru warned Chile. "We will share all of the water fairly," she said.',
      things: [{ kind: 'PERSON', names: ['Rosa Quispe'] }, peru, chile],
      quotes: [{ words: 'We will share all of the water fairly,', speaker: 'Rosa Quispe' }],
      events: [{ words: 'warned Chile', actor: 'Peru', recipient: 'Chile' }],
    },
  ],
];

const texts = new Map([
  ['testStatements', 'MATCH (s:Statement) RETURN s.id AS id ORDER BY id'],
  [
    'testKind',
    'MATCH (a:Article)-[:STATES]->(s:Statement) WHERE s.text STARTS WITH $text RETURN s.id AS id, labels(s) AS labels ORDER BY a.timeKey',
  ],
  [
    'testThings',
    `MATCH (e:Entity) WHERE NOT e:Country
     RETURN e.id AS id, e.name AS name, COLLECT { MATCH (e)<-[:IDENTIFIES]-(r) RETURN r.articleId ORDER BY r.articleId } AS articles ORDER BY id`,
  ],
  ['testStanding', 'MATCH (d:Decision) WHERE NOT d:Undone RETURN d.id AS id ORDER BY d.timeKey'],
  ['testOpen', 'MATCH (t:Target) WHERE NOT EXISTS { (t)-[:FITS]->() } RETURN count(t) AS open'],
  ['testPair', 'MATCH ()-[r:RELATES_TO]->() RETURN r.key AS key, r.events AS events ORDER BY key'],
]);

let graph: Graph;
beforeAll(async () => {
  await (await openEmptyGraph()).close();
  graph = await openTestGraph({ extraTexts: texts });
});
afterAll(() => graph.close());
const empty = () => graph.write((tx) => tx.run('testEmptyGraph'));
beforeEach(empty);
afterEach(async () => {
  const [profiles] = await graph.read<{ wanted: number; right: number; held: number }>('testProfiles');
  expect([profiles?.right, profiles?.held]).toEqual([profiles?.wanted, profiles?.wanted]);
});

/** As a reader of this version writes it. */
async function load(made: HandMade, version = 0): Promise<void> {
  const plan = planByHand(made);
  const properties = { ...plan.article.properties, readerVersion: `reader ${version}` };
  await writeArticle(graph, { ...plan, article: { ...plan.article, properties } }, '2024-01-01T00:00:00Z');
  await deriveAll(graph);
}
const versionOf = (article: number, version: number): HandMade => {
  const own = versions[article] ?? [];
  return own[version % own.length] as HandMade;
};
const loadAll = async (chosen: readonly number[]) => {
  for (const [article, version] of chosen.entries()) if (version >= 0) await load(versionOf(article, version), version);
};
const digest = async () => (await digestGraph(graph)).digest;
const ids = async (query: string) => (await graph.read<{ id: string }>(query)).map(({ id }) => id);
const things = () => graph.read<{ id: string; name: string; articles: string[] }>('testThings');
const named = async () => (await things()).map(({ name, articles }) => `${name}: ${articles.length}`).sort();
const pairs = async () =>
  (await graph.read<{ key: string; events: number }>('testPair')).map(({ key, events }) => `${key} ${events}`);
const open = async () => (await graph.read<{ open: number }>('testOpen'))[0]?.open;
const statement = async (text: string) =>
  (await graph.read<{ id: string; labels: string[] }>('testKind', { text }))[0] ?? { id: '', labels: [] };

const reviewer = () => createReviewer(graph);
const draft = (kind: DecisionKind, about: readonly string[], articles: readonly string[] = []): Draft => ({
  ...{ kind, ids: about, articles, by: 'Ana', reason: 'a test' },
});
const decide = (kind: DecisionKind, about: readonly string[], articles: readonly string[] = []) =>
  reviewer().decide(draft(kind, about, articles), false);
const lines = async () => {
  const all: string[] = [];
  for await (const line of exportDecisions(graph)) all.push(line);
  return all;
};

describe('a statement that somebody rejected', () => {
  test('is of no kind and counted nowhere, and undone everything is as before', async () => {
    await loadAll([0, 0, 0]);
    const before = await digest();
    const { id } = await statement('met Chile');
    const outcome = await decide('REJECT', [id]);
    expect(outcome.changes).toEqual(['"met Chile" is in no list and no count.']);
    expect((await statement('met Chile')).labels.sort()).toEqual(['Rejected', 'Statement']);
    expect(await pairs()).toEqual(['CHL>PER:CONSULT 1', 'PER>CHL:CONSULT 1']);
    const undone = await reviewer().undo(outcome.id ?? '', null, false);
    expect(undone.changes).toEqual(['"met Chile" is listed and counted again.']);
    expect(await digest()).toBe(before);
  });

  test('stays rejected when a better reader reads the article again, in other words and with other ids', async () => {
    await loadAll([0, 0, 0]);
    const quote = await statement('We will share all of the water fairly');
    await decide('REJECT', [(await statement('met Chile')).id]);
    await decide('REJECT', [quote.id]);
    await load(versionOf(0, 1), 1);
    const again = await statement('share all of the water fairly');
    expect(again.id).not.toBe(quote.id);
    expect(again.labels).toContain('Rejected');
    expect(await pairs()).toEqual(['CHL>PER:CONSULT 1', 'PER>CHL:CONSULT 1']);
    expect(await open()).toBe(0);
  });

  test('waits while its article is gone, and applies when it is back', async () => {
    await loadAll([0, 0, 0]);
    await decide('REJECT', [(await statement('visited Peru')).id]);
    const before = await digest();
    await removeArticle(graph, articleId('hand/poet.txt'));
    await deriveAll(graph);
    expect(await open()).toBe(1);
    await load(versionOf(1, 0));
    expect(await open()).toBe(0);
    expect(await digest()).toBe(before);
  });
});

describe('who is who', () => {
  test('two that no rule joins are merged, and part again', async () => {
    await loadAll([0, 0, 0]);
    expect(await named()).toEqual(['Inti Mamani: 1', 'Rosa Quispe: 3']);
    const before = await digest();
    const [one, other] = (await things()).map(({ id }) => id);
    const outcome = await decide('MERGE', [one ?? '', other ?? '']);
    expect(await named()).toEqual(['Rosa Quispe: 4']);
    expect(outcome.changes).toEqual([
      '"Inti Mamani" is nobody of its own any more.',
      '"Rosa Quispe" is named in 4 articles, before in 3.',
    ]);
    await load(versionOf(0, 1), 1);
    expect(await named()).toEqual(['Rosa Quispe: 4']);
    await load(versionOf(0, 0), 0);
    await reviewer().undo(outcome.id ?? '', 'Ana', false);
    expect(await digest()).toBe(before);
  });

  test('a namesake is split off for good, and the other keeps the id', async () => {
    await loadAll([0, 0, 0]);
    const before = await digest();
    const rosa = (await things()).find(({ name }) => name === 'Rosa Quispe');
    const outcome = await decide('SPLIT', [rosa?.id ?? ''], [articleId('hand/poet.txt')]);
    expect(await named()).toEqual(['Inti Mamani: 1', 'Rosa Quispe: 1', 'Rosa Quispe: 2']);
    expect((await things()).find(({ id }) => id === rosa?.id)?.articles).toHaveLength(2);
    const decided = await digest();
    await load({ ...versionOf(1, 0) }, 7);
    await load({ ...versionOf(1, 0) }, 0);
    expect(await digest()).toBe(decided);
    await reviewer().undo(outcome.id ?? '', null, false);
    expect(await digest()).toBe(before);
  });

  test('two that may be one are kept apart: nobody is asked again, and no better reading joins them', async () => {
    const bare: HandMade = {
      source: 'hand/bare.txt',
      publishedOn: '2024-05-04',
      text: 'Bare\nQuispe met Tomas Quispe.',
      things: [
        { kind: 'PERSON', names: ['Quispe'] },
        { kind: 'PERSON', names: ['Tomas Quispe'] },
      ],
    };
    await loadAll([-1, 0, -1]);
    await load(bare);
    const told = async () =>
      (await graph.read<{ score: number; a: string; b: string }>('identityProposals', { after: '', limit: 9 })).map(
        ({ score, a, b }) => [score, ...[a, b].sort()],
      );
    const idOf = async (name: string) => (await things()).find((thing) => thing.name === name)?.id ?? '';
    const [surname, rosa, tomas] = [await idOf('Quispe'), await idOf('Rosa Quispe'), await idOf('Tomas Quispe')];
    const asked = [rosa, tomas].map((other) => [0.5, ...[surname, other].sort()]);
    expect((await told()).sort()).toEqual(asked.sort());
    const before = await digest();

    const outcome = await decide('KEEP_APART', [tomas, surname]);
    expect(outcome.changes).toEqual(['"Quispe" and "Tomas Quispe" stay two, and nobody is asked about them any more.']);
    expect(await told()).toEqual([[0.5, ...[surname, rosa].sort()]]);
    await expect(decide('KEEP_APART', [tomas, surname])).rejects.toThrow('Nothing would change');
    await expect(decide('KEEP_APART', [tomas])).rejects.toThrow('two entities or more');

    const undone = await reviewer().undo(outcome.id ?? '', null, false);
    expect(undone.changes).toEqual(['"Quispe" and "Tomas Quispe" may be one: that is to be decided.']);
    expect((await told()).sort()).toEqual(asked.sort());
    expect(await digest()).toBe(before);
    await decide('MERGE', [tomas, surname]);
    expect(await told()).toEqual([]);
    await removeArticle(graph, articleId('hand/bare.txt'));
    expect(await told()).toEqual([]);
  });

  test('countries are neither merged nor split, and kinds are not mixed', async () => {
    await loadAll([0, 0, 0]);
    const [one = ''] = await ids('testThings');
    await expect(decide('MERGE', ['country_PER', 'country_CHL'])).rejects.toThrow('A country is known by its code');
    await expect(decide('MERGE', [one])).rejects.toThrow('two entities or more');
    await expect(decide('MERGE', [one, 'person_0'])).rejects.toThrow('There is no entity');
    await expect(decide('SPLIT', [one], ['article_0'])).rejects.toThrow('does not name');
    await expect(decide('REJECT', ['event_0'])).rejects.toThrow('There is no statement');
  });
});

test('a rehearsal tells what would change and changes nothing', async () => {
  await loadAll([0, 0, 0]);
  const before = await digest();
  const { id } = await statement('met Chile');
  const told = await reviewer().decide(draft('REJECT', [id]), true);
  expect(told).toEqual({ id: null, changes: ['"met Chile" is in no list and no count.'] });
  expect(await digest()).toBe(before);
  expect(await ids('testStanding')).toEqual([]);
  await decide('REJECT', [id]);
  await expect(decide('REJECT', [id])).rejects.toThrow('Nothing would change');
});

test('a file that is none of ours is refused with its line, before anything is written', async () => {
  await loadAll([0, 0, 0]);
  await decide('CONFIRM', [(await statement('met Chile')).id]);
  const [line = ''] = await lines();
  for (const bad of ['{', '[]', line.replace('"CONFIRM"', '"MERGE"'), line.replace('"spans":[', '"spans":["x",')])
    await expect(importDecisions(graph, [line, bad])).rejects.toThrow('Line 2 is not a decision');
  expect(await importDecisions(graph, [line, ''])).toEqual({ entered: 0, undone: 0, unchanged: 1 });
});

describe('whatever is decided, with loads between', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('load' as const), article: fc.nat(2), version: fc.nat(1) }),
    fc.record({ do: fc.constant('remove' as const), article: fc.nat(2) }),
    fc.record({ do: fc.constantFrom('REJECT' as const, 'CONFIRM' as const), pick: fc.nat(20) }),
    fc.record({ do: fc.constantFrom('MERGE' as const, 'KEEP_APART' as const), pick: fc.nat(20) }),
    fc.record({ do: fc.constant('SPLIT' as const), pick: fc.nat(20) }),
    fc.record({ do: fc.constant('undo' as const), pick: fc.nat(20) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
  const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

  /** Does one step on the graph; `chosen` is the version in which each article is there, -1 where it is not. */
  async function take(one: Step, chosen: number[]): Promise<void> {
    // What changes nothing is refused, which is no matter here.
    const attempt = (work: Promise<unknown>) => work.catch((error) => expect(error.code).toBe('BAD_USER_INPUT'));
    if (one.do === 'load') {
      chosen[one.article] = one.version;
      await load(versionOf(one.article, one.version), one.version);
    } else if (one.do === 'remove') {
      chosen[one.article] = -1;
      await removeArticle(graph, articleId(versionOf(one.article, 0).source));
      await deriveAll(graph);
    } else if (one.do === 'undo') {
      const id = at(await ids('testStanding'), one.pick);
      if (id !== undefined) await attempt(reviewer().undo(id, null, false));
    } else if (one.do === 'MERGE' || one.do === 'KEEP_APART') {
      const all = await ids('testThings');
      const [a, b] = [at(all, one.pick), at(all, one.pick + 1)];
      if (a !== undefined && b !== undefined) await attempt(decide(one.do, [a, b]));
    } else if (one.do === 'SPLIT') {
      const thing = at(await things(), one.pick);
      const article = at(thing?.articles ?? [], one.pick);
      if (thing !== undefined && article !== undefined) await attempt(decide('SPLIT', [thing.id], [article]));
    } else {
      const id = at(await ids('testStatements'), one.pick);
      if (id !== undefined) await attempt(decide(one.do, [id]));
    }
  }

  test('the graph is what its articles and decisions say, in any order; all undone, what its articles say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        await empty();
        const chosen = [0, 0, 0];
        await loadAll(chosen);
        for (const one of steps) await take(one, chosen);
        const [decided, file] = [await digest(), await lines()];

        await empty();
        await importDecisions(graph, [...file].reverse());
        for (const article of [2, 1, 0]) {
          const version = chosen[article] ?? -1;
          if (version >= 0) await load(versionOf(article, version), version);
        }
        expect(await digest()).toBe(decided);

        for (const id of await ids('testStanding')) await reviewer().undo(id, null, false);
        const undone = await digest();
        await empty();
        await loadAll(chosen);
        expect(undone).toBe(await digest());
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);
});
