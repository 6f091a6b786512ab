import type { TextAnnotation, TokenRow } from './text-annotation.ts';

/** CoreNLP cuts a sentence at a blank line (`ssplit.newlineIsSentenceBreak: two`), so joined texts never share one. */
const BETWEEN = '\n\n';

/** Largest text of one request: a stock server refuses 100,000 characters, and one that hangs must be noticed. */
const MAX_REQUEST = 20_000;

/** Texts that travel as one request, in their order, of about MAX_REQUEST characters; a longer text travels alone. */
export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    length += BETWEEN.length + text.length;
    const batch = length > MAX_REQUEST ? undefined : batches.at(-1);
    if (batch !== undefined) batch.push(text);
    else {
      batches.push([text]);
      length = text.length;
    }
  }
  return batches;
}

export const joinTexts = (texts: readonly string[]): string => texts.join(BETWEEN);

/**
 * The annotation of joined texts as one annotation a text, offsets from its own start.
 * @returns null when a sentence lies in two texts or in none: the texts have to be asked one by one
 */
export function splitAnnotation(texts: readonly string[], annotation: TextAnnotation): TextAnnotation[] | null {
  const own: TokenRow[][][] = texts.map(() => []);
  let at = 0;
  let start = 0;
  for (const rows of annotation) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    while (at < texts.length && first[0] >= start + (texts[at]?.length ?? 0)) {
      start += (texts[at]?.length ?? 0) + BETWEEN.length;
      at += 1;
    }
    if (first[0] < start || last[1] > start + (texts[at]?.length ?? 0)) return null;
    const from = start;
    own[at]?.push(rows.map(([begin, end, ...rest]): TokenRow => [begin - from, end - from, ...rest]));
  }
  return own;
}
