import { type PartialDate, WEEKDAYS } from '../domain/calendar.ts';
import type { Span } from '../domain/spans.ts';

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1-12 of an English month or its abbreviation, with or without a full stop; null for any other word. */
export const monthNumber = (word: string): number | null => MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;

/** A weekday, a month or a year, as it is written in news. */
export const isTimeName = (word: string): boolean =>
  WEEKDAYS.some((day) => day === word) || monthNumber(word) !== null || /^(?:19|20)\d\d$/.test(word);

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** ISO date; the year is XXXX where it is not known. Null for a day that the month does not have. */
export function isoDate(year: number | null, month: number, day: number): PartialDate | null {
  const longest = LONGEST[month - 1];
  if (longest === undefined || day < 1 || day > longest) return null;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  if (month === 2 && day === 29 && !leap) return null;
  const yearText = year === null ? 'XXXX' : String(year).padStart(4, '0');
  return `${yearText}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface WrittenDate extends Span {
  readonly text: string;
  /** YYYY-MM-DD, or XXXX-MM-DD without a year */
  readonly value: PartialDate;
}

// A full stop belongs to an abbreviation only: behind a whole name it ends the sentence.
const MONTH =
  '(?:(January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\\b\\.?)';
const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|,\\d{3}\\b|\\.\\d|:\\d|%)';
const YEAR = '((?:19|20)\\d\\d)(?!\\d|-\\d|,\\d{3}\\b|\\.\\d)';
const MONTH_FIRST = new RegExp(`${MONTH}\\s{0,3}${DAY}(?:,?\\s{1,3}${YEAR})?`, 'y');
const DAY_FIRST = new RegExp(`${DAY}(?:\\sof)?\\s{1,3}${MONTH}(?:,?\\s{1,3}${YEAR})?`, 'y');
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/y;

const NUMERIC = /(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?!\d)/y;

/** "22/04/2026" where one of the numbers can only be the day; null for "05/04/2026", which is read in two ways. */
export function numericDateAt(text: string, at: number): PartialDate | null {
  NUMERIC.lastIndex = at;
  const [, one, two, year] = NUMERIC.exec(text) ?? [];
  const [first, second] = [Number(one), Number(two)];
  if (year === undefined || first > 12 === second > 12)
    return first === second ? isoDate(Number(year), first, second) : null;
  return first > 12 ? isoDate(Number(year), second, first) : isoDate(Number(year), first, second);
}

/** The day of a month that is written at this place: "Nov. 3", "3 November 2024", "May 6 2024", "2024-05-06"; null when none is. */
export function dateAt(text: string, at: number): WrittenDate | null {
  const found = (match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) => {
    const value = isoDate(year === undefined ? null : Number(year), month, Number(day));
    return value === null ? null : { start: at, end: at + match[0].length, text: match[0], value };
  };
  MONTH_FIRST.lastIndex = at;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, name, short, day, year] = monthFirst;
    return found(monthFirst, year, monthNumber(name ?? short ?? '') ?? 0, day);
  }
  DAY_FIRST.lastIndex = at;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, name, short, year] = dayFirst;
    return found(dayFirst, year, monthNumber(name ?? short ?? '') ?? 0, day);
  }
  ISO.lastIndex = at;
  const iso = ISO.exec(text);
  return iso ? found(iso, iso[1], Number(iso[2]), iso[3]) : null;
}
