import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { shareCorenlp } from '../engines/corenlp.ts';
import { annotatedTexts } from '../ingest/annotate/annotate.ts';
import { annotateTexts } from '../ingest/annotate/corenlp.ts';
import { type Recordings, readRecordings, writeRecordings } from '../ingest/annotate/recordings.ts';
import { repairs } from '../ingest/extract/parse/repairs.ts';
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
  [...readingRules, ...repairs]
    .flatMap((rule) => [...rule.examples.map(([text]) => text), ...rule.leaves])
    .flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));

async function record(
  file: string,
  texts: readonly string[],
  ask: (texts: readonly string[]) => ReturnType<typeof annotateTexts>,
) {
  const before: Recordings = existsSync(file) ? readRecordings(file) : new Map();
  const read = [...new Set(texts)];
  const missing = read.filter((text) => !before.has(text));
  const asked = await ask(missing);
  const given = new Map(missing.map((text, at) => [text, asked[at] ?? []]));
  const after = new Map(read.map((text) => [text, before.get(text) ?? given.get(text) ?? []]));
  writeRecordings(file, after);
  console.log(`${file}: ${after.size} texts, ${missing.length} of them new`);
}

const config = readConfig(process.env);
const engine = config.corenlpUrl === null ? await shareCorenlp(config, ({ text }) => console.log(text)) : null;
const ask = (texts: readonly string[]) => annotateTexts(engine?.url ?? config.corenlpUrl ?? '', texts);
try {
  const folder = 'test/annotations';
  await record(join(folder, 'articles.jsonl'), await articleTexts(config, 'test/corpus/articles'), ask);
  await record(join(folder, 'rules.jsonl'), ruleTexts(), ask);
} finally {
  await engine?.stop();
}
