import { NICKNAME_VERBS, SLOGAN_CARRIERS, speechVerb, TITLED_NOUNS } from '../../../lexicon/cues.ts';
import type { Stretch } from './marks.ts';
import { type Page, type Word, wordAt, wordsIn } from './page.ts';
import { childrenOf } from './source.ts';

/** What the form of a stretch and the words right before it tell, apart from any cue. */

/** True where the words end as speech does before its cue ("…," he said): comma, question, exclamation, dash. */
export const endsOpen = (page: Page, stretch: Stretch): boolean =>
  /[,?!…—–-]$/.test(page.text.slice(stretch.start, stretch.end)) || /^\s*,/.test(page.text.slice(stretch.outer.end));

/** The last word before the opening mark, or null at the start of the passage. */
export const wordBefore = (page: Page, stretch: Stretch): Word | null =>
  page.words[wordAt(page.words, stretch.outer.start) - 1] ?? null;

/** A sentence or more of its own ("We will go."), not a phrase that a clause of the narrator needs (“for further joint actions”). */
export function isSentence(page: Page, stretch: Stretch): boolean {
  const text = page.text.slice(stretch.start, stretch.end);
  if (!/^[\p{Lu}\p{N}…¿¡‘'“"(]/u.test(text)) return false;
  const before = wordBefore(page, stretch);
  if (before === null || startsSentence(page, stretch)) return true;
  if (before.token.text === ':') return true;
  if (before.isMark || /^[,;–—-]+$/.test(before.token.text)) return /\s|[.!?]$/.test(text);
  // “The minister said “We will go””: no comma, but a verb of speech or its listener right before.
  return /^\p{Lu}/u.test(text) && /[.,?!]$/.test(text) && !/^(?:IN|DT|PRP\$|JJ|TO|CC|POS)$/.test(before.token.pos);
}

/** Nothing of the narrator's sentence stands before the opening mark. */
export function startsSentence(page: Page, stretch: Stretch): boolean {
  const before = wordBefore(page, stretch);
  if (before === null) return true;
  const gap = page.text.slice(page.proseStart, stretch.outer.start).trimEnd();
  return gap === '' || /[.?!…]["”’')\]]*$/.test(gap);
}

/** Nothing but blanks stands before this offset in its passage. */
export const startsPassage = (page: Page, offset: number): boolean =>
  page.text.slice(page.proseStart, offset).trim() === '';

const SMALL_WORDS = /^(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|as|de|la|le|der|und)$/i;

/** “A Short History of Cold Light”: every word but the small ones is capitalised, as in titles and names. */
export function isTitleCase(page: Page, stretch: Stretch): boolean {
  const words = page.text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.test(word)))
  );
}

/** Why nobody utters these words, in plain words, or null: a title or name, a nickname in general use, a banner. */
export function whyUnuttered(page: Page, stretch: Stretch): string | null {
  const at = wordAt(page.words, stretch.outer.start);
  const before = page.words.slice(Math.max(0, at - 8), at).filter((word) => word.sentence === page.words[at]?.sentence);
  const last = before.at(-1);
  if (last === undefined) return null;
  const spoken = /^[,:]$/.test(last.token.text) || isNaming(before);
  if (page.kind !== 'HEADLINE' && !spoken && !startsSentence(page, stretch) && isTitleCase(page, stretch))
    return 'a title or a name';
  const nickname = before.find(
    (word, index) =>
      isNickname(word) && !before.slice(index + 1).some(({ token }) => /^(?:,|VB.*|MD)$/.test(token.pos)),
  );
  if (nickname !== undefined && !spoken) return `a name in use ("${nickname.token.text}")`;
  const startsWithVerb = /^(?:VB|MD)/.test(wordsIn(page.words, stretch)[0]?.token.pos ?? '');
  const noun = before.filter((word) => !/^(?:IN|VBG|VBN|DT|,)$/.test(word.token.pos)).at(-1)?.token;
  if (noun === undefined || startsWithVerb) return null;
  if (SLOGAN_CARRIERS.has(noun.lemma.toLowerCase())) return `words on a thing ("${noun.text}")`;
  if (TITLED_NOUNS.has(noun.lemma.toLowerCase()) && !spoken) return `the title of a work ("${noun.text}")`;
  return null;
}

/** "Trump called him “…”": somebody names, whatever the letters look like. */
function isNaming(before: readonly Word[]): boolean {
  const last = before.at(-1);
  const verb = last?.token.pos.startsWith('PRP') === true ? before.at(-2) : last;
  if (verb === undefined || (speechVerb(verb.token.lemma)?.class !== 'NAMING' && verb.token.lemma !== 'call'))
    return false;
  return /^VB[DZP]$/.test(verb.token.pos) && !isNickname(verb);
}

/** "known as", "a fence called", "so-called": a participle that nobody is the subject of. */
function isNickname({ token, sentence }: Word): boolean {
  if (/^so-called$/i.test(token.text)) return true;
  if (!NICKNAME_VERBS.has(token.lemma.toLowerCase()) || token.pos !== 'VBN') return false;
  return !(childrenOf(sentence)[token.index] ?? []).some(
    (child) => /^(?:nsubj|aux$)/.test(child.dep) && child.dep !== 'nsubj:pass',
  );
}
