import type { Dateline } from '../../domain/article.ts';
import { nameKey } from '../../domain/names.ts';
import type { Span } from '../../domain/spans.ts';
import { dateAt, monthNumber } from '../../lexicon/dates.ts';
import { agencies } from '../../lexicon/organisations.ts';
import { SMALL_AGENCIES } from '../../lexicon/page-furniture.ts';

export interface Part extends Span {
  readonly text: string;
}

/** What stands at the start of a paragraph in the form of a dateline, before a rule says whether it is one. */
export interface Parts {
  readonly places: readonly Part[];
  readonly region: Part | null;
  readonly agency: Part | null;
  readonly date: Dateline['date'];
  /** a date or at least a weekday is there */
  readonly dated: boolean;
  /** all cities are in capitals */
  readonly inCapitals: boolean;
  /** "-", ":", "|", ".", or "" when nothing stands between the parts and the prose */
  readonly separator: string;
  /** behind the last part, before the separator */
  readonly end: number;
  readonly proseStart: number;
  /** the first sentence has another dash: "Oslo — Norway's capital — was quiet" */
  readonly dashAgain: boolean;
  /** prose starts with a capital, a digit or a quotation mark */
  readonly startsSentence: boolean;
}

const CAPITALS = "(?:(?:ST|FT|MT)\\.|(?:Mc)?\\p{Lu}[\\p{Lu}\\p{M}'’-]*(?<=[\\p{Lu}\\p{M}]))(?![\\p{L}\\p{M}\\d])";
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|la|el|al|of|sur)';
const CITY = new RegExp(`${CAPITALS}(?:[ \\u00a0-](?:${CAPITALS}|${PARTICLE}(?=[ \\u00a0-])))*`, 'uy');
const MIXED = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const MIXED_CITY = new RegExp(`(?:St\\. )?${MIXED}(?:[ \\u00a0](?:${MIXED}|${PARTICLE}(?=[ \\u00a0]))){0,3}`, 'uy');
const AND = /\s?[/&]\s?|,? and /y;
const ABBREVIATED = '(?:\\p{Lu}\\p{Ll}{0,4}\\.){1,2}';
const REGION = new RegExp(
  `,\\s(${ABBREVIATED}|\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:of|the|and|${MIXED}|\\p{Lu}\\.)){0,4})(?=\\s?[,(:–—|]|\\s-|\\.\\s)`,
  'uy',
);
const BRACKETS = /[,.]?\s?[([]([^()[\]\n]{2,60})[)\]]/y;
const SLASHES = /[,.]?\s?\/([^/\n]{2,40})\//y;
const AFTER_DATE = new RegExp(`,\\s(\\p{Lu}[\\p{L}&-]+(?: ${MIXED}){0,3})(?=\\s?[(:–—|]|\\s-)`, 'uy');
const WEEKDAY = /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?/iy;
const DASH = /\s[-–—]{1,2}\s/y;
const DASHES = /^\s[-–—]{1,2}\s/;
const BEFORE_DATE = /[,.]?\s?/y;
// A single hyphen behind a bracket may touch the first word of the prose.
const SEPARATOR = /\s*(?:(-{2,}|[–—])\s*|(-)\s+|(?<=[)\]/]\s?)(-)|([:|])\s*|(\.)\s+|-$)|\s*$/y;
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', 'des', 'al', '&', 'in', 'on']);

/** A name of one to six words, each with a capital, small words apart. */
function isAgency(text: string): boolean {
  if (SMALL_AGENCIES.has(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}|^\d+\p{L}/u.test(word) || SMALL.has(word)) &&
    /^\p{Lu}|^\d+\p{L}/u.test(text)
  );
}

const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** One is the acronym of the other: "NATO" and "North Atlantic Treaty Organization". */
export const isExpansion = (name: string, bracketed: string): boolean =>
  (bracketed.includes(' ') && initials(bracketed) === name) || (/[\s-]/.test(name) && initials(name) === bracketed);

interface Scanner {
  readonly text: string;
  at: number;
}

/** Reads a pattern with the sticky flag at the scanner's place; moves on when it is there. */
function take(scanner: Scanner, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text);
  if (found !== null) scanner.at = pattern.lastIndex;
  return found;
}

/** The part with this text that ends what was read. */
function partBefore(found: RegExpExecArray, text: string): Part {
  const start = found.index + found[0].lastIndexOf(text);
  return { start, end: start + text.length, text };
}

interface Read {
  places: Part[];
  region: Part | null;
  agency: Part | null;
  date: Dateline['date'];
  dated: boolean;
  inCapitals: boolean;
}

function takeCities(scanner: Scanner, read: Read): void {
  for (;;) {
    const before = scanner.at;
    if (read.places.length > 0 && take(scanner, AND) === null) return;
    const capitals = take(scanner, CITY);
    const city = capitals && /\p{Lu}.*\p{Lu}/u.test(capitals[0]) ? capitals : take(scanner, MIXED_CITY);
    if (city === null || (read.places.length > 0 && read.inCapitals !== (city === capitals))) {
      scanner.at = before;
      return;
    }
    read.inCapitals = city === capitals;
    read.places.push({ start: city.index, end: city.index + city[0].length, text: city[0] });
  }
}

function takeDate(scanner: Scanner, read: Read): boolean {
  const before = scanner.at;
  take(scanner, BEFORE_DATE);
  const weekday = take(scanner, WEEKDAY);
  if (weekday !== null) take(scanner, BEFORE_DATE);
  const date = dateAt(scanner.text, scanner.at);
  if (date === null && weekday === null) {
    scanner.at = before;
    return false;
  }
  if (date === null && weekday !== null) scanner.at = weekday.index + weekday[0].replace(/,$/, '').length;
  if (date !== null) scanner.at = date.end;
  read.date = date;
  read.dated = true;
  return true;
}

/** " – March 3, 2026" of "Ottawa, Ontario – March 3, 2026 –": a date with a dash on both sides. */
function takeDashedDate(scanner: Scanner, read: Read): boolean {
  const before = scanner.at;
  if (take(scanner, DASH) !== null && takeDate(scanner, read) && DASHES.test(scanner.text.slice(scanner.at)))
    return true;
  scanner.at = before;
  Object.assign(read, { date: null, dated: false });
  return false;
}

/** What brackets hold: an agency, or an agency and a date. */
function takeBracketed(scanner: Scanner, read: Read): boolean {
  const before = scanner.at;
  const found = take(scanner, BRACKETS) ?? take(scanner, SLASHES);
  const whole = found?.[1];
  if (!found || whole === undefined) return false;
  const comma = whole.indexOf(',');
  const name = (comma < 0 ? whole : whole.slice(0, comma)).trim();
  const inside = { text: scanner.text, at: found.index + found[0].indexOf(whole) + comma };
  const tail =
    comma < 0 ||
    read.dated ||
    (takeDate(inside, read) && /^\s*[)\]]/.test(scanner.text.slice(inside.at, inside.at + 2)));
  if (!tail || !isAgency(name)) {
    scanner.at = before;
    return false;
  }
  const start = found.index + found[0].indexOf(name);
  // "New Delhi [India], August 5 (ANI)": the brackets before were those of the region.
  if (read.agency !== null && read.region === null) read.region = read.agency;
  read.agency = { start, end: start + name.length, text: name };
  return true;
}

function takeRegion(scanner: Scanner, read: Read): boolean {
  const before = scanner.at;
  const found = take(scanner, REGION);
  const text = found?.[1];
  if (!found || text === undefined) return false;
  if (monthNumber(text) !== null || /^\p{Lu}\p{Ll}+day$/u.test(text)) {
    scanner.at = before;
    return false;
  }
  // "Tehran, IRNA –": capitals beside a city that has none.
  if (!read.inCapitals && /^\p{Lu}{3,}$/u.test(text)) read.agency = partBefore(found, text);
  else read.region = partBefore(found, text);
  return true;
}

function takeAgencyAfterDate(scanner: Scanner, read: Read): boolean {
  const found = take(scanner, AFTER_DATE);
  const text = found?.[1];
  if (!found || text === undefined) return false;
  read.agency = partBefore(found, text);
  return true;
}

const isSquare = (text: string, part: Part): boolean => text.charAt(part.start - 1) === '[';

/** Moves behind a dash when a city in capitals and the rest of a dateline follow it. */
function isDashedCity(scanner: Scanner): boolean {
  const dash = /\s?[-–—]{1,2}\s/y;
  dash.lastIndex = scanner.at;
  if (!dash.test(scanner.text)) return false;
  const rest = scanner.text.slice(dash.lastIndex);
  CITY.lastIndex = 0;
  const city = CITY.exec(rest)?.[0] ?? '';
  if (!/\p{Lu}.*\p{Lu}/u.test(city) || !/^(?:,\s|\s?[-–—]\s)/u.test(rest.slice(city.length))) return false;
  scanner.at = dash.lastIndex;
  return true;
}

/** "MOSCOW, March 5 - RIA Novosti. The": a known agency between the dash and a full stop or dash. */
function takeAgencyAfterDash(scanner: Scanner, read: Read): void {
  const found = /^(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:\.|\s[-–—])\s+/u.exec(scanner.text.slice(scanner.at));
  const name = found?.[1];
  if (!found || name === undefined || !agencies.has(nameKey(name))) return;
  read.agency = { start: scanner.at, end: scanner.at + name.length, text: name };
  scanner.at += found[0].length;
}

/** Reads "CITY, Region, date (Agency) -" and its kin from the start of a paragraph; null when neither a city nor an agency stands there. */
export function readParts(text: string): Parts | null {
  const scanner: Scanner = { text: text.slice(0, 300), at: 0 };
  const read: Read = { places: [], region: null, agency: null, date: null, dated: false, inCapitals: false };
  // "Aug. 5 (UPI) --" has no city, "(AFP) PARIS:" has it last.
  const dateFirst = takeDate(scanner, read);
  const agencyFirst = takeBracketed(scanner, read);
  // "(ANSA) - ROME, APR 7 -": a dash between agency and city.
  if (agencyFirst && !isDashedCity(scanner)) take(scanner, BEFORE_DATE);
  if (!dateFirst) takeCities(scanner, read);
  if (read.places.length === 0 && read.agency === null) return null;
  for (let more = read.places.length > 0; more; ) {
    more =
      (read.region === null && !read.dated && read.agency === null && takeRegion(scanner, read)) ||
      (!read.dated && (takeDate(scanner, read) || takeDashedDate(scanner, read))) ||
      ((read.agency === null || (read.region === null && isSquare(scanner.text, read.agency))) &&
        takeBracketed(scanner, read)) ||
      (read.agency === null && read.dated && takeAgencyAfterDate(scanner, read));
  }
  const end = scanner.at;
  const separator = take(scanner, SEPARATOR);
  const mark = separator?.slice(1).find((part) => part !== undefined) ?? separator?.[0].trim() ?? '';
  if (separator === null) take(scanner, /\s+/y);
  if (separator !== null && read.agency === null && read.places.length > 0) takeAgencyAfterDash(scanner, read);
  const startsSentence = /^["“‘'«(]*[\p{Lu}\p{Nd}$€£]/u.test(text.slice(scanner.at, scanner.at + 8));
  const dashAgain = /^[^.!?]{0,200}\s[-–—]{1,2}\s/.test(text.slice(scanner.at, scanner.at + 210));
  return { ...read, dashAgain, separator: mark, end, proseStart: Math.min(scanner.at, text.length), startsSentence };
}
