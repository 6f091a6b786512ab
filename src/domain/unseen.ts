/** Characters that change a terminal or the direction of a line, or cannot be seen: C0, C1, bidirectional, zero-width, halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const units = (char: string, write: (code: string) => string): string =>
  char
    .split('')
    .map((unit) => write(unit.charCodeAt(0).toString(16).toUpperCase()))
    .join('');

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** As %XX: no terminal obeys them, and no two names become one. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (char) => units(char, (code) => `%${code.padStart(2, '0')}`));

/** The same of a text of JSON in one line, which stays the same value. */
export const visibleJson = (text: string): string =>
  text.replace(UNSEEN, (char) => units(char, (code) => `\\u${code.padStart(4, '0')}`));
