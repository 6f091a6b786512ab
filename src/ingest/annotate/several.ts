import { DatelineError } from '../../errors.ts';
import type { Annotator } from './annotate.ts';
import type { TextAnnotation } from './text-annotation.ts';

/** Articles that one server is asked about at once: a core each of the two that a small machine has. */
const EACH = 2;

interface Server {
  readonly url: string;
  running: number;
  lives: boolean;
}

/**
 * Annotates with several servers of one kind: each article goes to the one that has least to do. One that is gone is asked
 * nothing more, and what it was asked goes to another.
 * @param urls at least one
 * @param ask throws ANNOTATOR_UNAVAILABLE when the server is gone
 * @throws DatelineError TEXT_NOT_ANNOTATED as `ask`; ANNOTATOR_UNAVAILABLE when all are gone, as the last of them said it
 */
export function severalAnnotators(
  urls: readonly string[],
  ask: (url: string, texts: readonly string[]) => Promise<readonly TextAnnotation[]>,
): Annotator {
  const servers: Server[] = urls.map((url) => ({ url, running: 0, lives: true }));
  let last: unknown = null;
  const idlest = (): Server | undefined =>
    servers
      .filter(({ lives }) => lives)
      .reduce<Server | undefined>((a, b) => (a !== undefined && a.running <= b.running ? a : b), undefined);
  return {
    atOnce: EACH * servers.length,
    async annotate(texts) {
      for (let server = idlest(); server !== undefined; server = idlest()) {
        server.running += 1;
        try {
          return await ask(server.url, texts);
        } catch (error) {
          if (!(error instanceof DatelineError) || error.code !== 'ANNOTATOR_UNAVAILABLE') throw error;
          server.lives = false;
          last = error;
        } finally {
          server.running -= 1;
        }
      }
      throw last;
    },
  };
}
