import type { Code } from '../../errors.ts';

/** The text of a file and the encoding it was in, or the code and reason for which it is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly code: Code; readonly message: string };

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

/** UTF-16 by its mark, else what the markup declares, else UTF-8. */
function encodingOf(bytes: Uint8Array, declared: string | null): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return startsWith(bytes, 0xef, 0xbb, 0xbf) || declared === null ? 'utf-8' : declared;
}

const DECLARED =
  /^<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)["']|<meta[^>]{0,200}?\bcharset\s*=\s*["']?([\w:.-]+)/i;

/** The encoding that HTML or XML declares in its first 1,024 bytes; null where it declares none, or one that cannot be. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const found = DECLARED.exec(Buffer.from(bytes.subarray(0, 1_024)).toString('latin1'));
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  // Whoever could read a declaration of UTF-16 as bytes has a file that is not in UTF-16.
  return label === '' || label.startsWith('utf-16') ? null : label;
}

/**
 * Decodes the bytes of a file strictly, without the byte order mark; nothing else is changed, so that offsets hold.
 * No encoding is guessed: it is UTF-8 unless a mark or the markup's own declaration says another. Binary is refused.
 * @param declared what declaredEncoding found, for markup only
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = encodingOf(bytes, declared);
  const isWide = encoding.startsWith('utf-16');
  if (!isWide && isBinary(bytes)) return refused('FILE_BINARY', 'It is not text.');
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  } catch {
    return refused('FILE_NOT_UTF8', `It declares an encoding that is not known, "${encoding}"; convert it to UTF-8.`);
  }
  try {
    const text = decoder.decode(bytes);
    if (isWide && text.includes('\0')) return refused('FILE_BINARY', 'It is not text.');
    return text.trim() === '' ? refused('FILE_EMPTY', 'It has no text.') : { text, encoding: decoder.encoding };
  } catch {
    const name = encoding === 'utf-8' ? 'UTF-8' : encoding;
    return refused('FILE_NOT_UTF8', `It is not valid ${name}; convert it to UTF-8 first.`);
  }
}
