import type { Graph } from '../../graph/driver.ts';
import { articleLoaders } from './articles.ts';
import { decisionLoaders } from './decisions.ts';
import { entityLoaders } from './entities.ts';
import { listLoaders } from './lists.ts';
import { noteLoaders } from './notes.ts';
import { searchLoaders } from './search.ts';
import { statementLoaders } from './statements.ts';
import { tieLoaders } from './ties.ts';
import { unknownNameLoaders } from './unknown-names.ts';
import { viewLoaders } from './views.ts';

/**
 * Everything resolvers read, one named query a relation, new for each request: what one level of an operation asks for
 * goes out as one query, however many rows ask.
 */
export function createLoaders(graph: Graph, signal?: AbortSignal) {
  const views = viewLoaders(graph, signal);
  return {
    ...entityLoaders(graph, signal),
    ...statementLoaders(graph, signal),
    ...articleLoaders(graph, signal),
    ...listLoaders(graph, signal),
    ...decisionLoaders(graph, signal),
    ...views,
    ...noteLoaders(views.lastLoad),
    ...searchLoaders(graph, signal),
    ...tieLoaders(graph, signal),
    ...unknownNameLoaders(graph, signal),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
