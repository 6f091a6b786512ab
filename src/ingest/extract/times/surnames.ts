import { firstThat, type Span } from '../../../domain/spans.ts';
import { BEFORE_TIMES } from '../../../lexicon/time-words.ts';
import type { TimeFinding } from './time.ts';
import type { Word } from './words.ts';

/**
 * Whether a finding is somebody's name: "Ms. June", "Friday said" in an article about a Joe Friday. Behind a word that only
 * times have ("in June", "on Friday") it stays a time, unless a name of more words holds it ("in Patricia June's office").
 * @param people where persons are named in one passage, in order of reading
 */
export function namesPerson(people: readonly Span[]): (words: readonly Word[], found: TimeFinding) => boolean {
  return (words, { from, end }) => {
    const start = words[from]?.start ?? 0;
    const name = people[firstThat(people, (one) => one.end >= end)];
    if (name === undefined || name.start > start) return false;
    return name.start < start || !BEFORE_TIMES.has(words[from - 1]?.plain ?? '');
  };
}
