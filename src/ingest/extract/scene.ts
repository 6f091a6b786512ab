import type { Annotation, Sentence, Token } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import { passageAt } from '../../domain/article.ts';
import type { Mention, Quote, Reference, Role, TimeRef } from '../../domain/facts.ts';
import { firstThat, type PassageSpan, type Span } from '../../domain/spans.ts';

/**
 * What a family of rules sees: the article, its sentences, and everything that the families before it have settled.
 * Never changed; each family returns a new list, and extract.ts makes the next scene of it.
 */
export interface Scene {
  readonly article: Article;
  readonly articleId: string;
  readonly annotation: Annotation;
  /** all sentences in order of reading, the headline's first */
  readonly sentences: readonly Sentence[];
  /** settled: in order of reading, no two overlap, except that a NOMINAL or PRONOUN may hold a NAME or DEMONYM ("the Russian minister"), and a body's name the country in it */
  readonly mentions: readonly Mention[];
  readonly references: ReadonlyMap<string, Reference>;
  readonly roles: readonly Role[];
  readonly quotes: readonly Quote[];
  readonly timeRefs: readonly TimeRef[];
}

export function startScene(article: Article, articleId: string, annotation: Annotation): Scene {
  return {
    article,
    articleId,
    annotation,
    sentences: annotation.sentences.flat(),
    mentions: [],
    references: new Map(),
    roles: [],
    quotes: [],
    timeRefs: [],
  };
}

/** Things of an article by the passage they stand in, in the order they came. */
export function byPassage<T>(items: readonly T[], passageOf: (item: T) => number | undefined): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const passage = passageOf(item);
    if (passage === undefined) continue;
    const list = found.get(passage);
    if (list === undefined) found.set(passage, [item]);
    else list.push(item);
  }
  return found;
}

/** The characters of a stretch. */
export const textOf = (scene: Scene, span: PassageSpan): string =>
  passageAt(scene.article, span.passage).text.slice(span.start, span.end);

/** The sentence that holds the start of a stretch, or null (in tags, in a dateline). */
export const sentenceAt = (scene: Scene, span: PassageSpan): Sentence | null =>
  scene.annotation.sentences[span.passage]?.find((s) => s.start <= span.start && span.start < s.end) ?? null;

/** For each sentence the things that lie over it, in their order; the work is that of the answer, however many things the article has. */
export function overSentences<T>(
  sentences: readonly Sentence[],
  things: readonly T[],
  spanOf: (thing: T) => PassageSpan,
): readonly (readonly T[])[] {
  const found: T[][] = sentences.map(() => []);
  for (const thing of things) {
    const { passage, start, end } = spanOf(thing);
    const isBehind = (one: Sentence): boolean => one.passage > passage || (one.passage === passage && one.end > start);
    for (let at = firstThat(sentences, isBehind); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.passage !== passage || sentence.start >= end) break;
      found[at]?.push(thing);
    }
  }
  return found;
}

/** The tokens of a sentence that a stretch of its passage touches. */
export function tokensUnder({ tokens }: Sentence, { start, end }: Span): readonly Token[] {
  const first = firstThat(tokens, (token) => token.end > start);
  let after = first;
  for (let token = tokens[after]; token !== undefined && token.start < end; token = tokens[after]) after += 1;
  return tokens.slice(first, after);
}
