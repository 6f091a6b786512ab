import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whoever asked may know its request by a name of his own, where it is one: short, and nothing that a log line could trip over. */
const WELL_FORMED = /^[\w.:/+=-]{1,64}$/;

const current = new AsyncLocalStorage<string>();

/** The name of a request: that of its X-Request-Id, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Whatever the work does, and what it starts, belongs to the request of this name. */
export const withinRequest = <T>(id: string, work: () => T): T => current.run(id, work);

/** The request that the caller works for, null outside of any. */
export const currentRequest = (): string | null => current.getStore() ?? null;
