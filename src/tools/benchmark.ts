import { readConfig } from '../config.ts';
import type { Annotation } from '../domain/annotation.ts';
import type { Article, RawArticle } from '../domain/article.ts';
import { annotateArticle } from '../ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../ingest/annotate/recordings.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { readPaths } from '../ingest/read/read.ts';

/**
 * Prints how long reading takes after annotation: layout and extraction, for the development articles as they are and
 * for one text of several times their length. Per 500 words it should stay the same, or something is not linear.
 */
const ROUNDS = 15;
/** The compiler of the engine needs some rounds of every case before figures mean anything. */
const WARM_UP = { articles: 150, long: 15 };
const LENGTHS = [1, 2, 4, 8];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const wordsOf = (text: string): number => text.split(/\s+/).length;

const annotator = recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));
const raws: RawArticle[] = [];
for await (const input of readPaths(['test/corpus/articles'], readConfig({}).limits))
  if ('raw' in input) raws.push(input.raw);

interface Spent {
  /** on the clock */
  readonly ms: number;
  /** of processor time, with what the engine compiles and collects beside the work; other programs do not count */
  readonly cpuMs: number;
}

interface Annotated {
  readonly article: Article;
  readonly annotation: Annotation;
}

const wordsIn = (article: Article): number => article.passages.reduce((sum, passage) => sum + wordsOf(passage.text), 0);

/** Medians of some rounds of `work`, after as many more that do not count. */
function timeOf(warmUp: number, work: () => void): Spent {
  for (let round = 0; round < warmUp; round += 1) work();
  const runs = Array.from({ length: ROUNDS }, (): Spent => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    work();
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1000 };
  });
  return { ms: median(runs.map((run) => run.ms)), cpuMs: median(runs.map((run) => run.cpuMs)) };
}

/** All articles as one, their paragraphs one after the other, `times` times. */
function joined(parts: readonly Annotated[], times: number): Annotated {
  const [first] = parts;
  if (first === undefined) throw new Error('there are no articles');
  const passages = [...first.article.passages.slice(0, 1)];
  const sentences = [...first.annotation.sentences.slice(0, 1)];
  for (let round = 0; round < times; round += 1)
    for (const { article, annotation } of parts)
      for (const passage of article.passages.filter(({ kind }) => kind === 'LEAD' || kind === 'BODY')) {
        const ordinal = passages.length;
        passages.push({ ...passage, ordinal, kind: 'BODY' });
        sentences.push((annotation.sentences[passage.ordinal] ?? []).map((one) => ({ ...one, passage: ordinal })));
      }
  return { article: { ...first.article, passages, dateline: null, tags: [] }, annotation: { sentences } };
}

const line = (name: string, words: number, spent: Spent): string =>
  [
    name.padEnd(30),
    `${words} words`.padStart(14),
    `${(spent.ms / (words / 500)).toFixed(2)} ms`.padStart(12),
    `${(spent.cpuMs / (words / 500)).toFixed(2)} ms of processor per 500 words`.padStart(38),
  ].join(' ');

const parts = await Promise.all(
  raws.map(async (raw): Promise<Annotated> => {
    const article = layoutArticle(raw);
    return { article, annotation: await annotateArticle(article, annotator) };
  }),
);
const extract = (warmUp: number, list: readonly Annotated[]): Spent =>
  timeOf(warmUp, () => {
    for (const { article, annotation } of list) extractFacts(article, annotation);
  });
const words = parts.reduce((sum, { article }) => sum + wordsIn(article), 0);
const layout = timeOf(WARM_UP.articles, () => {
  for (const raw of raws) layoutArticle(raw);
});
console.log(line(`layout, ${raws.length} articles`, words, layout));
console.log(line(`extract, ${raws.length} articles`, words, extract(WARM_UP.articles, parts)));
for (const times of LENGTHS) {
  const long = joined(parts, times);
  console.log(line(`extract, one article, ${times} x`, wordsIn(long.article), extract(WARM_UP.long, [long])));
}
