import { WEEKDAYS, type Weekday } from '../../../domain/calendar.ts';
import { dateAt, monthNumber } from '../../../lexicon/dates.ts';
import { BEFORE_AMOUNTS, COUNTED, DAY_PARTS, PLACE_IN_STRETCH, SEASONS } from '../../../lexicon/time-words.ts';
import type { Lean, Meaning, TimeFinding, TimeRule } from './time.ts';
import { bareEnd, type Word } from './words.ts';

const STYLE = 'AP and Reuters stylebooks: dates, months, days of the week';
const WEEKDAY_BY_NAME: ReadonlyMap<string, Weekday> = new Map(WEEKDAYS.map((day) => [day.toLowerCase(), day]));

export const weekdayAt = (word: Word | undefined): Weekday | null =>
  word?.capital === true ? (WEEKDAY_BY_NAME.get(word.plain) ?? null) : null;

export const LEANS: ReadonlyMap<string, Lean> = new Map([
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['previous', 'LAST'],
  ['this', 'THIS'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
]);

export const leanOf = (word: Word | undefined): Lean => LEANS.get(word?.plain ?? '') ?? null;

/** The finding on words [from, to); the last word without its 's. */
export function findingOf(
  words: readonly Word[],
  from: number,
  to: number,
  kind: TimeFinding['kind'],
  meaning: Meaning,
  weekday: Weekday | null = null,
): TimeFinding | null {
  const last = words[to - 1];
  return last === undefined ? null : { from, to, end: bareEnd(last), kind, weekday, meaning };
}

/** Index of the first word at or behind a character. */
function wordAtChar(words: readonly Word[], from: number, char: number): number {
  let at = from;
  for (let word = words[at]; word !== undefined && word.start < char; word = words[at]) at += 1;
  return at;
}

export const dayRule: TimeRule = {
  id: 'time.day',
  says: 'A day with its month is a date: "Nov. 3", "12 June 2025", "2024-05-06", with or without its weekday before it.',
  source: STYLE,
  confidence: 0.98,
  find: (words, at, text) => {
    const weekday = weekdayAt(words[at]);
    const first = weekday === null ? at : words[at + 1]?.text === ',' ? at + 2 : at + 1;
    const word = words[first];
    if (word === undefined || !(word.capital || /^\p{Nd}/u.test(word.text))) return null;
    const before = words[first - 1];
    if (weekday === null && before !== undefined && before.end === word.start && /^[-/.,$€£\p{L}]$/u.test(before.text))
      return null;
    const date = dateAt(text, word.start);
    if (date === null) return null;
    const to = wordAtChar(words, first, date.end);
    return { from: at, to, end: date.end, kind: 'ABSOLUTE', weekday, meaning: { form: 'DAY', value: date.value } };
  },
  examples: [
    ['The truce will end on Nov. 3.', ['Nov. 3 = XXXX-11-03']],
    ['Both sides met on 12 June 2025 in Oslo.', ['12 June 2025 = 2025-06-12']],
    [
      'Talks Resume\nThe ministers met in Oslo on 14 July 2025. They will meet again on August 2.',
      ['14 July 2025 = 2025-07-14', 'August 2 = 2025-08-02'],
    ],
    ['The letter arrived on Monday, May 6, 2024, he said.', ['Monday, May 6, 2024 = 2024-05-06']],
  ],
  leaves: [
    'The price rose by 3 percent in May.',
    'He may 3 times ask.',
    'In May 2,000 people came.',
    'The score was 3-2 in March.',
  ],
};

/** Days named after something else, and newspapers. */
const NAMED_DAYS = new Set([
  'black',
  'bloody',
  'good',
  'ash',
  'super',
  'cyber',
  'holy',
  'easter',
  'palm',
  'maundy',
  'every',
  'each',
]);
const PAPERS = new Set(['Times', 'Mirror', 'Telegraph', 'Post', 'Express', 'Mail', 'Herald', 'Tribune', 'Review']);

export const weekdayRule: TimeRule = {
  id: 'time.weekday',
  says: 'A day of the week, with a part of the day behind it or "last", "next", "this" before it, is that day next to the article’s.',
  source: STYLE,
  confidence: 0.97,
  find: (words, at) => {
    const lean = leanOf(words[at]);
    const first = lean === null ? at : at + 1;
    const weekday = weekdayAt(words[first]);
    if (weekday === null || NAMED_DAYS.has(words[first - 1]?.plain ?? '') || PAPERS.has(words[first + 1]?.text ?? ''))
      return null;
    const bare = !/['’]s$/.test(words[first]?.text ?? '');
    const to = bare && DAY_PARTS.has(words[first + 1]?.plain ?? '') ? first + 2 : first + 1;
    return findingOf(words, at, to, 'WEEKDAY', { form: 'WEEKDAY', weekday, lean }, weekday);
  },
  examples: [
    ['The minister arrived on Tuesday.', ['Tuesday = ?']],
    ['She had written to Brussels on Wednesday evening.', ['Wednesday evening = ?']],
    [
      'Talks Resume\nThe ministers met on 14 July 2025. One of them arrived on Sunday and will leave on Wednesday.',
      ['Sunday = 2025-07-13', 'Wednesday = 2025-07-16'],
    ],
  ],
  leaves: [
    'He wrote for the Sunday Times.',
    'They died on Bloody Sunday.',
    'The market opens on Mondays.',
    'They meet every Monday.',
  ],
};

/** Before the name of a month that is also a word or a name: it is the month. */
const BEFORE_MONTH = new Set(
  'in since until till by from to last next this early late mid of and or between through during before after for past around - – throughout'.split(
    ' ',
  ),
);

function isMonthName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || word.text.length < 3 || word.text === word.text.toUpperCase())
    return false;
  if (monthNumber(word.plain) === null || /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/.test(word.plain))
    return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && BEFORE_MONTH.has(before.plain)) return true;
  if (/^(?:19|20)\d\d$/.test(after?.text ?? '')) return true;
  // "Theresa May said", "April Jones", "May he rest": a name or a verb.
  if (after?.capital || (before?.capital && before.plain !== 'the')) return false;
  return !/^(?:may|march|august)$/.test(word.plain);
}

export const monthRule: TimeRule = {
  id: 'time.month',
  says: 'A month, with or without its year, is that month; "last" and "next" choose its year where the article’s day is known.',
  source: STYLE,
  confidence: 0.95,
  find: (words, at) => {
    const lean = leanOf(words[at]);
    let first = lean === null ? at : at + 1;
    if (lean === null && PLACE_IN_STRETCH.has(words[at]?.plain ?? ''))
      first = words[at + 1]?.text === '-' ? at + 2 : at + 1;
    if (!isMonthName(words, first)) return null;
    const month = monthNumber(words[first]?.plain ?? '') ?? 0;
    const gap = /^(?:,|of)$/.test(words[first + 1]?.plain ?? '') ? first + 2 : first + 1;
    const year = words[gap] !== undefined && isYear(words, gap) ? Number(words[gap]?.text) : null;
    const to = year === null ? first + 1 : gap + 1;
    const kind = lean === null ? 'ABSOLUTE' : 'RELATIVE';
    return findingOf(words, at, to, kind, { form: 'MONTH', month, year, lean });
  },
  examples: [
    ['The truce was signed in March.', ['March = XXXX-03']],
    ['Troops have been there since mid-November.', ['mid-November = XXXX-11']],
    ['The deal of May 2024 has ended.', ['May 2024 = 2024-05']],
    [
      'Talks Resume\nThe ministers met on 14 July 2025. They had met in November and will meet again in September.',
      ['November = 2024-11', 'September = 2025-09'],
    ],
    ['Peru to open border by June\nThe ministers met on 14 July 2025.', ['June = 2026-06']],
  ],
  leaves: [
    'The marches began.',
    'You may leave, he said.',
    'Theresa May said no.',
    'The march was long.',
    'April Jones spoke.',
  ],
};

/** A number of four digits that is a year of recent history, not an amount. */
export function isYear(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !/^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
  if (after?.start === word.end && /^(?:\p{L}.*|-|%|\/)$/u.test(after.text)) return false;
  if (before?.end === word.start && !/^[“"‘'(–—]$/.test(before.text)) return false;
  if (COUNTED.has(after?.plain ?? '') || BEFORE_AMOUNTS.has(before?.plain ?? '')) return false;
  // "Agenda 2030", "Windows 2000": part of a name, unless a month or season stands there.
  return !before?.capital || monthNumber(before?.plain ?? '') !== null || SEASONS.has(before?.plain ?? '') || at === 1;
}

export const yearRule: TimeRule = {
  id: 'time.year',
  says: 'A number of four digits that counts nothing is a year, also with its season before it.',
  source: STYLE,
  confidence: 0.95,
  find: (words, at) => {
    const season = SEASONS.has(words[at]?.plain ?? '');
    const first = season ? (words[at + 1]?.plain === 'of' ? at + 2 : at + 1) : at;
    if (!isYear(words, first)) return null;
    return findingOf(words, at, first + 1, 'ABSOLUTE', { form: 'YEAR', year: Number(words[first]?.text) });
  },
  examples: [
    ['The protocol expires in 2027.', ['2027 = 2027']],
    ['Flights violate the 1953 armistice.', ['1953 = 1953']],
    ['She served as ambassador from 2015 to 2018.', ['2015 = 2015', '2018 = 2018']],
  ],
  leaves: [
    'The army sent 2000 soldiers.',
    'It cost $2000.',
    'Agenda 2030 has failed.',
    'Flight 1950 was late.',
    'They marched for 1900 km.',
  ],
};

export const decadeRule: TimeRule = {
  id: 'time.decade',
  says: 'A decade ("the 1970s") is a time without a single year.',
  source: STYLE,
  confidence: 0.97,
  find: (words, at) => {
    const [word, after] = [words[at], words[at + 1]];
    if (word === undefined || !/^(?:1[5-9]|20)\d0$/.test(word.text) || after?.start !== word.end || after.text !== 's')
      return null;
    return findingOf(words, at, at + 2, 'ABSOLUTE', { form: 'VAGUE' });
  },
  examples: [['The wars of the 1970s were over fish.', ['1970s = ?']]],
  leaves: ['The war of 1970 was over fish.', 'It flew 70s missions.'],
};
