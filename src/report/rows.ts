import type { Quad } from '../client/generated/operations.ts';
import type { Filtered } from './day.ts';

/** One place where a statement is written. */
export interface Evidence {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly raw: readonly { readonly start: number; readonly end: number }[];
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly source: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly publisher: { readonly name: string } | null;
  };
}
interface Proven {
  readonly id: string;
  readonly text: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
/** An event or a claim; a claim has an asserter, and where two sides are compared the side of that. */
export interface Deed extends Proven, Filtered {
  readonly quad: Quad;
  readonly inferred: boolean;
  readonly assertedBy?: { readonly name: string } | null;
  readonly assertedByText?: string;
  readonly side?: string;
}
export interface Words extends Proven {
  readonly kind: string;
  readonly speaker: { readonly name: string } | null;
  readonly speakerText: string | null;
  readonly article: Filtered['article'];
}
export interface Office extends Proven {
  readonly title: string;
  readonly status: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}
export interface Rows<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

/** All that a report tells, as the API answered it. */
export interface Report {
  readonly title: string;
  /** Other names of what it is about. */
  readonly names: readonly string[];
  readonly articles: number;
  /** Who does what to whom how often, for two countries: a table's rows below its head. */
  readonly summary: readonly (readonly (string | number)[])[];
  readonly offices: readonly Office[];
  readonly events: Rows<Deed>;
  readonly claims: Rows<Deed>;
  readonly quotes: readonly { readonly title: string; readonly of: Rows<Words> }[];
}
