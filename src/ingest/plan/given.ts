import type { Note, RawArticle } from '../../domain/article.ts';

/** What came with an article beside its source, address and raw text, which stand by themselves: enough to read it again. */
type Given = Omit<RawArticle, 'source' | 'url' | 'file' | 'isPart' | 'rawText' | 'reading'> & {
  /** stretches as start, end, rawStart, rawEnd, one after the other */
  readonly reading: { readonly text: string; readonly stretches: readonly number[] } | null;
};

/** What has its own column in the graph. */
export type HeldArticle = Pick<RawArticle, 'source' | 'url' | 'file' | 'isPart' | 'rawText'> & {
  readonly given: string;
};

/** Characters beyond which it is not kept: such an article is read again from its file. */
const MOST = 1_000_000;

/** @returns one JSON text, null where it would be too long */
export function givenOf(raw: RawArticle): string | null {
  const { publisher, headline, publishedOn, assumed, language, notes, reading } = raw;
  const flat =
    reading === null
      ? null
      : {
          text: reading.text,
          stretches: reading.stretches.flatMap(({ start, end, rawStart, rawEnd }) => [start, end, rawStart, rawEnd]),
        };
  const given: Given = { publisher, headline, publishedOn, assumed, language, notes, reading: flat };
  const text = JSON.stringify(given);
  return text.length > MOST ? null : text;
}

/** The article as it was read from its file. */
export function rawOf({ given, ...own }: HeldArticle): RawArticle {
  const { reading, notes, ...beside } = JSON.parse(given) as Given & { readonly notes: readonly Note[] };
  const flat = reading?.stretches ?? [];
  const stretches = Array.from({ length: flat.length / 4 }, (_, at) => {
    const [start = 0, end = 0, rawStart = 0, rawEnd = 0] = flat.slice(4 * at, 4 * at + 4);
    return { start, end, rawStart, rawEnd };
  });
  return { ...own, ...beside, notes, reading: reading === null ? null : { text: reading.text, stretches } };
}
