import type { Config } from '../config.ts';
import { isReadable, type RawArticle } from '../domain/article.ts';
import { type Code, codes, DatelineError, toDatelineError } from '../errors.ts';
import { createGate } from '../graph/gate.ts';
import { type Annotator, annotateArticle } from './annotate/annotate.ts';
import type { CheckedInput } from './changed.ts';
import { withinBudget } from './extract/budget.ts';
import type { ArticlePlan } from './plan/rows.ts';
import { layoutAside, planAside } from './reader.ts';
import type { Written } from './write/article.ts';

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

/** How articles become plans, and where those go. */
export interface LineOptions {
  readonly annotator: Annotator;
  readonly limits: Config['limits'];
  readonly readerVersion: string;
  readonly write: (plan: ArticlePlan) => Promise<Written>;
  /** ends the line after the articles that are on their way */
  readonly stopped?: AbortSignal;
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Exit code of what is wrong with one input and with no other. */
const SOME_SKIPPED = 3;

/** Exit code of what keeps every input from being loaded: no database, no annotator. */
const COULD_NOT_START = 2;

/** Annotation is the slow part and uses a core for each text: of an annotator that does not know better. */
const ANNOTATED_AT_ONCE = 2;
/** Articles on their way at once: what is annotated already goes into the graph many at a time. */
const AT_ONCE = 32;

/** What the articles of one load share. */
interface Line extends LineOptions {
  readonly inTurn: ReturnType<typeof createGate>;
  /** aborts with the first error that ends the load */
  readonly over: AbortSignal;
}

const keptOut = (source: string, file: string): DatelineError =>
  new DatelineError('SOURCE_KEY_CONFLICT', `The article of ${source} is read from ${file}, in other words.`);

/** One article down the whole line; `inTurn` keeps the engine from more texts at once than it has cores. */
async function loadArticle(raw: RawArticle, line: Line): Promise<FileOutcome> {
  const { limits, annotator } = line;
  const { source } = raw;
  const unread = isReadable(raw) ? null : raw.language;
  const article = await layoutAside(raw);
  const annotate = () => {
    // Whoever waited for a turn while another found the engine gone need not find out alone.
    line.over.throwIfAborted();
    return annotateArticle(article, annotator);
  };
  // Cut before it is handed on: of a text past all bounds no more than the budget goes from thread to thread.
  const read = unread === null ? withinBudget(article, await line.inTurn(annotate)) : null;
  const { plan, names, quotes } = await planAside({ raw, article, read, readerVersion: line.readerVersion });
  if (names > limits.names || quotes > limits.quotes)
    throw new DatelineError(
      'ARTICLE_TOO_LARGE',
      `It has ${names} names and ${quotes} quotes; ${limits.names} and ${limits.quotes} are the limits.`,
    );
  const written = await line.write(plan);
  if (written.outcome === 'KEPT_OUT') throw keptOut(source, written.file);
  if (written.outcome !== 'CONFLICT') return { source, outcome: written.outcome, code: null, unread, message: null };
  throw new DatelineError(
    'SOURCE_KEY_CONFLICT',
    `Another story was loaded as "${source}" before: "${written.headline}". Load its folder under another name, or give the record a source of its own.`,
  );
}

/** @returns the outcome, and the error too where no other file can be loaded either */
async function outcomeOf({ input, isKnown, language, keptOutBy }: CheckedInput, line: Line) {
  if (!('raw' in input)) {
    const { path, code, message } = input;
    const skipped: FileOutcome = { source: path, outcome: 'SKIPPED', code, unread: null, message };
    return { outcome: skipped, ends: null };
  }
  const { raw } = input;
  try {
    if (keptOutBy !== null) throw keptOut(raw.source, keptOutBy);
    if (!isKnown) return { outcome: await loadArticle(raw, line), ends: null };
    // As the graph has it: telling it anew takes longer than all else about a file that has not changed.
    const unread = isReadable({ language }) ? null : language;
    const known: FileOutcome = { source: raw.source, outcome: 'UNCHANGED', code: null, unread, message: null };
    return { outcome: known, ends: null };
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

/** What became of all of them. */
export interface LineResult {
  readonly counts: LoadCounts;
  /** a line for each that was skipped or failed */
  readonly details: readonly string[];
  /** what ended the line before its inputs did, else null */
  readonly ended: { readonly reason: unknown } | null;
}

/** Takes every input down the line; each has an outcome as soon as there is one, and none that fails stops the others. */
export async function runLine(inputs: AsyncGenerator<CheckedInput>, options: LineOptions): Promise<LineResult> {
  const counts: LoadCounts = { loaded: 0, replaced: 0, unchanged: 0, skipped: 0, failed: 0 };
  const details: string[] = [];
  const over = new AbortController();
  const line: Line = {
    ...options,
    inTurn: createGate(options.annotator.atOnce ?? ANNOTATED_AT_ONCE),
    over: over.signal,
  };
  const report = (outcome: FileOutcome): void => {
    counts[outcome.outcome.toLowerCase() as keyof LoadCounts] += 1;
    if (outcome.message !== null) details.push(`${outcome.source}: ${outcome.message}`);
    options.onOutcome(outcome);
  };
  const work = async (): Promise<void> => {
    try {
      const goesOn = () => !over.signal.aborted && options.stopped?.aborted !== true;
      for (let next = await inputs.next(); next.done !== true && goesOn(); next = await inputs.next()) {
        const { outcome, ends } = await outcomeOf(next.value, line);
        if (ends !== null) over.abort(ends);
        report(outcome);
      }
    } catch (error) {
      over.abort(error);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { counts, details, ended: over.signal.aborted ? { reason: over.signal.reason } : null };
}
