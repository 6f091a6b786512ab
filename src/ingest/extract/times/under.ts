import type { Sentence, Token } from '../../../domain/annotation.ts';
import type { TimeRef } from '../../../domain/facts.ts';
import { contains, type Span } from '../../../domain/spans.ts';
import { overSentences, type Scene, tokensUnder } from '../scene.ts';
import { ancestors } from '../syntax.ts';

const isVerb = ({ pos }: Token): boolean => pos.startsWith('VB');

/** The verb that a word hangs under, whatever nouns stand between; null when there is none. */
export const verbOver = (sentence: Sentence, token: Token): Token | null =>
  ancestors(sentence, token).find(isVerb) ?? null;

/** The times of each sentence that has some. */
export type TimesIn = ReadonlyMap<Sentence, readonly TimeRef[]>;

export function timesIn({ sentences, timeRefs }: Scene): TimesIn {
  const found = overSentences(sentences, timeRefs, (time) => time);
  return new Map(sentences.flatMap((sentence, at) => (found[at]?.length ? [[sentence, found[at]] as const] : [])));
}

/**
 * The time of what a word says: of a verb the time in its own clause ("said on Wednesday"), of a noun the time that hangs on
 * it ("minister since 2019"). The nearest one, and none that stands in `not`: what somebody says has a time of its own.
 */
export function timeUnder(times: TimesIn, sentence: Sentence, word: Token, not: readonly Span[] = []): TimeRef | null {
  const distance = ({ start, end }: Span): number => Math.max(word.start - end, start - word.end);
  const own = (times.get(sentence) ?? []).filter((time) => {
    if (not.some((span) => contains(span, time))) return false;
    const last = tokensUnder(sentence, time).at(-1);
    if (last === undefined) return false;
    const path = ancestors(sentence, last);
    return path.slice(0, path.findIndex(isVerb) + 1 || undefined).some(({ index }) => index === word.index);
  });
  return own.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null;
}
