import { byPosition, type PassageSpan, spanLength } from '../../../domain/spans.ts';
import type { Proposal } from './proposal.ts';

/**
 * Which proposals hold where several overlap: the longer one ("Israel Ruiz Vega" over "Israel"); of equal length the
 * surer rule; then the one whose rule was asked first. Those settled before hold over all. In order of reading.
 */
export function settle(proposals: readonly Proposal[], settled: readonly Proposal[] = []): Proposal[] {
  const taken = new Map<number, Set<number>>();
  for (const proposal of settled) take(taken, proposal);
  const ranked = proposals
    .map((proposal, order) => ({ proposal, order }))
    .sort(
      (a, b) =>
        spanLength(b.proposal) - spanLength(a.proposal) ||
        b.proposal.rule.confidence - a.proposal.rule.confidence ||
        a.order - b.order,
    );
  return ranked
    .map(({ proposal }) => proposal)
    .filter((proposal) => take(taken, proposal))
    .sort(byPosition);
}

/** Takes the characters of a stretch; false, and nothing taken, if one of them is taken already. */
function take(taken: Map<number, Set<number>>, span: PassageSpan): boolean {
  const characters = taken.get(span.passage) ?? new Set<number>();
  taken.set(span.passage, characters);
  for (let at = span.start; at < span.end; at += 1) if (characters.has(at)) return false;
  for (let at = span.start; at < span.end; at += 1) characters.add(at);
  return true;
}
