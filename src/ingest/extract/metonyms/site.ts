import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { CapitalRole } from '../../../lexicon/capital-words.ts';
import type { Page } from '../names/page.ts';
import type { Word } from '../names/words.ts';
import { dependent, headOf, relationOf } from '../syntax.ts';

export type MetonymReading = 'GOVERNMENT' | 'PLACE';

/** A capital in its sentence, as the rules for metonyms see it. */
export interface Site {
  readonly page: Page;
  /** null for a part of the world that may act like a capital ("Europe") */
  readonly role: CapitalRole | null;
  readonly words: readonly Word[];
  readonly before: Word | null;
  readonly after: Word | null;
  readonly sentence: Sentence | null;
  /** its head in the dependency tree, of the first one in a coordination ("Paris and Berlin"); null without annotation */
  readonly token: Token | null;
  /** its own head, before climbing up a coordination */
  readonly own: Token | null;
  /** lower-case preposition that governs it, or null */
  readonly preposition: string | null;
  readonly governor: Token | null;
  readonly relation: string;
  /** the parse is not to be trusted */
  readonly titleCase: boolean;
}

function headToken(words: readonly Word[], sentence: Sentence | null): Token | null {
  const [first] = words;
  const last = words.at(-1);
  if (sentence === null || first === undefined || last === undefined) return null;
  const tokens = sentence.tokens.filter((token) => token.start < last.end && first.start < token.end);
  return tokens.find((token) => !tokens.some((other) => other.index === token.head)) ?? tokens.at(-1) ?? null;
}

/** "Tehran" of "Moscow and Tehran" stands where "Moscow" stands. */
function firstConjunct(sentence: Sentence, token: Token): Token {
  const seen = new Set<number>();
  let at = token;
  while (relationOf(at) === 'conj' && !seen.has(at.index)) {
    seen.add(at.index);
    const head = headOf(sentence, at);
    // Two clauses are coordinated too: only names of one rank are one.
    if (head === null || !/^(NN|PRP)/.test(head.pos)) break;
    at = head;
  }
  return at;
}

export function siteOf(page: Page, words: readonly Word[], role: CapitalRole | null): Site {
  const [first] = words;
  const last = words.at(-1);
  const sentence = first?.sentence ?? null;
  const before = first === undefined ? null : (page.words[first.index - 1] ?? null);
  const after = last === undefined ? null : (page.words[last.index + 1] ?? null);
  const own = headToken(words, sentence);
  const token = sentence === null || own === null ? null : firstConjunct(sentence, own);
  const marker = (at: Token | null): Token | null =>
    sentence === null || at === null ? null : dependent(sentence, at, 'case');
  const markers = [marker(own), marker(token)].filter((found) => found !== null && !/^['’]s?$/.test(found.text));
  const adjacent = before !== null && first?.gap === ' ' && before.token?.pos === 'IN' ? before.key : null;
  return {
    page,
    role,
    words,
    before: before?.sentence === sentence ? before : null,
    after: after?.sentence === sentence ? after : null,
    sentence,
    token,
    own,
    preposition: adjacent ?? markers[0]?.text.toLowerCase() ?? null,
    governor: sentence === null || token === null ? null : headOf(sentence, token),
    relation: token === null ? '' : relationOf(token),
    titleCase: page.titleCase,
  };
}
