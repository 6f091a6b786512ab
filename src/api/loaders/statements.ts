import DataLoader from 'dataloader';
import type { TimeRefKind, Weekday } from '../../domain/calendar.ts';
import type { QuoteKind, RelationStatus, RelationType, RoleStatus, Trend } from '../../domain/facts.ts';
import type { Graph } from '../../graph/driver.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { EntityRow } from './entities.ts';

/** Section `statement.columns`: what quotes, events, claims and roles share. */
export interface StatementRow {
  readonly __typename: 'Quote' | 'Event' | 'Claim' | 'Role';
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  readonly rule: string;
  readonly triggers: readonly string[];
  readonly notes: readonly string[];
  readonly confidence: number;
}

export interface QuoteRow extends StatementRow {
  readonly kind: QuoteKind;
  readonly inHeadline: boolean;
  readonly cue: string | null;
  readonly speakerText: string | null;
}

/** Events and claims; the last field is null for an event. */
export interface RelationRow extends StatementRow {
  readonly type: RelationType;
  readonly mode: string | null;
  readonly trend: Trend | null;
  readonly status: RelationStatus;
  readonly contexts: readonly string[];
  readonly cameo: string;
  /** 1 to 4, as PLOVER numbers them */
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly date: string | null;
  readonly inferred: boolean | null;
  readonly assertedByText: string | null;
}

export interface RoleRow extends StatementRow {
  readonly title: string;
  readonly status: RoleStatus;
}

export interface EvidenceRow {
  readonly articleId: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** flat: start, end, start, end … in the raw text */
  readonly rawSpans: readonly number[];
}

export interface RuleRow {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly confidence: number;
}

export interface TimeRefRow {
  readonly text: string;
  readonly kind: TimeRefKind;
  readonly weekday: Weekday | null;
  readonly offset: number | null;
  readonly resolved: string | null;
}

/** When an office was first and last given to its holder: dates of publication, null when none has one. */
export interface SeenRow {
  readonly first: string | null;
  readonly last: string | null;
}

/** Who else reports what a statement does, and who says otherwise: ids. */
export interface CorroborationRow {
  readonly publishers: number;
  readonly statements: readonly string[];
  readonly contradicted: readonly string[];
}

/** An office of a person over all articles; dates of publication. */
export interface OfficeRow {
  /** id of the latest statement of it */
  readonly role: string;
  readonly heldFrom: string | null;
  readonly heldTo: string | null;
  readonly endedBy: string | null;
  readonly articles: number;
}

/** The relationships from a statement to the entities it is about. */
export type StatementEdge = 'SPOKEN_BY' | 'ABOUT' | 'ASSERTED_BY' | 'ACTOR' | 'RECIPIENT' | 'AT' | 'HELD_BY' | 'IN';
/** The relationships from a statement to another; CLAIMED_IN is ASSERTS from its other end, ANSWERED_BY is CONCERNS. */
export type StatementLink = 'ASSERTS' | 'CLAIMED_IN' | 'REPEATS' | 'CONCERNS' | 'ANSWERED_BY';

interface Ask<Edge extends string> {
  readonly id: string;
  readonly edge: Edge;
}
type Linked = QuoteRow | RelationRow;

/** Asks of one level for any relationships go out as one query. */
function byEdge<Edge extends string, Row>(graph: Graph, query: string, signal?: AbortSignal) {
  const keyOf = (ask: Ask<Edge>): string => `${ask.edge} ${ask.id}`;
  return new DataLoader<Ask<Edge>, readonly Row[], string>(
    async (asks) => {
      const keys = [...new Set(asks.map((ask) => ask.id))];
      const edges = [...new Set(asks.map((ask) => ask.edge))];
      const found = new Map<string, Row[]>(asks.map((ask) => [keyOf(ask), []]));
      for (const row of await graph.read<Row & { key: string; edge: Edge }>(query, { keys, edges }, signal))
        found.get(keyOf({ id: row.key, edge: row.edge }))?.push(row);
      return asks.map((ask) => found.get(keyOf(ask)) ?? []);
    },
    { cacheKeyFn: keyOf, maxBatchSize: 500 },
  );
}

export function statementLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    statement: oneByKey<StatementRow>(graph, 'statementById', signal),
    entitiesOf: byEdge<StatementEdge, EntityRow>(graph, 'entitiesOfStatement', signal),
    statementsOf: byEdge<StatementLink, Linked>(graph, 'statementsOfStatement', signal),
    evidence: manyByKey<EvidenceRow>(graph, 'evidenceOfStatement', signal),
    times: manyByKey<TimeRefRow>(graph, 'timesOfStatement', signal),
    rule: oneByKey<RuleRow>(graph, 'ruleById', signal),
    seen: oneByKey<SeenRow>(graph, 'seenOfRole', signal),
    /** of keys `<actor id> <recipient id> <type>` */
    statementsOfPair: manyByKey<RelationRow>(graph, 'statementsOfPair', signal),
    corroboration: oneByKey<CorroborationRow>(graph, 'corroborationOf', signal),
    officesOfPerson: manyByKey<OfficeRow>(graph, 'officesOfPerson', signal),
    rolesOfPerson: manyByKey<RoleRow>(graph, 'rolesOfPerson', signal),
  };
}
