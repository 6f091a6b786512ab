import type { Graph } from '../driver.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A row of the `backup.` queries. */
interface NodeRow {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly edges: readonly {
    readonly type: string;
    readonly labels: readonly string[];
    readonly key: string;
    readonly properties: Properties;
  }[];
}

/**
 * Labels under which a key names one node, in the order in which a backup has them; of a node with two of them the first
 * counts. A new kind of node is a line here and a section of cypher/backup.cypher.
 */
export const SPACES: readonly string[] = [
  ...['Article', 'Passage', 'Mention', 'Note', 'Tag', 'TimeRef', 'Reference', 'Statement', 'Entity', 'Shingle'],
  ...['Rule', 'Name', 'Profile', 'Doubt', 'Decision', 'Target', 'Undone', 'LoadRun', 'Dirty'],
];

/** Nodes a question; an article has its whole text with it. */
const PAGE = 500;
const ARTICLES = 20;

/** "Passage passage_1a…": one node of the graph. */
function nameOf(labels: readonly string[], key: string): string {
  const space = SPACES.find((one) => labels.includes(one));
  if (space === undefined) throw new Error(`a node of ${labels.join(', ')} is in no backup`);
  return `${space} ${key}`;
}

/** JSON with sorted keys: one text for one value. Whole numbers are integers, as they are in the graph. */
const sorted = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/** One node with the relationships that leave it, as a line of a backup holds it. */
export interface NodeLine {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** type, key of the other end, properties */
  readonly edges: readonly (readonly [string, string, Properties])[];
}

function toLine(name: string, { labels, properties, edges }: NodeRow): NodeLine {
  const leaving = edges.map((edge) => {
    const line = [edge.type, nameOf(edge.labels, edge.key), sorted(edge.properties)] as const;
    return { line, text: JSON.stringify(line) };
  });
  return {
    key: name,
    labels: [...labels].sort(),
    properties: sorted(properties),
    edges: leaving.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ line }) => line),
  };
}

/** The whole graph, a node at a time: the same nodes and relationships give the same lines in the same order. */
export async function* readLines(graph: Graph): AsyncGenerator<NodeLine> {
  for (const space of SPACES) {
    const limit = space === 'Article' ? ARTICLES : PAGE;
    for (let after = ''; ; ) {
      const rows = await graph.read<NodeRow>(`backup.${space}`, { after, limit });
      for (const row of rows) yield toLine(`${space} ${row.key}`, row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < limit) break;
      after = last.key;
    }
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** What `readLines` gives and nothing else. */
export function isNodeLine(value: unknown): value is NodeLine {
  if (!isFields(value)) return false;
  const { key, labels, properties, edges } = value;
  return (
    isText(key) &&
    SPACES.includes(key.split(' ', 1)[0] ?? '') &&
    Array.isArray(labels) &&
    labels.every(isText) &&
    isFields(properties) &&
    Array.isArray(edges) &&
    edges.every((edge) => Array.isArray(edge) && isText(edge[0]) && isText(edge[1]) && isFields(edge[2]))
  );
}
