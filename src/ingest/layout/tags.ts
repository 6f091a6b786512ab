import type { Rule } from '../../domain/rule.ts';
import type { Span } from '../../domain/spans.ts';
import { GOES_ON } from '../../lexicon/layout-words.ts';
import { TAG_LABELS } from '../../lexicon/page-furniture.ts';
import { countWords, isFinished, isTitleCase, type Line, lastWord, startsLower } from './lines.ts';

export interface RawTag extends Span {
  readonly text: string;
}

export interface TagBlock {
  readonly rule: Rule;
  readonly lines: readonly Line[];
  readonly tags: readonly RawTag[];
}

const OWN = 'tag lists as scrapers of news pages leave them: one a line, or behind a label';

export const labelledTags: Rule = {
  id: 'layout.tags-labelled',
  says: 'After "Tags:", "Topics:" or the like, and on lines of hash tags, stand tags.',
  source: OWN,
  confidence: 0.98,
};
export const smallTags: Rule = {
  id: 'layout.tags-small',
  says: 'Short lines in small letters between finished paragraphs, or before or after all of them, are tags.',
  source: OWN,
  confidence: 0.95,
};
export const capitalTags: Rule = {
  id: 'layout.tags-capital',
  says: 'Short lines in capitals of a heading, after the last paragraph or before a copy starts, are tags when the text has their words.',
  source: OWN,
  confidence: 0.85,
};
export const topTags: Rule = {
  id: 'layout.tags-top',
  says: 'Short lines above the headline are tags.',
  source: OWN,
  confidence: 0.85,
};
export const tagRules: readonly Rule[] = [labelledTags, smallTags, capitalTags, topTags];

const DOTTED = /^(?:\p{L}\.){2,}$/u;
const TAG = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} \u00a0.'’&/+-]*$/u;

/** Up to four words and nothing that only sentences have. */
export function isTagLike(text: string): boolean {
  if (text.length > 40 || !TAG.test(text) || countWords(text, 5) > 4) return false;
  return (!text.endsWith('.') || DOTTED.test(text)) && !GOES_ON.has(lastWord(text)) && /\p{L}/u.test(text);
}

const isSmall = (text: string): boolean => !/\p{Lu}/u.test(text);

const asTag = (line: Line): RawTag => ({ start: line.start, end: line.end, text: line.text });
const asBlock = (rule: Rule, lines: readonly Line[]): TagBlock => ({ rule, lines, tags: lines.map(asTag) });

/** Maximal runs [from, to) of lines that fit. */
function runsOf(lines: readonly Line[], fits: (line: Line) => boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    for (let line = lines[to]; line !== undefined && fits(line); line = lines[to]) to += 1;
    if (to > from) runs.push([from, to]);
    from = Math.max(from, to);
  }
  return runs;
}

/** A line was taken out between the two: the sentence before cannot go on. */
const apart = (before: Line, after: Line): boolean => after.index - before.index > 1;

/** The text before ends here: it is finished, or something stands between. */
const endsBefore = (before: Line | undefined, first: Line): boolean =>
  before === undefined || isFinished(before.text) || apart(before, first);

/** The line cannot be the end of anything. */
const goesOn = (line: Line): boolean => /[:,;]$/.test(line.text) || GOES_ON.has(lastWord(line.text));

/** The text behind does not go on with a sentence that was broken. */
const startsAfter = (last: Line, after: Line | undefined): boolean =>
  after === undefined || apart(last, after) || !(startsLower(after.text) || /^[,;:.!?)”]/.test(after.text));

/** The parts of a line between separators, with their places in the raw text. */
function partsOf(line: Line, from: number, separators: RegExp): RawTag[] {
  const parts: RawTag[] = [];
  let start = from;
  const add = (end: number) => {
    const whole = line.text.slice(start, end);
    const text = whole.trim().replace(/^#/, '').replace(/\.$/, '');
    const at = line.start + start + Math.max(0, whole.indexOf(text));
    if (text !== '') parts.push({ start: at, end: at + text.length, text });
  };
  for (const found of line.text.slice(from).matchAll(separators)) {
    add(from + found.index);
    start = from + found.index + found[0].length;
  }
  add(line.text.length);
  return parts;
}

/** Blocks behind a label: the rest of the line, or the tag-like lines below it; and lines of hash tags. */
export function findLabelledTags(lines: readonly Line[]): TagBlock[] {
  const blocks: TagBlock[] = [];
  for (const [at, line] of lines.entries()) {
    if (/^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u.test(line.text.slice(0, 500)) && line.text.length <= 500) {
      blocks.push({ rule: labelledTags, lines: [line], tags: partsOf(line, 0, /[\s,]+/g) });
      continue;
    }
    const colon = line.text.slice(0, 40).indexOf(':');
    const label = (colon < 0 ? line.text : line.text.slice(0, colon)).trim().toLowerCase();
    if (line.text.length > 500 || !TAG_LABELS.has(label)) continue;
    if (colon >= 0 && colon + 1 < line.text.length) {
      blocks.push({ rule: labelledTags, lines: [line], tags: partsOf(line, colon + 1, /[,;|·•#]+/g) });
      continue;
    }
    const below: Line[] = [];
    for (let next = lines[at + 1]; next !== undefined && isTagLike(next.text); next = lines[at + 1 + below.length])
      below.push(next);
    if (below.length > 0) blocks.push({ rule: labelledTags, lines: [line, ...below], tags: below.map(asTag) });
  }
  return blocks;
}

/** Blocks in small letters. The first line of all may be an unfinished headline. */
export function findSmallTags(lines: readonly Line[]): TagBlock[] {
  const recurs = recurring(lines);
  return runsOf(lines, (line) => isTagLike(line.text) && isSmall(line.text)).flatMap(([from, to]) => {
    const [before, after, block] = [lines[from - 1], lines[to], lines.slice(from, to)];
    const [first, last] = [block[0], block.at(-1)];
    if (first === undefined || last === undefined || block.length === lines.length || !startsAfter(last, after))
      return [];
    if (block.length === 1) {
      const edge = after === undefined || recurs(after) || (first.gapBefore && after.gapBefore);
      return before !== undefined && from > 1 && endsBefore(before, first) && edge ? [asBlock(smallTags, block)] : [];
    }
    const belowHeadline = from === 1;
    const afterGap = first.gapBefore && before !== undefined && !goesOn(before);
    return endsBefore(before, first) || belowHeadline || afterGap ? [asBlock(smallTags, block)] : [];
  });
}

/** A test for lines whose text stood in the file before: a headline or lead with which a copy starts. */
export function recurring(lines: readonly Line[]): (line: Line) => boolean {
  const seen = new Set<string>();
  const again = new Set<number>();
  for (const line of lines) {
    if (line.text.length < 20) continue;
    if (seen.has(line.text)) again.add(line.index);
    seen.add(line.text);
  }
  return (line) => again.has(line.index);
}

/** Lower-case words of the long lines. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    if (countWords(line.text, 5) < 5) continue;
    for (const [word] of line.text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** Blocks in capitals of a heading, below the headline's line. */
export function findCapitalTags(lines: readonly Line[], headlineLines: ReadonlySet<number>): TagBlock[] {
  const recurs = recurring(lines);
  const words = wordsOf(lines);
  const known = (line: Line) =>
    [...line.text.matchAll(/[\p{L}\p{N}]+/gu)].every(([word]) => words.has(word.toLowerCase()));
  const fits = (line: Line) =>
    isTagLike(line.text) && isTitleCase(line.text.replace(/^(?=\p{Ll})/u, 'X')) && !headlineLines.has(line.index);
  return runsOf(lines, fits).flatMap(([from, to]) => {
    const [before, after, block] = [lines[from - 1], lines[to], lines.slice(from, to)];
    const [first, last] = [block[0], block.at(-1)];
    if (first === undefined || last === undefined || before === undefined || block.length === lines.length) return [];
    const ended = endsBefore(before, first) || (first.gapBefore && !goesOn(before));
    if (!ended || before.text.endsWith(':') || !startsAfter(last, after)) return [];
    const share = block.filter(known).length / block.length;
    const edge = after === undefined || headlineLines.has(after.index) || recurs(after);
    const short = block.every((line) => countWords(line.text, 4) <= 3);
    if (edge) return share > 0 && (block.length > 1 || (first.gapBefore && short)) ? [asBlock(capitalTags, block)] : [];
    return block.length >= 3 && short && share >= 0.5 ? [asBlock(capitalTags, block)] : [];
  });
}
