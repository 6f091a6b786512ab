import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { codes, DatelineError, toDatelineError } from '../errors.ts';
import { type FormName, formOf, forms } from './export/forms.ts';
import { type ExportPlan, prepareExport } from './export/prepare.ts';
import { createAdmission } from './guard/admission.ts';
import { type OperationRequest, readOperation } from './guard/body.ts';
import type { OperationLimits } from './guard/limits.ts';
import { cleanLine } from './guard/mask.ts';
import { refuse, tooLarge } from './guard/request.ts';
import { scanOperation } from './guard/scan.ts';
import { isBearer } from './guard/token.ts';
import type { Caller } from './guard/verdict.ts';
import type { RunOperation } from './operation.ts';
import { type Reply, refusalReply } from './reply.ts';
import { createTurns } from './turns.ts';

export interface PostLimits extends OperationLimits {
  readonly bodyBytes: number;
  /** From the complete body to the answer, waiting for a place included. */
  readonly requestMs: number;
}

/**
 * So many running keep every core of the database busy, and each finds its share of connections free (share.ts). Whoever is
 * let in is answered within about three times what a full house takes.
 */
const places = { inFlight: 12, queued: 20, quick: { most: 180, waitMs: 400 } };

const overloaded = refuse(503, 'Too many requests wait; try again in a second.', { 'Retry-After': '1' }, 'OVERLOADED');

/** The body, or null as soon as it is longer than it may be; what follows is thrown away. */
function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else resolve(null);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new DatelineError('BAD_REQUEST', 'The client went away.')));
  });
}

const EVENTS = 'text/event-stream';

async function toReply(response: Response): Promise<Reply> {
  if (response.status === 406)
    return refusalReply(refuse(406, 'Accept must allow application/json, or text/event-stream for a subscription.'));
  const type = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  if (type === EVENTS && response.body !== null)
    return { status: response.status, type, body: '', events: response.body as unknown as AsyncIterable<Uint8Array> };
  return { status: response.status, type, body: await response.text() };
}

/** A whole answer in another form; one with errors stays JSON, for a file would not tell what it lacks. */
async function toFile(response: Response, form: FormName, plan: ExportPlan): Promise<Reply> {
  const json = await response.clone().json();
  if (response.status !== 200 || json.errors !== undefined || !json.data) return toReply(response);
  const { type, suffix, open } = forms[form];
  const writer = open(plan);
  const body = writer.head() + writer.page(json.data) + writer.end();
  const name = `${plan.operationName ?? 'answer'}.${suffix}`;
  return {
    status: 200,
    type: `${type}; charset=utf-8`,
    body,
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  };
}

/** Subscriptions that stay open: of one address, and of all. They hold no place among the operations that run. */
const follows = { ofOne: 5, ofAll: 100 };

/**
 * Answers a POST to /graphql: a place in the queue, body, operation, and an end to all of it at the deadline. Events stay open
 * until the client goes or the server closes.
 * @param token of whoever may write; null where nobody may
 * @param closing aborts when the server closes
 */
export function createPost(
  run: RunOperation,
  schema: GraphQLSchema,
  limits: PostLimits,
  token: string | null,
  closing: AbortSignal,
) {
  const admission = createAdmission(places);
  /** addresses, one for each open subscription */
  const following: string[] = [];
  const mayFollow = (address: string): boolean =>
    following.length < follows.ofAll && following.filter((one) => one === address).length < follows.ofOne;
  const turn = createTurns();

  /** Of an operation that was scanned, so that the parser may see it; null where the operation cannot leave in a form. */
  function planOf({ query, operationName }: OperationRequest): ExportPlan | null {
    scanOperation(query, limits);
    return prepareExport(schema, query, operationName);
  }

  async function answer(
    operation: OperationRequest,
    accept: string,
    signal: AbortSignal,
    caller: Caller,
  ): Promise<Reply> {
    const form = formOf(accept);
    if (form === null) return toReply(await run(operation, accept, signal, caller));
    const plan = planOf(operation);
    if (plan === null) return toReply(await run(operation, 'application/json', signal, caller));
    return toFile(await run({ ...operation, query: plan.query }, 'application/json', signal, caller), form, plan);
  }

  async function operate(
    operation: OperationRequest,
    accept: string,
    signal: AbortSignal,
    caller: Caller,
  ): Promise<Reply> {
    const leave = await admission.enter(signal);
    if (leave === null) return refusalReply(overloaded);
    try {
      await turn();
      signal.throwIfAborted();
      return await answer(operation, accept, signal, caller);
    } finally {
      leave();
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<Reply> => {
    // At once, before a byte of the body is read; the place itself is taken when the body is there, or slow senders would hold all.
    if (admission.isFull()) return refusalReply(overloaded);
    const bytes = await readBody(request, limits.bodyBytes);
    if (bytes === null) return refusalReply(tooLarge(limits.bodyBytes));
    const operation = readOperation(bytes);
    if ('kind' in operation) return refusalReply(operation);

    const stop = new AbortController();
    const end = (message: string) => stop.abort(new DatelineError('DEADLINE_EXCEEDED', message));
    const timer = setTimeout(
      () => end(`The answer took longer than ${limits.requestMs} ms; ask for less at once.`),
      limits.requestMs,
    );
    const gone = () => end('The client went away.');
    // Of answers that wait behind another on one connection only the connection tells.
    request.socket.once('close', gone);
    response.once('close', () => {
      request.socket.off('close', gone);
      gone();
    });
    const accept = request.headers.accept ?? '*/*';
    const address = request.socket.remoteAddress ?? '';
    if (accept.includes(EVENTS) && !mayFollow(address)) return refusalReply(overloaded);
    try {
      const caller = { mayWrite: isBearer(request.headers.authorization, token) };
      const reply = await operate(operation, accept, stop.signal, caller);
      if (reply.events !== undefined) {
        following.push(address);
        response.once('close', () => following.splice(following.indexOf(address), 1));
        closing.addEventListener('abort', () => end('The server closes.'), { once: true, signal: stop.signal });
      }
      return reply;
    } catch (error) {
      // With a code: the signal's own reason, when the queue was left at the deadline, or what keeps an answer from a form.
      const { code, message } = toDatelineError(error);
      if (code === 'INTERNAL') throw error;
      return refusalReply(refuse(codes[code].status, cleanLine(message), {}, code));
    } finally {
      clearTimeout(timer);
    }
  };
}
