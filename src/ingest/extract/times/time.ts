import type { PartialDate, TimeRefKind, Weekday } from '../../../domain/calendar.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { isoDate } from '../../../lexicon/dates.ts';
import type { CalendarUnit } from '../../../lexicon/time-words.ts';
import { dayNumber, dayOf, isFullDay, shift, weekdayIndex, weekdayNumber } from './days.ts';
import type { Tense } from './tense.ts';
import type { Word } from './words.ts';

/** Which of its kind: the one before, around or after the article's day; null where the tense tells. */
export type Lean = 'LAST' | 'THIS' | 'NEXT' | null;

/** What an expression means, before anything anchors it. */
export type Meaning =
  /** a day of a month; its year may be XXXX */
  | { readonly form: 'DAY'; readonly value: PartialDate }
  | { readonly form: 'MONTH'; readonly month: number; readonly year: number | null; readonly lean: Lean }
  | { readonly form: 'YEAR'; readonly year: number }
  | { readonly form: 'WEEKDAY'; readonly weekday: Weekday; readonly lean: Lean }
  /** so many units from the article's day; LOCAL: from the time that its sentence named before */
  | { readonly form: 'SHIFT'; readonly unit: CalendarUnit; readonly count: number; readonly from: 'ARTICLE' | 'LOCAL' }
  | { readonly form: 'VAGUE' };

export interface TimeFinding {
  /** word indexes [from, to) */
  readonly from: number;
  readonly to: number;
  /** characters; less than the last word where its 's does not count */
  readonly end: number;
  readonly kind: TimeRefKind;
  readonly weekday: Weekday | null;
  readonly meaning: Meaning;
}

/** A rule that reads a time at one word of a passage; it looks at a bounded number of words. */
export interface TimeRule extends ReadingRule {
  readonly find: (words: readonly Word[], at: number, text: string) => TimeFinding | null;
}

export interface Resolution {
  readonly resolved: PartialDate | null;
  readonly offset: number | null;
}

const NONE: Resolution = { resolved: null, offset: null };

/** The article's day, as far as it is known. */
export interface Anchor {
  /** YYYY-MM-DD, or null */
  readonly day: PartialDate | null;
  /** weekday on which the lead says the news happened, when no date is known: offsets count from it */
  readonly weekday: Weekday | null;
}

/** Days from one weekday to another: behind for the past (0 to -6), else ahead (0 to 6); with LAST and NEXT never the same day. */
function weekdayOffset(from: number, to: number, lean: Lean, tense: Tense): number {
  const ahead = (to - from + 7) % 7;
  if (lean === 'LAST') return ahead === 0 ? -7 : ahead - 7;
  if (lean === 'NEXT') return ahead === 0 ? 7 : ahead;
  return tense === 'PAST' && ahead > 0 ? ahead - 7 : ahead;
}

/** From the weekday of the news, whose story may have gone on since: the nearest such day, for the future the next one. */
const offsetFromNews = (from: number, to: number, tense: Tense): number => {
  const ahead = (to - from + 7) % 7;
  return tense === 'PAST' && ahead > 3 ? ahead - 7 : ahead;
};

function resolveWeekday(weekday: Weekday, lean: Lean, tense: Tense, anchor: Anchor): Resolution {
  const to = weekdayNumber(weekday);
  if (anchor.day !== null) {
    const today = dayNumber(anchor.day);
    const offset = weekdayOffset(weekdayIndex(today), to, lean, tense);
    return { resolved: dayOf(today + offset), offset };
  }
  return anchor.weekday === null || lean !== null
    ? NONE
    : { resolved: null, offset: offsetFromNews(weekdayNumber(anchor.weekday), to, tense) };
}

/** The year of a month that lies behind or ahead of the article's month; the nearest one where nothing tells. */
function yearOfMonth(month: number, lean: Lean, tense: Tense, day: PartialDate): number {
  const [year = 0, now = 1] = day.split('-').map(Number);
  if (lean === 'LAST') return month < now ? year : year - 1;
  if (lean === 'NEXT') return month > now ? year : year + 1;
  if (lean === 'THIS') return year;
  if (tense === 'PAST') return month <= now ? year : year - 1;
  if (tense === 'FUTURE') return month >= now ? year : year + 1;
  const distance = month - now;
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
}

function resolveDay(value: PartialDate, tense: Tense, anchor: Anchor): Resolution {
  if (anchor.day === null) return { resolved: value, offset: null };
  const [, month = 1, day = 1] = value.split('-').map(Number);
  let resolved = value;
  if (value.startsWith('X')) {
    const year = Number(anchor.day.slice(0, 4));
    const today = dayNumber(anchor.day);
    const candidates = [year - 1, year, year + 1].flatMap((one) => isoDate(one, month, day) ?? []);
    const cost = (one: PartialDate) => {
      const distance = dayNumber(one) - today;
      // A tense is a hint, not a proof: the wrong side counts as twice as far.
      const wrong = (tense === 'PAST' && distance > 0) || (tense === 'FUTURE' && distance < 0);
      return Math.abs(distance) * (wrong ? 2 : 1);
    };
    resolved = candidates.sort((a, b) => cost(a) - cost(b))[0] ?? value;
  }
  return { resolved, offset: isFullDay(resolved) ? dayNumber(resolved) - dayNumber(anchor.day) : null };
}

/**
 * The value of a meaning where an anchor solves it, and its distance from the article's day.
 * @param local the day that the sentence named before, for "a day after"
 */
export function resolve(meaning: Meaning, tense: Tense, anchor: Anchor, local: PartialDate | null): Resolution {
  switch (meaning.form) {
    case 'DAY':
      return resolveDay(meaning.value, tense, anchor);
    case 'MONTH': {
      const month = String(meaning.month).padStart(2, '0');
      const year =
        meaning.year ?? (anchor.day === null ? null : yearOfMonth(meaning.month, meaning.lean, tense, anchor.day));
      return { resolved: `${year ?? 'XXXX'}-${month}`, offset: null };
    }
    case 'YEAR':
      return { resolved: String(meaning.year), offset: null };
    case 'WEEKDAY':
      return resolveWeekday(meaning.weekday, meaning.lean, tense, anchor);
    case 'SHIFT': {
      const { unit, count } = meaning;
      const from = meaning.from === 'LOCAL' ? (local ?? anchor.day) : anchor.day;
      const resolved = from === null ? null : shift(from, unit, count);
      if (unit !== 'DAY') return { resolved, offset: null };
      const known = resolved !== null && anchor.day !== null;
      return { resolved, offset: known ? dayNumber(resolved) - dayNumber(anchor.day) : count };
    }
    case 'VAGUE':
      return NONE;
  }
}
