import type { Reading, Stretch } from '../../../../domain/article.ts';
import { type Block, blocksOf, withoutTeasers } from './blocks.ts';
import { tokensOf } from './tokens.ts';

const SPACES = /[ \t\r\n\f]+/g;

/** A text that grows and knows where it came from. */
export function startReading() {
  let text = '';
  const stretches: Stretch[] = [];
  return {
    isAtStart: (): boolean => text === '' || text.endsWith('\n'),
    endsInSpace: (): boolean => text.endsWith(' '),
    /** Words of the raw text, or what they became. */
    add(words: string, rawStart: number, rawEnd: number): void {
      if (words === '') return;
      const start = text.length;
      text += words;
      const last = stretches.at(-1);
      const isVerbatim = words.length === rawEnd - rawStart;
      if (
        isVerbatim &&
        last?.end === start &&
        last.rawEnd === rawStart &&
        last.end - last.start === last.rawEnd - last.rawStart
      )
        stretches[stretches.length - 1] = { ...last, end: text.length, rawEnd };
      else stretches.push({ start, end: text.length, rawStart, rawEnd });
    },
    /** What the raw text does not have: the break between two blocks. */
    put(words: string): void {
      text += words;
    },
    done: (): Reading => ({ text, stretches }),
  };
}

type Growing = ReturnType<typeof startReading>;

/** Blank space is one space, and none where a line starts. */
function addText(reading: Growing, text: string, start: number, end: number): void {
  // An entity is one character, whatever its source has.
  if (text.length !== end - start) {
    if (!/^[ \t\r\n\f]$/.test(text)) reading.add(text, start, end);
    else if (!reading.isAtStart() && !reading.endsInSpace()) reading.add(' ', start, end);
    return;
  }
  let at = 0;
  for (const found of text.matchAll(SPACES)) {
    reading.add(text.slice(at, found.index), start + at, start + found.index);
    at = found.index + found[0].length;
    if (!reading.isAtStart() && !reading.endsInSpace()) reading.add(' ', start + found.index, start + at);
  }
  reading.add(text.slice(at), start + at, end);
}

/** Blocks as paragraphs with a blank line between them. */
export function readingOf(blocks: readonly Block[]): Reading {
  const reading = startReading();
  blocks.forEach((block, index) => {
    if (index > 0) reading.put('\n\n');
    for (const part of block.parts) {
      if (part !== null) addText(reading, part.text, part.start, part.end);
      else if (!reading.isAtStart()) reading.put('\n');
    }
  });
  return reading.done();
}

/** The words of a block, blank space undone. */
export const wordsOf = (block: Block): string => readingOf([block]).text.replaceAll('\n', ' ').trim();

/** Whether a text has markup: a tag that closes, or an empty one that is common. */
export const isMarkup = (text: string): boolean => /<\/[a-z][a-z0-9]*\s*>|<(?:p|br|img|hr)\b[^<>]*>/i.test(text);

/** A text with markup in it as its words. @throws DatelineError FILE_TOO_LARGE */
export const readFragment = (html: string): Reading => readingOf(withoutTeasers(blocksOf(tokensOf(html))));
