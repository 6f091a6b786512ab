import type { Config } from '../config.ts';
import { exportCsv } from '../ingest/export/export.ts';
import { openAnnotator } from './annotator.ts';
import { codeOf, sayOutcome, summaryOf } from './load.ts';
import { openTerminal } from './terminal.ts';

/** `dateline export --import-csv FOLDER PATH…`: exit codes as of `load`. */
export async function exportCsvCommand(
  paths: readonly string[],
  folder: string,
  config: Config,
  published: string | null,
): Promise<number> {
  const terminal = openTerminal();
  const annotator = openAnnotator(config, terminal.report);
  let done = 0;
  try {
    const counts = await exportCsv(paths, {
      ...{ folder, annotator, published, limits: config.limits },
      onOutcome(outcome) {
        done += 1;
        sayOutcome(terminal, outcome);
        terminal.report({ phase: 'load', text: 'reading', done, total: null, unit: 'articles' });
      },
    });
    terminal.done();
    console.log(summaryOf(counts));
    return codeOf(counts);
  } finally {
    terminal.done();
    await annotator.stop();
  }
}
