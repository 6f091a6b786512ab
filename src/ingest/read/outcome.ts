import type { RawArticle } from '../../domain/article.ts';
import type { Code } from '../../errors.ts';

/** What reading one file, or one line of JSONL, gives: an article, or why there is none. */
export type ReadOutcome =
  | { readonly raw: RawArticle }
  | { readonly path: string; readonly code: Code; readonly message: string };

/** Characters that change a terminal or cannot be seen: control, bidirectional and zero-width ones. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const MAX_SHOWN = 200;

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** A file's name as a key: unseen characters as %XX, so that no terminal obeys them and no two names become one. */
export const visible = (name: string): string =>
  name.replace(UNSEEN, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

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
