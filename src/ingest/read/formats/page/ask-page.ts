import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Code, DatelineError } from '../../../../errors.ts';
import type { Page } from './page.ts';

type Answer = { readonly page: Page } | { readonly code: Code; readonly message: string };

/** No page within the bounds took a second; one that takes this long is made to hurt. */
const DEADLINE_MS = 20_000;
const MEMORY_MB = 300;

let idle: Worker | null = null;

function startWorker(): Worker {
  const file = `./worker${extname(new URL(import.meta.url).pathname)}`;
  const worker = new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  // It waits for pages and keeps nobody waiting.
  worker.unref();
  return worker;
}

/**
 * Reads a page in a thread of its own, so that a hostile one can be given up. The thread is kept for the next page.
 * @throws DatelineError FILE_TOO_LARGE, FILE_UNREADABLE
 */
export async function askPage(html: string): Promise<Page> {
  const worker = idle ?? startWorker();
  idle = null;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), DEADLINE_MS);
  try {
    const answered = once(worker, 'message', { signal: deadline.signal });
    worker.postMessage(html);
    const [answer]: Answer[] = await answered;
    idle = worker;
    if (answer !== undefined && 'page' in answer) return answer.page;
    throw new DatelineError(answer?.code ?? 'FILE_UNREADABLE', answer?.message ?? 'Its markup cannot be read.');
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    await worker.terminate();
    const why = deadline.signal.aborted ? `could not be read in ${DEADLINE_MS / 1_000} s` : 'cannot be read';
    throw new DatelineError('FILE_UNREADABLE', `Its markup ${why}.`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
