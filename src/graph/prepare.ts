import { KEY_END } from '../domain/names.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from './driver.ts';

/** Raised when the form of the graph changes so that an older one cannot be read. */
const SCHEMA_VERSION = 1;

async function markOf(graph: Graph): Promise<{ version: number | null; nodes: number }> {
  const [row] = await graph.read<{ version: number | null; nodes: number }>('graphMark');
  return row ?? { version: null, nodes: 0 };
}

function refuseOtherVersion(version: number): void {
  if (version !== SCHEMA_VERSION)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      `The database holds a Dateline graph of version ${version}; this program needs version ${SCHEMA_VERSION}. Load into an empty database.`,
    );
}

/** Makes the constraints and indexes that the database does not have yet: all of an empty one, the new ones of one that an earlier program made. */
async function completeSchema(graph: Graph): Promise<boolean> {
  let made = false;
  const has = new Set((await graph.read<{ name: string }>('graphSchema')).map(({ name }) => name));
  for (const [name, text] of graph.texts)
    if (name.startsWith('schema.') && !has.has(/^CREATE .*?(\w+) IF NOT EXISTS/m.exec(text)?.[1] ?? '')) {
      await graph.write((tx) => tx.run(name));
      made = true;
    }
  return made;
}

/** Nodes that one transaction of a migration changes. */
const STEP = 10_000;

/**
 * Gives a graph that an earlier program wrote what it lacks: indexes, and sort keys of today. Run again it changes nothing;
 * broken off, the next start goes on.
 */
async function bringForward(graph: Graph): Promise<void> {
  // Indexes of a large graph may need longer: then it is asked before words are found everywhere.
  if (await completeSchema(graph)) await graph.write((tx) => tx.run('awaitIndexes')).catch(() => undefined);
  while ((await graph.read('oldSortKeys')).length > 0)
    await graph.write((tx) => tx.run('migrate.sortKeys', { keyEnd: KEY_END, limit: STEP }));
}

/**
 * Makes an empty database ready, with constraints and indexes; one that an earlier program wrote gets what it lacks.
 * @throws DatelineError DATABASE_FOREIGN when it holds anything but a Dateline graph of this version
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  const { version, nodes } = await markOf(graph);
  if (version !== null) {
    refuseOtherVersion(version);
    return bringForward(graph);
  }
  if (nodes > 0)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database is not empty and holds no Dateline graph. Name an empty database by NEO4J_DATABASE or NEO4J_URI.',
    );
  await completeSchema(graph);
  await graph.write((tx) => tx.run('markGraph', { version: SCHEMA_VERSION }));
}

/**
 * For whoever only reads: the lists of an earlier program's graph need the indexes and sort keys of today too.
 * @throws DatelineError DATABASE_FOREIGN when there is no Dateline graph of this version
 */
export async function requireGraph(graph: Graph): Promise<void> {
  const { version } = await markOf(graph);
  if (version === null)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database holds no Dateline graph yet. Load something first: dateline load PATH.',
    );
  refuseOtherVersion(version);
  await bringForward(graph);
}
