import type { RawArticle } from '../domain/article.ts';
import { articleId } from '../domain/ids.ts';
import type { Graph } from '../graph/driver.ts';
import { contentHashOf } from './plan/plan.ts';
import type { ReadOutcome } from './read/outcome.ts';

/** What was read, and whether the graph has it as it would be written now. */
export type CheckedInput = { readonly input: ReadOutcome; readonly isKnown: boolean };

/** Inputs a question to the graph: a round trip each would cost more than reading them. */
const MOST_INPUTS = 200;
const MOST_CHARACTERS = 2_000_000;
/** How long one may wait for others. */
const SOON_MS = 50;

const lengthOf = (input: ReadOutcome): number => ('raw' in input ? input.raw.rawText.length : 0);

const hashOf = (raw: RawArticle): string => contentHashOf(raw, raw.headline);

async function check(graph: Graph, inputs: readonly ReadOutcome[], readerVersion: string): Promise<CheckedInput[]> {
  const rows = inputs.flatMap((input) =>
    'raw' in input ? [{ id: articleId(input.raw.source), contentHash: hashOf(input.raw) }] : [],
  );
  const found = rows.length === 0 ? [] : await graph.read<{ id: string }>('knownArticles', { rows, readerVersion });
  const known = new Set(found.map(({ id }) => id));
  return inputs.map((input) => ({ input, isKnown: 'raw' in input && known.has(articleId(input.raw.source)) }));
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
