import type { Span } from './spans.ts';

/** A stretch of a text that was made of raw text. Of equal lengths both are the same characters; else `&amp;` became `&`. */
export interface Stretch extends Span {
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** What of the raw text is to be read, with its marks undone; stretches in order, what is between them was put in. */
export interface Reading {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** What reading a file, or a record, gives: text and where it came from; nothing is understood yet. */
export interface RawArticle {
  /** source key: the URL if a record has one, else `<name of the load root>/<relative path>`, for records with their id */
  readonly source: string;
  readonly url: string | null;
  /** who published it, by its metadata or a field of its record; null where only the text can tell */
  readonly publisher: string | null;
  /** only a part of the article: a summary, or a text that a service cut */
  readonly isPart: boolean;
  /** key of the file in which a record was read; null where the source key names the file */
  readonly file: string | null;
  /** the decoded file without its byte order mark, or the text of a record, nothing else changed; all raw spans point into it */
  readonly rawText: string;
  /** null: the raw text is read as it stands */
  readonly reading: Reading | null;
  /** given beside the text (records, metadata of a page); null when only the text can tell */
  readonly headline: string | null;
  /** ISO 8601 date of publication as far as it is known ("2024", "2024-05"), or null */
  readonly publishedOn: string | null;
  /** the date to take where neither the input nor a stamp in the text has one, and who says so; null when nobody does */
  readonly assumed: { readonly publishedOn: string; readonly from: string } | null;
  /** ISO 639-1 of its text, null where it cannot be told */
  readonly language: string | null;
  /** what reading decided or undid */
  readonly notes: readonly Note[];
}

export type PassageKind = 'HEADLINE' | 'LEAD' | 'BODY' | 'TAGS';

/** A stretch of passage text that stands unbroken in the raw text: text[start, end) = rawText[rawStart, rawStart + end - start). */
export interface Piece extends Span {
  readonly rawStart: number;
  /** only where the raw text has other characters than the passage (`&amp;` for `&`): such a piece is never cut */
  readonly rawEnd?: number;
}

/** A paragraph, with its broken lines joined. */
export interface Passage {
  /** 0 for the headline, then in order of reading */
  readonly ordinal: number;
  readonly kind: PassageKind;
  readonly text: string;
  /** one list of pieces for each copy of this passage in the file, in raw order; a copy may hold only a part of the text */
  readonly copies: readonly (readonly Piece[])[];
  /** where prose starts: after a dateline, which would break the parse; else 0 */
  readonly proseStart: number;
}

/** "TEHRAN (Sputnik) - ": where and by whom the article was filed. Spans point into the LEAD passage. */
export interface Dateline extends Span {
  readonly places: readonly (Span & { readonly text: string })[];
  /** a country or state after the city ("MEDYKA, Poland") */
  readonly region: (Span & { readonly text: string }) | null;
  readonly agency: (Span & { readonly text: string }) | null;
  /** as written; value is YYYY-MM-DD, or XXXX-MM-DD without a year */
  readonly date: (Span & { readonly text: string; readonly value: string }) | null;
}

/** A tag; its span points into the TAGS passage. */
export interface ArticleTag extends Span {
  readonly text: string;
}

/** A decision about the layout, or a thing that was not read, with where it stands in the raw text. */
export interface Note {
  /** id of the rule that decided, `layout.second-copy` */
  readonly rule: string;
  readonly text: string;
  readonly rawSpans: readonly Span[];
}

/** The article once, scraping undone. */
export interface Article extends RawArticle {
  readonly headline: string;
  readonly passages: readonly Passage[];
  readonly dateline: Dateline | null;
  readonly tags: readonly ArticleTag[];
  readonly notes: readonly Note[];
}

/** Where the part of a piece that ends here ends in the raw text. */
export const rawEndOf = (piece: Piece, end: number): number => piece.rawEnd ?? piece.rawStart + end - piece.start;

const rawStartOf = (piece: Piece, start: number): number =>
  piece.rawEnd === undefined ? piece.rawStart + start - piece.start : piece.rawStart;

/** Index of the first piece that ends behind `at`: pieces stand in order and never overlap. */
function firstBehind(pieces: readonly Span[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of a list of stretches, in order, that share characters with a span. */
export function meeting<T extends Span>(stretches: readonly T[], span: Span): T[] {
  const from = firstBehind(stretches, span.start);
  let to = from;
  while ((stretches[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to += 1;
  return stretches.slice(from, to);
}

/**
 * Where a stretch of a passage stands in the raw text: one span for each copy that holds all of it, in raw order.
 * A span that covers several pieces runs from the first character to the last, over whatever broke the line.
 */
export function rawSpansOf(passage: Passage, span: Span): Span[] {
  const found: Span[] = [];
  for (const pieces of passage.copies) {
    const inner = meeting(pieces, span);
    const [first, last] = [inner[0], inner.at(-1)];
    if (first === undefined || last === undefined || first.start > span.start || last.end < span.end) continue;
    // A space that joins two lines belongs to no piece: gaps of one character are the joints, a longer one is missing text.
    const whole = inner.every((piece, index) => index === 0 || piece.start - (inner[index - 1]?.end ?? 0) <= 1);
    if (!whole) continue;
    found.push({ start: rawStartOf(first, span.start), end: rawEndOf(last, span.end) });
  }
  return found;
}

/** Whether an article is read beyond layout: the rules know English, and a text too short to tell is taken for it. */
export const isReadable = ({ language }: Pick<RawArticle, 'language'>): boolean =>
  language === null || language === 'en';

/** The passage with this ordinal. */
export function passageAt(article: Article, ordinal: number): Passage {
  const passage = article.passages[ordinal];
  if (passage === undefined) throw new RangeError(`passage ${ordinal} of ${article.passages.length}`);
  return passage;
}
