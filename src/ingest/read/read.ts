import { hash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Config } from '../../config.ts';
import type { RawArticle } from '../../domain/article.ts';
import { visible } from '../../domain/unseen.ts';
import { DatelineError } from '../../errors.ts';
import { dateOfName, toPublicationDate } from './dates.ts';
import { fetchAddress } from './fetch.ts';
import { codeOf, readBytes, withRegularFile } from './file.ts';
import { mayHoldMany, readFormat } from './formats/formats.ts';
import { jsonl } from './formats/jsonl.ts';
import { expand, expandStream, GZIP } from './gzip.ts';
import { printable, type ReadOutcome, skipped } from './outcome.ts';

type Limits = Pick<Config['limits'], 'fileBytes'> & Partial<Pick<Config['limits'], 'privateAddresses'>>;

/** Standard input, in place of a path. */
const STANDARD_INPUT = '-';

/** A web address, in place of a path. */
const isAddress = (given: string): boolean => /^https?:\/\//i.test(given);

/** A file to read, with the source key it is known by. */
export interface Found {
  readonly path: string;
  readonly source: string;
}

/** `<name of the load root>/<relative path>`, with / on every system. */
export const sourceKey = (root: string, path: string): string =>
  visible(`${basename(root)}/${relative(root, path).split(sep).join('/')}`).normalize('NFC');

/** By code unit, so that no locale changes the order. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Scripts, pictures and frames that a browser saves beside a page: "Talks_files" of "Talks.html". */
const isOfPage = (folder: string, beside: ReadonlySet<string>): boolean =>
  folder.endsWith('_files') &&
  ['.html', '.htm', '.xhtml'].some((ending) => beside.has(folder.replace(/_files$/, ending)));

/** The files below a folder in order of their names, and what of it cannot be read. */
export async function* walk(root: string, folder: string): AsyncGenerator<Found | ReadOutcome> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield skipped(sourceKey(root, folder), 'FILE_UNREADABLE', `The folder cannot be read (${codeOf(error)}).`);
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    // Hidden files are no articles: editors and file managers leave them everywhere.
    if (entry.name.startsWith('.') || (entry.isDirectory() && isOfPage(entry.name, names))) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, source: sourceKey(root, path) };
  }
}

type Assumed = RawArticle['assumed'];

/** The day that the call says, else the one in the name of the file. */
function assumedDate(source: string, published: string | null): Assumed {
  if (published !== null) return { publishedOn: published, from: '--published' };
  const named = dateOfName(source);
  return named === null
    ? null
    : { publishedOn: named, from: isAddress(source) ? 'its address' : 'the name of the file' };
}

/**
 * Of the records of one file with one URL the first is read; another that says something else is told. Bounded by what a
 * table may hold of them: a short key for each.
 */
async function* once(outcomes: AsyncIterable<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  const seen = new Map<string, string>();
  const short = (text: string): string => hash('sha256', text, 'base64').slice(0, 12);
  for await (const outcome of outcomes) {
    if (!('raw' in outcome) || outcome.raw.file === null) {
      yield outcome;
      continue;
    }
    const { source, file, rawText } = outcome.raw;
    const [key, words] = [short(source), short(rawText)];
    const first = seen.get(key) ?? words;
    seen.set(key, first);
    yield first === words
      ? outcome
      : skipped(file, 'SOURCE_KEY_CONFLICT', `A record before it has its URL, ${printable(source)}, and other words.`);
  }
}

export async function* readFound({ path, source }: Found, maxBytes: number, published: string | null) {
  const isPacked = extname(path).toLowerCase() === GZIP;
  try {
    yield* withRegularFile(path, async function* (file, before): AsyncGenerator<ReadOutcome> {
      const bytes = () => readBytes(file, before, maxBytes);
      const stream = () => file.createReadStream({ autoClose: false });
      const articles = readFormat(isPacked ? path.slice(0, -GZIP.length) : path, {
        source,
        url: null,
        maxBytes,
        assumed: assumedDate(source, published),
        bytes: isPacked ? async () => expand(await bytes(), maxBytes) : bytes,
        stream: isPacked ? () => expandStream(stream(), before.size, maxBytes) : stream,
      });
      yield* once(articles);
    });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield skipped(source, error.code, error.message);
  }
}

/** What stands at a web address, as if it had been saved; it is known by the address that was given. */
async function* readAddress(given: string, limits: Limits, published: string | null): AsyncGenerator<ReadOutcome> {
  const { fileBytes: maxBytes, privateAddresses = false } = limits;
  const source = new URL(given).href.replace(/#.*$/, '');
  try {
    const { bytes, name, url } = await fetchAddress(source, { maxBytes, privateAddresses });
    const assumed = assumedDate(source, published);
    const stream = () => Readable.from([bytes]);
    yield* once(readFormat(name, { source, url, maxBytes, assumed, bytes: async () => bytes, stream }));
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield skipped(source, error.code, error.message);
  }
}

/** @throws DatelineError PATH_NOT_FOUND, BAD_USAGE */
async function checkGiven(given: string): Promise<void> {
  if (given === STANDARD_INPUT) return;
  if (!isAddress(given)) {
    await statPath(given);
    return;
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.username !== '' || url.password !== '')
    throw new DatelineError('BAD_USAGE', 'A web address to load is like https://host/page, without user and password.');
}

export async function statPath(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
      throw new DatelineError('PATH_NOT_FOUND', `There is no file or folder "${printable(path)}".`, { cause: error });
    throw new DatelineError('FILE_UNREADABLE', `"${printable(path)}" cannot be read (${codeOf(error)}).`, {
      cause: error,
    });
  }
}

/**
 * Articles of files and folders (all files below, in order of their names) and of web addresses, in the formats of formats/; `-` is JSONL
 * on standard input.
 * Every file and record has an outcome; one that is refused stops nothing.
 * @param published the ISO date to assume for articles without one
 * @param only which files of folders are read
 * @throws DatelineError before anything is read: PATH_NOT_FOUND when one of the paths does not exist, BAD_USAGE for a date that is none
 */
export async function* readPaths(
  paths: readonly string[],
  limits: Limits,
  published: string | null = null,
  only: (path: string) => boolean = () => true,
): AsyncGenerator<ReadOutcome, void> {
  if (published !== null && toPublicationDate(published) !== published)
    throw new DatelineError('BAD_USAGE', '--published takes an ISO date of a real day: 2024, 2024-05 or 2024-05-31.');
  for (const given of paths) await checkGiven(given);
  for (const given of paths) {
    if (given === STANDARD_INPUT) {
      const source = 'standard input';
      const stream = () => process.stdin;
      const bytes = async () => new Uint8Array();
      const assumed = assumedDate('', published);
      yield* once(jsonl.read({ source, url: null, stream, bytes, maxBytes: limits.fileBytes, assumed }));
      continue;
    }
    if (isAddress(given)) {
      yield* readAddress(given, limits, published);
      continue;
    }
    const path = resolve(given);
    if (!(await statPath(path)).isDirectory()) {
      yield* readFound({ path, source: sourceKey(dirname(path), path) }, limits.fileBytes, published);
      continue;
    }
    for await (const found of walk(path, path)) {
      if ('source' in found) {
        if (only(found.path)) yield* readFound(found, limits.fileBytes, published);
      } else yield found;
    }
  }
}

/** How many outcomes `readPaths` gives; null where only reading tells, for a file may hold many articles. */
export async function countOutcomes(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const given of paths) {
    if (given === STANDARD_INPUT || isAddress(given)) return null;
    const path = resolve(given);
    const isFolder = (await statPath(path)).isDirectory();
    for await (const found of isFolder ? walk(path, path) : [{ path, source: path }]) {
      if ('path' in found && mayHoldMany(found.path.toLowerCase().replace(/\.gz$/, ''))) return null;
      count += 1;
    }
  }
  return count;
}
