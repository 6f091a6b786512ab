import { createHash } from 'node:crypto';
import { DatelineError } from '../errors.ts';

/**
 * What a cursor belongs to: list, parent, order and filter, as ten hex digits. A cursor of one field means nothing in
 * another, so it is refused there instead of giving a page from the wrong place.
 */
export const bindingOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);

/** Opaque to clients: the binding and the sort key of one row. */
export const encodeCursor = (key: string, binding: string): string =>
  Buffer.from(`${binding}${key}`, 'utf8').toString('base64url');

/**
 * The sort key of the row that the cursor names.
 * @param argument the name of the argument, for the message
 * @throws DatelineError BAD_USER_INPUT when the text is no cursor or one of another list, order or filter
 */
export function decodeCursor(cursor: string, binding: string, argument: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  // base64url decoding drops what it does not know: only what encodes to the same text again was one of ours.
  const whole = Buffer.from(text, 'utf8').toString('base64url') === cursor;
  if (!whole || !/^[0-9a-f]{10}./su.test(text))
    throw new DatelineError('BAD_USER_INPUT', `${argument} is not a cursor. Take one from pageInfo or from an edge.`);
  if (!text.startsWith(binding))
    throw new DatelineError(
      'BAD_USER_INPUT',
      `${argument} is a cursor of another list, order or filter. Pass it back with the arguments it came from.`,
    );
  return text.slice(binding.length);
}
