import type { Identifying } from '../../domain/identity.ts';

/** Properties of a node or relationship; null means absent. */
export type Properties = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | readonly number[]>
>;

/** A node that hangs on the article. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface MentionRow extends NodeRow {
  readonly passage: string;
  readonly reference: string | null;
}

export interface ReferenceRow extends NodeRow {
  readonly block: string;
  /** key of its profile; null for a country, which needs no resolution */
  readonly profile: string | null;
  readonly identifying: Identifying;
  /** how often and where it is mentioned; null for a thing that is only inferred */
  readonly mentions: { readonly count: number; readonly inHeadline: boolean } | null;
}

export interface StatementRow extends NodeRow {
  readonly label: 'Quote' | 'Event' | 'Claim' | 'Role';
  readonly rule: string;
  /** id of a TimeRef */
  readonly on: string | null;
}

export interface EvidenceRow {
  readonly statement: string;
  readonly passage: string;
  readonly properties: Properties;
}

/** An edge from the article or a statement to whatever entity its reference stands for, now and later. */
export interface EntityEdgeRow {
  readonly from: string;
  readonly type:
    | 'MENTIONS'
    | 'PUBLISHED_BY'
    | 'DATELINED'
    | 'SPOKEN_BY'
    | 'ABOUT'
    | 'ASSERTED_BY'
    | 'ACTOR'
    | 'RECIPIENT'
    | 'AT'
    | 'HELD_BY'
    | 'IN';
  readonly ref: string;
  readonly properties: Properties;
}

/** An edge between two statements of the article. */
export interface StatementEdgeRow {
  readonly from: string;
  readonly to: string;
  readonly type: 'ASSERTS' | 'CONCERNS';
}

/** All that one article brings into the graph, nothing twice, each list sorted by key. */
export interface ArticlePlan {
  readonly article: NodeRow;
  /** keys of the five-word shingles under which near-copies meet, and all of its shingles */
  readonly sketch: readonly string[];
  readonly shingles: readonly string[];
  readonly passages: readonly NodeRow[];
  readonly mentions: readonly MentionRow[];
  readonly references: readonly ReferenceRow[];
  readonly notes: readonly NodeRow[];
  readonly timeRefs: readonly NodeRow[];
  readonly tags: readonly { readonly key: string; readonly name: string; readonly ordinal: number }[];
  readonly statements: readonly StatementRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly entityEdges: readonly EntityEdgeRow[];
  readonly statementEdges: readonly StatementEdgeRow[];
}
