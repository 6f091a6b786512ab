import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import { mayHoldMany } from './formats/formats.ts';
import { GZIP } from './gzip.ts';
import { printable } from './outcome.ts';
import { readFound, sourceKey, statPath, walk } from './read.ts';

/** What lies in a folder now, by the keys that its articles have. */
export interface Present {
  /** with what the keys of all its files start: "news/" */
  readonly prefix: string;
  /** files that could be articles */
  readonly files: number;
  /** Whether the article of this source, and of this file where its key does not name it, may be in the folder; true too where that cannot be told. */
  has(source: string, file: string | null): boolean;
}

/** A short key: there may be a million of them. */
const short = (source: string, file: string | null): string =>
  hash('sha256', `${file ?? ''}\n${source}`, 'base64').slice(0, 16);

/** "a#b#c" as "a" and "a#b": a record's key starts with that of its file, which may have the sign too. */
function filesOf(source: string): string[] {
  const files: string[] = [];
  for (let at = source.indexOf('#'); at >= 0; at = source.indexOf('#', at + 1)) files.push(source.slice(0, at));
  return files;
}

/**
 * Looks through a folder as `readPaths` does. Only files that hold many articles are read: any other is there or is not. What
 * cannot be read to its end keeps all its articles.
 * @throws DatelineError PATH_NOT_FOUND, BAD_USAGE when it is no folder
 */
export async function readPresent(
  folder: string,
  { fileBytes }: Pick<Config['limits'], 'fileBytes'>,
): Promise<Present> {
  const root = resolve(folder);
  if (!(await statPath(root)).isDirectory())
    throw new DatelineError('BAD_USAGE', `"${printable(folder)}" is no folder: nothing can be gone from it.`);
  const seen = new Set<string>();
  const whole = new Set<string>();
  const unread: string[] = [];
  let files = 0;
  for await (const found of walk(root, root)) {
    if (!('source' in found)) {
      // A message shows the beginning of a long name, and the beginning is enough.
      if ('path' in found) unread.push(found.path.replace(/…$/, ''));
      continue;
    }
    files += 1;
    const name = found.path.toLowerCase();
    if (!mayHoldMany(name.endsWith(GZIP) ? name.slice(0, -GZIP.length) : name)) {
      whole.add(found.source);
      continue;
    }
    for await (const outcome of readFound(found, fileBytes, null))
      if ('raw' in outcome) seen.add(short(outcome.raw.source, outcome.raw.file));
      else whole.add(found.source);
  }
  return {
    prefix: sourceKey(root, root).replace(/\/?$/, '/'),
    files,
    has(source, file) {
      const place = file ?? source;
      return (
        seen.has(short(source, file)) ||
        [place, ...(file === null ? filesOf(source) : [])].some((one) => whole.has(one)) ||
        unread.some((one) => place.startsWith(one))
      );
    },
  };
}
