import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { DatelineError } from '../../errors.ts';

const isSame = (a: Stats, b: Stats): boolean => a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

const notRegular = (): DatelineError =>
  new DatelineError('FILE_NOT_REGULAR', 'It is a link, pipe, socket or device; only regular files are read.');

/**
 * Opens a regular file, works with it and closes it.
 * @throws DatelineError FILE_*: one line with the reason, without the file's name
 */
export async function* withRegularFile<T>(
  path: string,
  work: (file: FileHandle, before: Stats) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  let file: FileHandle | null = null;
  try {
    if (!(await lstat(path)).isFile()) throw notRegular();
    // Not blocking and not following: it may have become a pipe or a link since.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const before = await file.stat();
    if (!before.isFile()) throw notRegular();
    yield* work(file, before);
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    throw new DatelineError('FILE_UNREADABLE', `It cannot be read (${codeOf(error)}).`, { cause: error });
  } finally {
    await file?.close();
  }
}

/** Only as much as the file had when it was opened: one that grows while it is read cannot fill the memory. */
export async function readBytes(file: FileHandle, before: Stats, maxBytes: number): Promise<Uint8Array> {
  if (before.size > maxBytes)
    throw new DatelineError(
      'FILE_TOO_LARGE',
      `It has ${before.size} bytes; ${maxBytes} is the limit (MAX_FILE_BYTES).`,
    );
  if (before.size === 0) throw new DatelineError('FILE_EMPTY', 'It is empty.');
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
