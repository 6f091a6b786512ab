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
const ROUNDS = 5;
const WARM_UP = 40;
const LENGTHS = [1, 2, 4, 8];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const wordsOf = (text: string): number => text.split(/\s+/).length;

const annotator = recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));
const raws: RawArticle[] = [];
for await (const input of readPaths(['test/corpus/articles'], readConfig({}).limits))
  if ('raw' in input) raws.push(input.raw);

/** Milliseconds of processor time: other programs on the machine do not count. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Annotated {
  readonly article: Article;
  readonly annotation: Annotation;
}

const wordsIn = (article: Article): number => article.passages.reduce((sum, passage) => sum + wordsOf(passage.text), 0);

/** Median milliseconds of `work`. */
function timeOf(work: () => void): number {
  const runs = Array.from({ length: ROUNDS }, () => {
    const start = cpuMs();
    work();
    return cpuMs() - start;
  });
  return median(runs);
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

const line = (name: string, words: number, ms: number): string =>
  [
    name.padEnd(30),
    `${words} words`.padStart(14),
    `${(ms / (words / 500)).toFixed(2)} ms per 500 words`.padStart(26),
  ].join(' ');

const parts = await Promise.all(
  raws.map(async (raw): Promise<Annotated> => {
    const article = layoutArticle(raw);
    return { article, annotation: await annotateArticle(article, annotator) };
  }),
);
const extract = (list: readonly Annotated[]) =>
  timeOf(() => {
    for (const { article, annotation } of list) extractFacts(article, annotation);
  });
const words = parts.reduce((sum, { article }) => sum + wordsIn(article), 0);
// The compiler of the engine needs some rounds before figures mean anything.
for (let round = 0; round < WARM_UP; round += 1) extract(parts);
console.log(
  line(
    `layout, ${raws.length} articles`,
    words,
    timeOf(() => {
      for (const raw of raws) layoutArticle(raw);
    }),
  ),
);
console.log(line(`extract, ${raws.length} articles`, words, extract(parts)));
for (const times of LENGTHS) {
  const long = joined(parts, times);
  console.log(line(`extract, one article, ${times} x`, wordsIn(long.article), extract([long])));
}
