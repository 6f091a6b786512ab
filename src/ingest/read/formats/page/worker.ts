import { parentPort } from 'node:worker_threads';
import { DatelineError } from '../../../../errors.ts';
import { readPage } from './page.ts';

/** The other side of ask-page.ts: a page in, what is in it or the refusal out. */
parentPort?.on('message', (html: string) => {
  try {
    parentPort?.postMessage({ page: readPage(html) });
  } catch (error) {
    const refusal =
      error instanceof DatelineError
        ? { code: error.code, message: error.message }
        : { code: 'FILE_UNREADABLE', message: 'Its markup cannot be read.' };
    parentPort?.postMessage(refusal);
  }
});
