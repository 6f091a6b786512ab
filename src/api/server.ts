import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { codes, DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { readSavedOperations } from './graphiql/operations.ts';
import { readPage } from './graphiql/serve.ts';
import { isLoopback, refuse, routeRequest } from './guard/request.ts';
import { listen } from './listen.ts';
import type { Answered } from './operation.ts';
import { createPost } from './post.ts';
import { createReadiness } from './ready.ts';
import { fileReply, jsonReply, type Reply, refusalReply } from './reply.ts';
import { currentRequest, requestIdOf, withinRequest } from './request-id.ts';
import { openRun } from './run.ts';
import type { ApiContext } from './schema/builder.ts';

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'limits' | 'apiToken'>;
  readonly graph: Graph;
  /** who enters decisions; without it, or without a token in the settings, there are no mutations */
  readonly reviewer?: ApiContext['reviewer'];
  /** who takes articles in and out, under the same token */
  readonly desk?: ApiContext['desk'];
  readonly log?: Logger;
  /** told of each operation and of each reply */
  readonly onAnswered?: (answered: Answered) => void;
  readonly onReply?: (status: number) => void;
}

export interface RunningServer {
  /** "http://127.0.0.1:4000", without a path: the API and GraphiQL are at /graphql. */
  readonly url: string;
  readonly port: number;
  /**
   * Asks every saved operation once. The database plans each query when it first meets it, together for seconds on a busy
   * machine: better now than for the first visitor. Never fails; ends when the server closes.
   */
  warmUp(): Promise<void>;
  /** Takes nothing new, lets what runs be answered for up to 8 s, then closes every connection. */
  close(): Promise<void>;
}

/** What took too long to plan at first is planned in part, and quicker the next time. */
const WARM_TRIES = 3;

const internal = refuse(500, codes.INTERNAL.meaning, {}, 'INTERNAL');
const notFound = refuse(404, 'There is no such file.');

interface Api {
  readonly answer: Answer;
  /** Runs every saved operation once, whatever comes of it. */
  warmUp(signal: AbortSignal): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<Reply>;

/** One line a route. */
async function createApi(options: ServerOptions, closing: AbortSignal): Promise<Api> {
  const { config, graph, log, reviewer = null, desk = null, onAnswered } = options;
  const { limits, host, introspection } = config;
  const token = reviewer === null ? null : config.apiToken;
  const open = introspection === 'auto' ? isLoopback(host) : introspection === 'on';
  const page = open ? await readPage('graphiql') : null;
  const explorer = open ? await readPage('explorer') : null;
  const operations = await readSavedOperations();
  const ready = createReadiness(graph);
  const onInternal = (error: unknown) => log?.error({ err: error }, 'error inside');
  const { schema, run } = openRun({
    ...{ graph, limits, open, reviewer: token === null ? null : reviewer, desk, onInternal },
    knownNames: new Set(operations.map(({ name }) => name)),
    onAnswered(answered) {
      // Nobody asked for what is warmed up.
      if (currentRequest() !== null) onAnswered?.(answered);
    },
  });
  const post = createPost(run, schema, limits, token, closing);

  const file = (name: string, request: IncomingMessage): Reply => {
    if (name === 'operations.json') return jsonReply(200, operations);
    const found = page?.get(name);
    return found === undefined ? refusalReply(notFound) : fileReply(found, request);
  };

  const explorerFile = (name: string, request: IncomingMessage): Reply => {
    const found = explorer?.get(name);
    return found === undefined ? refusalReply(notFound) : fileReply(found, request);
  };

  const answer: Answer = async (request, response) => {
    const { method = '', url = '', headers, headersDistinct } = request;
    const head = { method, target: url, headers, hosts: headersDistinct.host?.length ?? 0 };
    const route = routeRequest(head, { host, pages: page !== null || explorer !== null, bodyBytes: limits.bodyBytes });
    switch (route.kind) {
      case 'operation':
        return post(request, response);
      case 'page':
        return file('index.html', request);
      case 'asset':
        return file(route.name, request);
      case 'explorer':
        if (explorer !== null) return explorerFile(route.name, request);
        return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { Location: '/graphql' } };
      case 'live':
        return jsonReply(200, { live: true });
      case 'ready':
        return (await ready()) ? jsonReply(200, { ready: true }) : jsonReply(503, { ready: false });
      case 'refusal':
        return refusalReply(route);
    }
  };

  async function warmUp(signal: AbortSignal): Promise<void> {
    // Nothing is decided by itself.
    for (const { query, variables } of operations.filter((one) => !one.mutates))
      for (let tries = 0; tries < WARM_TRIES && !signal.aborted; tries += 1) {
        const asked = run({ query, operationName: null, variables }, 'application/json', signal, { mayWrite: false });
        if ((await asked.catch(() => null))?.ok) break;
      }
  }

  return { answer, warmUp };
}

/**
 * Serves the API: /graphql (GraphiQL for a browser), / the explorer, /live, /ready.
 * @throws DatelineError PORT_TAKEN, BAD_SETTING (HOST or PORT that cannot be listened on)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, log, onReply } = options;
  const stop = new AbortController();
  const { answer, warmUp } = await createApi(options, stop.signal);
  const replyTo: Answer = async (request, response) => {
    const started = performance.now();
    const reply = await answer(request, response).catch((error: unknown) => {
      if (!response.destroyed && !request.socket.destroyed) log?.error({ err: error }, 'error inside');
      return refusalReply(internal);
    });
    const ms = Math.round(performance.now() - started);
    log?.info({ method: request.method, path: request.url?.split('?', 1)[0], status: reply.status, ms }, 'request');
    onReply?.(reply.status);
    return reply;
  };
  const door = await listen(config, async (request, response) => {
    const id = requestIdOf(request);
    const reply = await withinRequest(id, () => replyTo(request, response));
    return { ...reply, headers: { ...reply.headers, 'X-Request-Id': id } };
  });
  return {
    url: door.url,
    port: door.port,
    warmUp: () => warmUp(stop.signal),
    close() {
      stop.abort(new DatelineError('DEADLINE_EXCEEDED', 'The server closes.'));
      return door.close();
    },
  };
}
