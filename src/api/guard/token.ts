import { createHash, timingSafeEqual } from 'node:crypto';

const hashOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Whether a header is "Bearer" and this token; how long it takes says nothing of the token. Without a token nobody bears it. */
export function isBearer(header: string | undefined, token: string | null): boolean {
  const given = /^Bearer +(\S.*?) *$/i.exec(header ?? '')?.[1];
  return token !== null && given !== undefined && timingSafeEqual(hashOf(given), hashOf(token));
}
