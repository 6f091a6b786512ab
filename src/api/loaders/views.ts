import type { RelationType } from '../../domain/facts.ts';
import type { Graph } from '../../graph/driver.ts';
import { oneByKey } from './batch.ts';
import type { EntityRow } from './entities.ts';
import type { RuleRow } from './statements.ts';

/** Counts leave near-copies out, but for `duplicates`, which counts them. */
export interface SummaryRow {
  readonly articles: number;
  readonly duplicates: number;
  readonly people: number;
  readonly countries: number;
  readonly organisations: number;
  readonly places: number;
  readonly blocs: number;
  readonly quotes: number;
  readonly events: number;
  readonly claims: number;
  readonly roles: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

export interface LoadRunRow {
  readonly __typename: 'LoadRun';
  readonly id: string;
  readonly queued: boolean;
  /** inputs that have an outcome, and of how many where somebody counted them */
  readonly done: number;
  readonly total: number | null;
  /** statements that it brought, met again, took out */
  readonly added: number;
  readonly confirmed: number;
  readonly gone: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly loaded: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly details: readonly string[];
  /** what loads have changed and nobody has counted again yet */
  readonly waiting: number;
}

/** One RELATES_TO edge between two countries. */
export interface RelationSummaryRow {
  readonly type: RelationType;
  readonly actor: string;
  readonly recipient: string;
  readonly events: number;
  readonly claims: number;
  readonly articles: number;
  readonly saidByActor: number;
  readonly saidByRecipient: number;
  readonly saidByOthers: number;
  readonly meanScore: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface BilateralPair {
  readonly __typename: 'Bilateral';
  readonly id: string;
  readonly a: EntityRow;
  readonly b: EntityRow;
}

export function viewLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    summary: async (): Promise<SummaryRow | null> =>
      (await graph.read<SummaryRow>('graphSummary', {}, signal))[0] ?? null,
    lastLoad: async (): Promise<LoadRunRow | null> => (await graph.read<LoadRunRow>('lastLoad', {}, signal))[0] ?? null,
    load: oneByKey<LoadRunRow>(graph, 'loadById', signal),
    rules: () => graph.read<RuleRow>('allRules', {}, signal),
    waitingOf: async ({ a, b }: Pick<BilateralPair, 'a' | 'b'>): Promise<number> => {
      const pairs = [`${a.iso3}>${b.iso3}`, `${b.iso3}>${a.iso3}`];
      return (await graph.read<{ waiting: number }>('waitingOfPair', { pairs }, signal))[0]?.waiting ?? 0;
    },
    /** the RELATES_TO edges between two countries, both ways */
    relations: (a: string, b: string) => graph.read<RelationSummaryRow>('relationsOfPair', { a, b }, signal),
  };
}
