import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { codes, DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { readSavedOperations } from './graphiql/operations.ts';
import { readPage } from './graphiql/serve.ts';
import { isLoopback, refuse, routeRequest } from './guard/request.ts';
import { createLoaders } from './loaders/loaders.ts';
import { createOperations } from './operation.ts';
import { createPost } from './post.ts';
import { createReadiness } from './ready.ts';
import { fileReply, jsonReply, type Reply, refusalReply, send } from './reply.ts';
import type { ApiContext } from './schema/builder.ts';
import { buildSchema } from './schema/index.ts';

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'limits'>;
  readonly graph: Graph;
  readonly log?: Logger;
}

export interface RunningServer {
  /** "http://127.0.0.1:4000", without a path: the API and GraphiQL are at /graphql. */
  readonly url: string;
  readonly port: number;
  /** Takes nothing new, lets what runs be answered for up to 8 s, then closes every connection. */
  close(): Promise<void>;
}

const http = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const MAX_CONNECTIONS = 1_000;
const IDLE_MS = 15_000;
const DRAIN_MS = 8_000;

const internal = refuse(500, codes.INTERNAL.meaning, {}, 'INTERNAL');
const notFound = refuse(404, 'There is no such file.');

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<Reply>;

/** One line a route. */
async function createAnswer({ config, graph, log }: ServerOptions): Promise<Answer> {
  const { limits, host, introspection } = config;
  const open = introspection === 'auto' ? isLoopback(host) : introspection === 'on';
  const page = open ? await readPage() : null;
  const saved = jsonReply(200, page === null ? [] : await readSavedOperations());
  const ready = createReadiness(graph);
  const context = (signal: AbortSignal): ApiContext => ({ graph, loaders: createLoaders(graph, signal), limits });
  const onInternal = (error: unknown) => log?.error({ err: error }, 'error inside');
  const post = createPost(createOperations({ schema: buildSchema(), limits, open, context, onInternal }), limits);

  const file = (name: string, request: IncomingMessage): Reply => {
    if (name === 'operations.json') return saved;
    const found = page?.get(name);
    return found === undefined ? refusalReply(notFound) : fileReply(found, request);
  };

  return async (request, response) => {
    const head = { method: request.method ?? '', target: request.url ?? '', headers: request.headers };
    const route = routeRequest(head, { host, pages: page !== null, bodyBytes: limits.bodyBytes });
    switch (route.kind) {
      case 'operation':
        return post(request, response);
      case 'page':
        return file('index.html', request);
      case 'asset':
        return file(route.name, request);
      case 'toGraphql':
        return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { Location: '/graphql' } };
      case 'live':
        return jsonReply(200, { live: true });
      case 'ready':
        return (await ready()) ? jsonReply(200, { ready: true }) : jsonReply(503, { ready: false });
      case 'refusal':
        return refusalReply(route);
    }
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

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const known: Record<string, DatelineError> = {
        EADDRINUSE: new DatelineError(
          'PORT_TAKEN',
          `Port ${port} of ${host} is taken. Stop the program that has it, or set PORT (0 takes a free one).`,
        ),
        EACCES: new DatelineError('BAD_SETTING', `PORT ${port} needs more rights. Set PORT to one above 1023.`),
      };
      const badHost = new DatelineError('BAD_SETTING', `HOST ${host} is not an address of this machine.`);
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

/**
 * Serves the API: /graphql (GraphiQL for a browser), / leads there, /live, /ready.
 * @throws DatelineError PORT_TAKEN, BAD_SETTING (HOST or PORT that cannot be listened on)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, log } = options;
  const answer = await createAnswer(options);
  let closing = false;
  const server = createServer(http, async (request, response) => {
    const started = performance.now();
    const reply = await answer(request, response).catch((error: unknown) => {
      if (!response.destroyed) log?.error({ err: error }, 'error inside');
      return refusalReply(internal);
    });
    send(response, reply, { closing, head: request.method === 'HEAD' });
    const ms = Math.round(performance.now() - started);
    log?.info({ method: request.method, path: request.url?.split('?', 1)[0], status: reply.status, ms }, 'request');
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(IDLE_MS);
  server.on('clientError', refuseBroken);
  await listen(server, config.host, config.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: addressOf(config.host, port),
    port,
    close() {
      closing = true;
      return drain(server);
    },
  };
}
