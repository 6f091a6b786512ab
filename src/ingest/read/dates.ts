const ISO =
  /^([12]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[T ][0-2]\d:[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** "20240506T100000Z", "2024/05/06 10:00" */
const COMPACT = /^([12]\d{3})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const SLASHED = /^([12]\d{3})\/(\d{2})\/(\d{2})(?:\s+\d\d:\d\d(?::\d\d)?)?$/;
/** RFC 822, of RSS: "Mon, 06 May 2024 10:00:00 GMT" */
const MAIL =
  /^(?:[A-Z][a-z]{2},?\s+)?(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+([12]\d{3})\b/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function realDate(year: string, month?: string, day?: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  const isReal = date.getUTCMonth() + 1 === Number(month ?? '1') && date.getUTCDate() === Number(day ?? '1');
  return isReal ? [year, month, day].filter((part) => part !== undefined).join('-') : null;
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a real day; of a date with a time its day, as written. Null for anything else. */
export function toPublicationDate(value: string): string | null {
  const [match, year = '', month, day] = ISO.exec(value) ?? [];
  return match === undefined ? null : realDate(year, month, day);
}

/** The day of a date in one of the forms of feeds and news services; null for a form that could mean two days. */
export function toDay(value: string): string | null {
  const text = value.trim();
  const [match, year = '', month, day] = COMPACT.exec(text) ?? SLASHED.exec(text) ?? [];
  if (match !== undefined) return realDate(year, month, day);
  const [mail, mailDay = '', name = '', mailYear = ''] = MAIL.exec(text) ?? [];
  if (mail === undefined) return toPublicationDate(text);
  return realDate(mailYear, String(MONTHS.indexOf(name) / 3 + 1).padStart(2, '0'), mailDay.padStart(2, '0'));
}

/** "2024-05-06-talks.txt", "20240506_talks.html", "archive/2024/05/06/talks.txt" */
const NAMED = /(?<![\p{L}\d])((?:19|20)\d{2})([-_/.]?)(\d{2})\2(\d{2})(?![\p{L}\d])/gu;

/** The day in the name of a file or of its folders, the last one that is real; null when there is none. Never the file's times. */
export function dateOfName(name: string): string | null {
  const days = [...name.matchAll(NAMED)].flatMap(([, year = '', , month, day]) => realDate(year, month, day) ?? []);
  return days.at(-1) ?? null;
}
