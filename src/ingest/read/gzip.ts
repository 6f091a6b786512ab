import { type Readable, Transform } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { DatelineError } from '../../errors.ts';
import { codeOf } from './file.ts';

export const GZIP = '.gz';
/** Text is seldom packed to a tenth. */
const MOST_EXPANSION = 100;

const tooLarge = (what: string): DatelineError =>
  new DatelineError('FILE_TOO_LARGE', `It expands to more than ${what}.`);
const damaged = (error: unknown): DatelineError =>
  new DatelineError('FILE_UNREADABLE', `Its compressed data is cut or damaged (${codeOf(error)}).`, { cause: error });

/** The bytes of a compressed file. @throws DatelineError FILE_TOO_LARGE, FILE_UNREADABLE, FILE_EMPTY */
export async function expand(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    const expanded = await promisify(gunzip)(bytes, { maxOutputLength: maxBytes });
    if (expanded.length === 0) throw new DatelineError('FILE_EMPTY', 'It is empty.');
    return expanded;
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(`${maxBytes} bytes (MAX_FILE_BYTES)`);
    throw damaged(error);
  }
}

/** A compressed stream expanded; it fails when it grows as no text does. Its failures are DatelineErrors. */
export function expandStream(packed: Readable, packedBytes: number, maxBytes: number): Readable {
  let length = 0;
  const most = packedBytes * MOST_EXPANSION + maxBytes;
  const bound = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      length += chunk.length;
      if (length <= most) done(null, chunk);
      else done(tooLarge(`${MOST_EXPANSION} times its size`));
    },
  });
  const expander = createGunzip();
  packed.on('error', (error) => bound.destroy(error));
  expander.on('error', (error) => bound.destroy(damaged(error)));
  bound.on('close', () => {
    expander.destroy();
    packed.destroy();
  });
  packed.pipe(expander).pipe(bound);
  return bound;
}
