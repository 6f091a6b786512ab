import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';
import { batchesOf, joinTexts, splitAnnotation } from './join.ts';
import { annotationRequest } from './request.ts';
import { isAnnotationOf, type TextAnnotation, type TokenRow } from './text-annotation.ts';

/** The part of CoreNLP's JSON that is read; nobody else knows this form. Offsets are UTF-16 units, indexes start at 1. */
interface CorenlpAnswer {
  readonly sentences: readonly {
    readonly tokens: readonly {
      readonly index: number;
      readonly lemma: string;
      readonly pos: string;
      readonly ner: string;
      readonly characterOffsetBegin: number;
      readonly characterOffsetEnd: number;
    }[];
    readonly basicDependencies: readonly {
      readonly dep: string;
      readonly governor: number;
      readonly dependent: number;
    }[];
  }[];
}

/** In ms. */
export interface CorenlpPatience {
  /** one request */
  readonly request: number;
  /** how long a request is open before the server is asked for a sign of life beside it, and between two such questions */
  readonly look: number;
  /** a short text, by which a server shows that it lives */
  readonly sign: number;
  /** all the while that a server says 503: its models load, or others are before us */
  readonly busy: number;
  /** between two tries */
  readonly pause: number;
}

/** A request of 20,000 characters takes seconds on two cores, and minutes at a tenth of one. Node itself gives up after 300 s. */
const usualPatience: CorenlpPatience = { request: 240_000, look: 15_000, sign: 30_000, busy: 600_000, pause: 1_000 };
const TRIES = 2;
const SIGN_OF_LIFE = 'Rain fell.';

function toRows(answer: CorenlpAnswer): TextAnnotation {
  return answer.sentences.map((sentence) => {
    const governors = new Map(sentence.basicDependencies.map((edge) => [edge.dependent, edge]));
    return sentence.tokens.map((token): TokenRow => {
      const edge = governors.get(token.index);
      const head = (edge?.governor ?? 0) - 1;
      return [
        token.characterOffsetBegin,
        token.characterOffsetEnd,
        token.lemma,
        token.pos,
        token.ner,
        head,
        edge?.dep ?? 'dep',
      ];
    });
  });
}

/** Not AbortSignal.timeout: its timer holds no process, and a request whose connection was closed at once never settles. */
async function within<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  over: AbortSignal | null = null,
): Promise<T> {
  const stop = new AbortController();
  const end = () => stop.abort();
  over?.addEventListener('abort', end, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${ms} ms`));
      stop.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
    over?.removeEventListener('abort', end);
  }
}

/** One request; a server that says 503 is asked again, for that is no fault of the text. */
async function post(
  url: string,
  text: string,
  ms: number,
  patience: CorenlpPatience,
  over: AbortSignal | null = null,
): Promise<TextAnnotation> {
  const address = new URL(url);
  address.searchParams.set('properties', JSON.stringify(annotationRequest.properties));
  const end = Date.now() + patience.busy;
  for (;;) {
    const answer = await within(
      ms,
      async (signal) => {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'text/plain; charset=utf-8' },
          body: text,
          signal,
        });
        if (response.ok) return (await response.json()) as CorenlpAnswer;
        await response.body?.cancel();
        if (response.status !== 503 || Date.now() > end) throw new Error(`status ${response.status}`);
        return null;
      },
      over,
    );
    if (answer === null) {
      await sleep(patience.pause, undefined, over === null ? {} : { signal: over });
      continue;
    }
    const annotation = toRows(answer);
    if (!isAnnotationOf(text, annotation)) throw new Error('no annotation of the text');
    return annotation;
  }
}

async function lives(url: string, patience: CorenlpPatience): Promise<boolean> {
  return post(url, SIGN_OF_LIFE, patience.sign, patience).then(
    () => true,
    () => false,
  );
}

const livesAtAll = async (url: string, patience: CorenlpPatience): Promise<boolean> => {
  if (await lives(url, patience)) return true;
  await sleep(patience.pause);
  return lives(url, patience);
};

/** Servers that have answered: their models are loaded, so that a short text needs no time. */
const warm = new Set<string>();

/** Rejects when a server that has answered before gives no sign of life: it hangs, and the text is not to blame. Ends with the signal. */
async function whenSilent(url: string, patience: CorenlpPatience, over: AbortSignal): Promise<never> {
  for (;;) {
    await sleep(patience.look, undefined, { signal: over });
    if (warm.has(url) && !(await livesAtAll(url, patience)) && !over.aborted)
      throw new DatelineError('ANNOTATOR_UNAVAILABLE', 'CoreNLP hangs: it answers nothing any more.');
  }
}

/** A request, given up when the server falls silent meanwhile: that is noticed in a minute and not after its whole time. */
async function postAndLook(url: string, text: string, patience: CorenlpPatience): Promise<TextAnnotation> {
  const over = new AbortController();
  const silent = whenSilent(url, patience, over.signal);
  silent.catch(() => undefined);
  try {
    const annotation = await Promise.race([post(url, text, patience.request, patience, over.signal), silent]);
    warm.add(url);
    return annotation;
  } finally {
    over.abort();
  }
}

/** @throws DatelineError TEXT_NOT_ANNOTATED when the server does another text but not this one, else ANNOTATOR_UNAVAILABLE */
async function ask(url: string, text: string, patience: CorenlpPatience): Promise<TextAnnotation> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await postAndLook(url, text, patience);
    } catch (cause) {
      if (cause instanceof DatelineError) throw cause;
      if (!(await livesAtAll(url, patience)))
        throw new DatelineError('ANNOTATOR_UNAVAILABLE', 'CoreNLP does not answer.', { cause });
      if (tries < TRIES) continue;
      const what = `a text of ${text.length} characters that begins "${text.trim().slice(0, 40).replace(/\p{C}/gu, ' ')}"`;
      throw new DatelineError('TEXT_NOT_ANNOTATED', `CoreNLP could not annotate ${what}.`, { cause });
    }
  }
}

/** Bound for an outside server to say anything at all: whoever waits for it is told within ten seconds, on a busy machine too. */
const ANSWER_MS = 5_000;

/** Whether something that speaks HTTP is there, whatever it says: a stock server whose models load answers this at once. */
export async function answersHttp(url: string, ms = ANSWER_MS): Promise<boolean> {
  return within(ms, async (signal) => {
    const response = await fetch(new URL('/live', url), { redirect: 'manual', signal });
    await response.body?.cancel();
  }).then(
    () => true,
    () => false,
  );
}

/**
 * Annotates texts with a CoreNLP server, ours or a stock one: one request, as long as they fit into it.
 * @throws DatelineError TEXT_NOT_ANNOTATED, ANNOTATOR_UNAVAILABLE
 */
export async function annotateTexts(
  url: string,
  texts: readonly string[],
  patience = usualPatience,
): Promise<TextAnnotation[]> {
  const annotations: TextAnnotation[] = [];
  for (const batch of batchesOf(texts)) {
    const split = splitAnnotation(batch, await ask(url, joinTexts(batch), patience));
    if (split?.every((annotation, at) => isAnnotationOf(batch[at] ?? '', annotation)) === true)
      annotations.push(...split);
    else for (const text of batch) annotations.push(await ask(url, text, patience));
  }
  return annotations;
}
