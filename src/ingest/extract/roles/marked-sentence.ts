import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { Mention, Reference } from '../../../domain/facts.ts';
import { contains } from '../../../domain/spans.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { overSentences, type Scene, tokensUnder } from '../scene.ts';

/** A mention with the tokens it covers, both ends included. */
export interface Mark {
  readonly mention: Mention;
  readonly reference: Reference | null;
  readonly first: number;
  readonly last: number;
}

/** A sentence with, for each token, the mention that covers it; rules read it left to right without searching. */
export interface MarkedSentence {
  readonly sentence: Sentence;
  /** position among all sentences of the article */
  readonly order: number;
  readonly tokens: readonly Token[];
  readonly marks: readonly (Mark | null)[];
  /** in order of reading */
  readonly marked: readonly Mark[];
  /** for each token: inside the marks of a direct or partial quote */
  readonly quoted: readonly boolean[];
}

/** All sentences in order of reading; linear in tokens and mentions. */
export function markSentences(scene: Scene): MarkedSentence[] {
  const mentions = overSentences(scene.sentences, scene.mentions, (mention) => mention);
  const words = overSentences(
    scene.sentences,
    scene.quotes.flatMap((quote) => (quote.kind === 'INDIRECT' ? [] : quote.evidence.slice(0, 1))),
    (quote) => quote,
  );
  return scene.sentences.map((sentence, order) => {
    const marks: (Mark | null)[] = sentence.tokens.map(() => null);
    const marked: Mark[] = [];
    for (const mention of mentions[order] ?? []) {
      if (!contains(sentence, mention)) continue;
      const covered = tokensUnder(sentence, mention);
      const first = covered[0]?.index;
      const last = covered.at(-1)?.index;
      if (first === undefined || last === undefined || marks[first] !== null) continue;
      // "Chairman" alone is a title that was taken for a name.
      if (mention.kind !== 'NOMINAL' && roleHead(mention.text) !== null) continue;
      const reference = mention.reference === null ? null : (scene.references.get(mention.reference) ?? null);
      const mark = { mention, reference, first, last };
      marked.push(mark);
      for (let at = first; at <= last; at += 1) marks[at] = mark;
    }
    const quoted = sentence.tokens.map(() => false);
    for (const quote of words[order] ?? [])
      for (const token of tokensUnder(sentence, quote)) if (contains(quote, token)) quoted[token.index] = true;
    return { sentence, order, tokens: sentence.tokens, marks, marked, quoted };
  });
}

/** A mention by its own name, none that coreference added. */
export const isNamed = (mark: Mark): boolean => mark.mention.kind !== 'NOMINAL' && mark.mention.kind !== 'PRONOUN';

/** The token that governs the others of a stretch: the one whose governor stands outside. */
export function rootOf(place: MarkedSentence, first: number, last: number): Token | null {
  for (let at = last; at >= first; at -= 1) {
    const token = place.tokens[at];
    if (token !== undefined && (token.head < first || token.head > last)) return token;
  }
  return place.tokens[last] ?? null;
}
