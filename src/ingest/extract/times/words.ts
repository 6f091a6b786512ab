import type { Span } from '../../../domain/spans.ts';

/** A word, a number, or a single mark. */
export interface Word extends Span {
  readonly text: string;
  /** lower case, without 's */
  readonly plain: string;
  readonly capital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu;

/** The words of a passage, in one pass. */
export function scanWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    plain: /['’]/.test(found)
      ? found
          .replace(/['’]s$/i, '')
          .replaceAll('’', "'")
          .toLowerCase()
      : found.toLowerCase(),
    capital: /^\p{Lu}/u.test(found),
  }));
}

/** Where a word ends when its 's does not count. */
export const bareEnd = (word: Word): number => word.start + word.text.replace(/['’]s$/i, '').length;
