import { dateAt } from '../../lexicon/dates.ts';
import { CREDIT_LABELS } from '../../lexicon/page-furniture.ts';
import { type LineRule, labelOf } from './line-rule.ts';
import { countWords } from './lines.ts';

const PUBLISHED = '(?:first |last )?(?:published|updated?|posted|modified|created|issued|date|last modified)';
const LEAD_IN = new RegExp(
  `^(?:${PUBLISHED}(?:\\s+(?:on|at))?\\s*[:|-]?\\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?`,
  'i',
);
const TIME =
  '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?(?:[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d\\d)?)?)?\\)?';
const CLOCK = new RegExp(`^[\\s,|@•·–-]*(?:at\\s+)?(?:${TIME})?[\\s|.]*$`, 'i');
const CLOCK_BEFORE = new RegExp(`^(?:${TIME})[,\\s]+(?:on\\s+)?`, 'i');
/** Day and month in either order: a page's own stamp, of which nobody asks the value. */
const NUMBERS = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)/;
const BARE_LABEL = new RegExp(`^${PUBLISHED}:?$`, 'i');
const AGO =
  /^(?:(?:published|updated|posted)\s*:?\s+)?(?:just now|(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s?(?:s|m|h|d|sec|min|hr|second|minute|hour|day|week|month|year)s?\s+ago)$/i;
const READING_TIME = /^(?:reading time:?\s+)?\d{1,2}[\s-]min(?:ute)?s?(?:\s+read|\s+to read)?$/i;

/** What stands behind label, weekday and time of day is a date and nothing else. */
function isDated(part: string, needsYear: boolean): boolean {
  let at = 0;
  // "11:48 Modified: 22/04/2026": a label behind the time of day, too.
  for (const lead of [LEAD_IN, CLOCK_BEFORE, LEAD_IN]) at += lead.exec(part.slice(at))?.[0].length ?? 0;
  const numbers = NUMBERS.exec(part.slice(at));
  if (numbers !== null) return CLOCK.test(part.slice(at + numbers[0].length));
  const date = dateAt(part, at);
  return date !== null && !(needsYear && date.value.startsWith('X')) && CLOCK.test(part.slice(date.end));
}

const isLabelled = (part: string): boolean => new RegExp(`^${PUBLISHED}\\b`, 'i').test(part);
const isWriter = (part: string): boolean =>
  countWords(part, 6) <= 5 &&
  (part.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) || CREDIT_LABELS.has(labelOf(part, ':')));

/** A line that is only a date with a year, "Updated" with a date, or "2 hours ago", with the writer or the time of day beside it. */
export function isTimestamp(text: string): boolean {
  if (text.length > 200) return false;
  if (AGO.test(text) || READING_TIME.test(text)) return true;
  if (!/\d/.test(text)) return false;
  // "Coral Sea Times, Saturday 21 March 2026"
  const comma = text.indexOf(', ');
  if (comma > 0 && isWriter(text.slice(0, comma)) && isDated(text.slice(comma + 2), true)) return true;
  const parts = text
    .split(/[|•·]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const dated = parts.filter((part) => part.length <= 90 && (isDated(part, !isLabelled(part)) || AGO.test(part)));
  return (
    dated.length > 0 &&
    parts.every(
      (part) =>
        dated.includes(part) || CLOCK.test(part) || isWriter(part) || READING_TIME.test(part) || isLabelled(part),
    )
  );
}

export const timestamp: LineRule = {
  id: 'layout.timestamp',
  says: 'A line that is only a date, with or without "Published" or "Updated", the time of day, the writer and the paper, tells when the page appeared.',
  source: 'headers of news pages',
  confidence: 0.9,
  takes: ({ text }, { before }) =>
    isTimestamp(text) || (before !== null && BARE_LABEL.test(before.text) && text.length <= 40 && isDated(text, false)),
  examples: [
    'Friday, July 21, 2017',
    'Published: 12 June 2025, 14:30 GMT',
    'Updated on May 6, 2024 at 9:15 a.m. ET',
    '2024-05-06 | 09:15',
    'Published: 6 May 2024, 14:30 GMT | Updated: 7 May 2024',
    'Updated 3:14 PM GMT+2, March 5, 2025',
    'Jane Roe  | 18.02.2026 - Update : 18.02.2026',
    'Published on: 22/04/2026 - 11:48 Modified: 22/04/2026 - 13:05',
    'PTI | Updated: March 18, 2025 20:14 IST',
    'Source: Xinhua| 2026-01-10 08:14:27|Editor: roe',
    'Coral Sea Times, Saturday 21 March 2026',
    '2 hours ago',
    'Published 3 days ago',
    '5 min read',
    ['Published', '26 July', 'He left.'],
  ],
  leaves: [
    'On 12 June 2025',
    '|',
    '14:30',
    '12 June',
    'July 21, 2017 was a Friday.',
    'In 2025',
    'In Oslo, on 12 June 2025',
    'They met in Oslo, 12 June 2025',
    'He left 2 hours ago.',
    ['He left.', '26 July', 'She stayed.'],
  ],
};
