import type { Graph } from '../graph/driver.ts';
import { createGate } from '../graph/gate.ts';

/** Connections that one request may hold at once: with `places` of post.ts running at once none ever waits for another's. */
const CONNECTIONS = 4;

/** The graph as one request sees it: what it asks for beyond its share of connections waits for its own earlier queries. */
export function shareOf(graph: Graph): Graph {
  const inTurn = createGate(CONNECTIONS);
  return { ...graph, read: (query, params, signal) => inTurn(() => graph.read(query, params, signal)) };
}
