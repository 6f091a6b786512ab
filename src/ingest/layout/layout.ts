import type { Article, ArticleTag, Note, Passage, Piece, RawArticle } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Span } from '../../domain/spans.ts';
import { breakRules } from './breaks.ts';
import { copyRules, mergeProse } from './copies.ts';
import { datelineRules } from './dateline.ts';
import { gluedHeadline, unglue } from './glued.ts';
import { findHeadline, headlineRules } from './headline.ts';
import { cityLine, findLead } from './lead.ts';
import { type Line, MOST_LINES, splitLines } from './lines.ts';
import { boundNotes, makeNote } from './notes.ts';
import { inRaw, notesInRaw } from './origin.ts';
import { assumedDate, datePublication } from './published.ts';
import { findAside, lineRules } from './set-aside.ts';
import { findCapitalTags, findLabelledTags, findSmallTags, type TagBlock, tagRules, topTags } from './tags.ts';

const tooLong: Rule = {
  id: 'layout.too-long',
  says: `What stands behind ${MOST_LINES} lines that are not blank is not read.`,
  source: 'a bound on memory: no article has as many',
  confidence: 1,
};

/** Every rule by which layout decides; the order of families is that of the steps in layoutArticle. */
export const layoutRules: readonly Rule[] = [
  tooLong,
  ...lineRules,
  ...tagRules,
  gluedHeadline,
  ...headlineRules,
  ...breakRules,
  ...copyRules,
  ...datelineRules,
  cityLine,
  assumedDate,
];

const without = (lines: readonly Line[], taken: Iterable<Line>): Line[] => {
  const gone = new Set<Line>(taken);
  return lines.filter((line) => !gone.has(line));
};

/** Cuts lines of prose where a headline stood. */
function partsBetween(lines: readonly Line[], headlines: readonly (readonly Line[])[]): Line[][] {
  const starts = headlines.map(([first]) => first?.index ?? 0);
  const parts: Line[][] = [[]];
  let next = 0;
  for (const line of lines) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < line.index) {
      parts.push([]);
      next += 1;
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}

/** A passage made of several stretches of raw text, each on its line. */
function listPassage(ordinal: number, parts: readonly string[], blocks: readonly (readonly Piece[])[]): Passage {
  return { ordinal, kind: 'TAGS', text: parts.join('\n'), copies: blocks, proseStart: 0 };
}

function layoutTags(blocks: readonly TagBlock[], ordinal: number): { passage: Passage | null; tags: ArticleTag[] } {
  const tags = new Map<string, ArticleTag>();
  let length = 0;
  const copies = [...blocks]
    .sort((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0))
    .map((block) => {
      const inBlock = new Set<string>();
      return block.tags.flatMap(({ text, start }): Piece[] => {
        const key = text.toLowerCase();
        const known = tags.get(key);
        const tag = known ?? { text, start: length, end: length + text.length };
        if (known === undefined) {
          tags.set(key, tag);
          length = tag.end + 1;
        }
        const repeated = inBlock.has(key) || tag.text !== text;
        inBlock.add(key);
        return repeated ? [] : [{ start: tag.start, end: tag.end, rawStart: start }];
      });
    });
  const all = [...tags.values()];
  const held = copies
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => pieces.toSorted((a, b) => a.start - b.start));
  return {
    passage:
      all.length === 0
        ? null
        : listPassage(
            ordinal,
            all.map(({ text }) => text),
            held,
          ),
    tags: all,
  };
}

/** The pieces of a headline's copy; one that is printed with other marks or capitals has only those that are equal. */
function headlinePieces(text: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(line.text, from);
    if (at >= 0) pieces.push({ start: at, end: at + line.text.length, rawStart: line.start });
    from = at >= 0 ? at + line.text.length : from;
  }
  return pieces;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * Undoes scraping: headline, paragraphs with lines joined and copies merged, dateline, tags; the rest as notes.
 * Never throws on text; time and memory grow linearly with it. Every raw character that is not blank is in a passage or
 * in the span of a note. Passage 0 is the headline: without a copy when only the record gave it, empty when there is none.
 */
export function layoutArticle(raw: RawArticle): Article {
  const { lines: split, unread } = splitLines(raw.reading?.text ?? raw.rawText);
  const notes: Note[] =
    unread === null ? [] : [makeNote(tooLong, `not read: what follows ${MOST_LINES} lines`, [unread])];
  const { lines, cut } = unglue(split, raw.headline);
  if (cut !== null) notes.push(makeNote(gluedHeadline, cut.text, [spanOf(cut)]));
  const aside = findAside(lines);
  for (const { line, rule } of aside) notes.push(makeNote(rule, line.text, [spanOf(line)]));

  const blocks: TagBlock[] = [];
  let rest = without(
    lines,
    aside.map(({ line }) => line),
  );
  const take = (found: readonly TagBlock[]) => {
    blocks.push(...found);
    rest = without(
      rest,
      found.flatMap((block) => block.lines),
    );
  };
  take(findLabelledTags(rest));
  take(findSmallTags(rest));
  const headline = findHeadline(rest, raw.headline);
  const headlineLines = headline.occurrences.flat();
  take(findCapitalTags(rest, new Set(headlineLines.map((line) => line.index))));
  const above = headline.above.filter((line) => rest.includes(line));
  if (above.length > 0)
    take([{ rule: topTags, lines: above, tags: above.map((line) => ({ ...spanOf(line), text: line.text })) }]);
  for (const block of blocks)
    notes.push(makeNote(block.rule, block.tags.map((tag) => tag.text).join(', '), block.lines.map(spanOf)));
  notes.push(makeNote(headline.rule, headline.text || 'the text starts with prose', headlineLines.map(spanOf)));

  const merged = mergeProse(partsBetween(without(rest, headlineLines), headline.occurrences));
  notes.push(...merged.notes);
  const { paragraphs, at: leadAt, finding } = findLead(merged.paragraphs);

  const passages: Passage[] = [
    {
      ordinal: 0,
      kind: 'HEADLINE',
      text: headline.text,
      copies: headline.occurrences
        .map((own) => headlinePieces(headline.text, own))
        .filter((pieces) => pieces.length > 0),
      proseStart: 0,
    },
    ...paragraphs.map(({ text, copies }, at): Passage => {
      const isLead = at === leadAt;
      return {
        ordinal: at + 1,
        kind: isLead ? 'LEAD' : 'BODY',
        text,
        copies,
        proseStart: isLead ? (finding?.proseStart ?? 0) : 0,
      };
    }),
  ];
  const { passage, tags } = layoutTags(blocks, passages.length);
  if (passage !== null) passages.push(passage);
  if (finding !== null) {
    const lead = paragraphs[leadAt];
    const spans = (lead?.copies ?? []).flatMap(([piece]) =>
      piece?.start === 0
        ? [{ start: piece.rawStart, end: piece.rawStart + Math.min(finding.dateline.end, piece.end) }]
        : [],
    );
    notes.push(makeNote(finding.rule, lead?.text.slice(0, finding.dateline.end) ?? '', spans));
  }
  const dated = datePublication(raw, notes);
  return {
    ...raw,
    headline: headline.text,
    publishedOn: dated.publishedOn,
    passages: inRaw(passages, raw.reading),
    dateline: finding?.dateline ?? null,
    tags,
    notes: boundNotes([...raw.notes, ...dated.notes, ...notesInRaw(notes, raw.reading)]),
  };
}
