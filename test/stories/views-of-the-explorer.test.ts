import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ask, savedOperation } from '../support/ask.ts';
import { openSeedGraph } from '../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

/** What an operation answers with the defaults of its variables, as GraphiQL runs it when it was picked. */
async function answered(name: string) {
  const { data, codes } = await ask(graph, savedOperation(name));
  expect(codes).toEqual([]);
  return data;
}

it('a name, the newest articles and who acts on whom open the start', async () => {
  expect((await answered('find-by-name')).entity.best.name).toBe('Sergei Shoigu');
  const { articles } = await answered('newest-articles');
  expect([articles.totalCount, articles.nodes[0].publisher.name]).toEqual([1, 'Sputnik']);
  const { events, claims } = await answered('who-acts-on-whom');
  expect([events.totalCount, claims.totalCount]).toEqual([1, 5]);
  expect(events.nodes[0].actors.map(({ name }: { name: string }) => name)).toContain('Russia');
});

it('a pair shows what is reported apart from what is claimed, and on which side the asserter stands', async () => {
  const { bilateral } = await answered('pair-of-countries');
  expect([bilateral.events.totalCount, bilateral.claims.totalCount]).toEqual([1, 3]);
  for (const { assertedBy } of bilateral.claims.nodes)
    expect(assertedBy.actsFor?.[0].iso3 ?? assertedBy.country.iso3).toBe('RUS');
  const { bilateral: around } = await answered('people-of-a-pair');
  expect([around.people.totalCount, around.quotes.totalCount, around.articles.totalCount]).toEqual([2, 5, 1]);
});

it('one statement shows its sentence and the rule that read it', async () => {
  const { node } = await answered('one-statement');
  const [{ sentence, start, end }] = node.evidence;
  expect(sentence.slice(start, end)).not.toBe('');
  expect(node.explain.rule.says).not.toBe('');
});

it('every evidence of an article stands in one of its passages, word for word', async () => {
  const { article } = await answered('article-as-read');
  const { article: stated } = await answered('statements-of-an-article');
  const texts: string[] = article.passages.map(({ text }: { text: string }) => text);
  const statements = ['quotes', 'events', 'claims', 'roles'].flatMap((list) => stated[list].nodes);
  expect(statements.length).toBeGreaterThan(10);
  for (const { evidence } of statements)
    for (const { sentence } of evidence) expect(texts.some((text) => text.includes(sentence))).toBe(true);
});
