import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnnotator } from '../commands/annotator.ts';
import { readConfig } from '../config.ts';
import { type Annotator, annotateArticle } from '../ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../ingest/annotate/recordings.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { MEASURED, measuredConfidence } from '../ingest/extract/measured.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import type { Prediction } from '../ingest/prediction.ts';
import { readPaths } from '../ingest/read/read.ts';

/**
 * Reads articles with gold and prints the scorer's table; further arguments go to the scorer (`--errors 20`, `--ids …`).
 * Without a word the development articles, from their recordings; `--real` and `--public` the real articles and the coded
 * sentences of others in the folder that DATELINE_TEXTS names; `--cases` the small inputs of test/corpus/cases. The last
 * three ask CoreNLP, CORENLP_URL's or one of the data directory.
 */
const [word = '', ...more] = process.argv.slice(2);
const isAsked = ['--real', '--public', '--cases'].includes(word);
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

/** What confidence rests on: readers' verdicts, not the gold that is scored here. */
function printMeasured(): void {
  for (const [rules, { right, of }] of MEASURED)
    console.log(`confidence ${rules}: ${right} of ${of} right at first look, ${measuredConfidence(rules)}`);
  console.log(
    `confidence of any other rule of relations ${measuredConfidence('relation.other')}, of roles ${measuredConfidence('role.other')}: the lower bound of its family`,
  );
}

async function score(): Promise<number> {
  printMeasured();
  const file = join(folder, 'predictions.jsonl');
  const write = (predictions: readonly Prediction[]): void =>
    writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  if (!isAsked) {
    const annotator = recordedAnnotator(readRecordings('test/annotations/articles.jsonl'));
    write(withoutInferred(await readAll('test/corpus/articles', annotator)));
    return python('test/corpus/score.py', '--gold', 'test/corpus/gold.jsonl', '--pred', file, ...rest);
  }
  const annotator = openAnnotator(config, ({ text }) => console.error(text));
  const texts = join(folder, 'texts');
  try {
    if (word === '--cases') {
      python('test/corpus/cases/check.py', 'write', texts);
      write(await readAll(texts, annotator));
      return python('test/corpus/cases/check.py', 'check', file);
    }
    const given = process.env.DATELINE_TEXTS ?? '';
    const gold = word === '--real' ? [join(given, 'real/gold.jsonl')] : goldOfOthers(join(given, 'corpus/public'));
    if (given === '' || gold.length === 0 || !gold.every((path) => existsSync(path))) {
      console.log(`Skipped: DATELINE_TEXTS names no folder with ${word === '--real' ? 'real' : 'corpus/public'}.`);
      return 0;
    }
    const articles = word === '--real' ? join(given, 'real/articles') : texts;
    if (word === '--public') python('test/corpus/score.py', '--gold', ...gold, '--export-texts', texts);
    write(withoutInferred(await readAll(articles, annotator)));
    return python('test/corpus/score.py', '--gold', ...gold, '--pred', file, ...rest);
  } finally {
    await annotator.stop();
  }
}

function goldOfOthers(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => (name.endsWith('.jsonl') ? [join(directory, name)] : []));
}

try {
  process.exitCode = await score();
} finally {
  rmSync(folder, { recursive: true });
}
