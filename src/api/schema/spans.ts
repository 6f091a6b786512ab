import type { Span } from '../../domain/spans.ts';

/** [start1, end1, start2, end2, …], as Neo4j stores them, as spans. */
export function spansOf(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) spans.push({ start: flat[at] ?? 0, end: flat[at + 1] ?? 0 });
  return spans;
}
