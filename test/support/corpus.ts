import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { type Annotator, annotateArticle } from '../../src/ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../../src/ingest/annotate/recordings.ts';
import { extractFacts } from '../../src/ingest/extract/extract.ts';
import { layoutArticle } from '../../src/ingest/layout/layout.ts';
import { readPaths } from '../../src/ingest/read/read.ts';

export const limits = readConfig({}).limits;

export const articlesFolder = 'test/corpus/articles';

/** What CoreNLP said of the development articles and of the seed. */
export const corpusAnnotator = (): Annotator => recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));

export interface ReadFile {
  readonly id: string;
  readonly article: Article;
  readonly facts: Facts;
}

/** Every article below a path, read from recordings. */
export async function readFolder(path: string): Promise<ReadFile[]> {
  const annotator = corpusAnnotator();
  const read: ReadFile[] = [];
  for await (const input of readPaths([path], limits)) {
    if (!('raw' in input)) throw new Error(`${input.path}: ${input.message}`);
    const article = layoutArticle(input.raw);
    const id = input.raw.source.replace(/^.*\/|\.txt$/g, '');
    read.push({ id, article, facts: extractFacts(article, await annotateArticle(article, annotator)) });
  }
  return read;
}

export const seedText = (): string => readFileSync('seeds/000_95db3510d3a51e34.txt', 'utf8');
