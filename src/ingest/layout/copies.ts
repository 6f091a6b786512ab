import type { Note } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Span } from '../../domain/spans.ts';
import type { Line } from './lines.ts';
import { type MergedUnit, mergeCopies } from './merge.ts';
import { makeNote } from './notes.ts';
import { cutParagraphs, type Paragraph } from './passages.ts';
import { joinLines, type Stream, type Unit, unitsOf } from './stream.ts';

const OWN = 'scraped pages hold the text of the page and that of its print or preview version';

export const secondCopy: Rule = {
  id: 'layout.second-copy',
  says: 'What follows a repeated headline, or a paragraph that stood there before, is another copy: it is merged with the first.',
  source: OWN,
  confidence: 0.95,
};
export const oneCopyOnly: Rule = {
  id: 'layout.one-copy-only',
  says: 'A sentence that only one of the copies has belongs to the article.',
  source: OWN,
  confidence: 0.9,
};
export const variant: Rule = {
  id: 'layout.variant',
  says: 'Of two forms of a sentence in the same place of two copies the longer one is read.',
  source: OWN,
  confidence: 0.8,
};
export const copyRules: readonly Rule[] = [secondCopy, oneCopyOnly, variant];

/** A sentence this long does not start two paragraphs of one text by chance. */
const LONG_KEY = 40;

/** Cuts the units of a part where a paragraph starts with a sentence that this copy had already. */
function cutAtRepeats(units: readonly Unit[]): Unit[][] {
  const copies: Unit[][] = [];
  let copy: Unit[] = [];
  let seen = new Set<string>();
  for (const unit of units) {
    if (unit.opens && unit.key.length >= LONG_KEY && seen.has(unit.key)) {
      copies.push(copy);
      copy = [];
      seen = new Set();
    }
    seen.add(unit.key);
    copy.push(unit);
  }
  if (copy.length > 0) copies.push(copy);
  return copies;
}

/** Where a unit stands in the raw text, without the blank space behind it. */
function rawSpanOf(unit: Unit): Span {
  const { pieces, text } = unit.stream;
  let end = unit.end;
  while (end > unit.start + 1 && text.charAt(end - 1).trim() === '') end -= 1;
  const first = pieces[unit.firstPiece];
  let index = unit.firstPiece;
  while ((pieces[index + 1]?.start ?? end) < end) index += 1;
  const last = pieces[index];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.rawStart + Math.max(0, unit.start - first.start),
    end: last.rawStart + Math.min(end, last.end) - last.start,
  };
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What became of the line breaks, one note a rule; ends of paragraphs at full stops are no news. */
function breakNotes(streams: readonly Stream[]): Note[] {
  const byRule = new Map<Rule, { joins: boolean; spans: Span[] }>();
  for (const { breaks } of streams)
    for (const { rule, kind, raw } of breaks) {
      if (rule.id === 'layout.paragraph') continue;
      const known = byRule.get(rule) ?? { joins: !kind.endsWith('PARAGRAPH'), spans: [] };
      known.spans.push(raw);
      byRule.set(rule, known);
    }
  return [...byRule].map(([rule, { joins, spans }]) =>
    makeNote(
      rule,
      `${plural(spans.length, 'line break')} ${joins ? 'inside a paragraph' : 'between paragraphs'}`,
      spans,
    ),
  );
}

function copyNotes(copies: readonly (readonly Unit[])[], merged: readonly MergedUnit[]): Note[] {
  if (copies.length < 2) return [];
  const notes = copies.slice(1).flatMap((units, index) => {
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: rawSpanOf(first).start, end: rawSpanOf(last).end };
    return [makeNote(secondCopy, `copy ${index + 2} of ${copies.length}`, [span])];
  });
  const single = merged.flatMap(({ holdings, base }) => (holdings.length === 1 ? [rawSpanOf(base)] : []));
  if (single.length > 0 && single.length < merged.length)
    notes.push(makeNote(oneCopyOnly, `${plural(single.length, 'sentence')} in one copy only`, single));
  for (const { holdings, base } of merged)
    for (const { unit } of holdings)
      if (unit.key !== base.key)
        notes.push(makeNote(variant, unit.stream.text.slice(unit.start, unit.end).trim(), [rawSpanOf(unit)]));
  return notes;
}

/**
 * One text of all copies.
 * @param parts lines of prose; a new part starts at each headline
 */
export function mergeProse(parts: readonly (readonly Line[])[]): { paragraphs: Paragraph[]; notes: Note[] } {
  const streams = parts.filter((lines) => lines.length > 0).map(joinLines);
  const copies = streams.flatMap((stream) => cutAtRepeats(unitsOf(stream)));
  const merged = mergeCopies(copies);
  return { paragraphs: cutParagraphs(merged), notes: [...breakNotes(streams), ...copyNotes(copies, merged)] };
}
