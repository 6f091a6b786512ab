import { join } from 'node:path';
import type { Config } from '../config.ts';
import { shareCorenlp } from '../engines/corenlp.ts';
import type { Report } from '../engines/progress.ts';
import { DatelineError } from '../errors.ts';
import { cachedAnnotator } from '../ingest/annotate/cache.ts';
import { annotateTexts, answersHttp } from '../ingest/annotate/corenlp.ts';
import { type CorenlpServer, type LastingAnnotator, lastingAnnotator } from '../ingest/annotate/lasting.ts';
import { annotationRequest } from '../ingest/annotate/request.ts';
import { severalAnnotators } from '../ingest/annotate/several.ts';

/** CORENLP_URL as addresses, parted by commas or spaces; the text of the setting may hold a password and is not repeated. */
function outsideAddresses(given: string): URL[] {
  const urls = given
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map((text) => (URL.canParse(text) ? new URL(text) : null));
  const isPlain = (url: URL | null): url is URL =>
    url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (urls.length > 0 && urls.every(isPlain)) return urls;
  throw new DatelineError(
    'BAD_SETTING',
    'CORENLP_URL must be an address like http://host:9000, or several with commas between them, without user and password.',
  );
}

/** Outside servers: nobody here can start them again, so the first text that finds all of them gone ends the command. */
function outsideAnnotator(urls: readonly URL[]): LastingAnnotator {
  const found = new Map<string, Promise<boolean>>();
  const hosts = urls.map(({ host }) => host).join(' or ');
  const gone = (cause?: unknown) =>
    new DatelineError(
      'ANNOTATOR_UNAVAILABLE',
      `No CoreNLP answers at ${hosts}. Check that it runs and that CORENLP_URL is right.`,
      { cause },
    );
  const ask = async (url: string, texts: readonly string[]) => {
    const answers = found.get(url) ?? answersHttp(url);
    found.set(url, answers);
    if (!(await answers)) throw gone();
    try {
      return await annotateTexts(url, texts);
    } catch (error) {
      if (error instanceof DatelineError && error.code === 'ANNOTATOR_UNAVAILABLE') throw gone(error);
      throw error;
    }
  };
  const shared = severalAnnotators(
    urls.map(({ href }) => href),
    ask,
  );
  return { ...shared, stop: async () => undefined };
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
  const outside = config.corenlpUrl === null ? null : outsideAddresses(config.corenlpUrl);
  const engine =
    outside === null ? lastingAnnotator(() => openManaged(config, report), annotateTexts) : outsideAnnotator(outside);
  const annotator = config.corenlpUrl === null ? undefined : `${annotationRequest.version} ${config.corenlpUrl}`;
  const cached = cachedAnnotator(join(config.dataDir, 'annotations'), engine, annotator);
  return { ...engine, annotate: (texts) => cached.annotate(texts), stop: () => engine.stop() };
}
