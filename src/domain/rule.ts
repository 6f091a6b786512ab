/**
 * A rule that reads language is a value of this shape plus its own `find`. The graph holds the five plain fields, so that
 * the API can explain a statement in the words it was read with.
 */
export interface Rule {
  /** `family.name`, never reused; stored on each fact */
  readonly id: string;
  /** one plain sentence: what the rule takes for what */
  readonly says: string;
  /** the manual, paper, style guide or word list it rests on */
  readonly source: string;
  /** 0-1: measured precision where readers judged what the rule printed (ingest/extract/measured.ts), else by class: 0.9, 0.7, 0.5 */
  readonly confidence: number;
}

/** What every finding of a rule carries into `explain`. */
export interface Reading {
  readonly rule: string;
  readonly confidence: number;
  /** words of the text that made the rule decide */
  readonly triggers: readonly string[];
  /** what else was weighed, in plain words */
  readonly notes: readonly string[];
}

/**
 * A rule with the texts that document it: each is one paragraph of an article, read by the whole extraction.
 * `test/rules.test.ts` shows what this rule found there (test/support/show.ts has the form for each noun).
 */
export interface ReadingRule extends Rule {
  readonly examples: readonly (readonly [text: string, findings: readonly string[]])[];
  /** texts it leaves alone, at least as many as examples */
  readonly leaves: readonly string[];
}
