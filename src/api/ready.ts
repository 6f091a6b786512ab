import type { Graph } from '../graph/driver.ts';

const ANSWER_MS = 1_000;
const KEEP_MS = 1_000;

async function answers(graph: Graph): Promise<boolean> {
  const late = AbortSignal.timeout(ANSWER_MS);
  const stopped = new Promise<false>((resolve) => {
    late.addEventListener('abort', () => resolve(false), { once: true });
  });
  const asked = graph.read('ready', {}, late).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, stopped]);
}

/** Whether the database answers a query within a second; the verdict is kept for a second, so that probes cost nothing. */
export function createReadiness(graph: Graph): () => Promise<boolean> {
  let verdict: Promise<boolean> | null = null;
  return () => {
    if (verdict === null) {
      verdict = answers(graph);
      void verdict.then(() => {
        setTimeout(() => {
          verdict = null;
        }, KEEP_MS).unref();
      });
    }
    return verdict;
  };
}
