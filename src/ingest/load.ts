import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import { isReadable, type RawArticle } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import { articleId } from '../domain/ids.ts';
import { type Code, codes, DatelineError, toDatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { type Annotator, annotateArticle } from './annotate/annotate.ts';
import { extractFacts } from './extract/extract.ts';
import { layoutArticle } from './layout/layout.ts';
import { contentHashOf, planArticle } from './plan/plan.ts';
import { readPaths } from './read/read.ts';
import { readReaderVersion } from './reader-version.ts';
import { allRules } from './rules.ts';
import { writeArticle } from './write/article.ts';
import { deriveAll } from './write/derive.ts';
import { endRun, startRun, writeRules } from './write/run.ts';

/** What became of one file or record. */
export interface FileOutcome {
  readonly source: string;
  readonly outcome: 'LOADED' | 'REPLACED' | 'UNCHANGED' | 'SKIPPED' | 'FAILED';
  readonly code: Code | null;
  /** ISO 639-1 of the language for which it was not read beyond layout, else null */
  readonly unread: string | null;
  /** why it was skipped or failed: one line, fit to be shown */
  readonly message: string | null;
}

export type LoadCounts = Record<'loaded' | 'replaced' | 'unchanged' | 'skipped' | 'failed', number>;

export interface LoadOptions {
  readonly graph: Graph;
  readonly annotator: Annotator;
  readonly limits: Config['limits'];
  /** ISO date to assume for articles without one */
  readonly published?: string | null;
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Exit code of what is wrong with one input and with no other. */
const SOME_SKIPPED = 3;

/** Exit code of what keeps every input from being loaded: no database, no annotator. */
const COULD_NOT_START = 2;

/** Annotation is the slow part and uses a core for each text. */
const AT_ONCE = 2;

async function isUnchanged(graph: Graph, raw: RawArticle, hash: string, readerVersion: string): Promise<boolean> {
  const rows = [{ id: articleId(raw.source), contentHash: hash }];
  return (await graph.read('knownArticles', { rows, readerVersion })).length > 0;
}

/** One article down the whole line. */
async function loadArticle(raw: RawArticle, readerVersion: string, options: LoadOptions): Promise<FileOutcome> {
  const { graph, annotator, limits } = options;
  const { source } = raw;
  const unread = isReadable(raw) ? null : raw.language;
  const hash = contentHashOf(raw, raw.headline);
  if (await isUnchanged(graph, raw, hash, readerVersion))
    return { source, outcome: 'UNCHANGED', code: null, unread, message: null };
  const article = layoutArticle(raw);
  const facts = unread === null ? extractFacts(article, await annotateArticle(article, annotator)) : noFacts;
  if (facts.references.length > limits.names || facts.quotes.length > limits.quotes)
    throw new DatelineError(
      'ARTICLE_TOO_LARGE',
      `It has ${facts.references.length} names and ${facts.quotes.length} quotes; ${limits.names} and ${limits.quotes} are the limits.`,
    );
  const plan = planArticle(article, facts, hash, readerVersion);
  const written = await writeArticle(graph, plan, new Date().toISOString());
  if (written.outcome !== 'CONFLICT') return { source, outcome: written.outcome, code: null, unread, message: null };
  throw new DatelineError(
    'SOURCE_KEY_CONFLICT',
    `Another story was loaded as "${source}" before: "${written.headline}". Load its folder under another name, or give the record a source of its own.`,
  );
}

/** @returns the outcome, and the error too where no other file can be loaded either */
async function outcomeOf(raw: RawArticle, readerVersion: string, options: LoadOptions) {
  try {
    return { outcome: await loadArticle(raw, readerVersion, options), ends: null };
  } catch (error) {
    const known = toDatelineError(error);
    const { code, message } = known;
    const { exit } = codes[code];
    const outcome: FileOutcome = {
      source: raw.source,
      outcome: exit === SOME_SKIPPED ? 'SKIPPED' : 'FAILED',
      code,
      unread: null,
      message,
    };
    return { outcome, ends: exit === COULD_NOT_START ? known : null };
  }
}

/**
 * Loads files, folders and records; each has an outcome as soon as there is one, and none that fails stops the others.
 * @throws DatelineError PATH_NOT_FOUND; whatever keeps all files from being loaded, such as DATABASE_UNAVAILABLE and ANNOTATOR_UNAVAILABLE,
 *   once those that it hit have their outcome: what was loaded before stays loaded
 */
export async function load(paths: readonly string[], options: LoadOptions): Promise<LoadCounts> {
  const { graph, limits, onOutcome } = options;
  const readerVersion = readReaderVersion();
  const counts: LoadCounts = { loaded: 0, replaced: 0, unchanged: 0, skipped: 0, failed: 0 };
  const run = randomUUID();
  const details: string[] = [];
  await writeRules(graph, allRules);
  await startRun(graph, run);
  const report = (outcome: FileOutcome): void => {
    counts[outcome.outcome.toLowerCase() as keyof LoadCounts] += 1;
    if (outcome.message !== null) details.push(`${outcome.source}: ${outcome.message}`);
    onOutcome(outcome);
  };
  const inputs = readPaths(paths, limits, options.published ?? null);
  let ended: DatelineError | null = null;
  const work = async (): Promise<void> => {
    while (ended === null) {
      const next = await inputs.next();
      if (next.done === true) return;
      const input = next.value;
      if ('raw' in input) {
        const { outcome, ends } = await outcomeOf(input.raw, readerVersion, options);
        ended ??= ends;
        report(outcome);
      } else report({ source: input.path, outcome: 'SKIPPED', code: input.code, unread: null, message: input.message });
    }
  };
  const finish = async (): Promise<void> => {
    await deriveAll(graph);
    await endRun(graph, run, counts, details, allRules);
  };
  const worked = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const broken = worked.find((one) => one.status === 'rejected');
  const reason: unknown = broken === undefined ? ended : broken.reason;
  if (reason !== null) {
    // What was loaded before is derived where that still goes; else the next load does it.
    await finish().catch(() => undefined);
    throw reason;
  }
  await finish();
  return counts;
}
