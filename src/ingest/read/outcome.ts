import type { RawArticle } from '../../domain/article.ts';
import type { Code } from '../../errors.ts';

/** What reading one file, or one line of JSONL, gives: an article, or why there is none. */
export type ReadOutcome =
  | { readonly raw: RawArticle }
  | { readonly path: string; readonly code: Code; readonly message: string };

/** A name of a file or record that is safe in a message: no control, bidirectional or zero-width characters, at most 200 of the rest. */
export const printable = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?').slice(0, MAX_SHOWN);

const MAX_SHOWN = 200;

export const skipped = (path: string, code: Code, message: string): ReadOutcome => ({
  path: printable(path),
  code,
  message,
});
