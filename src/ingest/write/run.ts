import { profileKey } from '../../domain/ids.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Graph } from '../../graph/driver.ts';

export const ruleRows = (rules: readonly Rule[]) =>
  rules.map(({ id, says, source, confidence }) => ({
    ...{ id, says, source, confidence },
    version: profileKey([says, source, String(confidence)]),
  }));

/** Writes the rules as they read now; one that is the same stays untouched, one that nothing was read by any more goes. */
export async function writeRules(graph: Graph, rules: readonly Rule[]): Promise<void> {
  await graph.write((tx) => tx.run('writeRules', { rows: ruleRows(rules) }));
}

export async function startRun(graph: Graph, id: string): Promise<void> {
  await graph.write((tx) => tx.run('startRun', { id, startedAt: new Date().toISOString() }));
}

export async function endRun(
  graph: Graph,
  id: string,
  counts: Readonly<Record<string, number>>,
  details: readonly string[],
  rules: readonly Rule[],
): Promise<void> {
  const properties = { ...counts, details: details.slice(0, MAX_DETAILS), endedAt: new Date().toISOString() };
  await graph.write(async (tx) => {
    await tx.run('endRun', { id, properties });
    await tx.run('deleteUnusedRules', { ids: rules.map((rule) => rule.id) });
  });
}

/** A property of a LoadRun, not an archive: the first of them tell what is wrong. */
const MAX_DETAILS = 1_000;
