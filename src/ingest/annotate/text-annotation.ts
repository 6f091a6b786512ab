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
      const tokens = rows.map(
        ([start, end, lemma, pos, ner, head, dep], position): Token => ({
          index: position,
          start: start + offset,
          end: end + offset,
          text: passageText.slice(start + offset, end + offset),
          lemma,
          pos,
          ner,
          head,
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
