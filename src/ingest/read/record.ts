import type { RawArticle } from '../../domain/article.ts';
import { hasUnseen, printable, type ReadOutcome, skipped } from './outcome.ts';

const FIELDS = new Set(['source', 'url', 'text', 'headline', 'publishedOn']);
const MAX_KEY = 1_000;
const MAX_HEADLINE = 500;

/** NUL, and halves of characters. */
const NOT_TEXT = /[\0\p{Cs}]/u;

const isString = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const DATE =
  /^([12]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[T ][0-2]\d:[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** YYYY, YYYY-MM or YYYY-MM-DD of a real day; of a date with a time its day. Null for anything else. */
export function toPublicationDate(value: string): string | null {
  const match = DATE.exec(value);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  const isReal = date.getUTCMonth() + 1 === Number(month ?? '1') && date.getUTCDate() === Number(day ?? '1');
  return isReal ? [year, month, day].filter((part) => part !== undefined).join('-') : null;
}

/** Why a parsed line is no article record, or null. */
function faultOf(record: Readonly<Record<string, unknown>>): string | null {
  const unknown = Object.keys(record).find((field) => !FIELDS.has(field));
  if (unknown !== undefined) return `the field "${printable(unknown)}" is not known; ${[...FIELDS].join(', ')} are.`;
  if (!isString(record.source) && !isString(record.url)) return 'it needs a "source" or a "url" to be known by.';
  for (const field of ['source', 'url', 'headline', 'publishedOn'])
    if (!isAbsent(record[field]) && !isString(record[field])) return `"${field}" must be a text.`;
  if (!isString(record.text)) return '"text" is missing or empty.';
  if (`${record.source ?? ''}`.length > MAX_KEY || `${record.url ?? ''}`.length > MAX_KEY)
    return `"source" and "url" have at most ${MAX_KEY} characters.`;
  if (hasUnseen(`${record.source ?? ''}${record.url ?? ''}`))
    return '"source" and "url" must have no control or zero-width characters.';
  if (NOT_TEXT.test(record.text)) return '"text" has characters that no text has.';
  if (`${record.headline ?? ''}`.length > MAX_HEADLINE) return `"headline" has at most ${MAX_HEADLINE} characters.`;
  if (isString(record.publishedOn) && toPublicationDate(record.publishedOn) === null)
    return '"publishedOn" must be an ISO date of a real day: 2024, 2024-05 or 2024-05-31.';
  return null;
}

/**
 * One line of JSONL: `{source or url, text, headline?, publishedOn?}`.
 * @param where "file, line 3", for the message
 */
export function readRecord(line: string, where: string): ReadOutcome {
  const refuse = (why: string): ReadOutcome => skipped(where, 'RECORD_INVALID', `The record is refused: ${why}`);
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return refuse('the line is not JSON.');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return refuse('it is not a JSON object.');
  const fields = record as Readonly<Record<string, unknown>>;
  const fault = faultOf(fields);
  if (fault !== null) return refuse(fault);
  const url = isString(fields.url) ? fields.url : null;
  const raw: RawArticle = {
    source: (url ?? String(fields.source)).normalize('NFC'),
    url,
    rawText: String(fields.text).replace(/^\uFEFF/, ''),
    headline: isString(fields.headline) ? fields.headline : null,
    publishedOn: isString(fields.publishedOn) ? toPublicationDate(fields.publishedOn) : null,
  };
  return { raw };
}
