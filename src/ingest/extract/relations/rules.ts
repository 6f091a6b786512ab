import type { Token } from '../../../domain/annotation.ts';
import type { Relation, RelationStatus, RelationType, Trend } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import type { Span } from '../../../domain/spans.ts';
import type { Discourse } from './discourse.ts';
import type { Reach } from './parties.ts';
import type { Party } from './party.ts';
import type { Tree } from './tree.ts';
import type { Voice } from './voice.ts';
import type { World } from './world.ts';

/** What a rule is given: one sentence, everything settled before it, and who "we" and "both sides" are. */
export interface Reading {
  readonly world: World;
  readonly tree: Tree;
  readonly discourse: Discourse;
  /** who "we" and "both sides" are at this word; @param actors keys of whoever acts, who is none of "both sides" */
  readonly reachAt: (word: Token, actors: readonly string[]) => Reach;
  readonly voiceAt: (word: Token) => Voice | null;
}

/** A party that the words leave out. */
export interface Implied {
  readonly party: Party;
  /** for the explanation */
  readonly how: string;
  /** the words of the sentence name it as an argument: of the verb it is joined to, of the verb of saying over it */
  readonly written: boolean;
}

/** A relation as a rule reads it, before voices, merging and codes are settled. */
export interface Draft {
  readonly rule: RelationRule;
  readonly confidence: number;
  readonly tree: Tree;
  /** the verb or noun that carries it: status, time and place are read around it */
  readonly head: Token;
  /** words that the explanation shows, in order */
  readonly triggers: readonly Token[];
  readonly trigger: Span;
  readonly type: RelationType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly actor: Party;
  readonly recipient: Party;
  readonly symmetric: boolean;
  /** a denial: the charge it answers is said not to be so */
  readonly denies: boolean;
  readonly speech: boolean;
  readonly status: RelationStatus;
  readonly trend: Trend | null;
  readonly voice: Voice | null;
  /** of a speech act: whose stance it is, so that it is their claim as well as an event */
  readonly speaks: Voice | null;
  readonly notes: readonly string[];
  /** the side that the words leave out */
  readonly inferred: Relation['inferred'];
  /** who the recipient is by the context, asked when all before it is read; null when the sentence names one */
  readonly pending: (() => Implied) | null;
}

export interface RelationRule extends ReadingRule {
  /** gives way to whatever else reads its word */
  readonly yields?: true;
  readonly find: (reading: Reading) => Draft[];
}
