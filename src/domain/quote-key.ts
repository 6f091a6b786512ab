/** Fewer words than these are said by many people: equal, they are no repeat. */
const FEWEST_WORDS = 5;

/**
 * The key under which two quotes have the same words: case, accents, marks, punctuation and spacing do not count.
 * @returns words joined by single spaces, or null for fewer than 5 words, which anybody might say
 */
export function quoteKey(text: string): string | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words !== null && words.length >= FEWEST_WORDS ? words.join(' ').normalize('NFC') : null;
}
