import type { DecisionKind, Target } from '../../domain/decision.ts';
import type { Graph } from '../../graph/driver.ts';
import { LAST_KEY } from '../../graph/lists.ts';
import { manyByKey, oneByKey } from './batch.ts';

/** Section `decision.columns`. */
export interface DecisionRow {
  readonly __typename: 'Decision';
  readonly id: string;
  readonly kind: DecisionKind;
  readonly state: 'STANDING' | 'OPEN' | 'UNDONE';
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** What a decision is about, with the id of what it fits now. */
export interface TargetRow extends Pick<Target, 'source' | 'kind' | 'words'> {
  readonly statement: string | null;
  readonly entity: string | null;
}

/** Two entities that may be one, with how much speaks for it, 0-1, and what. */
export interface ProposalRow {
  readonly id: string;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly a: string;
  readonly b: string;
}

export function decisionLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    decision: oneByKey<DecisionRow>(graph, 'decisionById', signal),
    decisionOf: oneByKey<DecisionRow>(graph, 'decisionOfStatement', signal),
    targetsOf: manyByKey<TargetRow>(graph, 'targetsOfDecision', signal),
    /** the likeliest first, from the one behind the id `after` on */
    identityProposals: (after: string, limit: number) =>
      graph.read<ProposalRow>('identityProposals', { after, limit }, signal),
    /** the latest first, from the one before `after` on */
    decisions: (states: readonly DecisionRow['state'][], after: DecisionRow | null, limit: number) => {
      const before = after === null ? LAST_KEY : `${after.at} ${after.id}`;
      return graph.read<DecisionRow>('decisionsOfState', { states, before, limit }, signal);
    },
  };
}
