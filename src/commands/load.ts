import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { prepareGraph } from '../graph/prepare.ts';
import type { Annotator } from '../ingest/annotate/annotate.ts';
import { type FileOutcome, type LoadCounts, load } from '../ingest/load.ts';
import { openAnnotator } from './annotator.ts';
import { openDatabase } from './engines.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const SOME_SKIPPED = 3;

/** Says of every file that is not simply loaded what became of it and why. */
function reportOutcome(terminal: Terminal, counts: { files: number; unread: number }, outcome: FileOutcome): void {
  counts.files += 1;
  if (outcome.unread !== null) counts.unread += 1;
  if (outcome.message !== null) {
    terminal.done();
    console.error(`${outcome.outcome.toLowerCase()}: ${outcome.source}: ${outcome.message} [${outcome.code}]`);
  }
  terminal.report({ phase: 'load', text: `loading, ${outcome.source}`, done: counts.files, total: null, unit: null });
}

export function summaryOf(counts: LoadCounts): string {
  const parts = Object.entries(counts).filter(([name, count]) => count > 0 || name === 'loaded');
  return parts.map(([name, count]) => `${count} ${name}`).join(', ');
}

export async function loadInto(
  graph: Graph,
  annotator: Annotator,
  paths: readonly string[],
  config: Config,
  terminal: Terminal,
  published: string | null = null,
): Promise<LoadCounts> {
  const seen = { files: 0, unread: 0 };
  const counts = await load(paths, {
    graph,
    annotator,
    limits: config.limits,
    published,
    onOutcome: (outcome) => reportOutcome(terminal, seen, outcome),
  });
  terminal.done();
  if (seen.unread > 0)
    console.error(`${seen.unread} in another language than English: laid out and kept, not read further`);
  return counts;
}

/** `dateline load PATH…`: exit code 0, or 3 when some files were skipped, or 1 when some failed. */
export async function loadCommand(
  paths: readonly string[],
  config: Config,
  published: string | null = null,
): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal.report);
  const annotator = openAnnotator(config, terminal.report);
  try {
    await prepareGraph(database.graph);
    const counts = await loadInto(database.graph, annotator, paths, config, terminal, published);
    console.log(summaryOf(counts));
    if (counts.failed > 0) return 1;
    return counts.skipped > 0 ? SOME_SKIPPED : 0;
  } finally {
    terminal.done();
    await annotator.stop();
    await database.close();
  }
}
