import { createReadStream, type Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import { codeOf, readTextFile } from './file.ts';
import { readLines } from './lines.ts';
import { printable, type ReadOutcome, skipped } from './outcome.ts';
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
  `${basename(root)}/${relative(root, path).split(sep).join('/')}`.normalize('NFC');

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

async function* readStream(stream: Readable, name: string, maxLength: number): AsyncGenerator<ReadOutcome> {
  let number = 0;
  try {
    for await (const line of readLines(stream, maxLength)) {
      number += 1;
      const where = `${name}, line ${number}`;
      if (line === null)
        yield skipped(where, 'FILE_TOO_LARGE', `The line has more than ${maxLength} characters (MAX_FILE_BYTES).`);
      else if (line.trim() !== '') yield readRecord(line, where, maxLength);
    }
  } catch (error) {
    const notUtf8 = error instanceof TypeError;
    const code = notUtf8 ? 'FILE_NOT_UTF8' : 'FILE_UNREADABLE';
    yield skipped(
      `${name}, line ${number + 1}`,
      code,
      notUtf8 ? 'It is not valid UTF-8; nothing after it was read.' : `It cannot be read further (${codeOf(error)}).`,
    );
  }
}

async function* readFound({ path, source }: Found, limits: Limits): AsyncGenerator<ReadOutcome> {
  try {
    if (extname(path).toLowerCase() === JSONL) {
      if (!(await lstat(path)).isFile())
        throw new DatelineError(
          'FILE_NOT_REGULAR',
          'It is a link, pipe, socket or device; only regular files are read.',
        );
      yield* readStream(createReadStream(path), source, limits.fileBytes);
      return;
    }
    const rawText = await readTextFile(path, limits.fileBytes);
    yield { raw: { source, url: null, rawText, headline: null, publishedOn: null } };
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
