import { join } from 'node:path';
import type { Config } from '../config.ts';
import { shareCorenlp } from '../engines/corenlp.ts';
import type { Report } from '../engines/progress.ts';
import { DatelineError } from '../errors.ts';
import { cachedAnnotator } from '../ingest/annotate/cache.ts';
import { annotateTexts, answersHttp } from '../ingest/annotate/corenlp.ts';
import { type CorenlpServer, type LastingAnnotator, lastingAnnotator } from '../ingest/annotate/lasting.ts';
import { annotationRequest } from '../ingest/annotate/request.ts';

/** CORENLP_URL as an address; the text of the setting may hold a password and is not repeated. */
function outsideAddress(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new DatelineError(
      'BAD_SETTING',
      'CORENLP_URL must be an address like http://host:9000, without user and password.',
    );
  return url;
}

/** An outside server: nobody here can start it again, so the first text that finds it gone ends the command. */
function outsideAnnotator(url: URL): LastingAnnotator {
  let found: Promise<boolean> | null = null;
  const gone = (cause?: unknown) =>
    new DatelineError(
      'ANNOTATOR_UNAVAILABLE',
      `No CoreNLP answers at ${url.host}. Check that it runs and that CORENLP_URL is right.`,
      { cause },
    );
  return {
    async annotate(texts) {
      found ??= answersHttp(url.href);
      if (!(await found)) throw gone();
      try {
        return await annotateTexts(url.href, texts);
      } catch (error) {
        if (error instanceof DatelineError && error.code === 'ANNOTATOR_UNAVAILABLE') throw gone(error);
        throw error;
      }
    },
    stop: async () => undefined,
  };
}

/** The CoreNLP of the data directory; one that another Dateline runs must answer, for only that one can start it again. */
async function openManaged(config: Config, report: Report): Promise<CorenlpServer> {
  const shared = await shareCorenlp(config, report);
  if (shared.owner === null || (await answersHttp(shared.url))) return shared;
  throw new DatelineError(
    'ANNOTATOR_UNAVAILABLE',
    `The CoreNLP that another Dateline (process ${shared.owner}) runs on ${config.dataDir} does not answer. Stop that Dateline and try again.`,
  );
}

/**
 * Annotations from the cache of the data directory; the engine behind it is opened only when a text needs it.
 * @throws DatelineError BAD_SETTING
 */
export function openAnnotator(config: Config, report: Report): LastingAnnotator {
  const outside = config.corenlpUrl === null ? null : outsideAddress(config.corenlpUrl);
  const engine =
    outside === null ? lastingAnnotator(() => openManaged(config, report), annotateTexts) : outsideAnnotator(outside);
  const annotator = config.corenlpUrl === null ? undefined : `${annotationRequest.version} ${config.corenlpUrl}`;
  const cached = cachedAnnotator(join(config.dataDir, 'annotations'), engine, annotator);
  return { annotate: (texts) => cached.annotate(texts), stop: () => engine.stop() };
}
