import type { RawArticle } from '../../domain/article.ts';
import { visible } from '../../domain/unseen.ts';
import type { Code } from '../../errors.ts';

/** What reading one file, or one line of JSONL, gives: an article, or why there is none. */
export type ReadOutcome =
  | { readonly raw: RawArticle }
  | { readonly path: string; readonly code: Code; readonly message: string };

const MAX_SHOWN = 200;

/** A name that is safe in a message, at most 200 characters of it. */
export const printable = (name: string): string => {
  const shown = visible(name);
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown;
};

export const skipped = (path: string, code: Code, message: string): ReadOutcome => ({
  path: printable(path),
  code,
  message,
});
