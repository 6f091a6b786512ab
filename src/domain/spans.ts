/** Half-open [start, end) in UTF-16 units of the text it points into. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one passage of one article. */
export interface PassageSpan extends Span {
  /** ordinal of the passage */
  readonly passage: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of reading: passage, then start, then the longer one first. */
export const byPosition = (a: PassageSpan, b: PassageSpan): number =>
  a.passage - b.passage || a.start - b.start || b.end - a.end;

/** [start1, end1, start2, end2, …]: Neo4j stores no list of lists. */
export const flatSpans = (spans: readonly Span[]): number[] => spans.flatMap((span) => [span.start, span.end]);

/** Position of the first thing that fits, of things in order of reading of which all behind a fitting one fit; their number if none does. */
export function firstThat<T>(things: readonly T[], fits: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing === undefined || fits(thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}
