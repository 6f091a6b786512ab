import type { Readable } from 'node:stream';
import type { RawArticle } from '../../../domain/article.ts';
import { DatelineError } from '../../../errors.ts';
import { declaredEncoding, decodeText } from '../decode.ts';
import type { ReadOutcome } from '../outcome.ts';

/** An open file, expanded if it was compressed. Whole or as a stream; each may be asked once. */
export interface Input {
  /** key of the file */
  readonly source: string;
  /** where it was fetched from; null for a file */
  readonly url: string | null;
  /** @throws DatelineError FILE_* */
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => Readable;
  /** of a file that is one article, of a line, of a record */
  readonly maxBytes: number;
  readonly assumed: RawArticle['assumed'];
}

/** A kind of file: its name in the README, the endings of its files, and how it is read. */
export interface Format {
  readonly name: string;
  readonly endings: readonly string[];
  /** whether its files may be larger than an article: it never holds one whole */
  readonly streams?: true;
  /** One outcome an article. @throws DatelineError FILE_*, for the whole file */
  readonly read: (input: Input) => AsyncGenerator<ReadOutcome>;
}

/** The text of bytes, and its encoding. @throws DatelineError FILE_* */
export function textOf(bytes: Uint8Array, isMarkup: boolean): { readonly text: string; readonly encoding: string } {
  const decoded = decodeText(bytes, isMarkup ? declaredEncoding(bytes) : null);
  if ('text' in decoded) return decoded;
  throw new DatelineError(decoded.code, decoded.message);
}
