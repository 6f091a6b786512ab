import { basename, extname } from 'node:path';
import type { Config } from '../config.ts';
import { isReadable } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import { type Code, codes, toDatelineError } from '../errors.ts';
import { annotateArticle } from '../ingest/annotate/annotate.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import { readPaths } from '../ingest/read/read.ts';
import { openAnnotator } from './annotator.ts';
import { openTerminal } from './terminal.ts';

const SOME_SKIPPED = 3;

/** `dateline extract PATH…`: one JSON line an article on standard output, without a database. */
export async function extractCommand(
  paths: readonly string[],
  config: Config,
  published: string | null = null,
): Promise<number> {
  const terminal = openTerminal();
  const annotator = openAnnotator(config, terminal.report);
  const run: ReadArticle[] = [];
  let skipped = 0;
  const skip = (source: string, { code, message }: { readonly code: Code; readonly message: string }): void => {
    skipped += 1;
    terminal.done();
    console.error(`skipped: ${source}: ${message} [${code}]`);
  };
  try {
    for await (const input of readPaths(paths, config.limits, published)) {
      if (!('raw' in input)) {
        skip(input.path, input);
        continue;
      }
      const { raw } = input;
      try {
        const article = layoutArticle(raw);
        const facts = isReadable(article) ? extractFacts(article, await annotateArticle(article, annotator)) : noFacts;
        run.push({ id: basename(raw.source, extname(raw.source)), article, facts });
      } catch (error) {
        const known = toDatelineError(error);
        // Only what is wrong with this article and with no other is skipped.
        if (codes[known.code].exit !== SOME_SKIPPED) throw error;
        skip(raw.source, known);
      }
      terminal.report({ phase: 'load', text: `reading, ${raw.source}`, done: run.length, total: null, unit: null });
    }
  } finally {
    terminal.done();
    await annotator.stop();
  }
  for (const prediction of predictAll(run)) process.stdout.write(`${JSON.stringify(prediction)}\n`);
  return skipped > 0 ? SOME_SKIPPED : 0;
}
