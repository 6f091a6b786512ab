import {
  DAY_PARTS,
  NUMBER_WORDS,
  PARTS_OF_STRETCH,
  PLACE_IN_STRETCH,
  SEASONS,
  UNITS,
  VAGUE_NUMBERS,
} from '../../../lexicon/time-words.ts';
import { findingOf, isYear, leanOf } from './fixed.ts';
import type { Lean, Meaning, TimeRule } from './time.ts';
import type { Word } from './words.ts';

export const GRAMMAR = 'Quirk et al., A Comprehensive Grammar of the English Language (1985), adverbials of time';
export const VAGUE: Meaning = { form: 'VAGUE' };

export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

export const namedDayRule: TimeRule = {
  id: 'time.named-day',
  says: '"Yesterday", "today", "tonight", "tomorrow", "this morning" and "last night" count from the article’s day.',
  source: GRAMMAR,
  confidence: 0.9,
  find: (words, at) => {
    const count = NAMED_DAYS.get(words[at]?.plain ?? '');
    const part = DAY_PARTS.has(words[at + 1]?.plain ?? '');
    if (count !== undefined)
      return findingOf(words, at, part ? at + 2 : at + 1, 'RELATIVE', {
        form: 'SHIFT',
        unit: 'DAY',
        count,
        from: 'ARTICLE',
      });
    const lean = leanOf(words[at]);
    if (!part || (lean !== 'THIS' && !(lean === 'LAST' && words[at + 1]?.plain === 'night'))) return null;
    return findingOf(words, at, at + 2, 'RELATIVE', {
      form: 'SHIFT',
      unit: 'DAY',
      count: lean === 'THIS' ? 0 : -1,
      from: 'ARTICLE',
    });
  },
  examples: [
    [
      'Talks Resume\nThe ministers met on 14 July 2025. “We came yesterday and leave tomorrow,” one said.',
      ['yesterday = 2025-07-13', 'tomorrow = 2025-07-15'],
    ],
    ['“Today they go home,” he said.', ['Today = ?']],
    ['Shells fell on the town last night.', ['last night = ?']],
  ],
  leaves: ['It took all night.', 'That evening he left.', 'They met in the morning.'],
};

const STRETCHES: Readonly<Record<Exclude<Lean, null>, number>> = { LAST: -1, THIS: 0, NEXT: 1 };

/** "last year", "next month", "this week", "last summer" from a word; -> words after it and what they mean. */
function leanedStretch(words: readonly Word[], at: number): { to: number; meaning: Meaning } | null {
  const lean = leanOf(words[at]);
  const noun = words[at + 1]?.plain ?? '';
  if (lean === null || words[at]?.plain === 'past') return null;
  if (SEASONS.has(noun) || noun === 'weekend' || noun === 'quarter') return { to: at + 2, meaning: VAGUE };
  const unit = UNITS.get(noun);
  if (unit === undefined || noun.endsWith('s') || unit.unit === 'DAY') return null;
  // "the previous year" counts from the time of the story.
  const meaning: Meaning =
    unit.count === 1 && words[at]?.plain !== 'previous'
      ? { form: 'SHIFT', unit: unit.unit, count: STRETCHES[lean], from: 'ARTICLE' }
      : VAGUE;
  return { to: at + 2, meaning };
}

export const stretchRule: TimeRule = {
  id: 'time.stretch',
  says: '"Last", "this" and "next" with week, month, year or season name the one before, around or after the article’s day.',
  source: GRAMMAR,
  confidence: 0.95,
  find: (words, at) => {
    const first = PLACE_IN_STRETCH.has(words[at]?.plain ?? '') ? at + 1 : at;
    const found = leanedStretch(words, first);
    return found && findingOf(words, at, found.to, 'RELATIVE', found.meaning);
  },
  examples: [
    ['Trade fell last year.', ['last year = ?']],
    [
      'Talks Resume\nThe ministers met on 14 July 2025. They had met last week and will meet next month.',
      ['last week = 2025-W28', 'next month = 2025-08'],
    ],
    ['The border was closed last summer.', ['last summer = ?']],
  ],
  leaves: ['It was the last time.', 'The next three days decide.', 'This is a year of rain.', 'He stayed for a week.'],
};

export const partOfStretchRule: TimeRule = {
  id: 'time.part-of-stretch',
  says: '"The end of the year" and the like lie in that year, month or week.',
  source: GRAMMAR,
  confidence: 0.9,
  find: (words, at) => {
    const first = words[at]?.plain === 'the' ? at + 1 : at;
    if (!PARTS_OF_STRETCH.has(words[first]?.plain ?? '') || words[first + 1]?.plain !== 'of') return null;
    const of = first + 2;
    const leaned = leanedStretch(words, of);
    if (leaned !== null) return findingOf(words, at, leaned.to, 'RELATIVE', leaned.meaning);
    if (isYear(words, of))
      return findingOf(words, at, of + 1, 'ABSOLUTE', { form: 'YEAR', year: Number(words[of]?.text) });
    const unit = UNITS.get(words[of + 1]?.plain ?? '');
    if (words[of]?.plain !== 'the' || unit === undefined || unit.count !== 1 || words[of + 1]?.plain.endsWith('s'))
      return null;
    return findingOf(words, at, of + 2, 'RELATIVE', { form: 'SHIFT', unit: unit.unit, count: 0, from: 'ARTICLE' });
  },
  examples: [
    ['The train would leave by the end of next year.', ['the end of next year = ?']],
    ['He is not expected before the end of the year.', ['the end of the year = ?']],
    [
      'Talks Resume\nThe ministers met on 14 July 2025. A deal is due by the end of the month.',
      ['the end of the month = 2025-07'],
    ],
  ],
  leaves: ['It was the end of the war.', 'That was the start of years of war.', 'They met at the end of the road.'],
};

/** "two", "12", "several"; null for a word that is no number. `count` is null where it is not exact. */
function countAt(word: Word | undefined): { count: number | null } | null {
  const plain = word?.plain ?? '';
  if (/^\d{1,3}$/.test(plain)) return { count: Number(plain) };
  const count = NUMBER_WORDS.get(plain);
  if (count !== undefined) return { count };
  return VAGUE_NUMBERS.has(plain) ? { count: null } : null;
}

/** "two years", "a few months", "years": words before "ago" or "after". */
function stretchAt(
  words: readonly Word[],
  at: number,
): { to: number; count: number | null; unit: Meaning & { form: 'SHIFT' } } | null {
  let next = at;
  let count: number | null = null;
  const number = countAt(words[next]);
  if (number !== null) {
    count = number.count;
    next += 1;
    if (/^(?:few|couple)$/.test(words[next]?.plain ?? '')) {
      count = null;
      next += words[next + 1]?.plain === 'of' ? 2 : 1;
    }
  }
  const unit = UNITS.get(words[next]?.plain ?? '');
  if (unit === undefined) return null;
  if (number === null && !words[next]?.plain.endsWith('s')) return null;
  const exact = count !== null && unit.count < 10;
  return {
    to: next + 1,
    count: exact ? count : null,
    unit: { form: 'SHIFT', unit: unit.unit, count: exact && count !== null ? count * unit.count : 0, from: 'ARTICLE' },
  };
}

export const agoRule: TimeRule = {
  id: 'time.ago',
  says: 'A number of days, weeks, months or years "ago" counts back from the article’s day, as exactly as its unit.',
  source: GRAMMAR,
  confidence: 0.93,
  find: (words, at) => {
    const stretch = stretchAt(words, at);
    if (stretch === null || words[stretch.to]?.plain !== 'ago') return null;
    const meaning: Meaning = stretch.count === null ? VAGUE : { ...stretch.unit, count: -stretch.unit.count };
    return findingOf(words, at, stretch.to + 1, 'RELATIVE', meaning);
  },
  examples: [
    ['Two years ago Ukraine banned such trucks.', ['Two years ago = ?']],
    [
      'Talks Resume\nThe ministers met on 14 July 2025. A truce was signed a year ago and broken three days ago.',
      ['a year ago = 2024', 'three days ago = 2025-07-11'],
    ],
    ['The war ended decades ago.', ['decades ago = ?']],
  ],
  leaves: ['He stayed two years.', 'The long ago war is over.', 'It took an hour.'],
};

export const afterRule: TimeRule = {
  id: 'time.after',
  says: '"A day after" something places that thing before the time of the sentence; "before" and "later" leave it open.',
  source: GRAMMAR,
  confidence: 0.8,
  find: (words, at) => {
    const stretch = stretchAt(words, at);
    if (stretch === null || countAt(words[at]) === null || words[stretch.to - 1]?.plain === 'decades') return null;
    const link = words[stretch.to]?.plain ?? '';
    if (!/^(?:after|before|earlier|later)$/.test(link)) return null;
    // Of years only the article's own days can be counted back from: "two years after the war" has another ground.
    const near = stretch.unit.unit === 'DAY' || stretch.unit.unit === 'WEEK';
    const meaning: Meaning =
      link === 'after' && near && stretch.count !== null
        ? { ...stretch.unit, count: -stretch.unit.count, from: 'LOCAL' }
        : VAGUE;
    return findingOf(words, at, stretch.to + 1, 'RELATIVE', meaning);
  },
  examples: [
    ['Ankara spoke five weeks after the two sides met.', ['five weeks after = ?']],
    ['Talks Resume\nThe ministers met on 14 July 2025, a day after shells fell.', ['a day after = 2025-07-13']],
    ['She left two days later.', ['two days later = ?']],
  ],
  leaves: ['He left soon after.', 'They spoke for two days.', 'After the week he left.'],
};
