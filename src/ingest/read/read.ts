import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import { decodeText } from './decode.ts';
import { codeOf, readText, withRegularFile } from './file.ts';
import { readLines } from './lines.ts';
import { printable, type ReadOutcome, skipped, visible } from './outcome.ts';
import { readRecord } from './record.ts';

type Limits = Pick<Config['limits'], 'fileBytes'>;

/** Standard input, in place of a path. */
const STANDARD_INPUT = '-';
const JSONL = '.jsonl';

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

/** The records of a stream of JSONL. A line that is refused stops nothing; the stream's own failure ends it. */
async function* readStream(stream: Readable, name: string, maxBytes: number): AsyncGenerator<ReadOutcome> {
  let number = 0;
  try {
    for await (const line of readLines(stream, maxBytes)) {
      number += 1;
      const where = `${name}, line ${number}`;
      if (line === null) {
        yield skipped(where, 'FILE_TOO_LARGE', `The line has more than ${maxBytes} bytes (MAX_FILE_BYTES).`);
        continue;
      }
      const decoded = decodeText(line);
      if ('text' in decoded) yield readRecord(decoded.text, where);
      else if (decoded.code !== 'FILE_EMPTY') yield skipped(where, decoded.code, decoded.message);
    }
    if (number === 0) yield skipped(name, 'FILE_EMPTY', 'It has no records.');
  } catch (error) {
    yield skipped(`${name}, line ${number + 1}`, 'FILE_UNREADABLE', `It cannot be read further (${codeOf(error)}).`);
  }
}

async function* readFound({ path, source }: Found, limits: Limits): AsyncGenerator<ReadOutcome> {
  const isJsonl = extname(path).toLowerCase() === JSONL;
  try {
    yield* withRegularFile(path, async function* (file, before): AsyncGenerator<ReadOutcome> {
      if (isJsonl) yield* readStream(file.createReadStream({ autoClose: false }), source, limits.fileBytes);
      else {
        const rawText = await readText(file, before, limits.fileBytes);
        yield { raw: { source, url: null, rawText, headline: null, publishedOn: null } };
      }
    });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield skipped(source, error.code, error.message);
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

/**
 * Articles of files, folders (all files below, in order of their names) and JSONL (`-` is standard input), as they are read.
 * Every file and record has an outcome; one that is refused stops nothing.
 * @throws DatelineError PATH_NOT_FOUND before anything is read, when one of the paths does not exist
 */
export async function* readPaths(paths: readonly string[], limits: Limits): AsyncGenerator<ReadOutcome, void> {
  for (const path of paths) if (path !== STANDARD_INPUT) await statPath(path);
  for (const given of paths) {
    if (given === STANDARD_INPUT) {
      yield* readStream(process.stdin, 'standard input', limits.fileBytes);
      continue;
    }
    const path = resolve(given);
    if (!(await statPath(path)).isDirectory()) {
      yield* readFound({ path, source: sourceKey(dirname(path), path) }, limits);
      continue;
    }
    for await (const found of walk(path, path)) {
      if ('source' in found) yield* readFound(found, limits);
      else yield found;
    }
  }
}
