import { DatelineError } from '../../errors.ts';
import type { Annotator } from './annotate.ts';
import type { TextAnnotation } from './text-annotation.ts';

/** A CoreNLP that can be opened anew when it has died. */
export interface CorenlpServer {
  readonly url: string;
  /** Ends it where it is ours to end; may be called again. */
  stop(): Promise<void>;
}

export interface LastingAnnotator extends Annotator {
  /** Ends the server that was opened last; nothing is annotated any more. */
  stop(): Promise<void>;
}

/** So many texts, one after the other, at which a fresh server dies: it is not the texts. */
const DEATHS_IN_A_ROW = 5;

/**
 * Annotates with a server that is opened at the first text and opened again when it has died. The texts that it died over
 * are tried once more, each alone, so that one which kills servers is found and its neighbours are done.
 * @param ask throws ANNOTATOR_UNAVAILABLE when the server is gone
 * @throws DatelineError TEXT_NOT_ANNOTATED for texts over which two servers died, ANNOTATOR_UNAVAILABLE when nothing but that happens; what `open` throws
 */
export function lastingAnnotator(
  open: () => Promise<CorenlpServer>,
  ask: (url: string, texts: readonly string[]) => Promise<readonly TextAnnotation[]>,
): LastingAnnotator {
  let server: Promise<CorenlpServer> | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  let alone: Promise<unknown> = Promise.resolve();
  let deaths = 0;
  let stopped = false;
  let opened = false;
  const running = new Set<Promise<unknown>>();

  const end = (used: Promise<CorenlpServer>): void => {
    if (server !== used) return;
    server = null;
    ended = used.then((one) => one.stop()).catch(() => undefined);
  };
  /** @returns null when the server died */
  const attempt = async (texts: readonly string[]): Promise<readonly TextAnnotation[] | null> => {
    if (stopped) throw new DatelineError('ANNOTATOR_UNAVAILABLE', 'CoreNLP was stopped.');
    if (server === null) opened = false;
    // The old one is over first: it holds the place of the new one.
    server ??= ended.then(open);
    const used = server;
    const { url } = await used.catch((error: unknown) => {
      end(used);
      throw error;
    });
    opened = true;
    try {
      const annotations = await ask(url, texts);
      deaths = 0;
      return annotations;
    } catch (error) {
      if (!(error instanceof DatelineError) || error.code !== 'ANNOTATOR_UNAVAILABLE') throw error;
      end(used);
      return null;
    }
  };
  const attemptAlone = async (texts: readonly string[]): Promise<readonly TextAnnotation[]> => {
    await Promise.allSettled(running);
    const annotations = await attempt(texts);
    if (annotations !== null) return annotations;
    deaths += 1;
    if (deaths < DEATHS_IN_A_ROW)
      throw new DatelineError('TEXT_NOT_ANNOTATED', 'CoreNLP ended over it, and a second one did too.');
    throw new DatelineError('ANNOTATOR_UNAVAILABLE', `CoreNLP ended over each of ${deaths} texts in a row.`);
  };
  const turn = async (): Promise<void> => {
    for (let seen: unknown = null; seen !== alone; ) {
      seen = alone;
      await seen;
    }
  };

  return {
    async annotate(texts) {
      await turn();
      const first = attempt(texts);
      running.add(first);
      const annotations = await first.finally(() => running.delete(first));
      if (annotations !== null) return annotations;
      const second = alone.then(() => attemptAlone(texts));
      alone = second.catch(() => undefined);
      return second;
    },
    async stop() {
      stopped = true;
      // One that still starts is not waited for: it ends with this process.
      if (server !== null && !opened) return;
      if (server !== null) end(server);
      await ended;
    },
  };
}
