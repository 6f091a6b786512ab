import type { RawArticle } from '../domain/article.ts';
import { articleId } from '../domain/ids.ts';
import type { Graph } from '../graph/driver.ts';
import { contentHashOf } from './plan/plan.ts';
import { type Held, standingOf } from './plan/standing.ts';
import type { ReadOutcome } from './read/outcome.ts';

/** What was read, and what the graph has in its place: the same, another text that stands before it, or neither. */
export interface CheckedInput {
  readonly input: ReadOutcome;
  readonly isKnown: boolean;
  /** of what the graph has: ISO 639-1, null where it cannot be told or there is nothing */
  readonly language: string | null;
  /** the file whose record has its URL and stands before it */
  readonly keptOutBy: string | null;
}

/** Inputs a question to the graph: a round trip each would cost more than reading them. */
const MOST_INPUTS = 200;
const MOST_CHARACTERS = 2_000_000;
/** How long one may wait for others. */
const SOON_MS = 50;

interface Known extends Held {
  readonly id: string;
  readonly language: string | null;
}

const lengthOf = (input: ReadOutcome): number => ('raw' in input ? input.raw.rawText.length : 0);

const heldOf = (raw: RawArticle, readerVersion: string): Held => ({
  contentHash: contentHashOf(raw, raw.headline),
  readerVersion,
  file: raw.file,
  isPart: raw.isPart,
});

async function check(graph: Graph, inputs: readonly ReadOutcome[], readerVersion: string): Promise<CheckedInput[]> {
  const ids = inputs.flatMap((input) => ('raw' in input ? [articleId(input.raw.source)] : []));
  const found = ids.length === 0 ? [] : await graph.read<Known>('knownArticles', { ids });
  const heldById = new Map(found.map((held) => [held.id, held]));
  return inputs.map((input) => {
    const held = 'raw' in input ? heldById.get(articleId(input.raw.source)) : undefined;
    if (!('raw' in input) || held === undefined) return { input, isKnown: false, language: null, keptOutBy: null };
    const standing = standingOf(held, heldOf(input.raw, readerVersion));
    const keptOutBy = standing === 'KEPT_OUT' ? held.file : null;
    return { input, isKnown: standing === 'SAME', language: held.language, keptOutBy };
  });
}

/** The next input, or null when it does not come soon and others wait for an answer. */
async function nextSoon<T>(next: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, SOON_MS, null);
  });
  return Promise.race([next, late]).finally(() => clearTimeout(timer));
}

/** Asks the graph about inputs before any of them is read further: many at a time, but a pipe that pauses keeps none back. */
export async function* checkInputs(
  inputs: AsyncGenerator<ReadOutcome>,
  graph: Graph,
  readerVersion: string,
): AsyncGenerator<CheckedInput> {
  let gathered: ReadOutcome[] = [];
  let characters = 0;
  let next = inputs.next();
  for (;;) {
    const came = gathered.length === 0 ? await next : await nextSoon(next);
    if (came !== null && came.done !== true) {
      gathered.push(came.value);
      characters += lengthOf(came.value);
      next = inputs.next();
      if (gathered.length < MOST_INPUTS && characters < MOST_CHARACTERS) continue;
    }
    yield* await check(graph, gathered, readerVersion);
    if (came?.done === true) return;
    gathered = [];
    characters = 0;
  }
}
