import { COMMITTING_VERBS, FUTURE_WORDS, IRREGULAR_PAST, NO_PAST } from '../../../lexicon/time-words.ts';
import type { Word } from './words.ts';

/** Whether the deed that a time belongs to lies behind or ahead of the article's day. */
export type Tense = 'PAST' | 'FUTURE' | 'UNKNOWN';

const CLAUSE_ENDS = new Set([',', ';', ':', '.', '!', '?', '—', '–', '(', ')']);
const SENTENCE_ENDS = new Set(['.', '!', '?']);
const QUOTES = new Set(['“', '”', '"']);
/** Words behind "to" that show a place or a thing, not a verb. */
const NO_VERB = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|\d.*)$/;

const isPast = ({ text, plain }: Word): boolean =>
  IRREGULAR_PAST.has(plain) || (/^\p{Ll}{2,}ed$/u.test(text) && !NO_PAST.has(plain));

/** "agreed to meet", "asked Nigeria to restore": what follows is still to come. */
function isCommitted(words: readonly Word[], past: number, end: number): boolean {
  if (!COMMITTING_VERBS.has(words[past]?.plain ?? '')) return false;
  for (let at = past + 1; at < end && at < past + 12; at += 1)
    if (
      words[at]?.plain === 'to' &&
      /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
      !NO_VERB.test(words[at + 1]?.plain ?? '')
    )
      return at + 1 < end;
  return false;
}

/** "is to visit", "was to fly": to be with an infinitive. */
const isToBe = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are|was|were)$/.test(words[at]?.plain ?? '') &&
  words[at + 1]?.plain === 'to' &&
  /^\p{Ll}/u.test(words[at + 2]?.text ?? '') &&
  !NO_VERB.test(words[at + 2]?.plain ?? '');

/** What one word says about the tense of a time that stands at `end` or, behind it, before the word. */
function tenseAt(words: readonly Word[], at: number, end: number): Tense {
  const word = words[at];
  if (word === undefined) return 'UNKNOWN';
  if (word.plain === 'since') return 'PAST';
  if (isToBe(words, at)) return 'FUTURE';
  if (word.plain === 'until' || word.plain === 'till') {
    for (
      let before = at - 1;
      before >= 0 && before > at - 12 && !CLAUSE_ENDS.has(words[before]?.text ?? '');
      before -= 1
    ) {
      if (/^(?:have|has|will|would|can)$/.test(words[before]?.plain ?? '')) return 'FUTURE';
      const one = words[before];
      if (one !== undefined && isPast(one) && !/^(?:have|has)$/.test(words[before - 1]?.plain ?? '')) return 'PAST';
    }
    return 'FUTURE';
  }
  // "May" with a capital is the month; "planned", "set", "due" look ahead although they end like a past.
  if (FUTURE_WORDS.has(word.plain) && !/^\p{Lu}/u.test(word.text)) return 'FUTURE';
  // "will be held", "is to be held": the participle says nothing, what stands before it does.
  if (!isPast(word) || /^(?:be|being)$/.test(words[at - 1]?.plain ?? '')) return 'UNKNOWN';
  return isCommitted(words, at, end) ? 'FUTURE' : 'PAST';
}

/** "Burundi to pull troops out in June": a headline's infinitive before a time lies ahead. */
export const announces = (words: readonly Word[], from: number): boolean =>
  words.some(
    (word, at) =>
      at < from &&
      word.plain === 'to' &&
      /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
      !NO_VERB.test(words[at + 1]?.plain ?? ''),
  );

const MOST_WORDS = 60;

/** A mark that opens a quotation: the word behind it touches it, the one before does not. */
function opensQuote(words: readonly Word[], at: number): boolean {
  const mark = words[at];
  if (mark === undefined || mark.text === '”') return false;
  return mark.text === '“' || (words[at + 1]?.start === mark.end && words[at - 1]?.end !== mark.start);
}

function searchBefore(words: readonly Word[], from: number, ends: ReadonlySet<string>): Tense {
  let quoted = false;
  for (let at = from - 1; at >= 0 && at >= from - MOST_WORDS; at -= 1) {
    const word = words[at];
    if (word === undefined) return 'UNKNOWN';
    if (QUOTES.has(word.text)) {
      // Words between marks have their own time: who stands outside passes over them, who stands inside stops.
      if (opensQuote(words, at) && !quoted) return 'UNKNOWN';
      quoted = !opensQuote(words, at);
      continue;
    }
    if (quoted) continue;
    if (ends.has(word.text)) return 'UNKNOWN';
    const tense = tenseAt(words, at, from);
    if (tense !== 'UNKNOWN') return tense;
  }
  return 'UNKNOWN';
}

function searchBehind(words: readonly Word[], from: number, to: number): Tense {
  const start = words[to]?.text === ',' ? to + 1 : to;
  for (let at = start; at < start + MOST_WORDS; at += 1) {
    const word = words[at];
    if (word === undefined || SENTENCE_ENDS.has(word.text) || QUOTES.has(word.text)) return 'UNKNOWN';
    const tense = tenseAt(words, at, from);
    if (tense !== 'UNKNOWN') return tense;
  }
  return 'UNKNOWN';
}

/**
 * The tense of the clause around the words [from, to): the nearest sign before them in their clause, else the first one
 * behind them, else the nearest one before them in the sentence. Without any, a sentence in the present looks ahead ("The
 * minister flies home on Wednesday").
 */
export function tenseOf(words: readonly Word[], from: number, to: number): Tense {
  const clause = searchBefore(words, from, CLAUSE_ENDS);
  if (clause !== 'UNKNOWN') return clause;
  const behind = searchBehind(words, from, to);
  return behind === 'UNKNOWN' ? searchBefore(words, from, SENTENCE_ENDS) : behind;
}
