import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { PassageKind } from '../../../domain/article.ts';
import type { Mention } from '../../../domain/facts.ts';
import { firstThat, type Span } from '../../../domain/spans.ts';
import { byPassage, type Scene } from '../scene.ts';
import { type Cue, findCues } from './cue.ts';
import { addDocuments, type Document, type Documents } from './documents.ts';
import { type Stretch, scanMarks } from './marks.ts';
import { boundUnclosed } from './unclosed.ts';

/** A token where the quote rules meet it: in its sentence, and in or outside quotation marks. */
export interface Word {
  readonly token: Token;
  readonly sentence: Sentence;
  /** the innermost stretch that holds it; null in the narrator's text */
  readonly inside: Stretch | null;
  /** true for the quotation marks themselves */
  readonly isMark: boolean;
}

/** One passage as the quote rules read it: made once, then only looked at. */
export interface Page {
  readonly passage: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly proseStart: number;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
  /** cues in the narrator's text and inside quotes, in order of reading */
  readonly cues: readonly Cue[];
  /** the same by sentence */
  readonly cuesIn: ReadonlyMap<Sentence, readonly Cue[]>;
  /** mentions of this passage in order of reading */
  readonly mentions: readonly Mention[];
  /** the paragraph before, null for the headline and behind it */
  readonly before: Page | null;
  /** what is written or read out, of the whole article */
  readonly documents: ReadonlyMap<string, readonly Document[]>;
}

/** All passages of prose, in order of reading. */
export function pagesOf(scene: Scene): Page[] {
  const mentions = byPassage(scene.mentions, (mention) => mention.passage);
  const passages = scene.article.passages.filter((passage) => passage.kind !== 'TAGS');
  const pages: Page[] = [];
  const documents: Documents = new Map();
  for (const [index, passage] of passages.entries()) {
    const sentences = scene.annotation.sentences[passage.ordinal] ?? [];
    const next = passages[index + 1]?.text ?? '';
    const stretches = boundUnclosed(passage.text, scanMarks(passage.text, passage.proseStart), next);
    const words = wordsOf(sentences, stretches);
    const cues = findCues(words);
    const before = pages.at(-1) ?? null;
    const page: Page = {
      passage: passage.ordinal,
      kind: passage.kind,
      text: passage.text,
      proseStart: passage.proseStart,
      sentences,
      words,
      stretches,
      cues,
      cuesIn: bySentence(cues),
      mentions: mentions.get(passage.ordinal) ?? [],
      before: before?.kind === 'HEADLINE' ? null : before,
      documents,
    };
    addDocuments(documents, page);
    pages.push(page);
  }
  return pages;
}

function bySentence(cues: readonly Cue[]): Map<Sentence, Cue[]> {
  const found = new Map<Sentence, Cue[]>();
  for (const cue of cues) {
    const list = found.get(cue.sentence);
    if (list === undefined) found.set(cue.sentence, [cue]);
    else list.push(cue);
  }
  return found;
}

function wordsOf(sentences: readonly Sentence[], stretches: readonly Stretch[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let around: Stretch[] = [];
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      around = around.filter((stretch) => stretch.outer.end > token.start);
      for (let stretch = stretches[next]; stretch !== undefined && stretch.outer.start <= token.start; ) {
        if (stretch.outer.end > token.start) around.push(stretch);
        next += 1;
        stretch = stretches[next];
      }
      const holder = around.at(-1);
      const isMark = holder !== undefined && (token.end <= holder.start || token.start >= holder.end);
      const inside = isMark ? (around.at(-2) ?? null) : (holder ?? null);
      words.push({ token, sentence, inside, isMark });
    }
  return words;
}

/** Position of the first word that starts at this offset or later; the number of words if there is none. */
export const wordAt = (words: readonly Word[], offset: number): number =>
  firstThat(words, (word) => word.token.start >= offset);

/** The words of a stretch of text. */
export const wordsIn = (words: readonly Word[], span: Span): readonly Word[] =>
  words.slice(wordAt(words, span.start), wordAt(words, span.end));

/** From the start of the first sentence that the span touches to the end of the last; the span itself where nothing was annotated. */
export function sentencesAround(page: Page, span: Span): Span {
  const first = page.sentences[firstThat(page.sentences, (sentence) => sentence.end > span.start)];
  const last = page.sentences[firstThat(page.sentences, (sentence) => sentence.start >= span.end) - 1];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}
