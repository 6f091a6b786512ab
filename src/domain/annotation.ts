import type { Span } from './spans.ts';

/** One token of CoreNLP; offsets point into the passage text. */
export interface Token extends Span {
  /** position in its sentence, from 0 */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Penn Treebank tag */
  readonly pos: string;
  /** PERSON, ORGANIZATION, LOCATION, MISC or O */
  readonly ner: string;
  /** index of the governor in the sentence, -1 for the root: basic Universal Dependencies, a tree */
  readonly head: number;
  /** relation to the governor: nsubj, obj, obl, nmod:poss, … */
  readonly dep: string;
}

export interface Sentence extends Span {
  /** ordinal of the passage */
  readonly passage: number;
  /** position in its passage, from 0 */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** What the annotator says of one article: for each passage, by ordinal, its sentences. TAGS passages have none. */
export interface Annotation {
  readonly sentences: readonly (readonly Sentence[])[];
}
