import type { Span } from '../../domain/spans.ts';

/** A line with ink on it: its span leaves out blank space at both ends and the line break. */
export interface Line extends Span {
  readonly index: number;
  readonly text: string;
  /** true: a blank line, or the start of the file, stands before it */
  readonly gapBefore: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** No article has as many; a file that does would only fill the memory. */
export const MOST_LINES = 50_000;

export interface FileLines {
  /** those that are not blank, in order */
  readonly lines: readonly Line[];
  /** what stands behind the last line that is read, or null */
  readonly unread: Span | null;
}

/** The lines of a file. */
export function splitLines(rawText: string): FileLines {
  const lines: Line[] = [];
  let gapBefore = true;
  const add = (start: number, end: number) => {
    const whole = rawText.slice(start, end);
    const text = whole.trim();
    if (text === '') {
      gapBefore = true;
      return;
    }
    const inkStart = start + (whole.length - whole.trimStart().length);
    lines.push({ index: lines.length, start: inkStart, end: inkStart + text.length, text, gapBefore });
    gapBefore = false;
  };
  let start = 0;
  for (const found of rawText.matchAll(LINE_BREAK)) {
    add(start, found.index);
    start = found.index + found[0].length;
    if (lines.length === MOST_LINES) {
      const rest = rawText.slice(start).trim();
      const from = rawText.indexOf(rest, start);
      return { lines, unread: rest === '' ? null : { start: from, end: from + rest.length } };
    }
  }
  add(start, rawText.length);
  return { lines, unread: null };
}

const CLOSERS = new Set('”’"\'»)]');
const OPENERS = new Set('“‘"\'«([');
const TERMINALS = new Set('.!?…');

export const isCloser = (char: string): boolean => CLOSERS.has(char);
export const isTerminal = (char: string): boolean => TERMINALS.has(char);

/** The line ends as a sentence does: full stop, question or exclamation mark, with or without closing marks. */
export function isFinished(text: string): boolean {
  let end = text.length;
  while (end > 0 && isCloser(text.charAt(end - 1))) end -= 1;
  return isTerminal(text.charAt(end - 1));
}

/** The first character that is no opening mark. */
function firstInk(text: string): string {
  let start = 0;
  while (start < text.length && OPENERS.has(text.charAt(start))) start += 1;
  return String.fromCodePoint(text.codePointAt(start) ?? 32);
}

export const startsLower = (text: string): boolean => /\p{Ll}/u.test(firstInk(text));
export const startsUpper = (text: string): boolean => /\p{Lu}/u.test(firstInk(text));
export const startsDigit = (text: string): boolean => /[\p{Nd}$€£¥]/u.test(firstInk(text));
export const opensQuote = (text: string): boolean => /^["“«‘]/.test(text);

/** Words, counted up to a bound: nobody asks for more, and a line may have megabytes. */
export function countWords(text: string, bound = 100): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    count += 1;
    if (count === bound) break;
  }
  return count;
}

/** The last word in lower case, without marks around it; '' when the line ends in something else. */
export function lastWord(text: string): string {
  return /[\p{L}’']+$/u.exec(text.slice(-40))?.[0].toLowerCase() ?? '';
}

/** A full stop, question or exclamation mark inside, with another sentence after it. */
export const hasInnerSentence = (text: string): boolean => /[\p{Ll}\p{Nd})][.!?…]["”’)]?\s+["“(]?\p{Lu}/u.test(text);

/** Every word of four letters or more begins with a capital, as headings and tags do. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  return startsUpper(text) && long.every((word) => /^\p{Lu}/u.test(word));
}

/** What makes two lines the same text: no blank space, one form of quotation marks and dashes, lower case. */
export const lineKey = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .toLowerCase();
