import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article, RawArticle } from '../domain/article.ts';
import { type Annotated, type Planned, readings } from './reading.ts';

/** Characters of raw text: a report has 3,000, and a tenth of a second of work has some 15,000. */
const LONG = 15_000;

type Name = keyof typeof readings;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly done: (value: never) => void; readonly failed: (error: unknown) => void }>;
}

let thread: Thread | null = null;
let jobs = 0;

function startThread(): Thread {
  const file = `./reading-thread${extname(new URL(import.meta.url).pathname)}`;
  const worker = new Worker(new URL(file, import.meta.url));
  const started: Thread = { worker, waiting: new Map() };
  worker.on('message', ({ id, value }: { readonly id: number; readonly value: never }) => {
    started.waiting.get(id)?.done(value);
    started.waiting.delete(id);
    if (started.waiting.size === 0) worker.unref();
  });
  const end = (error: unknown): void => {
    if (thread === started) thread = null;
    for (const { failed } of started.waiting.values()) failed(error);
    started.waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread of long articles has ended.')));
  return started;
}

function inThread<T>(name: Name, given: unknown): Promise<T> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  jobs += 1;
  const id = jobs;
  return new Promise<T>((done, failed) => {
    waiting.set(id, { done, failed });
    // It keeps the process as long as somebody waits for it.
    worker.ref();
    worker.postMessage({ id, job: { name, given } });
  });
}

const isLong = ({ rawText }: RawArticle): boolean => rawText.length > LONG;

/**
 * Reads an article without keeping this process from anything else for long: a long one in a thread of its own, where a book takes
 * a quarter of a minute. What it gives is the same.
 */
export const layoutAside = async (raw: RawArticle): Promise<Article> =>
  isLong(raw) ? inThread('layout', raw) : readings.layout(raw);

export const planAside = async (given: Annotated): Promise<Planned> =>
  isLong(given.raw) ? inThread('plan', given) : readings.plan(given);
