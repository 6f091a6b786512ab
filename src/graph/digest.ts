import { createHash } from 'node:crypto';
import type { Graph } from './driver.ts';

type Properties = Readonly<Record<string, unknown>>;

const PAGE = 2_000;

/** When a thing was written is no part of what the input decides. */
const TIMES_OF_WRITING = new Set(['loadedAt', 'writtenAt']);

/** JSON with sorted keys: one text for one value. */
function canonical(properties: Properties): string {
  const entries = Object.entries(properties).filter(([key]) => !TIMES_OF_WRITING.has(key));
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

const hashOf = (line: string): string => createHash('sha256').update(line, 'utf8').digest('base64');

/**
 * The digest of the whole graph: equal digests, equal graphs. SHA-256 over the sorted hashes of a line for each node
 * (labels, key, properties) and each relationship (from, type, to, properties), without internal ids, LoadRun, locks and
 * times of writing.
 * @returns digest in hex and the number of nodes and relationships in it; memory: 44 characters for each of them
 */
export async function digestGraph(graph: Graph): Promise<{ digest: string; nodes: number; relationships: number }> {
  const lines: string[] = [];
  let nodes = 0;
  for (let after = ''; ; ) {
    const page = await graph.read<{ node: string; labels: string[]; key: string; properties: Properties }>(
      'digestNodes',
      {
        after,
        limit: PAGE,
      },
    );
    for (const { labels, key, properties } of page)
      lines.push(hashOf(`${labels.sort().join(':')} ${key} ${canonical(properties)}`));
    nodes += page.length;
    const edges = await graph.read<{ from: string; type: string; to: string; properties: Properties }>('digestEdges', {
      nodes: page.map(({ node }) => node),
    });
    for (const { from, type, to, properties } of edges)
      lines.push(hashOf(`${from} ${type} ${to} ${canonical(properties)}`));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.node;
  }
  const total = createHash('sha256');
  for (const line of lines.sort()) total.update(line).update('\n');
  return { digest: total.digest('hex'), nodes, relationships: lines.length - nodes };
}
