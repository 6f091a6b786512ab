import type { Token } from '../../../domain/annotation.ts';
import type { QuoteKind } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import type { Span } from '../../../domain/spans.ts';
import type { Stretch } from './marks.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Who speaks according to one rule, and by which words of the text. */
export interface Attribution {
  /** null: the text gives nobody */
  readonly source: Source | null;
  /** the page its source stands on, where that is not the one of the words */
  readonly from: Page | null;
  /** the cue as written; null for a bare continuation */
  readonly cue: string | null;
  /** the cue's verb or noun: stretches with one cue are one utterance */
  readonly cueToken: Token | null;
  /** the speaker is that of this earlier quote */
  readonly follows: Place | null;
  /** true: these words and those of `follows` are one utterance */
  readonly joins: boolean;
  readonly triggers: readonly string[];
  readonly notes: readonly string[];
}

/** A stretch and its page. */
export interface Place {
  readonly page: Page;
  readonly stretch: Stretch;
}

/** A rule that says who utters a stretch in quotation marks. `earlier` are the stretches before it, the nearest last. */
export interface MarkedRule extends ReadingRule {
  readonly find: (page: Page, stretch: Stretch, earlier: readonly Place[]) => Attribution | null;
}

/** Words that a rule takes for a quote, whole. Spans of `words` are in order; there are two only where the cue interrupts. */
export interface Proposal extends Attribution {
  readonly page: Page;
  readonly rule: ReadingRule;
  readonly kind: QuoteKind;
  readonly words: readonly Span[];
  /** null for reported speech without marks */
  readonly stretch: Stretch | null;
}

/** A rule that finds reported speech without marks in a passage. */
export interface ReportedRule extends ReadingRule {
  readonly find: (page: Page) => readonly (Attribution & { readonly words: readonly Span[] })[];
}

export const attribution = (
  source: Source | null,
  cue: string | null,
  cueToken: Token | null,
  triggers: readonly string[],
): Attribution => ({ source, from: null, cue, cueToken, follows: null, joins: false, triggers, notes: [] });

export const continuation = (follows: Place, joins: boolean, notes: readonly string[]): Attribution => ({
  source: null,
  from: null,
  cue: null,
  cueToken: null,
  follows,
  joins,
  triggers: [],
  notes,
});
