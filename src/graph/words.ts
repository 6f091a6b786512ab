/**
 * Words that somebody looks for, as the full-text index takes them. What is typed stays text: each word or phrase stands
 * in quotation marks with every sign of Lucene's grammar inside escaped, and the index cuts it as it cut what it holds.
 */
export interface Words {
  /** all that must be there, and what must not, in one query: for an index of whole texts */
  readonly whole: string;
  /** each that must be there, a query of its own: for texts that are indexed in parts */
  readonly wanted: readonly string[];
  /** those that must not */
  readonly unwanted: readonly string[];
  /** the words themselves, to mark them in a text */
  readonly shown: readonly string[];
}

/** More words than this are a text and no question; the time that a query takes grows with them. */
export const MOST_WORDS = 16;

/** `-` before a word or phrase leaves out; a phrase stands in quotation marks, straight or curly, open to the end if it is not closed. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** The words that Lucene's English analyzers leave out of an index: alone they find nothing, in a phrase they keep their place. */
const NOT_INDEXED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

/** What a text of words, "phrases in marks" and -excluded words looks for; null when it looks for nothing. Linear in its length. */
export function readWords(text: string): Words | null {
  const terms = [...text.normalize('NFC').matchAll(TERM)]
    .map(([, minus, phrase, word]) => ({ excluded: minus === '-', text: (phrase ?? word ?? '').trim() }))
    .filter((term) => HAS_WORD.test(term.text) && !NOT_INDEXED.has(term.text.toLowerCase()));
  const shown = [...new Set(terms.filter(({ excluded }) => !excluded).map((term) => term.text))];
  const unwanted = terms.filter(({ excluded }) => excluded).map((term) => quoted(term.text));
  const wanted = shown.map(quoted);
  if (wanted.length === 0) return null;
  const whole = [...wanted.map((term) => `+${term}`), ...unwanted.map((term) => `-${term}`)].join(' ');
  return { whole, wanted, unwanted, shown };
}

/** A query for words that differ from these by a letter or two; null when there is no word. */
export function nearWords(key: string): string | null {
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  // Letters and digits alone are no grammar; AND, OR and NOT are, in capitals, which a key has none of.
  return words.map((word) => `${word}~${word.length > 4 ? 2 : 1}`).join(' ');
}
