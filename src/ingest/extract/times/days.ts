import { type PartialDate, WEEKDAYS, type Weekday } from '../../../domain/calendar.ts';
import type { CalendarUnit } from '../../../lexicon/time-words.ts';

/** Days since 1 January 1970, for arithmetic; Dates appear nowhere else. */
export function dayNumber(iso: PartialDate): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export const dayOf = (days: number): PartialDate => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (days: number): number => (((days + 3) % 7) + 7) % 7;

export const weekdayNumber = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday);

/** ISO week "2025-W34": that of the year in which its Thursday lies. */
export function weekOf(days: number): PartialDate {
  const thursday = days - weekdayIndex(days) + 3;
  const year = dayOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The calendar unit that many units from a day, as an ISO date of that precision. */
export function shift(day: PartialDate, unit: CalendarUnit, count: number): PartialDate {
  if (unit === 'DAY') return dayOf(dayNumber(day) + count);
  if (unit === 'WEEK') return weekOf(dayNumber(day) + 7 * count);
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (unit === 'YEAR') return String(year + count).padStart(4, '0');
  const months = year * 12 + month - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A day with its year: YYYY-MM-DD. */
export const isFullDay = (value: PartialDate | null): value is PartialDate =>
  value !== null && /^\d{4}-\d\d-\d\d$/.test(value);
