import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { refuse } from './guard/request.ts';
import { type Reply, refusalReply, send } from './reply.ts';

export interface Door {
  readonly url: string;
  readonly port: number;
  /** Takes nothing new, lets what runs be answered for up to 8 s, then closes every connection. */
  close(): Promise<void>;
}

const limitsOfHttp = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const MAX_CONNECTIONS = 1_000;
/** Silence on a connection beyond the longest request. */
const IDLE_MS = 10_000;
const DRAIN_MS = 8_000;
/** Requests of one connection that wait for their answer: no client sends a second before the first is answered. */
const MAX_UNANSWERED = 6;

/** Counts what waits on each connection. @returns false when it was one too many, and the connection is closed */
function createSocketBound() {
  const unanswered = new WeakMap<Socket, number>();
  return (socket: Socket, response: ServerResponse): boolean => {
    if (socket.destroyed) return false;
    const count = (unanswered.get(socket) ?? 0) + 1;
    if (count > MAX_UNANSWERED) {
      socket.destroy();
      return false;
    }
    unanswered.set(socket, count);
    response.once('finish', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return true;
  };
}

/** What node:http could not read as a request gets one line, when nothing was written on the connection before. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET' || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const large = error.code === 'HPE_HEADER_OVERFLOW';
  const status = late ? '408 Request Timeout' : large ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const reply = refusalReply(refuse(400, 'The request is not valid HTTP, too large or too slow.'));
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: ${reply.type}\r\nContent-Length: ${reply.body.length}\r\nConnection: close\r\n\r\n${reply.body}`,
  );
}

function bind(server: Server, host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const known: Record<string, DatelineError> = {
        EADDRINUSE: new DatelineError(
          'PORT_TAKEN',
          `Port ${port} of ${host} is taken. Stop the program that has it, or set ${setting} (0 takes a free one).`,
        ),
        EACCES: new DatelineError('BAD_SETTING', `${setting} ${port} needs more rights. Set it to one above 1023.`),
      };
      const badHost = new DatelineError(
        'BAD_SETTING',
        `${setting.replace('PORT', 'HOST')} ${host} is not an address of this machine.`,
      );
      reject(known[error.code ?? ''] ?? badHost);
    });
    server.listen(port, host, resolve);
  });
}

function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** Never rejects. */
type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<Reply>;

/**
 * Opens an HTTP port: bounded headers, times and connections.
 * @param setting that names the port
 * @throws DatelineError PORT_TAKEN, BAD_SETTING (HOST or PORT that cannot be listened on)
 */
export async function listen(
  { host, port, limits }: Pick<Config, 'host' | 'port' | 'limits'>,
  answer: Answer,
  setting: 'PORT' | 'METRICS_PORT' = 'PORT',
): Promise<Door> {
  let closing = false;
  const mayAnswer = createSocketBound();
  const server = createServer(limitsOfHttp, async (request, response) => {
    if (!mayAnswer(request.socket, response)) return;
    const reply = await answer(request, response);
    send(response, reply, { closing, head: request.method === 'HEAD' });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(limits.requestMs + IDLE_MS);
  server.on('clientError', refuseBroken);
  await bind(server, host, port, setting);
  const bound = server.address() as AddressInfo;
  return {
    url: addressOf(host, bound.port),
    port: bound.port,
    close() {
      closing = true;
      return drain(server);
    },
  };
}
