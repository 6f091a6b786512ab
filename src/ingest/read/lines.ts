import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/** The bytes of a line of a stream, or null in place of one that is longer than `maxBytes`: it is read past, not kept. */
export async function* readLines(stream: Readable, maxBytes: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > maxBytes) parts = [];
    else parts.push(bytes);
  };
  const line = () => (length > maxBytes ? null : Buffer.concat(parts));
  for await (const chunk of stream) {
    const bytes: Uint8Array = chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end));
      yield line();
      parts = [];
      length = 0;
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (length > 0) yield line();
}
