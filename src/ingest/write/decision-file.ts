import { type Decision, type DecisionKind, decisionKinds, isOfIdentity } from '../../domain/decision.ts';
import { DatelineError } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import { deriveAll } from './derive.ts';
import { decisionState, enterDecision, takeBack } from './review.ts';

/** A row of `decisionLines`. */
type LineRow = Omit<Decision, 'undone'> & {
  readonly timeKey: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
};

const PAGE = 500;

/** Every decision, also undone ones, as a line of JSON, in the order in which they were made. */
export async function* exportDecisions(graph: Graph): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await graph.read<LineRow>('decisionLines', { after, limit: PAGE });
    for (const { timeKey: _, undoneAt, undoneBy, ...row } of rows) {
      const targets = row.targets.map(({ source, kind, type, text, spans, words, parties }) => ({
        ...{ source, kind, type, text, spans, words, parties },
      }));
      const undone = undoneAt === null ? null : { at: undoneAt, by: undoneBy };
      const { id, kind, at, by, reason } = row;
      yield JSON.stringify({ id, kind, at, by, reason, targets, undone } satisfies Decision);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.timeKey;
  }
}

const STATEMENTS = ['QUOTE', 'EVENT', 'CLAIM', 'ROLE'];
const THINGS = ['PERSON', 'ORGANISATION', 'PLACE', 'BLOC'];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100_000;
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isTime = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const areAll = (value: unknown, fits: (one: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.length <= 10_000 && value.every(fits);

const isTarget = (value: unknown, kinds: readonly unknown[]): boolean =>
  isFields(value) &&
  isText(value.source) &&
  kinds.includes(value.kind) &&
  isTextOrNull(value.type) &&
  isText(value.text) &&
  areAll(value.spans, (at) => Number.isSafeInteger(at) && Number(at) >= 0) &&
  areAll(value.words, isText) &&
  areAll(value.parties, isText);

const isKind = (value: unknown): value is DecisionKind => decisionKinds.includes(value as DecisionKind);

/** What exportDecisions writes and nothing else, so that no line leads the graph astray. */
function isDecision(value: unknown): value is Decision {
  if (!isFields(value)) return false;
  const { id, kind, at, by, reason, targets, undone } = value;
  return (
    isText(id) &&
    /^decision_[0-9a-f]{20}$/.test(id) &&
    isKind(kind) &&
    isTime(at) &&
    isTextOrNull(by) &&
    isTextOrNull(reason) &&
    (undone === null || (isFields(undone) && isTime(undone.at) && isTextOrNull(undone.by))) &&
    areAll(targets, (target) => isTarget(target, isOfIdentity(kind) ? THINGS : STATEMENTS)) &&
    targets.length > 0 &&
    new Set(targets.map((target) => (target as Fields).kind)).size === 1
  );
}

function readLine(line: string, number: number): Decision {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    // what is no JSON is no decision either
  }
  if (isDecision(value)) return value;
  throw new DatelineError('RECORD_INVALID', `Line ${number} is not a decision as dateline decisions export writes it.`);
}

export interface ImportCounts {
  /** decisions that were new here */
  readonly entered: number;
  readonly undone: number;
  readonly unchanged: number;
}

/**
 * Takes decisions over, each in a transaction: one that is here stays, one that was undone there is undone here. What fits
 * nothing yet waits for its article. The same file again changes nothing.
 * @throws DatelineError RECORD_INVALID with the number of the line, before anything is written
 */
export async function importDecisions(graph: Graph, lines: readonly string[]): Promise<ImportCounts> {
  const decisions = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
  const counts = { entered: 0, undone: 0, unchanged: 0 };
  for (const decision of decisions) {
    const { id, undone } = decision;
    const what = await graph.write(async (tx): Promise<keyof ImportCounts> => {
      const state = await decisionState(tx, id);
      if (state === null) {
        await enterDecision(tx, decision);
        return 'entered';
      }
      if (undone === null || state.undone !== null) return 'unchanged';
      await takeBack(tx, id, state, undone);
      return 'undone';
    });
    counts[what] += 1;
  }
  await deriveAll(graph);
  return counts;
}
