import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { annotateArticle } from '../ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../ingest/annotate/recordings.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import { readPaths } from '../ingest/read/read.ts';

/** Reads the development articles from their recordings and prints the scorer's table; arguments go to the scorer (`--errors 20`, `--ids …`). */
const annotator = recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));
const run: ReadArticle[] = [];
for await (const input of readPaths(['test/corpus/articles'], readConfig({}).limits)) {
  if (!('raw' in input)) throw new Error(`${input.path}: ${input.message}`);
  const article = layoutArticle(input.raw);
  const id = input.raw.source.replace(/^.*\/|\.txt$/g, '');
  run.push({ id, article, facts: extractFacts(article, await annotateArticle(article, annotator)) });
}
const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));
try {
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(
    file,
    predictAll(run)
      .map((prediction) => `${JSON.stringify(prediction)}\n`)
      .join(''),
  );
  const scorer = ['test/corpus/score.py', '--gold', 'test/corpus/gold.jsonl', '--pred', file, ...process.argv.slice(2)];
  const { status, error } = spawnSync('python3', scorer, { stdio: 'inherit' });
  if (error !== undefined) console.error('The scorer needs Python 3.9 or newer, as python3 on the path.');
  process.exitCode = status ?? 2;
} finally {
  rmSync(folder, { recursive: true });
}
