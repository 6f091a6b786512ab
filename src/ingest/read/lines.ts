import type { Readable } from 'node:stream';

/** A line of a stream, or null in place of one that is longer than `maxLength`: it is read past, not kept. */
export async function* readLines(stream: Readable, maxLength: number): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let tooLong = false;
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield tooLong ? null : rest;
        rest = '';
        tooLong = false;
      }
      if (rest.length + piece.length > maxLength) {
        rest = '';
        tooLong = true;
      }
      if (!tooLong) rest += piece;
    }
  }
  const last = rest + decoder.decode();
  if (tooLong) yield null;
  else if (last !== '') yield last;
}
