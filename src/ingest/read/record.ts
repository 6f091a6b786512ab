import { createHash } from 'node:crypto';
import type { Note, RawArticle, Reading } from '../../domain/article.ts';
import { hasUnseen } from '../../domain/unseen.ts';
import { DatelineError } from '../../errors.ts';
import { MAX_HEADLINE, toRawArticle } from './article.ts';
import { toDay, toPublicationDate } from './dates.ts';
import { isMarkup, readFragment, startReading } from './formats/markup/reading.ts';
import { printable, type ReadOutcome, skipped } from './outcome.ts';
import { markupUndone, noteOf, summaryOnly, textCut } from './rules.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Where a record stands: "file, line 3" for messages, the key of its file, and the date to assume for its articles. */
export interface RecordPlace {
  readonly where: string;
  readonly file: string;
  readonly assumed: RawArticle['assumed'];
}

const MAX_KEY = 1_000;
/** The usual names of a field, in order of preference; matched without regard to case, `_` and `-`. */
const NAMES = {
  text: ['text', 'content', 'articleBody', 'body', 'fullText', 'contentText', 'contentHtml', 'article', 'story'],
  summary: ['description', 'summary', 'abstract', 'snippet'],
  headline: ['headline', 'title', 'heading', 'webTitle'],
  date: [
    'publishedAt',
    'published',
    'pubDate',
    'datePublished',
    'publicationDate',
    'publishDate',
    'webPublicationDate',
    'date',
    'seenDate',
    'dateTime',
  ],
  url: ['url', 'link', 'webUrl', 'articleUrl'],
  id: ['id', '_id', 'uuid', 'guid', 'articleId'],
  publisher: ['publisher', 'source.name', 'sourceName', 'outlet', 'site', 'siteName', 'publication'],
  language: ['language', 'lang', 'inLanguage'],
} as const;

/** NUL, and halves of characters. */
const NOT_TEXT = /[\0\p{Cs}]/u;
/** Looked for in the last characters only: blanks without end would be read again from each of them. */
const LONGEST_CUT = 200;
const CUT = /\s*(?:…|\.{3})?\s*\[\+\d+ chars\]\s*$/;

const isString = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (name: string): string => name.toLowerCase().replace(/[_\s-]/g, '');

/** The first field with one of the usual names that has a text. */
function textIn(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(keyOf(name));
    if (isString(value)) return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  }
  return null;
}

/** Fields by their plain names; one level down as "source.name". */
function plainFields(record: Fields): ReadonlyMap<string, unknown> {
  const plain = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    plain.set(keyOf(name), value);
    if (isFields(value))
      for (const [inner, one] of Object.entries(value)) plain.set(`${keyOf(name)}.${keyOf(inner)}`, one);
  }
  return plain;
}

/** Why a record is no article, or null. */
function faultOf(record: Fields, text: string | null, headline: string | null, key: string): string | null {
  for (const field of ['url', 'headline', 'publishedOn', 'text'])
    if (!isAbsent(record[field]) && typeof record[field] !== 'string') return `"${field}" must be a text.`;
  if (text === null) return 'it has no text ("text", "content", "body" or another usual name).';
  if (key.length > MAX_KEY) return `its key ("source", "url" or "id") has at most ${MAX_KEY} characters.`;
  if (hasUnseen(key)) return 'its key ("source", "url" or "id") must have no control or zero-width characters.';
  if (NOT_TEXT.test(text)) return 'its text has characters that no text has.';
  if ((headline ?? '').length > MAX_HEADLINE) return `its headline has at most ${MAX_HEADLINE} characters.`;
  if (isString(record.publishedOn) && toPublicationDate(record.publishedOn) === null)
    return '"publishedOn" must be an ISO date of a real day: 2024, 2024-05 or 2024-05-31.';
  return null;
}

/** What of a record's text is read: its words where it has markup, and nothing of the mark of a cut. */
function readText(rawText: string): { reading: Reading | null; notes: Note[] } {
  if (isMarkup(rawText)) {
    const whole = [{ start: 0, end: rawText.length }];
    return { reading: readFragment(rawText), notes: [noteOf(markupUndone, 'the markup of the text is undone', whole)] };
  }
  const tail = Math.max(0, rawText.length - LONGEST_CUT);
  const cut = CUT.exec(rawText.slice(tail));
  if (cut === null) return { reading: null, notes: [] };
  const reading = startReading();
  const end = tail + cut.index;
  reading.add(rawText.slice(0, end), 0, end);
  const spans = [{ start: end, end: rawText.length }];
  return { reading: reading.done(), notes: [noteOf(textCut, `text is cut: ${cut[0].trim()}`, spans)] };
}

/**
 * The key of a record: its URL, Dateline's own `source`, its id below its file, else a hash of headline and text: never its
 * place in the file. Beside other names than "text", `source` is the outlet.
 */
function sourceOf(record: Fields, url: string | null, id: string | null, file: string, words: string): string {
  if (url !== null) return url.normalize('NFC');
  if (isString(record.source) && isString(record.text) && isAbsent(record.title)) return record.source.normalize('NFC');
  if (id !== null) return `${file}#${id}`.normalize('NFC');
  return `record:${createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 32)}`;
}

/** An article of a record with fields of usual names; unknown fields are passed over. */
export function readFields(record: Fields, { where, file, assumed }: RecordPlace): ReadOutcome {
  const fields = plainFields(record);
  const full = textIn(fields, NAMES.text);
  const rawText = (full ?? textIn(fields, NAMES.summary))?.replace(/^\uFEFF/, '') ?? null;
  const headline = textIn(fields, NAMES.headline);
  const url = textIn(fields, NAMES.url);
  const source = sourceOf(record, url, textIn(fields, NAMES.id), file, `${headline ?? ''}\n${rawText ?? ''}`);
  const fault = faultOf(record, rawText, headline, source);
  if (fault !== null || rawText === null) return skipped(where, 'RECORD_INVALID', `The record is refused: ${fault}`);
  const date = isString(record.publishedOn) ? record.publishedOn : textIn(fields, NAMES.date);
  const publishedOn = date === null ? null : toDay(date);
  try {
    const { reading, notes } = readText(rawText);
    if (reading !== null && reading.text.trim() === '') return skipped(where, 'FILE_EMPTY', 'The record has no words.');
    return {
      raw: toRawArticle({
        source,
        url,
        // A key that names the file says by itself where the record was read.
        file: source.startsWith(`${file}#`) ? null : file,
        rawText,
        reading,
        headline,
        publishedOn,
        unreadDate: publishedOn === null && date !== null ? printable(date) : null,
        publisher: textIn(fields, NAMES.publisher) ?? (source === record.source ? null : textIn(fields, ['source'])),
        declared: textIn(fields, NAMES.language),
        assumed,
        notes: full === null ? [...notes, noteOf(summaryOnly, 'only a summary is given')] : notes,
      }),
    };
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return skipped(where, error.code, error.message);
  }
}

/** An article of what a line of JSONL, or an element of an array, holds. */
export const readValue = (value: unknown, place: RecordPlace): ReadOutcome =>
  isFields(value)
    ? readFields(value, place)
    : skipped(place.where, 'RECORD_INVALID', 'The record is refused: it is not a JSON object.');

/** One line of JSONL: `{text, headline?, publishedOn?, url or source or id}`, or the names of news services. */
export function readRecord(line: string, place: RecordPlace): ReadOutcome {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return skipped(place.where, 'RECORD_INVALID', 'The record is refused: the line is not JSON.');
  }
  return readValue(value, place);
}
