import { meeting, type Note, type Passage, type Piece, type Reading, type Stretch } from '../../domain/article.ts';
import type { Span } from '../../domain/spans.ts';

const isVerbatim = (stretch: Stretch): boolean => stretch.end - stretch.start === stretch.rawEnd - stretch.rawStart;

/** The part of a stretch inside a span of the text. */
function cut(stretch: Stretch, span: Span): Stretch {
  if (!isVerbatim(stretch)) return stretch;
  const start = Math.max(stretch.start, span.start);
  const end = Math.min(stretch.end, span.end);
  const rawStart = stretch.rawStart + start - stretch.start;
  return { start, end, rawStart, rawEnd: rawStart + end - start };
}

const partsOf = (reading: Reading, span: Span): Stretch[] =>
  meeting(reading.stretches, span).map((stretch) => cut(stretch, span));

function piecesOf(piece: Piece, reading: Reading): Piece[] {
  const shift = piece.start - piece.rawStart;
  return partsOf(reading, { start: piece.rawStart, end: piece.rawStart + piece.end - piece.start }).map((part) => ({
    start: part.start + shift,
    end: part.end + shift,
    rawStart: part.rawStart,
    ...(isVerbatim(part) ? {} : { rawEnd: part.rawEnd }),
  }));
}

/** Passages of a text that reading made, with pieces that point into the raw text. */
export function inRaw(passages: readonly Passage[], reading: Reading | null): readonly Passage[] {
  if (reading === null) return passages;
  return passages.map((passage) => ({
    ...passage,
    copies: passage.copies
      .map((pieces) => pieces.flatMap((piece) => piecesOf(piece, reading)))
      .filter((pieces) => pieces.length > 0),
  }));
}

/** Notes on such a text, with spans of the raw text; a span over several stretches runs from the first to the last. */
export function notesInRaw(notes: readonly Note[], reading: Reading | null): readonly Note[] {
  if (reading === null) return notes;
  const spanOf = (span: Span): Span[] => {
    const parts = partsOf(reading, span);
    const [first, last] = [parts[0], parts.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.rawStart, end: last.rawEnd }];
  };
  return notes.map((note) => ({ ...note, rawSpans: note.rawSpans.flatMap(spanOf) }));
}
