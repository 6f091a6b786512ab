import { overlaps } from '../../../domain/spans.ts';
import type { Proposal } from './proposal.ts';

/**
 * Which proposals hold where several overlap: the longer one ("Israel Ruiz Vega" over "Israel"); of equal length the
 * surer rule; then the one whose rule was asked first. Those settled before hold over all.
 */
export function settle(proposals: readonly Proposal[], settled: readonly Proposal[] = []): Proposal[] {
  const held = new Map<number, Proposal[]>();
  for (const proposal of settled) add(held, proposal);
  const ranked = proposals
    .map((proposal, order) => ({ proposal, order }))
    .sort(
      (a, b) =>
        length(b.proposal) - length(a.proposal) ||
        b.proposal.rule.confidence - a.proposal.rule.confidence ||
        a.order - b.order,
    );
  const kept: Proposal[] = [];
  for (const { proposal } of ranked) {
    if (held.get(proposal.passage)?.some((other) => overlaps(other, proposal))) continue;
    add(held, proposal);
    kept.push(proposal);
  }
  return kept.sort((a, b) => a.passage - b.passage || a.start - b.start);
}

const length = (proposal: Proposal): number => proposal.end - proposal.start;

function add(held: Map<number, Proposal[]>, proposal: Proposal): void {
  const list = held.get(proposal.passage);
  if (list === undefined) held.set(proposal.passage, [proposal]);
  else list.push(proposal);
}
