import type { Sentence, Token } from '../../domain/annotation.ts';

/** start, end (in the text that was sent), lemma, part of speech, named entity class, index of the governor or -1, relation. */
export type TokenRow = readonly [
  start: number,
  end: number,
  lemma: string,
  pos: string,
  ner: string,
  head: number,
  dep: string,
];

/** The annotation of one text as it is cached and recorded: rows, for JSON with names would be six times as long. */
export type TextAnnotation = readonly (readonly TokenRow[])[];

/** What the places of a row hold. */
const rowTypes = ['number', 'number', 'string', 'string', 'string', 'number', 'string'];

const isRow = (row: unknown, length: number): boolean =>
  Array.isArray(row) &&
  row.length === rowTypes.length &&
  row.every((value, at) => typeof value === rowTypes[at]) &&
  row[0] >= 0 &&
  row[0] <= row[1] &&
  row[1] <= length;

/** Whether a value from outside is an annotation that this text can have: of the right form, inside the text, and not empty where there are letters. */
export function isAnnotationOf(text: string, value: unknown): value is TextAnnotation {
  return (
    Array.isArray(value) &&
    value.every((rows) => Array.isArray(rows) && rows.every((row) => isRow(row, text.length))) &&
    (value.some((rows) => rows.length > 0) || !/\p{L}/u.test(text))
  );
}

/**
 * The governors of a sentence as a tree, whatever a server sent: one that is missing, or that would close a circle,
 * becomes the root, for rules walk up and down and have to end.
 */
function treeOf(rows: readonly TokenRow[]): number[] {
  const heads = rows.map((row) => (Number.isInteger(row[5]) && row[5] >= 0 && row[5] < rows.length ? row[5] : -1));
  const isSafe = new Set<number>();
  for (const start of heads.keys()) {
    const walked = new Set<number>();
    for (let at = start; at >= 0 && !isSafe.has(at); at = heads[at] ?? -1) {
      walked.add(at);
      if (walked.has(heads[at] ?? -1)) heads[at] = -1;
    }
    for (const at of walked) isSafe.add(at);
  }
  return heads;
}

/**
 * The sentences of one passage.
 * @param offset where the annotated text starts in the passage
 */
export function toSentences(
  annotation: TextAnnotation,
  passageText: string,
  passage: number,
  offset: number,
  firstIndex = 0,
): Sentence[] {
  return annotation
    .filter((rows) => rows.length > 0)
    .map((rows, index) => {
      const heads = treeOf(rows);
      const tokens = rows.map(
        ([start, end, lemma, pos, ner, , dep], position): Token => ({
          index: position,
          start: start + offset,
          end: end + offset,
          text: passageText.slice(start + offset, end + offset),
          lemma,
          pos,
          ner,
          head: heads[position] ?? -1,
          dep,
        }),
      );
      return {
        passage,
        index: firstIndex + index,
        start: tokens[0]?.start ?? offset,
        end: tokens.at(-1)?.end ?? offset,
        tokens,
      };
    });
}
