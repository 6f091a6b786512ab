import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { Passage } from '../../../domain/article.ts';
import { nameKey } from '../../../domain/names.ts';
import type { PassageSpan } from '../../../domain/spans.ts';
import type { Scene } from '../scene.ts';

/** A word of a passage as names are made of: hyphens divide, a possessive 's is left out, "U.S." and "d'Arbois" are one. */
export interface Word extends PassageSpan {
  /** position in its passage */
  readonly index: number;
  readonly text: string;
  readonly key: string;
  /** begins with a capital ("d'Arbois" does, "van" does not) */
  readonly capital: boolean;
  /** all letters are capitals, two at least */
  readonly allCaps: boolean;
  /** what stands between it and the word before: " ", "-", ". ", …; null at the start of a passage */
  readonly gap: string | null;
  /** followed by 's */
  readonly possessive: boolean;
  readonly token: Token | null;
  readonly sentence: Sentence | null;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼʻʽ](?![sS](?![\p{L}\p{N}]))[\p{L}][\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /^['’][sS](?![\p{L}\p{N}])/u;
const PLAIN = /^[A-Za-z]+$/;
const CAPITAL = /^(?:(?:d|l|dell|nell|all|o|n|s)['’ʼ])?\p{Lu}/u;
const ALL_CAPS = /^[\p{Lu}.&'’]{2,}$/u;

/** Abbreviations whose dot ends no sentence and divides no name. */
const DOTTED = new Set(
  'st mt ft gen lt col mr mrs ms dr sen rep gov prof capt maj sgt cpl adm brig rev hon jr sr cmdr ste msgr no'.split(
    ' ',
  ),
);

/** Key and case of a word; most are of plain letters, and need no look at accents. */
function shapeOf(text: string): Pick<Word, 'key' | 'capital' | 'allCaps'> {
  if (!PLAIN.test(text)) return { key: nameKey(text), capital: CAPITAL.test(text), allCaps: ALL_CAPS.test(text) };
  const key = text.toLowerCase();
  return { key, capital: text[0] !== key[0], allCaps: text.length > 1 && text === text.toUpperCase() };
}

/** Words of the prose of one passage in order, with the token that each begins in. */
export function wordsOf(scene: Scene, { ordinal: passage, text, proseStart }: Passage): Word[] {
  const sentences = scene.annotation.sentences[passage] ?? [];
  const words: Word[] = [];
  let sentenceAt = 0;
  let tokenAt = 0;
  let before: number | null = null;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    // The s of a possessive is no word.
    if (before === start - 1 && match[0].length === 1 && /[sS]/.test(match[0]) && /['’]/.test(text[before] ?? ''))
      continue;
    while (sentenceAt < sentences.length && (sentences[sentenceAt]?.end ?? 0) <= start) {
      sentenceAt += 1;
      tokenAt = 0;
    }
    const candidate = sentences[sentenceAt];
    const sentence = candidate !== undefined && candidate.start <= start ? candidate : null;
    const tokens = sentence?.tokens ?? [];
    while (tokenAt < tokens.length && (tokens[tokenAt]?.end ?? 0) <= start) tokenAt += 1;
    const token = tokens[tokenAt];
    const gap = before === null ? null : text.slice(before, start);
    before = end;
    if (start < proseStart) continue;
    words.push({
      passage,
      index: words.length,
      start,
      end,
      text: match[0],
      ...shapeOf(match[0]),
      gap,
      possessive: (text[end] === "'" || text[end] === '’') && POSSESSIVE.test(text.slice(end, end + 3)),
      token: token !== undefined && token.start < end ? token : null,
      sentence,
    });
  }
  return words;
}

/** True when a name may go on from `previous` to `word`: a space, a hyphen, or the dot of an initial or an abbreviation. */
export function joins(previous: Word, word: Word): boolean {
  if (word.gap === ' ' || word.gap === '\u00a0' || word.gap === '-' || word.gap === '‑' || word.gap === '‐')
    return true;
  if (word.gap !== '. ' && word.gap !== '.\u00a0') return false;
  return previous.text.length === 1 || DOTTED.has(previous.key);
}

/** True for the first word of a sentence, behind quotation marks or dashes too. */
export const opensSentence = (word: Word): boolean =>
  word.sentence === null
    ? word.index === 0
    : (word.sentence.tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text))?.start ?? -1) === word.token?.start;

/** Share of longer words that are capitalised decides: "Niger Asks Nigeria to Restore Power". */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.key.length > 3 && /^\p{L}/u.test(word.text));
  return long.length > 2 && long.filter((word) => word.capital).length > 0.75 * long.length;
}
