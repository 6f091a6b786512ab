import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { digestGraph } from '../../../src/graph/digest.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { checkInputs } from '../../../src/ingest/changed.ts';
import type { ArticlePlan } from '../../../src/ingest/plan/rows.ts';
import type { ReadOutcome } from '../../../src/ingest/read/outcome.ts';
import { writeArticle } from '../../../src/ingest/write/article.ts';
import { deriveAll } from '../../../src/ingest/write/derive.ts';
import { createWriter } from '../../../src/ingest/write/writer.ts';
import { openEmptyGraph } from '../../support/graph.ts';
import { planByHand } from '../../support/hand-made.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.write((tx) => tx.run('testEmptyGraph')));

const NAMES = ['Ana Moreno', 'Moreno', 'Luis Moreno', 'Ana M. Moreno', 'Pia Lund'];

/** Articles that name the same few people and countries. */
const plans = Array.from({ length: 24 }, (_, at): ArticlePlan => {
  const name = NAMES[at % NAMES.length] ?? '';
  const [here, there] = at % 2 === 0 ? ['Peru', 'Chile'] : ['Chile', 'Peru'];
  return planByHand({
    source: `hand/${at}.txt`,
    publishedOn: `2024-03-${String(1 + at).padStart(2, '0')}`,
    text: `Day ${at}\n${name} spoke on day ${at}. ${here} visited ${there} then.`,
    things: [
      { kind: 'PERSON', names: [name], countries: at % 3 === 0 ? ['PER'] : [] },
      { kind: 'COUNTRY', names: ['Peru'], countries: ['PER'] },
      { kind: 'COUNTRY', names: ['Chile'], countries: ['CHL'] },
    ],
    events: [{ words: `${here} visited ${there}`, actor: here, recipient: there }],
    quotes: [{ words: `spoke on day ${at}`, speaker: name, about: ['Peru'] }],
  });
});

const digest = async () => (await digestGraph(graph)).digest;

test('what comes together is written together, a part of the statements, and the graph is that of one at a time', async () => {
  for (const plan of plans) await writeArticle(graph, plan, '2024-01-01T00:00:00Z');
  await deriveAll(graph);
  const expected = await digest();
  await graph.write((tx) => tx.run('testEmptyGraph'));
  const write = createWriter(graph);
  const before = graph.sent();
  const written = await Promise.all([...plans].reverse().map(write));
  // The first alone, the rest together: two transactions of at most 26 statements.
  expect(graph.sent() - before).toBeLessThanOrEqual(52);
  expect(new Set(written.map(({ outcome }) => outcome))).toEqual(new Set(['LOADED']));
  await deriveAll(graph);
  expect(await digest()).toBe(expected);
});

test('one article twice at once: the second sees the first', async () => {
  const write = createWriter(graph);
  const [first, second] = plans as [ArticlePlan, ArticlePlan];
  const written = await Promise.all([second, first, first].map(write));
  expect(written.map(({ outcome }) => outcome)).toEqual(['LOADED', 'LOADED', 'UNCHANGED']);
});

test('one that cannot be written fails alone', async () => {
  const write = createWriter(graph);
  const [first, second, third, fourth] = plans as [ArticlePlan, ArticlePlan, ArticlePlan, ArticlePlan];
  // What the database refuses as a property.
  const properties = { ...third.article.properties, headline: { no: 'text' } as never };
  const broken = { ...third, article: { ...third.article, properties } };
  const ends = await Promise.allSettled([first, second, broken, fourth].map(write));
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

const rawOf = (source: string) => ({
  raw: {
    ...{ publisher: null, isPart: false, file: null },
    ...{ source, url: null, rawText: 'Words.', reading: null, headline: null, publishedOn: null, assumed: null },
    ...{ language: 'en', notes: [] },
  },
});

test('inputs are checked many at a time, and a pipe that pauses keeps none back', async () => {
  let resume = () => {};
  const pause = new Promise<void>((go) => {
    resume = go;
  });
  async function* pipe(): AsyncGenerator<ReadOutcome> {
    for (let at = 0; at < 30; at += 1) yield rawOf(`hand/${at}`);
    await pause;
    yield rawOf('hand/last');
  }
  const before = graph.sent();
  const inputs = checkInputs(pipe(), graph, 'test');
  for (let at = 0; at < 30; at += 1) expect((await inputs.next()).value).toMatchObject({ isKnown: false });
  expect(graph.sent() - before).toBe(1);
  resume();
  expect((await inputs.next()).value).toMatchObject({ input: { raw: { source: 'hand/last' } } });
  expect((await inputs.next()).done).toBe(true);
});
