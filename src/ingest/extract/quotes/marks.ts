import type { Span } from '../../../domain/spans.ts';

/** A stretch of text between quotation marks, or from a mark that was never closed. The span is what stands inside, without outer spaces. */
export interface Stretch extends Span {
  /** opening mark and closing mark with everything between; where a mark is missing, the words' own boundary */
  readonly outer: Span;
  /** true: no closing mark; the words run to the end of the paragraph, or to the next opening mark */
  readonly open: boolean;
  /** true: the opening mark is missing and was concluded from the closing one */
  readonly unopened: boolean;
  /** 0 in the narrator's text, 1 inside another stretch, and so on */
  readonly depth: number;
}

/** How many characters a stretch in single marks may have: an apostrophe must not open one that runs through the article. */
const LONGEST_SINGLE = 600;

const OPENING = new Set(['“', '„', '«', '‟', '〝']);
const CLOSING = new Set(['”', '»', '〞']);
const STRAIGHT = '"';
/** Double marks, written as one sign or as two. */
const DOUBLE = /["“„«‟〝”»〞]|``|''/g;
/** What may open a stretch in single marks. */
const SINGLE = /[‘‚‛']/g;
const SINGLE_CLOSING = new Set(['’', "'", '‛']);
/** Words that begin with an apostrophe. */
const ELIDED = /^(?:\d0s|em|til|tis|twas|cause|n|round|bout)\b/i;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
/** What may stand before an opening mark besides a space. */
const opensAfter = (char: string): boolean => isSpace(char) || /[([{—–\-/“"‘«:]/.test(char);
/** What may stand after a closing mark besides a space. */
const closesBefore = (char: string): boolean => isSpace(char) || /[)\]},.;:?!—–\-”"’»…]/.test(char);

/**
 * Finds what stands in quotation marks: straight and typographic, mixed, single and double, nested, not closed.
 * Linear in the text; marks of a single kind look ahead no further than 600 characters.
 * @param text one paragraph
 * @param from where its prose starts
 * @returns stretches in order of their opening marks
 */
export function scanMarks(text: string, from: number): Stretch[] {
  const doubles = scanDoubles(text, from);
  const singles = scanSingles(text, from);
  return nested(
    text,
    [...doubles, ...singles].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end),
  );
}

type Flat = Omit<Stretch, 'depth'>;

function scanDoubles(text: string, from: number): Flat[] {
  const found: Flat[] = [];
  const opened: { at: number; width: number; straight: boolean }[] = [];
  const close = (end: number, outerEnd: number, open: boolean): void => {
    const mark = opened.pop();
    if (mark === undefined) return;
    found.push({
      ...trimmed(text, mark.at + mark.width, end),
      outer: { start: mark.at, end: outerEnd },
      open,
      unopened: false,
    });
  };
  for (const { 0: written, index: at } of text.matchAll(DOUBLE)) {
    if (at < from) continue;
    const width = written.length;
    const role = roleOf(text, at, width, opened.length > 0);
    const straight = text[at] === STRAIGHT;
    if (role === 'OPEN') {
      const outer = opened.at(-1);
      // A second opening mark: of another kind, with the first still to be closed, it is nested; else the first was never closed.
      if (outer !== undefined && (outer.straight === straight || !closesLater(text, at, outer.straight)))
        close(at, at, true);
      opened.push({ at, width, straight });
    } else if (role === 'CLOSE') {
      if (opened.length > 0) close(at, at + width, false);
      // `schools," For example … exercise".`: what looks like a closing mark opens, if the next one closes too.
      else if (straight && nextRole(text, at + 1) === 'CLOSE') opened.push({ at, width, straight });
      else {
        const start = sentenceStartBefore(text, at, Math.max(from, found.at(-1)?.outer.end ?? from));
        if (start !== null)
          found.push({ ...trimmed(text, start, at), outer: { start, end: at + width }, open: false, unopened: true });
      }
    }
  }
  while (opened.length > 0) close(text.length, text.length, true);
  return found;
}

function roleOf(text: string, at: number, width: number, isOpen: boolean): 'OPEN' | 'CLOSE' | null {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const after = text[at + width] ?? '';
  const mayOpen = opensAfter(before) && !isSpace(after);
  const mayClose = !isSpace(before) && closesBefore(after);
  if (OPENING.has(char) || char === '`') return mayClose && !mayOpen ? 'CLOSE' : 'OPEN';
  if (CLOSING.has(char) || char === "'") return mayOpen && !mayClose && !isOpen ? 'OPEN' : 'CLOSE';
  if (!isOpen && /\d/.test(before)) return null; // inches
  if (mayOpen && !mayClose) return 'OPEN';
  if (mayClose && !mayOpen) return 'CLOSE';
  return isOpen ? 'CLOSE' : 'OPEN';
}

/** Which way the next straight mark of the paragraph points, seen by itself. */
function nextRole(text: string, from: number): 'OPEN' | 'CLOSE' | null {
  const at = text.indexOf(STRAIGHT, from);
  return at < 0 ? null : roleOf(text, at, 1, false);
}

/** Does a closing mark for the outer stretch follow before another one opens it anew? */
function closesLater(text: string, at: number, straight: boolean): boolean {
  const rest = text.slice(at + 1);
  return straight
    ? (rest.match(/"/g)?.length ?? 0) % 2 === 1
    : /^[^“„«]*[”»][^“„«]*[”»]|^[^“„«"]*"[^“„«]*[”»]/.test(rest);
}

/** Where a sentence starts whose closing mark stands here: for a lost opening mark. Null when it does not look like speech. */
function sentenceStartBefore(text: string, at: number, from: number): number | null {
  if (!/[,?!]/.test(text[at - 1] ?? '')) return null;
  const before = text.slice(from, at);
  const start =
    from + Math.max(0, ...[...before.matchAll(/[.?!]["”’)]?\s+(?=\p{Lu})/gu)].map((end) => end.index + end[0].length));
  return /^\p{Lu}/u.test(text.slice(start, at).trimStart()) ? start : null;
}

function scanSingles(text: string, from: number): Flat[] {
  const found: Flat[] = [];
  let next = from;
  for (const { 0: char, index: at } of text.matchAll(SINGLE)) {
    if (at < next || text[at + 1] === char || text[at - 1] === char) continue;
    if (!opensAfter(text[at - 1] ?? '') || isSpace(text[at + 1] ?? '') || ELIDED.test(text.slice(at + 1, at + 8)))
      continue;
    const end = singleEnd(text, at);
    if (end === null) continue;
    found.push({ ...trimmed(text, at + 1, end), outer: { start: at, end: end + 1 }, open: false, unopened: false });
    next = end + 1;
  }
  return found;
}

/** The closing mark of a single opening one: not an apostrophe; the plural's possessive ("the ministers' talks") only if nothing else is there. */
function singleEnd(text: string, at: number): number | null {
  let possessive: number | null = null;
  const limit = Math.min(text.length, at + LONGEST_SINGLE);
  for (let end = at + 1; end < limit; end += 1) {
    const char = text[end] ?? '';
    if (char === '‘') break;
    if (!SINGLE_CLOSING.has(char) || isSpace(text[end - 1] ?? '')) continue;
    const after = text[end + 1] ?? '';
    if (isLetter(after) || !closesBefore(after)) continue;
    if (/s/i.test(text[end - 1] ?? '') && after === ' ' && /\p{Ll}/u.test(text[end + 2] ?? '')) possessive ??= end;
    else return end;
  }
  return possessive;
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text[first] ?? '')) first += 1;
  while (last > first && isSpace(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** Depth from containment; a stretch that crosses another, or is empty, is a misread mark and left out. */
function nested(text: string, flat: readonly Flat[]): Stretch[] {
  const found: Stretch[] = [];
  const around: Flat[] = [];
  for (const stretch of flat) {
    while ((around.at(-1)?.outer.end ?? Number.POSITIVE_INFINITY) <= stretch.outer.start) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined && stretch.outer.end > outer.outer.end) continue;
    if (!/[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end))) continue;
    found.push({ ...stretch, depth: around.length });
    around.push(stretch);
  }
  return found;
}
