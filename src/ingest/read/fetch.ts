import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { DatelineError } from '../../errors.ts';
import { expand } from './gzip.ts';

/** What was fetched: the bytes of one page, feed or list of records, and what a file of it would be called. */
export interface Fetched {
  /** where it came from in the end, without its fragment */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** with the ending that its declared type has */
  readonly name: string;
}

export interface FetchBounds {
  readonly maxBytes: number;
  /** whether addresses of this machine and of private networks may be asked */
  readonly privateAddresses: boolean;
  /** for everything together */
  readonly timeMs?: number;
}

const TIME_MS = 30_000;
const MOST_REDIRECTS = 5;

/** Addresses that no public page has: of this machine, of private networks, of documentation, of groups, and those that lead to such. */
const notPublic = new BlockList();
for (const [net, bits] of [
  ...([['0.0.0.0', 8] as const, ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16]] as const),
  ...([['172.16.0.0', 12] as const, ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.168.0.0', 16]] as const),
  ...([['198.18.0.0', 15] as const, ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3]] as const),
] as const)
  notPublic.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ...([['::', 96] as const, ['64:ff9b::', 32], ['100::', 64], ['2001::', 23], ['2001:db8::', 32]] as const),
  ...([['2002::', 16] as const, ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const),
] as const)
  notPublic.addSubnet(net, bits, 'ipv6');

export const isPublicAddress = (address: string): boolean => {
  const kind = isIP(address.replace(/%.*$/, ''));
  return kind !== 0 && !notPublic.check(address.replace(/%.*$/, ''), kind === 4 ? 'ipv4' : 'ipv6');
};

const unreadable = (message: string, cause?: unknown): DatelineError =>
  new DatelineError('FILE_UNREADABLE', message, { cause });
const refused = (): DatelineError =>
  unreadable('Its address is of this machine or of a private network; PRIVATE_ADDRESSES=on allows such.');

/** Looks a name up and gives only addresses that may be asked: what is connected to is what was checked. */
const checkedLookup = (privateAddresses: boolean): LookupFunction =>
  ((name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      if (!privateAddresses && found.some(({ address }) => !isPublicAddress(address))) return done(refused(), []);
      const [first] = found;
      if (options.all === true) return done(null, found);
      return done(null, first?.address ?? '', first?.family);
    });
  }) as LookupFunction;

/** One request. A host that is an address is never looked up: it is checked here. */
function ask(url: URL, { privateAddresses }: FetchBounds, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !privateAddresses && !isPublicAddress(host)) return Promise.reject(refused());
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'Dateline', 'accept-encoding': 'gzip', accept: 'text/html,*/*;q=0.5' };
    request(url, { lookup: checkedLookup(privateAddresses), headers, signal, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes)
      throw new DatelineError('FILE_TOO_LARGE', `It has more than ${maxBytes} bytes (MAX_FILE_BYTES).`);
    chunks.push(chunk);
  }
  if (length === 0) throw new DatelineError('FILE_EMPTY', 'It is empty.');
  const bytes = Buffer.concat(chunks);
  const coding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (coding === 'gzip' || coding === 'x-gzip') return expand(bytes, maxBytes);
  if (coding !== 'identity') throw unreadable('The server sends it in a compression that was not asked for.');
  return bytes;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'application/rss+xml': '.rss',
  'application/atom+xml': '.atom',
  'application/rdf+xml': '.rdf',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/json': '.json',
  'application/feed+json': '.json',
  'application/x-ndjson': '.jsonl',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'text/markdown': '.md',
};

/** In UTF-8 with its mark where the server, which is asked before the page, names another encoding that is known. */
function inUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const label = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^utf-?8$/.test(label) || label.startsWith('utf-16')) return bytes;
  try {
    return Buffer.from(`\uFEFF${new TextDecoder(label, { fatal: true }).decode(bytes)}`, 'utf8');
  } catch {
    return bytes;
  }
}

async function follow(start: URL, bounds: FetchBounds, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
      throw unreadable('It leads to an address that is not http(s), or that has a user and a password.');
    const response = await ask(url, bounds, signal);
    try {
      const { statusCode = 0, headers } = response;
      const next = headers.location ?? '';
      if (statusCode > 300 && statusCode < 400 && URL.canParse(next, url)) {
        url = new URL(next, url);
        continue;
      }
      if (statusCode !== 200) throw unreadable(`The server answers with status ${statusCode}.`);
      const type = headers['content-type'] ?? '';
      const bytes = inUtf8(await bodyOf(response, bounds.maxBytes), type);
      url.hash = '';
      const ending = ENDINGS[/^[^;]*/.exec(type)?.[0].trim().toLowerCase() ?? ''];
      return { url: url.href, bytes, name: ending === undefined ? url.pathname : `page${ending}` };
    } finally {
      response.destroy();
    }
  }
  throw unreadable(`It leads on more than ${MOST_REDIRECTS} times.`);
}

/**
 * Fetches one address by GET: at most five redirects, a size and a time. Each address that is connected to is checked, after
 * a redirect too.
 * @throws DatelineError FILE_*: one line with the reason, without the address
 */
export async function fetchAddress(address: string, bounds: FetchBounds): Promise<Fetched> {
  const { timeMs = TIME_MS } = bounds;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeMs);
  try {
    return await follow(new URL(address), bounds, late.signal);
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    if (late.signal.aborted) throw unreadable(`It does not come within ${timeMs / 1_000} s.`);
    throw unreadable(`It cannot be fetched (${codeIn(error)}).`, error);
  } finally {
    clearTimeout(timer);
  }
}

const codeIn = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
