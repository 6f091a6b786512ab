import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { startCorenlp } from '../engines/corenlp.ts';
import { annotatedTexts } from '../ingest/annotate/annotate.ts';
import { annotateText } from '../ingest/annotate/corenlp.ts';
import { type Recordings, readRecordings, writeRecordings } from '../ingest/annotate/recordings.ts';
import { readingRules } from '../ingest/extract/rules.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { readPaths } from '../ingest/read/read.ts';

/**
 * Writes test/annotations/: what CoreNLP says of every text that a test reads. Texts recorded before are kept, those that
 * no test reads any more are dropped. `CORENLP_URL` names a running server; without it one is started.
 */
async function articleTexts(config: ReturnType<typeof readConfig>, folder: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const outcome of readPaths([folder], config.limits))
    if ('raw' in outcome)
      for (const passage of layoutArticle(outcome.raw).passages)
        texts.push(...annotatedTexts(passage).map(({ text }) => text));
  return texts;
}

/** Lines of an example are a headline and paragraphs, each annotated by itself. */
const ruleTexts = (): string[] =>
  readingRules
    .flatMap((rule) => [...rule.examples.map(([text]) => text), ...rule.leaves])
    .flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));

async function record(
  file: string,
  texts: readonly string[],
  ask: (text: string) => Promise<Awaited<ReturnType<typeof annotateText>>>,
) {
  const before: Recordings = existsSync(file) ? readRecordings(file) : new Map();
  const after = new Map();
  let asked = 0;
  for (const text of new Set(texts)) {
    const kept = before.get(text);
    if (kept === undefined) asked += 1;
    after.set(text, kept ?? (await ask(text)));
  }
  writeRecordings(file, after);
  console.log(`${file}: ${after.size} texts, ${asked} of them new`);
}

const config = readConfig(process.env);
const engine = config.corenlpUrl === null ? await startCorenlp(config, ({ text }) => console.log(text)) : null;
const ask = (text: string) => annotateText(engine?.url ?? config.corenlpUrl ?? '', text);
try {
  const folder = 'test/annotations';
  await record(join(folder, 'articles.jsonl'), await articleTexts(config, 'test/corpus/articles'), ask);
  await record(join(folder, 'rules.jsonl'), ruleTexts(), ask);
} finally {
  await engine?.stop();
}
