import type { Annotation, Sentence } from '../../domain/annotation.ts';
import { type Article, type Note, passageAt, rawSpansOf } from '../../domain/article.ts';

/** Tokens of one sentence that are read: the longest sentence of a communiqué has about 250, and walks over a tree may cost their square. */
export const MOST_TOKENS = 400;
/** Sentences of one article that are read, the headline's first: a book of 80,000 words. */
export const MOST_SENTENCES = 4000;

/** The part of an annotation that is read, and notes on the rest. */
export interface Read {
  readonly annotation: Annotation;
  readonly notes: readonly Note[];
}

/**
 * What is read of an annotation: every sentence as far as its 400th token, every article as far as its 4,000th sentence. Counted,
 * never timed: the same text gives the same facts on every machine. What lies beyond stands in a note with its raw place.
 */
export function withinBudget(article: Article, annotation: Annotation): Read {
  const notes: Note[] = [];
  const note = (sentence: Sentence, start: number, end: number, rule: string, text: string): void => {
    const rawSpans = rawSpansOf(passageAt(article, sentence.passage), { start, end });
    notes.push({ rule, text, rawSpans });
  };
  let left = MOST_SENTENCES;
  const sentences = annotation.sentences.map((own) => {
    const kept = own.slice(0, left);
    const [first] = own.slice(left, left + 1);
    left -= kept.length;
    if (first !== undefined)
      note(
        first,
        first.start,
        own.at(-1)?.end ?? first.end,
        'budget.sentences',
        `The article has more than ${MOST_SENTENCES} sentences: what follows is not read.`,
      );
    return kept.map((sentence) => {
      const beyond = sentence.tokens[MOST_TOKENS];
      if (beyond === undefined) return sentence;
      const text = `The sentence has ${sentence.tokens.length} words and marks: it is read as far as the ${MOST_TOKENS}th.`;
      note(sentence, beyond.start, sentence.end, 'budget.tokens', text);
      return cut(sentence);
    });
  });
  return { annotation: { sentences }, notes };
}

/** A sentence without the tokens beyond the budget; what hung on one of them stands alone. */
function cut(sentence: Sentence): Sentence {
  const tokens = sentence.tokens
    .slice(0, MOST_TOKENS)
    .map((token) => (token.head < MOST_TOKENS ? token : { ...token, head: -1, dep: 'root' }));
  return { ...sentence, end: tokens.at(-1)?.end ?? sentence.end, tokens };
}
