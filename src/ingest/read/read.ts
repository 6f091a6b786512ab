import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../../config.ts';
import type { RawArticle } from '../../domain/article.ts';
import { DatelineError } from '../../errors.ts';
import { dateOfName, toPublicationDate } from './dates.ts';
import { codeOf, readBytes, withRegularFile } from './file.ts';
import { readFormat } from './formats/formats.ts';
import { jsonl } from './formats/jsonl.ts';
import { expand, expandStream, GZIP } from './gzip.ts';
import { printable, type ReadOutcome, skipped, visible } from './outcome.ts';

type Limits = Pick<Config['limits'], 'fileBytes'>;

/** Standard input, in place of a path. */
const STANDARD_INPUT = '-';

/** A file to read, with the source key it is known by. */
interface Found {
  readonly path: string;
  readonly source: string;
}

/** `<name of the load root>/<relative path>`, with / on every system. */
const sourceKey = (root: string, path: string): string =>
  visible(`${basename(root)}/${relative(root, path).split(sep).join('/')}`).normalize('NFC');

/** By code unit, so that no locale changes the order. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function* walk(root: string, folder: string): AsyncGenerator<Found | ReadOutcome> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield skipped(sourceKey(root, folder), 'FILE_UNREADABLE', `The folder cannot be read (${codeOf(error)}).`);
    return;
  }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    // Hidden files are no articles: editors and file managers leave them everywhere.
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, source: sourceKey(root, path) };
  }
}

type Assumed = RawArticle['assumed'];

/** The day that the call says, else the one in the name of the file. */
function assumedDate(source: string, published: string | null): Assumed {
  if (published !== null) return { publishedOn: published, from: '--published' };
  const named = dateOfName(source);
  return named === null ? null : { publishedOn: named, from: 'the name of the file' };
}

async function* readFound({ path, source }: Found, maxBytes: number, published: string | null) {
  const isPacked = extname(path).toLowerCase() === GZIP;
  try {
    yield* withRegularFile(path, async function* (file, before): AsyncGenerator<ReadOutcome> {
      const bytes = () => readBytes(file, before, maxBytes);
      const stream = () => file.createReadStream({ autoClose: false });
      yield* readFormat(isPacked ? path.slice(0, -GZIP.length) : path, {
        source,
        maxBytes,
        assumed: assumedDate(source, published),
        bytes: isPacked ? async () => expand(await bytes(), maxBytes) : bytes,
        stream: isPacked ? () => expandStream(stream(), before.size, maxBytes) : stream,
      });
    });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield skipped(source, error.code, error.message);
  }
}

/** The file, by its key, in which the article of an address was read; of one call of readPaths. */
type ReadAddresses = Map<string, string>;

/** Of two articles with one address the first in order of files is read, the other is told. */
async function* once(outcomes: AsyncIterable<ReadOutcome>, file: string, read: ReadAddresses) {
  for await (const outcome of outcomes) {
    const source = 'raw' in outcome && outcome.raw.url !== null ? outcome.raw.source : null;
    const before = source === null || !/^https?:/.test(source) ? undefined : read.get(source);
    if (source !== null && before === undefined) read.set(source, file);
    yield before === undefined
      ? outcome
      : skipped(
          file,
          'SOURCE_KEY_CONFLICT',
          `It is the article of ${printable(source ?? '')}, which is read from ${printable(before)}.`,
        );
  }
}

async function statPath(path: string) {
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

/** Whatever the order in which paths are given, they are read in one; standard input last. */
const inOrder = (paths: readonly string[]): readonly string[] => {
  const places = paths.filter((path) => path !== STANDARD_INPUT).map((path) => resolve(path));
  const key = (path: string): string => `${basename(path)}\0${path}`;
  const ordered = [...new Set(places)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return paths.includes(STANDARD_INPUT) ? [...ordered, STANDARD_INPUT] : ordered;
};

/**
 * Articles of files and folders (all files below, in order of their names), in the formats of formats/; `-` is JSONL on standard input.
 * Every file and record has an outcome; one that is refused stops nothing.
 * @param published the ISO date to assume for articles without one
 * @throws DatelineError before anything is read: PATH_NOT_FOUND when one of the paths does not exist, BAD_USAGE for a date that is none
 */
export async function* readPaths(
  paths: readonly string[],
  limits: Limits,
  published: string | null = null,
): AsyncGenerator<ReadOutcome, void> {
  if (published !== null && toPublicationDate(published) !== published)
    throw new DatelineError('BAD_USAGE', '--published takes an ISO date of a real day: 2024, 2024-05 or 2024-05-31.');
  for (const path of paths) if (path !== STANDARD_INPUT) await statPath(path);
  const read: ReadAddresses = new Map();
  for (const given of inOrder(paths)) {
    if (given === STANDARD_INPUT) {
      const source = 'standard input';
      const stream = () => process.stdin;
      const bytes = async () => new Uint8Array();
      const input = { source, stream, bytes, maxBytes: limits.fileBytes, assumed: assumedDate('', published) };
      yield* once(jsonl.read(input), source, read);
      continue;
    }
    const path = resolve(given);
    if (!(await statPath(path)).isDirectory()) {
      const source = sourceKey(dirname(path), path);
      yield* once(readFound({ path, source }, limits.fileBytes, published), source, read);
      continue;
    }
    for await (const found of walk(path, path)) {
      if ('source' in found) yield* once(readFound(found, limits.fileBytes, published), found.source, read);
      else yield found;
    }
  }
}
