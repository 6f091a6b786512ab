import { basename, extname } from 'node:path';
import type { Config } from '../config.ts';
import { isReadable } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import { annotateArticle } from '../ingest/annotate/annotate.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import { readPaths } from '../ingest/read/read.ts';
import { openAnnotator } from './engines.ts';
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
  try {
    for await (const input of readPaths(paths, config.limits, published)) {
      if ('raw' in input) {
        const article = layoutArticle(input.raw);
        const facts = isReadable(article) ? extractFacts(article, await annotateArticle(article, annotator)) : noFacts;
        run.push({ id: basename(input.raw.source, extname(input.raw.source)), article, facts });
        terminal.report({
          phase: 'load',
          text: `reading, ${input.raw.source}`,
          done: run.length,
          total: null,
          unit: null,
        });
      } else {
        skipped += 1;
        terminal.done();
        console.error(`skipped: ${input.path}: ${input.message} [${input.code}]`);
      }
    }
  } finally {
    terminal.done();
    await annotator.stop();
  }
  for (const prediction of predictAll(run)) process.stdout.write(`${JSON.stringify(prediction)}\n`);
  return skipped > 0 ? SOME_SKIPPED : 0;
}
