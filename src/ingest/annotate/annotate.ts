import type { Annotation, Sentence } from '../../domain/annotation.ts';
import type { Article, Passage } from '../../domain/article.ts';
import { type TextAnnotation, toSentences } from './text-annotation.ts';

/** Whatever annotates a text: the engine behind its cache, or recordings. */
export interface Annotator {
  annotate(text: string): Promise<TextAnnotation>;
}

/** Longest text of one request: a stock server refuses 100,000 characters, and time and memory grow with the sentence. */
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

async function annotatePassage(passage: Passage, annotator: Annotator): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const { text, start } of annotatedTexts(passage)) {
    const annotation = await annotator.annotate(text);
    sentences.push(...toSentences(annotation, passage.text, passage.ordinal, start, sentences.length));
  }
  return sentences;
}

/** Sentences, tokens, lemmas, dependencies and names of an article, by passage. */
export async function annotateArticle(article: Article, annotator: Annotator): Promise<Annotation> {
  return { sentences: await Promise.all(article.passages.map((passage) => annotatePassage(passage, annotator))) };
}
