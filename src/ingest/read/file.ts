import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { DatelineError } from '../../errors.ts';
import { decodeText } from './decode.ts';

const isSame = (a: Stats, b: Stats): boolean => a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;

async function readOpen(file: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const before = await file.stat();
  if (!before.isFile()) throw new DatelineError('FILE_NOT_REGULAR', 'It is not a regular file.');
  if (before.size > maxBytes)
    throw new DatelineError(
      'FILE_TOO_LARGE',
      `It has ${before.size} bytes; ${maxBytes} is the limit (MAX_FILE_BYTES).`,
    );
  if (before.size === 0) throw new DatelineError('FILE_EMPTY', 'It is empty.');
  // Only as much as it had: a file that grows while it is read cannot fill the memory.
  const bytes = new Uint8Array(before.size);
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  if (at < bytes.length || !isSame(before, await file.stat()))
    throw new DatelineError('FILE_CHANGED', 'It changed while it was read; load it again.');
  return bytes;
}

/**
 * The text of one regular file.
 * @throws DatelineError FILE_*: one line with the reason, without the file's name
 */
export async function readTextFile(path: string, maxBytes: number): Promise<string> {
  let file: FileHandle | null = null;
  try {
    if (!(await lstat(path)).isFile())
      throw new DatelineError('FILE_NOT_REGULAR', 'It is a link, pipe, socket or device; only regular files are read.');
    // Not blocking and not following: it may have become a pipe or a link since.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const decoded = decodeText(await readOpen(file, maxBytes));
    if ('text' in decoded) return decoded.text;
    throw new DatelineError(decoded.code, decoded.message);
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    throw new DatelineError('FILE_UNREADABLE', `It cannot be read (${codeOf(error)}).`, { cause: error });
  } finally {
    await file?.close();
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
