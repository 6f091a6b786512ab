import type { Graph } from '../../src/graph/driver.ts';
import { load } from '../../src/ingest/load.ts';
import { corpusAnnotator, limits } from './corpus.ts';
import { openEmptyGraph } from './graph.ts';

/** The database of the test run with seeds/ in it, as `npm start` loads it, annotations from recordings. */
export async function openSeedGraph(): Promise<Graph> {
  const graph = await openEmptyGraph();
  await load(['seeds'], {
    graph,
    limits,
    annotator: corpusAnnotator(),
    onOutcome({ source, outcome, message }) {
      if (outcome !== 'LOADED') throw new Error(`${source} was not loaded: ${message}`);
    },
  });
  return graph;
}
