import type { Code } from '../../errors.ts';

/** The text of a file, or the code and reason for which it is none. */
export type Decoded = { readonly text: string } | { readonly code: Code; readonly message: string };

const refused = (code: Code, message: string): Decoded => ({ code, message });

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);

/** Control characters that no text has; a form feed or an escape may stand in a scraped one. */
const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  }
  return controls > bytes.length / 100;
};

/**
 * Decodes the bytes of a file as UTF-8, strictly, without its byte order mark; nothing else is changed, so that offsets hold.
 * UTF-16 and anything binary is refused, never guessed at.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return refused('FILE_NOT_UTF8', 'It is UTF-16; convert it to UTF-8.');
  if (isBinary(bytes)) return refused('FILE_BINARY', 'It is not text.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return text.trim() === '' ? refused('FILE_EMPTY', 'It has no text.') : { text };
  } catch {
    return refused('FILE_NOT_UTF8', 'It is not valid UTF-8; convert it first.');
  }
}
