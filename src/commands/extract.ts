import { once } from 'node:events';
import { basename, extname } from 'node:path';
import type { Config } from '../config.ts';
import { isReadable, type RawArticle } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import { type Code, codes, toDatelineError } from '../errors.ts';
import { type Annotator, annotateArticle } from '../ingest/annotate/annotate.ts';
import { extractFacts } from '../ingest/extract/extract.ts';
import { withPublisher } from '../ingest/extract/publisher.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { predictAll, type ReadArticle } from '../ingest/predict.ts';
import type { Prediction } from '../ingest/prediction.ts';
import { countOutcomes, readPaths } from '../ingest/read/read.ts';
import { openAnnotator } from './annotator.ts';
import { untilSignal } from './signals.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const FAILED = 1;
const COULD_NOT_START = 2;
const SOME_SKIPPED = 3;

export interface ExtractOptions {
  /** ISO date of articles that have none of their own */
  readonly published: string | null;
  /** each record at once: who is who and what is a copy is then asked inside an article only */
  readonly stream: boolean;
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length);

/** The id of a record of a file (`news.jsonl#17`), else the name of the file or the last part of an address. */
function shortName(source: string): string {
  const record = URL.canParse(source) ? null : /#(.+)$/s.exec(source)?.[1];
  return record ?? withoutEnding(basename(source));
}

/**
 * Ids for what is printed, each given once: the short name, the whole source where that was given before, else with a number.
 * The same inputs in the same order have the same ids.
 */
export function uniqueIds(): (source: string) => string {
  const given = new Set<string>();
  return (source) => {
    const names = [shortName(source), withoutEnding(source), source];
    let id = names.find((name) => name !== '' && !given.has(name));
    for (let count = 2; id === undefined; count += 1) if (!given.has(`${source} ${count}`)) id = `${source} ${count}`;
    given.add(id);
    return id;
  };
}

async function print(prediction: Prediction): Promise<void> {
  // A reader slower than us must not fill the memory.
  if (!process.stdout.write(`${JSON.stringify(prediction)}\n`)) await once(process.stdout, 'drain');
}

async function readArticle(raw: RawArticle, id: string, annotator: Annotator): Promise<ReadArticle> {
  const article = layoutArticle(raw);
  return {
    id,
    article,
    facts: isReadable(article)
      ? extractFacts(article, await annotateArticle(article, annotator))
      : withPublisher(noFacts, article),
  };
}

/** What became of the inputs so far. */
interface Tally {
  readonly run: ReadArticle[];
  skipped: number;
  failed: number;
  stopped: boolean;
}

async function readAll(
  paths: readonly string[],
  config: Config,
  { published, stream }: ExtractOptions,
  annotator: Annotator,
  terminal: Terminal,
  tally: Tally,
): Promise<void> {
  const idOf = uniqueIds();
  const total = terminal.isWatched ? await countOutcomes(paths) : null;
  let done = 0;
  const skip = (source: string, { code, message }: { readonly code: Code; readonly message: string }): void => {
    const isSkipped = codes[code].exit === SOME_SKIPPED;
    tally[isSkipped ? 'skipped' : 'failed'] += 1;
    terminal.say(`${isSkipped ? 'skipped' : 'failed'}: ${source}: ${message} [${code}]`);
  };
  for await (const input of readPaths(paths, config.limits, published)) {
    if (tally.stopped) return;
    if (!('raw' in input)) skip(input.path, input);
    else {
      const { source } = input.raw;
      try {
        const read = await readArticle(input.raw, idOf(source), annotator);
        if (stream) for (const prediction of predictAll([read])) await print(prediction);
        else tally.run.push(read);
      } catch (error) {
        const known = toDatelineError(error);
        // What keeps this article from being read keeps every other one from it too.
        if (codes[known.code].exit === COULD_NOT_START) throw error;
        skip(source, known);
      }
    }
    done += 1;
    terminal.report({ phase: 'load', text: 'reading', done, total, unit: 'articles' });
  }
}

/**
 * `dateline extract PATH…`: one JSON line an article on standard output, without a database. A break (Ctrl-C, an annotator
 * that is gone) ends the reading; what was read until then is printed.
 * @returns exit code: 0, 1 at a break or when some failed, 3 when some were skipped
 */
export async function extractCommand(
  paths: readonly string[],
  config: Config,
  options: ExtractOptions = { published: null, stream: false },
): Promise<number> {
  const terminal = openTerminal();
  const annotator = openAnnotator(config, terminal.report);
  const tally: Tally = { run: [], skipped: 0, failed: 0, stopped: false };
  const signalled = untilSignal().then(() => {
    tally.stopped = true;
  });
  const read = readAll(paths, config, options, annotator, terminal, tally);
  // After a signal nobody waits for it any more.
  read.catch(() => undefined);
  try {
    await Promise.race([read, signalled]);
    if (tally.stopped) terminal.say('stopped; what was read until now is printed');
    if (tally.stopped || tally.failed > 0) return FAILED;
    return tally.skipped > 0 ? SOME_SKIPPED : 0;
  } finally {
    terminal.done();
    for (const prediction of predictAll([...tally.run])) await print(prediction);
    await annotator.stop();
  }
}
