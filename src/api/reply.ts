import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { PageFile } from './graphiql/serve.ts';
import type { Refusal } from './guard/request.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Sent instead of the body as they come; the connection is held until they end. */
  readonly events?: AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

const json = 'application/json; charset=utf-8';

export const jsonReply = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  type: json,
  body: JSON.stringify(value),
  headers,
});

/** The form of a GraphQL answer, so that a client has one way to read errors. */
export const refusalReply = ({ status, code, message, headers = {} }: Refusal): Reply =>
  jsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);

/** A file of the page, compressed when the browser takes it so. */
export function fileReply(file: PageFile, request: IncomingMessage): Reply {
  const zipped = file.gzip !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  return {
    status: 200,
    type: file.type,
    body: zipped && file.gzip !== null ? file.gzip : file.bytes,
    headers: {
      'Content-Security-Policy': file.policy,
      'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    },
  };
}

/** Sends the whole reply; nothing when the client has gone. */
export function send(response: ServerResponse, reply: Reply, options: { closing: boolean; head: boolean }): void {
  if (response.destroyed || response.headersSent) return;
  if (reply.events !== undefined) {
    response.writeHead(reply.status, { ...always, 'Content-Type': reply.type, ...reply.headers, Connection: 'close' });
    response.setTimeout(0);
    // Whichever ends first ends the other: the client, the events, or the server that closes.
    pipeline(Readable.from(reply.events), response, () => undefined);
    return;
  }
  const bytes = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, {
    ...always,
    'Content-Type': reply.type,
    'Content-Length': bytes.byteLength,
    ...reply.headers,
    ...(options.closing ? { Connection: 'close' } : {}),
  });
  response.end(options.head ? undefined : bytes);
}
