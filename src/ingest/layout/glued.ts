import type { Rule } from '../../domain/rule.ts';
import { readDateline } from './dateline.ts';
import { countWords, isFinished, type Line, startsUpper } from './lines.ts';

export const gluedHeadline: Rule = {
  id: 'layout.headline-glued',
  says: 'A headline that runs on into the dateline and the lead on one line, or into the text that was given with it, is cut from them.',
  source: 'databases of news and copies by hand that lose line breaks',
  confidence: 0.9,
};

/** A headline and a dateline are looked for on the first lines, and no further into them than this. */
const FIRST_LINES = 4;
const LONGEST_HEADLINE = 200;
const MOST_WORDS = 20;
/** Datelines that need an agency or a date: a name in capitals before a dash stands in many headlines. */
const SURE = 0.95;

/** Where a dateline starts inside a line, behind words that could be a headline; -1 without one. */
function datelineIn(text: string): number {
  let start = -1;
  for (const { index } of text.slice(0, LONGEST_HEADLINE).matchAll(/(?<=\S\s)[\p{Lu}(]/gu)) {
    const finding = readDateline(text.slice(index), new Set());
    const place = finding?.dateline.places[0]?.text;
    if (finding === null || place === undefined || finding.rule.confidence < SURE) continue;
    const isCapital = place === place.toUpperCase();
    // "to Peru LIMA (Inca Press) -": the city begins with its capitals.
    if (start < 0 || isCapital) start = isLead(text, index, finding.proseStart) ? index : -1;
    if (isCapital) break;
  }
  return start;
}

/** A headline in front, and finished prose behind the dateline. Words that only prose has make no headline. */
function isLead(text: string, at: number, proseStart: number): boolean {
  const head = text.slice(0, at).trimEnd();
  const isHead = startsUpper(head) && countWords(head, 4) >= 3 && countWords(head, MOST_WORDS + 1) <= MOST_WORDS;
  return isHead && !/\b(?:said|was|were|had)\b/.test(head) && isFinished(text.slice(at + proseStart));
}

/** Where the text goes on behind the headline that was given with it, on one line; -1 where it does not. */
function behindGiven(text: string, given: string | null): number {
  if (given === null || given.trim() === '' || !text.startsWith(given.trim())) return -1;
  const rest = text.slice(given.trim().length);
  // "Peru closes ports" and "Peru closes ports to ships": another headline, or prose that begins with the same words.
  const gap = /^[.:]?\s+(?=["“‘(]?\p{Lu})/u.exec(rest);
  return gap !== null && countWords(rest, 8) === 8 && isFinished(rest) ? given.trim().length + gap[0].length : -1;
}

export interface Unglued {
  readonly lines: readonly Line[];
  /** the headline that was cut off, or null */
  readonly cut: Line | null;
}

/** The lines with a headline that ran on into the text on a line of its own. */
export function unglue(lines: readonly Line[], given: string | null): Unglued {
  for (const [at, line] of lines.slice(0, FIRST_LINES).entries()) {
    const behind = behindGiven(line.text, given);
    const from = behind >= 0 ? behind : datelineIn(line.text);
    if (from < 0) continue;
    const head = line.text.slice(0, from).trimEnd();
    const cut = { ...line, end: line.start + head.length, text: head };
    const rest = { ...line, start: line.start + from, text: line.text.slice(from), gapBefore: true };
    const all = [...lines.slice(0, at), cut, rest, ...lines.slice(at + 1)];
    return { lines: all.map((one, index) => ({ ...one, index })), cut };
  }
  return { lines, cut: null };
}
