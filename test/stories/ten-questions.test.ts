import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { load } from '../../src/ingest/load.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  const options = { graph, annotator: corpusAnnotator(), limits, published: '2024-05-06', onOutcome: () => undefined };
  await load([articlesFolder], options);
});
afterAll(() => graph.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
async function answer(operation: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await ask(graph, savedOperation(operation), variables);
  expect(errors).toEqual([]);
  return data;
}
const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

describe('an analyst asks the development articles, one operation a question', () => {
  it('what do two countries do, month by month?', async () => {
    const { bilateral } = await answer('month-by-month', { a: 'Turkey', b: 'Iran' });
    for (const { totalCount, groups } of [bilateral.events, bilateral.claims]) {
      const counts = groups.rows.map(({ count }: { count: number }) => count);
      expect(counts.reduce((a: number, b: number) => a + b, groups.without)).toBe(totalCount);
    }
    expect(bilateral.claims.groups.rows.map(({ key, second }: Keyed) => [key.value, second.value])).toEqual(
      expect.arrayContaining([
        ['2024-05', 'VERBAL_COOPERATION'],
        ['2024-05', 'VERBAL_CONFLICT'],
      ]),
    );
  });

  it('who connects two capitals?', async () => {
    const { connections } = await answer('who-connects', { names: ['Ankara', 'Tehran'] });
    expect(namesOf(connections.map(({ entity }: { entity: { name: string } }) => entity))).toEqual(
      expect.arrayContaining(['Orhan Demirkol', 'Parviz Golestani']),
    );
    for (const { count, statements } of connections) {
      expect(count).toBeGreaterThan(0);
      expect(statements.length).toBeGreaterThan(0);
      for (const { evidence } of statements) expect(evidence[0].sentence.length).toBeGreaterThan(10);
    }
  });

  it('who accuses whom, and who denies it?', async () => {
    const { claims, denials } = await answer('who-accuses-whom', { first: 50 });
    const accused = claims.nodes.map(({ actors, recipients }: Parties) => [namesOf(actors)[0], namesOf(recipients)[0]]);
    expect(accused).toContainEqual(['Democratic Republic of the Congo', 'Rwanda']);
    expect(accused).toContainEqual(['Turkey', 'Iran']);
    expect(denials.nodes.map(({ assertedBy }: { assertedBy: { name: string } | null }) => assertedBy?.name)).toContain(
      'Claudine Uwamahoro',
    );
  });

  it('which quotes have a word, and who uses it most?', async () => {
    const { quotes } = await answer('quotes-with-a-word', { text: 'water' });
    expect(quotes.totalCount).toBeGreaterThan(0);
    for (const { text } of quotes.nodes) expect(text.toLowerCase()).toContain('water');
    expect(quotes.groups.rows[0].count).toBeGreaterThan(0);
  });

  it('who leads in conflict?', async () => {
    const { events } = await answer('top-by-conflict');
    const counts: number[] = events.actors.rows.map(({ count }: { count: number }) => count);
    expect(counts).toHaveLength(10);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { meanScore } of events.actors.rows) expect(meanScore).toBeLessThan(0);
    const { data } = await ask(graph, '{ events(where: {quad: [VERBAL_CONFLICT, MATERIAL_CONFLICT]}) { totalCount } }');
    expect(events.totalCount).toBe(data.events.totalCount);
  });

  it('what does one say of another?', async () => {
    const { quotes } = await answer('what-one-says-of-another');
    expect(quotes.totalCount).toBe(quotes.nodes.length);
    expect(quotes.totalCount).toBeGreaterThan(2);
    expect(quotes.nodes.map(({ time }: { time: { text: string } | null }) => time?.text)).toContain('Wednesday');
  });

  it('what is the shortest chain from one to another, with its proof?', async () => {
    const { path } = await answer('shortest-chain', { a: 'Shoigu', b: 'Demirkol' });
    expect(path.reason).toBeNull();
    const [{ length, hops }] = path.ways;
    expect([length, hops[0].from.name, hops.at(-1).to.name]).toEqual([hops.length, 'Sergei Shoigu', 'Orhan Demirkol']);
    for (const [at, { from, statement }] of hops.entries()) {
      if (at > 0) expect(from).toEqual(hops[at - 1].to);
      expect(statement.evidence[0].sentence.length).toBeGreaterThan(10);
    }
    const none = await answer('shortest-chain', { a: 'Shoigu', b: 'Nobody Atall' });
    expect([none.path.ways, none.path.reason]).toEqual([[], expect.stringContaining('Nobody Atall')]);
  });

  it('who holds which office, when?', async () => {
    const { roles, people } = await answer('offices-and-when', { country: ['Turkey'] });
    expect(roles.nodes.map(({ person }: { person: { name: string } }) => person.name)).toContain('Orhan Demirkol');
    for (const { firstSeen, evidence } of roles.nodes) {
      expect(firstSeen).toBe('2024-05-06');
      expect(evidence.length).toBeGreaterThan(0);
    }
    const offices = people.nodes.flatMap((person: { offices: object[] }) => person.offices);
    expect(offices.length).toBeGreaterThan(0);
    for (const { heldFrom, heldTo, articles, latest } of offices) {
      expect([heldFrom, heldTo]).toEqual(heldFrom === null ? [null, null] : ['2024-05-06', '2024-05-06']);
      expect(articles).toBeGreaterThan(0);
      expect(latest.title).toMatch(/./);
    }
  });

  it('which articles are copies?', async () => {
    const { articles, copies } = await answer('which-are-copies');
    expect(copies.totalCount).toBe(1);
    expect(articles.leftOut).toBe(1);
    const [{ source, duplicateOf }] = copies.nodes;
    expect(duplicateOf.copies).toEqual([{ sharedPart: expect.closeTo(0.53, 1), article: { source } }]);
  });

  it('who is it, spelt in another way?', async () => {
    const { search } = await answer('find-anything');
    expect([search.nodes[0].tier, search.nodes[0].text]).toEqual(['NEAR_NAME', 'Sergei Shoigu']);
  });

  it('who and what is around one?', async () => {
    const { neighbourhood } = await answer('picture-of-a-name');
    const ids = neighbourhood.nodes.map(({ id }: { id: string }) => id);
    expect(ids[0]).toBe('country_IRN');
    expect(ids).toHaveLength(11);
    for (const { a, b, count } of neighbourhood.edges) {
      expect(ids).toContain(a.id);
      expect(ids).toContain(b.id);
      expect(count).toBeGreaterThan(0);
    }
    const touched = new Set(
      neighbourhood.edges.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id]),
    );
    expect([...touched].sort()).toEqual([...ids].sort());
  });
});

interface Keyed {
  readonly key: { readonly value: string };
  readonly second: { readonly value: string };
}
interface Parties {
  readonly actors: readonly { name: string }[];
  readonly recipients: readonly { name: string }[];
}
