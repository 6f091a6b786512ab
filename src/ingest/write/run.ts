import { profileKey } from '../../domain/ids.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Graph } from '../../graph/driver.ts';
import type { Changes } from './article.ts';

export const ruleRows = (rules: readonly Rule[]) =>
  rules.map(({ id, says, source, confidence }) => ({
    ...{ id, says, source, confidence },
    version: profileKey([says, source, String(confidence)]),
  }));

/** Writes the rules as they read now; one that is the same stays untouched, one that nothing was read by any more goes. */
export async function writeRules(graph: Graph, rules: readonly Rule[]): Promise<void> {
  await graph.write((tx) => tx.run('writeRules', { rows: ruleRows(rules) }));
}

const now = (): string => new Date().toISOString();

/** A run that is to come: its id is the ticket of whoever asked for it. */
export async function queueRun(graph: Graph, id: string): Promise<void> {
  await graph.write((tx) => tx.run('queueRun', { id, startedAt: now() }));
}

export async function startRun(graph: Graph, id: string): Promise<void> {
  await graph.write((tx) => tx.run('startRun', { id, startedAt: now() }));
}

const TOLD_MS = 1_000;

/**
 * Tells the graph how far a run is, at most once a second; the load never waits for that, nor fails with it.
 * @param total how many inputs there are, null where nobody counted them
 */
export function tellProgress(graph: Graph, id: string, total: number | null) {
  let done = 0;
  let told = 0;
  let telling: Promise<unknown> = Promise.resolve();
  return {
    oneMore(): void {
      done += 1;
      if (Date.now() - told < TOLD_MS) return;
      told = Date.now();
      const properties = { done, total };
      telling = telling.then(() => graph.write((tx) => tx.run('updateRun', { id, properties }))).catch(() => undefined);
    },
    settled: () => telling,
  };
}

/** A run that was kept from its work. */
export async function failRun(graph: Graph, id: string, why: string): Promise<void> {
  const properties = { queued: null, failed: 1, done: 1, details: [why], endedAt: now() };
  await graph.write((tx) => tx.run('updateRun', { id, properties }));
}

export interface RunEnd {
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: Changes;
  readonly details: readonly string[];
}

export async function endRun(
  graph: Graph,
  id: string,
  { counts, changes, details }: RunEnd,
  rules: readonly Rule[],
): Promise<void> {
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const properties = { ...counts, ...changes, done, details: details.slice(0, MAX_DETAILS), endedAt: now() };
  await graph.write(async (tx) => {
    await tx.run('updateRun', { id, properties });
    await tx.run('deleteUnusedRules', { ids: rules.map((rule) => rule.id) });
  });
}

/** A property of a LoadRun, not an archive: the first of them tell what is wrong. */
const MAX_DETAILS = 1_000;
