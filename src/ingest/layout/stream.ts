import type { Piece } from '../../domain/article.ts';
import type { Span } from '../../domain/spans.ts';
import { isWrapped } from './break-shapes.ts';
import { type BreakDecision, decideBreak } from './breaks.ts';
import { isCloser, isTerminal, type Line } from './lines.ts';

/** The prose of a part of the file as one text, with a space or nothing in the place of each line break. */
export interface Stream {
  readonly text: string;
  /** where its characters stand in the raw text; the spaces that replace line breaks stand nowhere */
  readonly pieces: readonly Piece[];
  readonly breaks: readonly (BreakDecision & { readonly at: number; readonly raw: Span })[];
}

/** Joins the lines; what shall become of each break is decided here, what becomes of it when the copies are merged. */
export function joinLines(lines: readonly Line[]): Stream {
  const wrapped = isWrapped(lines);
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const breaks: Stream['breaks'][number][] = [];
  let length = 0;
  let before: Line | undefined;
  let starts = true;
  for (const line of lines) {
    if (before !== undefined) {
      const decision = decideBreak(before, line, { wrapped, starts });
      if (decision.kind !== 'TIGHT') parts.push(' ');
      length += decision.kind === 'TIGHT' ? 0 : 1;
      breaks.push({ ...decision, at: length, raw: { start: before.end, end: line.start } });
      starts = decision.kind === 'PARAGRAPH' || decision.kind === 'DOUBTFUL_PARAGRAPH';
    }
    parts.push(line.text);
    pieces.push({ start: length, end: length + line.text.length, rawStart: line.start });
    length += line.text.length;
    before = line;
  }
  return { text: parts.join(''), pieces, breaks };
}

/** A stretch of a stream, about a sentence: what copies are compared by. The blank space behind it belongs to it. */
export interface Unit extends Span {
  readonly stream: Stream;
  /** its characters without blank space, with one form of quotation marks and dashes */
  readonly key: string;
  /** a paragraph starts here */
  readonly opens: boolean;
  /** a paragraph ends here */
  readonly closes: boolean;
  /** index of the first piece that reaches into it */
  readonly firstPiece: number;
  /** line breaks inside, by the number of characters of the key before them */
  readonly inner: readonly { readonly offset: number; readonly doubtful: boolean; readonly paragraph: boolean }[];
}

const isBlank = (char: string): boolean => char !== '' && char.trim() === '';

/** One form for marks that copies of a text print differently. */
export function plainMark(char: string): string {
  if ('‘’‚'.includes(char)) return "'";
  if ('“”„'.includes(char)) return '"';
  return '‐‑‒–—―'.includes(char) ? '-' : char;
}

const keyOf = (text: string): string => text.replace(/\s+/gu, '').replace(/[‘’‚“”„‐‑‒–—―]/g, plainMark);

/**
 * Ends of sentences, found by marks alone, so that equal text is cut equally in every copy, whatever lines it was broken
 * into: a full stop, closing marks, blank space, and then no small letter and no comma.
 */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isTerminal(text.charAt(at))) continue;
    let next = at + 1;
    while (next < text.length && (isTerminal(text.charAt(next)) || isCloser(text.charAt(next)))) next += 1;
    const end = next;
    while (next < text.length && isBlank(text.charAt(next))) next += 1;
    // A copy that lost its blank space ("said.The") is cut as well, but not an abbreviation or a number.
    const runTogether =
      next === end &&
      /\p{Ll}$/u.test(text.slice(at - 1, at)) &&
      /^(?:\p{Lu}\p{Ll}|[“‘]\p{Lu})/u.test(text.slice(next, next + 2));
    const apart = next > end && !/[\p{Ll},;:]/u.test(text.charAt(next));
    if (next < text.length && (apart || runTogether)) cuts.push(next);
    at = next - 1;
  }
  cuts.push(text.length);
  return cuts;
}

const isParagraph = ({ kind }: BreakDecision): boolean => kind === 'PARAGRAPH' || kind === 'DOUBTFUL_PARAGRAPH';

/** The units of a stream, in order; together they are its whole text. */
export function unitsOf(stream: Stream): Unit[] {
  const units: Unit[] = [];
  let [start, nextBreak, nextPiece] = [0, 0, 0];
  let opens = true;
  for (const end of cutsOf(stream.text)) {
    if (end === start) continue;
    while ((stream.pieces[nextPiece]?.end ?? end) <= start) nextPiece += 1;
    const inner: Unit['inner'][number][] = [];
    let closes = end === stream.text.length;
    let counted = start;
    let offset = 0;
    for (
      let found = stream.breaks[nextBreak];
      found !== undefined && found.at <= end;
      found = stream.breaks[nextBreak]
    ) {
      nextBreak += 1;
      if (found.at === end) {
        closes = isParagraph(found);
        continue;
      }
      offset += keyOf(stream.text.slice(counted, found.at)).length;
      counted = found.at;
      inner.push({ offset, doubtful: found.kind.startsWith('DOUBTFUL'), paragraph: isParagraph(found) });
    }
    units.push({
      stream,
      start,
      end,
      key: keyOf(stream.text.slice(start, end)),
      opens,
      closes,
      firstPiece: nextPiece,
      inner,
    });
    opens = closes;
    start = end;
  }
  return units;
}
