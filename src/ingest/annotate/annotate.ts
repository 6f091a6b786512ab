import type { Annotation, Sentence } from '../../domain/annotation.ts';
import type { Article, Passage } from '../../domain/article.ts';
import { type TextAnnotation, toSentences } from './text-annotation.ts';

/** Whatever annotates texts: the engine behind its cache, or recordings. */
export interface Annotator {
  /**
   * One annotation a text, in their order.
   * @throws DatelineError TEXT_NOT_ANNOTATED when one of them cannot be done, ANNOTATOR_UNAVAILABLE when none can
   */
  annotate(texts: readonly string[]): Promise<readonly TextAnnotation[]>;
  /** articles that it annotates at once; two where it does not say */
  readonly atOnce?: number;
}

/** Longest text: a stock server refuses 100,000 characters, and time and memory grow with the sentence. */
const MAX_TEXT = 20_000;

/** The stretches of a passage that are annotated, each a text of its own: its prose, cut after a sentence where it is too long. */
export function annotatedTexts(passage: Passage): { text: string; start: number }[] {
  if (passage.kind === 'TAGS') return [];
  const texts: { text: string; start: number }[] = [];
  let start = passage.proseStart;
  while (passage.text.length - start > MAX_TEXT) {
    const window = passage.text.slice(start, start + MAX_TEXT);
    const cut = Math.max(window.lastIndexOf('. ') + 2, window.lastIndexOf('" ') + 2);
    const length = cut > 1 ? cut : MAX_TEXT;
    texts.push({ text: window.slice(0, length), start });
    start += length;
  }
  const rest = passage.text.slice(start);
  if (rest.trim() !== '') texts.push({ text: rest, start });
  return texts;
}

/** Sentences, tokens, lemmas, dependencies and names of an article, by passage; its texts are asked for together. */
export async function annotateArticle(article: Article, annotator: Annotator): Promise<Annotation> {
  const asked = article.passages.map(annotatedTexts);
  const annotations = (await annotator.annotate(asked.flat().map(({ text }) => text))).values();
  const sentences = article.passages.map((passage, at) => {
    const own: Sentence[] = [];
    for (const { start } of asked[at] ?? [])
      own.push(...toSentences(annotations.next().value ?? [], passage.text, passage.ordinal, start, own.length));
    return own;
  });
  return { sentences };
}
