import type { Code } from '../../errors.ts';

/** The head of a request, as node:http gives it: header names in lower case. */
export interface RequestHead {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** How many Host headers it has; node:http keeps the first. */
  readonly hosts: number;
}

export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly code: Code;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route =
  | Refusal
  | { readonly kind: 'operation' }
  | { readonly kind: 'page' }
  | { readonly kind: 'asset'; readonly name: string }
  | { readonly kind: 'explorer'; readonly name: string }
  | { readonly kind: 'live' }
  | { readonly kind: 'ready' };

export interface Served {
  /** HOST: the address that is listened on. */
  readonly host: string;
  /** Whether GraphiQL is served. */
  readonly pages: boolean;
  readonly bodyBytes: number;
}

const targetLength = 8_000;
const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::', '[::]']);

/** Whether nobody but this machine reaches the address. */
export const isLoopback = (host: string): boolean => loopbackNames.has(host.toLowerCase());

export const refuse = (
  status: number,
  message: string,
  headers?: Readonly<Record<string, string>>,
  code: Code = 'BAD_REQUEST',
): Refusal => ({ kind: 'refusal', status, code, message, ...(headers === undefined ? {} : { headers }) });

/**
 * Whether a Host header is one of ours. A name that an attacker lets point here is foreign (DNS rebinding); an IP address
 * cannot be such a name, so any is taken when every address is listened on.
 */
export function isServedHost(header: unknown, host: string): boolean {
  if (typeof header !== 'string') return false;
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  if (loopbackNames.has(name) || name === host.toLowerCase() || name === `[${host.toLowerCase()}]`) return true;
  return everyAddress.has(host) && /^(?:\[.*\]|\d+\.\d+\.\d+\.\d+)$/.test(name);
}

function checkBodyHead({ headers }: RequestHead, bodyBytes: number): Refusal | null {
  const [type, ...parameters] = String(headers['content-type'] ?? '')
    .toLowerCase()
    .split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  if (type?.trim() !== 'application/json' || (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)))
    return refuse(415, 'Send the operation as Content-Type: application/json in UTF-8.');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return refuse(415, 'Send the body uncompressed.');
  return Number(headers['content-length'] ?? 0) > bodyBytes ? tooLarge(bodyBytes) : null;
}

export const tooLarge = (bodyBytes: number): Refusal =>
  refuse(413, `The body has more than ${bodyBytes} bytes.`, undefined, 'BODY_TOO_LARGE');

/** The views of src/explorer: start, two countries, a thing, an article, a graph, corrections. */
const views = /^\/(?:[A-Z]{3}\/[A-Z]{3}|(?:article|entity)\/[A-Za-z0-9_]{1,100}|graph|correct)?$/;
const explorerAssets = /^\/explorer\/([A-Za-z0-9._-]+)$/;
const assets = /^\/graphiql\/([A-Za-z0-9._-]+)$/;

/** Decides from the head alone what a request gets: exact paths, our Host, known methods, JSON only. */
export function routeRequest(head: RequestHead, served: Served): Route {
  if (head.target.length > targetLength) return refuse(414, 'The address is too long.');
  if (!/^\/[\x21-\x7e]*$/.test(head.target)) return refuse(400, 'The request target must be a path.');
  if (head.hosts !== 1) return refuse(400, 'Send one Host header.');
  if (!isServedHost(head.headers.host, served.host)) return refuse(421, 'This Host is not served here.');

  const path = head.target.split('?', 1)[0] ?? '';
  const reads = head.method === 'GET' || head.method === 'HEAD';
  const read = (route: Route): Route =>
    reads ? route : refuse(405, 'Only GET is taken at this address.', { Allow: 'GET, HEAD' });

  if (path === '/graphql') {
    if (head.method === 'POST') return checkBodyHead(head, served.bodyBytes) ?? { kind: 'operation' };
    const wantsPage = String(head.headers.accept ?? '').includes('text/html');
    if (reads && wantsPage && served.pages) return { kind: 'page' };
    return refuse(405, 'Send operations by POST, as application/json.', { Allow: 'POST' });
  }
  if (path === '/' || (served.pages && views.test(path))) return read({ kind: 'explorer', name: 'index.html' });
  const part = explorerAssets.exec(path)?.[1];
  if (part !== undefined && served.pages) return read({ kind: 'explorer', name: part });
  if (path === '/live') return read({ kind: 'live' });
  if (path === '/ready') return read({ kind: 'ready' });
  const name = assets.exec(path)?.[1];
  if (name !== undefined && served.pages) return read({ kind: 'asset', name });
  return refuse(404, 'There is nothing at this address; the API is at /graphql.');
}
