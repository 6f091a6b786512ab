/**
 * A text as two people would agree that it is the same: case, accents and punctuation dropped, runs of anything but
 * letters and digits one space, "X's" as "x".
 */
export function foldText(text: string): string {
  if (WORDS.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłßđæœþðı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]s(?=[^\p{L}\p{N}]|$)/gu, '')
    .replace(/['’ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Plain words with one space between them: only their case is left to fold. */
const WORDS = /^[A-Za-z0-9&]+(?: [A-Za-z0-9&]+)*$/;

/**
 * The key under which a name is looked up and compared: the folded text without a leading article.
 * "Côte d'Ivoire" and "cote d’ivoire" have one key.
 */
export const nameKey = (name: string): string => foldText(name).replace(/^the /, '').slice(0, MAX_KEY);

/**
 * What lists of names are sorted by: the key of the name, then the id, so that no two are equal. The sign between them
 * sorts before every letter and space: "Iran" stands before "Iran Air" and "Iranian Bank".
 */
export const sortKey = (name: string, id: string): string => `${nameKey(name)}${KEY_END}${id}`;
export const KEY_END = '\u001f';

/** An index key over about 8 kB fails in Neo4j; no name is that long. */
const MAX_KEY = 400;

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};
