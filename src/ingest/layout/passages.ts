import type { Piece } from '../../domain/article.ts';
import type { MergedUnit } from './merge.ts';
import { plainMark, type Stream, type Unit } from './stream.ts';

/** A paragraph of the merged text. */
export interface Paragraph {
  readonly text: string;
  readonly copies: readonly (readonly Piece[])[];
}

/** Positions of a stream in the raw text, read forwards. */
function rawCursor(stream: Stream, firstPiece: number): (at: number) => number {
  let index = firstPiece;
  return (at) => {
    while ((stream.pieces[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const piece = stream.pieces[index];
    return piece === undefined || at < piece.start ? -1 : piece.rawStart + at - piece.start;
  };
}

/** Collects pairs of a place in a text and its place in the raw text as unbroken pieces. */
function pieceCollector(): { add: (at: number, raw: number) => void; pieces: Piece[] } {
  const pieces: Piece[] = [];
  return {
    pieces,
    add(at, raw) {
      const last = pieces.at(-1);
      if (raw < 0) return;
      if (last !== undefined && last.end === at && last.rawStart + last.end - last.start === raw)
        pieces[pieces.length - 1] = { ...last, end: at + 1 };
      else pieces.push({ start: at, end: at + 1, rawStart: raw });
    },
  };
}

const isBlank = (char: string): boolean => char.trim() === '';

/**
 * Where the characters of a unit's text stand in one copy: pieces, relative to the start of the base.
 * A unit of the same key has all of them, except marks that it prints differently; a variant has the common start and end.
 */
export function alignUnit(base: Unit, held: Unit): Piece[] {
  const [left, right] = [base.stream.text, held.stream.text];
  const rawAt = rawCursor(held.stream, held.firstPiece);
  const forwards = pieceCollector();
  let [i, j] = [base.start, held.start];
  while (i < base.end && j < held.end) {
    const [a, b] = [left.charAt(i), right.charAt(j)];
    if (a === b) {
      forwards.add(i - base.start, rawAt(j));
      i += 1;
      j += 1;
    } else if (isBlank(a) && isBlank(b)) {
      i += 1;
      j += 1;
    } else if (isBlank(a)) i += 1;
    else if (isBlank(b)) j += 1;
    else if (plainMark(a) === plainMark(b)) {
      i += 1;
      j += 1;
    } else break;
  }
  if (base.key === held.key || i >= base.end || j >= held.end) return forwards.pieces;
  const ends: [at: number, raw: number][] = [];
  for (let [k, l] = [base.end - 1, held.end - 1]; k >= i && l >= j; k -= 1, l -= 1) {
    while (k > i && isBlank(left.charAt(k)) && !isBlank(right.charAt(l))) k -= 1;
    while (l > j && isBlank(right.charAt(l)) && !isBlank(left.charAt(k))) l -= 1;
    if (left.charAt(k) !== right.charAt(l)) break;
    ends.push([k - base.start, l]);
  }
  const backRaw = rawCursor(held.stream, held.firstPiece);
  for (const [at, place] of ends.reverse()) forwards.add(at, backRaw(place));
  return forwards.pieces;
}

/** Where paragraphs start inside a unit, as places in its text: where some copy says so and no copy without a doubt runs on. */
function startsInside(merged: MergedUnit): number[] {
  const same = merged.holdings.filter(({ unit }) => unit.key === merged.base.key);
  if (same.every(({ unit }) => unit.inner.length === 0)) return [];
  const votes = new Map<number, { sure: boolean; paragraph: boolean; copies: number }>();
  for (const { unit } of same)
    for (const { offset, doubtful, paragraph } of unit.inner) {
      const known = votes.get(offset) ?? { sure: false, paragraph: false, copies: 0 };
      known.sure ||= paragraph && !doubtful;
      known.paragraph ||= paragraph;
      known.copies += 1;
      votes.set(offset, known);
    }
  const wanted = new Set<number>();
  for (const [offset, { sure, paragraph, copies }] of votes)
    if (sure || (paragraph && copies === same.length)) wanted.add(offset);
  if (wanted.size === 0) return [];
  const places: number[] = [];
  const text = merged.base.stream.text;
  let counted = 0;
  for (let at = merged.base.start; at < merged.base.end; at += 1) {
    if (isBlank(text.charAt(at))) continue;
    if (wanted.has(counted)) places.push(at - merged.base.start);
    counted += 1;
  }
  return places;
}

interface Draft {
  readonly parts: string[];
  length: number;
  readonly copies: Map<number, Piece[]>;
}

const newDraft = (): Draft => ({ parts: [], length: 0, copies: new Map() });

function addText(draft: Draft, text: string): void {
  draft.parts.push(text);
  draft.length += text.length;
}

/** The pieces of a unit in one copy, handed out in order. */
interface Aligned {
  readonly copy: number;
  readonly pieces: readonly Piece[];
  next: number;
}

/** Moves what an aligned unit has of [from, to) into the draft. */
function addPieces(draft: Draft, aligned: Aligned, from: number, to: number, shift: number): void {
  const { copy, pieces } = aligned;
  const own = draft.copies.get(copy) ?? [];
  draft.copies.set(copy, own);
  for (let piece = pieces[aligned.next]; piece !== undefined && piece.start < to; piece = pieces[aligned.next]) {
    const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, to)];
    const moved = { start: start + shift, end: end + shift, rawStart: piece.rawStart + start - piece.start };
    const last = own.at(-1);
    if (last !== undefined && last.end === moved.start && last.rawStart + last.end - last.start === moved.rawStart)
      own[own.length - 1] = { ...last, end: moved.end };
    else own.push(moved);
    if (piece.end > to) break;
    aligned.next += 1;
  }
}

/** Trims blank space at the end and puts the copies in raw order. */
function finish(draft: Draft): Paragraph {
  const text = draft.parts.join('').trimEnd();
  const cut = (pieces: readonly Piece[]) =>
    pieces
      .filter((piece) => piece.start < text.length)
      .map((piece) => ({ ...piece, end: Math.min(piece.end, text.length) }));
  const copies = [...draft.copies].sort(([a], [b]) => a - b).map(([, pieces]) => cut(pieces));
  return { text, copies: copies.filter((pieces) => pieces.length > 0) };
}

/** Cuts the merged text into its paragraphs: one starts where it starts in any copy. */
export function cutParagraphs(units: readonly MergedUnit[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let draft = newDraft();
  const close = () => {
    if (draft.length > 0) paragraphs.push(finish(draft));
    draft = newDraft();
  };
  for (const merged of units) {
    if (merged.holdings.some(({ unit }) => unit.opens)) close();
    const { base } = merged;
    const text = base.stream.text.slice(base.start, base.end);
    const aligned = merged.holdings.map(
      ({ copy, unit }): Aligned => ({ copy, pieces: alignUnit(base, unit), next: 0 }),
    );
    const starts = [0, ...startsInside(merged)];
    for (const [index, from] of starts.entries()) {
      const to = starts[index + 1] ?? text.length;
      if (index > 0) close();
      if (draft.length > 0 && !/\s$/.test(draft.parts.at(-1)?.slice(-1) ?? '')) addText(draft, ' ');
      const shift = draft.length - from;
      addText(draft, text.slice(from, to));
      for (const own of aligned) addPieces(draft, own, from, to, shift);
    }
    if (merged.holdings.some(({ unit }) => unit.closes)) close();
  }
  close();
  return paragraphs;
}
