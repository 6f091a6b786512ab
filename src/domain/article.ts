import type { Span } from './spans.ts';

/** What reading a file, or a line of JSONL, gives: text and where it came from; nothing is understood yet. */
export interface RawArticle {
  /** source key: the URL if the input has one, else `<name of the load root>/<relative path>` */
  readonly source: string;
  readonly url: string | null;
  /** the decoded file without its byte order mark, nothing else changed; all raw spans point into it */
  readonly rawText: string;
  /** given beside the text (JSONL); null when only the text can tell */
  readonly headline: string | null;
  /** ISO 8601 date of publication as far as it is known ("2024", "2024-05"), or null */
  readonly publishedOn: string | null;
}

export type PassageKind = 'HEADLINE' | 'LEAD' | 'BODY' | 'TAGS';

/** A stretch of passage text that stands unbroken in the raw text: text[start, end) = rawText[rawStart, rawStart + end - start). */
export interface Piece extends Span {
  readonly rawStart: number;
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
  /** ISO 639-1 */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly dateline: Dateline | null;
  readonly tags: readonly ArticleTag[];
  readonly notes: readonly Note[];
}

/**
 * Where a stretch of a passage stands in the raw text: one span for each copy that holds all of it, in raw order.
 * A span that covers several pieces runs from the first character to the last, over whatever broke the line.
 */
export function rawSpansOf(passage: Passage, span: Span): Span[] {
  const found: Span[] = [];
  for (const pieces of passage.copies) {
    const first = pieces.find((piece) => piece.start <= span.start && span.start < piece.end);
    const last = pieces.findLast((piece) => piece.start < span.end && span.end <= piece.end);
    if (first === undefined || last === undefined) continue;
    const inner = pieces.filter((piece) => first.start <= piece.start && piece.end <= last.end);
    // A space that joins two lines belongs to no piece: gaps of one character are the joints, a longer one is missing text.
    const whole = inner.every((piece, index) => index === 0 || piece.start - (inner[index - 1]?.end ?? 0) <= 1);
    if (!whole) continue;
    found.push({ start: first.rawStart + span.start - first.start, end: last.rawStart + span.end - last.start });
  }
  return found;
}

/** The passage with this ordinal. */
export function passageAt(article: Article, ordinal: number): Passage {
  const passage = article.passages[ordinal];
  if (passage === undefined) throw new RangeError(`passage ${ordinal} of ${article.passages.length}`);
  return passage;
}
