import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { digestGraph } from '../../../src/graph/digest.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { removeArticle, writeArticle } from '../../../src/ingest/write/article.ts';
import { deriveAll } from '../../../src/ingest/write/derive.ts';
import { openEmptyGraph, openTestGraph } from '../../support/graph.ts';
import { type HandMade, planByHand } from '../../support/hand-made.ts';

const russia = { kind: 'COUNTRY', names: ['Russia'], countries: ['RUS'] } as const;
const iran = { kind: 'COUNTRY', names: ['Iran'], countries: ['IRN'] } as const;

const bare: HandMade = {
  source: 'hand/bare.txt',
  text: 'Minister speaks\nShoigu said that "nothing at all has been decided" about Iran.',
  things: [{ kind: 'PERSON', names: ['Shoigu'] }, iran],
  quotes: [{ words: 'nothing at all has been decided', speaker: 'Shoigu', about: ['Iran'] }],
};
const full: HandMade = {
  source: 'hand/full.txt',
  text: 'Visit ends\nSergei Shoigu of Russia visited Iran. Shoigu went home.',
  things: [
    { kind: 'PERSON', names: ['Sergei Shoigu', 'Shoigu'], countries: ['RUS'], titles: ['defense minister'] },
    russia,
    iran,
  ],
  events: [{ words: 'visited Iran', actor: 'Russia', recipient: 'Iran' }],
};
const second: HandMade = {
  source: 'hand/second.txt',
  text: 'Poet wins\nLarisa Shoigu won a prize in Tuva.',
  things: [
    { kind: 'PERSON', names: ['Larisa Shoigu'] },
    { kind: 'PLACE', names: ['Tuva'], countries: ['RUS'] },
  ],
};
const all = [bare, full, second];

const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, at) => orders([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [one, ...rest]));

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.write((tx) => tx.run('testEmptyGraph')));
// Whatever a test did: profiles say what their references do, no more and no less.
afterEach(async () => {
  const [profiles] = await graph.read<{ wanted: number; right: number; held: number }>('testProfiles');
  expect([profiles?.right, profiles?.held]).toEqual([profiles?.wanted, profiles?.wanted]);
});

const load = async (articles: readonly HandMade[], into = graph) => {
  for (const article of articles) await writeArticle(into, planByHand(article), '2024-01-01T00:00:00Z');
  await deriveAll(into);
};
const digest = async () => (await digestGraph(graph)).digest;
const people = async () =>
  (await graph.read<{ name: string; articles: number }>('testPeople')).map(
    ({ name, articles }) => `${name}: ${articles}`,
  );

describe('writing an article', () => {
  test('a bare surname that came first joins the full name when it comes', async () => {
    await load([bare]);
    expect(await people()).toEqual(['Shoigu: 1']);
    await load([full]);
    expect(await people()).toEqual(['Sergei Shoigu: 2']);
  });

  test('a bare surname that two people bear joins neither', async () => {
    await load(all);
    expect(await people()).toEqual(['Larisa Shoigu: 1', 'Sergei Shoigu: 1', 'Shoigu: 1']);
  });

  test('the order of loading does not matter', async () => {
    const digests = new Set<string>();
    for (const order of orders(all)) {
      await graph.write((tx) => tx.run('testEmptyGraph'));
      await load(order);
      digests.add(await digest());
    }
    expect(digests.size).toBe(1);
  });

  test('loading twice changes nothing, by the count of the server', async () => {
    await load(all);
    const [before, updates] = [await digest(), graph.updates()];
    const outcomes = [];
    for (const article of all)
      outcomes.push((await writeArticle(graph, planByHand(article), '2025-01-01T00:00:00Z')).outcome);
    expect(outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    // The lock of the article itself is the only thing that is set.
    expect(graph.updates() - updates).toBe(all.length);
    expect(await digest()).toBe(before);
  });

  test('one more article, taken out again, leaves no trace', async () => {
    for (const one of all) {
      await graph.write((tx) => tx.run('testEmptyGraph'));
      await load(all.filter((other) => other !== one));
      const before = await digest();
      await load([one]);
      expect(await digest()).not.toBe(before);
      const plan = planByHand(one);
      expect(await removeArticle(graph, plan.article.id)).toBe(true);
      await deriveAll(graph);
      expect(await digest()).toBe(before);
    }
  });

  test('two loaders at once give the graph of one', async () => {
    await load(all);
    const expected = await digest();
    for (let round = 0; round < 6; round += 1) {
      await graph.write((tx) => tx.run('testEmptyGraph'));
      const other = await openTestGraph();
      await Promise.all([load(all), load([...all].reverse(), other)]);
      await other.close();
      expect(await digest()).toBe(expected);
    }
  });

  test('an edited text replaces what the old one stated and nobody else loses anything', async () => {
    const edited: HandMade = { ...full, text: full.text.replace('Shoigu went home.', 'He went home.'), events: [] };
    await load([edited, bare, second]);
    const expected = await digest();
    await graph.write((tx) => tx.run('testEmptyGraph'));
    await load(all);
    const { outcome } = await writeArticle(graph, planByHand(edited), '2024-01-01T00:00:00Z');
    await deriveAll(graph);
    expect(outcome).toBe('REPLACED');
    expect(await digest()).toBe(expected);
  });

  test('another story under the same source is a conflict and writes nothing', async () => {
    await load(all);
    const before = await digest();
    const other: HandMade = {
      ...second,
      source: full.source,
      text: 'Storm hits coast\nA storm hit Tuva, and Larisa Shoigu wrote about it.',
    };
    expect(await writeArticle(graph, planByHand(other), '2024-01-01T00:00:00Z')).toEqual({
      outcome: 'CONFLICT',
      headline: 'Visit ends',
    });
    expect(await digest()).toBe(before);
  });
});

describe('near-copies', () => {
  const words =
    'Ministers of both countries met on the shore of the lake and spoke for three hours about water, fish, boats and the price of salt';
  const copy = (source: string, publishedOn: string): HandMade => ({
    source,
    publishedOn,
    text: `Talks held\n${words}. Russia visited Iran after that. "We will meet again before the winter comes," they said.`,
    things: [russia, iran],
    events: [{ words: 'visited Iran', actor: 'Russia', recipient: 'Iran' }],
    quotes: [{ words: 'We will meet again before the winter comes,', speaker: 'Russia' }],
  });
  const copies = [copy('a/1.txt', '2024-05-02'), copy('b/1.txt', '2024-05-01'), copy('c/1.txt', '2024-05-03')];
  const events = async () => (await graph.read<{ events: number; articles: number }>('testRelates'))[0] ?? null;

  test('count once, whichever came first', async () => {
    const digests = new Set<string>();
    for (const order of orders(copies)) {
      await graph.write((tx) => tx.run('testEmptyGraph'));
      await load(order);
      expect(await events()).toEqual({ events: 1, articles: 1 });
      digests.add(await digest());
    }
    expect(digests.size).toBe(1);
  });

  test('a copy counts again when the article it copied is taken out', async () => {
    await load(copies.slice(1));
    const before = await digest();
    await load([copies[0] as HandMade]);
    await removeArticle(graph, planByHand(copies[0] as HandMade).article.id);
    await deriveAll(graph);
    expect(await digest()).toBe(before);
    await removeArticle(graph, planByHand(copies[1] as HandMade).article.id);
    await deriveAll(graph);
    expect(await events()).toEqual({ events: 1, articles: 1 });
  });
});
