import type { EntityKind, StatementKind } from './ids.ts';

/**
 * What a reader of the graph decides. REJECT and CONFIRM are about a statement; MERGE says that references of several
 * articles stand for one thing, SPLIT that some stand for a thing of their own, KEEP_APART that what is two stays two.
 */
export const decisionKinds = ['REJECT', 'CONFIRM', 'MERGE', 'SPLIT', 'KEEP_APART'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Whether it is about who is who, and not about a statement. */
export const isOfIdentity = (kind: DecisionKind): boolean => kind !== 'REJECT' && kind !== 'CONFIRM';

/**
 * What a decision is about, named by the text and not by an id: ids hash what was read, and change where it is read
 * better. A statement or a reference of an article.
 */
export interface Target {
  /** source key of the article */
  readonly source: string;
  readonly kind: StatementKind | EntityKind;
  /** type of an event or claim, title key of a role; null for the others */
  readonly type: string | null;
  /** contentHash of the article in which the spans count characters */
  readonly text: string;
  /** flat spans of the raw text: the statement's first evidence, or each mention of the reference; empty for what is only inferred */
  readonly spans: readonly number[];
  /** the words of the statement, or the names of the reference */
  readonly words: readonly string[];
  /** of a statement, sorted: "ACTOR RUS", "SPOKEN_BY anna lind|lind" (keys of all names that the article gives) */
  readonly parties: readonly string[];
}

/** One decision, as the graph keeps it and as a line of the file. */
export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  /** ISO time */
  readonly at: string;
  /** who, as he called himself; null when he did not */
  readonly by: string | null;
  readonly reason: string | null;
  readonly targets: readonly Target[];
  /** when and by whom it was taken back; null while it stands */
  readonly undone: { readonly at: string; readonly by: string | null } | null;
}

/** What somebody wants to decide: ids of one statement, of entities, or of one entity and of articles that mean another by it. */
export interface Draft {
  readonly kind: DecisionKind;
  readonly ids: readonly string[];
  /** of a SPLIT: ids of articles; empty for the others */
  readonly articles: readonly string[];
  readonly by: string | null;
  readonly reason: string | null;
}

export interface Outcome {
  /** id of the decision; null for a rehearsal of a new one, which leaves none */
  readonly id: string | null;
  /** what changed, or would: a line each, in words */
  readonly changes: readonly string[];
}

/** Decides and takes back, each in one transaction; a rehearsal does the same and leaves no trace. */
export interface Reviewer {
  /** @throws DatelineError BAD_USER_INPUT when an id is not there or not of the right kind, or when nothing would change */
  decide(draft: Draft, rehearse: boolean): Promise<Outcome>;
  /** @throws DatelineError BAD_USER_INPUT when there is no such decision, or it was undone before */
  undo(id: string, by: string | null, rehearse: boolean): Promise<Outcome>;
}
