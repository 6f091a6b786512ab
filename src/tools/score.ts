import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnnotator } from '../commands/annotator.ts';
import { readConfig } from '../config.ts';
import { type Annotator, annotateArticle } from '../ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../ingest/annotate/recordings.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import type { Prediction } from '../ingest/prediction.ts';
import { readPaths } from '../ingest/read/read.ts';

/**
 * Reads articles with gold and prints the scorer's table; further arguments go to the scorer (`--errors 20`, `--ids …`).
 * Without a word the development articles, from their recordings; `--real` the real ones of the folder that DATELINE_TEXTS
 * names; `--cases` the small inputs of test/corpus/cases. The last two ask CoreNLP, CORENLP_URL's or one of the data directory.
 */
const [word = '', ...more] = process.argv.slice(2);
const isAsked = word === '--real' || word === '--cases';
const rest = isAsked ? more : process.argv.slice(2);
const config = readConfig(process.env);
const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));

function python(...words: readonly string[]): number {
  const { status, error } = spawnSync('python3', words, { stdio: 'inherit' });
  if (error !== undefined) console.error('The scorer needs Python 3.9 or newer, as python3 on the path.');
  return status ?? 2;
}

async function readAll(path: string, annotator: Annotator): Promise<Prediction[]> {
  const run: ReadArticle[] = [];
  for await (const input of readPaths([path], config.limits)) {
    if (!('raw' in input)) throw new Error(`${input.path}: ${input.message}`);
    const article = layoutArticle(input.raw);
    const id = input.raw.source.replace(/^.*\/|\.txt$/g, '');
    run.push({ id, article, facts: extractFacts(article, await annotateArticle(article, annotator)) });
  }
  return predictAll(run);
}

/** What only the context suggests is out of sight: counted here, not scored. */
function withoutInferred(predictions: readonly Prediction[]): Prediction[] {
  const isStated = (one: { readonly inferred?: true }): boolean => one.inferred !== true;
  const kept = predictions.map((one) => ({
    ...one,
    events: one.events.filter(isStated),
    claims: one.claims.filter(isStated),
  }));
  const left = (list: 'events' | 'claims'): number =>
    predictions.reduce((sum, one, index) => sum + one[list].length - (kept[index]?.[list].length ?? 0), 0);
  console.log(`left out, for only the context suggests them: events ${left('events')}, claims ${left('claims')}`);
  return kept;
}

async function score(): Promise<number> {
  const file = join(folder, 'predictions.jsonl');
  const write = (predictions: readonly Prediction[]): void =>
    writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  if (!isAsked) {
    const annotator = recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));
    write(withoutInferred(await readAll('test/corpus/articles', annotator)));
    return python('test/corpus/score.py', '--gold', 'test/corpus/gold.jsonl', '--pred', file, ...rest);
  }
  const real = join(process.env.DATELINE_TEXTS ?? '', 'real');
  if (word === '--real' && (process.env.DATELINE_TEXTS === undefined || !existsSync(join(real, 'gold.jsonl')))) {
    console.log('Skipped: DATELINE_TEXTS names no folder with real/gold.jsonl.');
    return 0;
  }
  const annotator = openAnnotator(config, ({ text }) => console.error(text));
  try {
    if (word === '--real') {
      write(withoutInferred(await readAll(join(real, 'articles'), annotator)));
      return python('test/corpus/score.py', '--gold', join(real, 'gold.jsonl'), '--pred', file, ...rest);
    }
    const texts = join(folder, 'texts');
    python('test/corpus/cases/check.py', 'write', texts);
    write(await readAll(texts, annotator));
    return python('test/corpus/cases/check.py', 'check', file);
  } finally {
    await annotator.stop();
  }
}

try {
  process.exitCode = await score();
} finally {
  rmSync(folder, { recursive: true });
}
