import { KEY_END } from '../domain/names.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from './driver.ts';

/** Raised when the form of the graph changes so that an older one cannot be read; `migrate.<version>` leads to it. */
const SCHEMA_VERSION = 2;
/** The oldest form that is brought forward. */
const OLDEST = 1;
/** Nodes that one transaction of a migration changes. */
const STEP = 10_000;

async function markOf(graph: Graph): Promise<{ version: number | null; nodes: number }> {
  const [row] = await graph.read<{ version: number | null; nodes: number }>('graphMark');
  return row ?? { version: null, nodes: 0 };
}

function refuseOtherVersion(version: number): void {
  if (version < OLDEST || version > SCHEMA_VERSION)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      `The database holds a Dateline graph of version ${version}; this program reads versions ${OLDEST} to ${SCHEMA_VERSION}. Use the program that wrote it, or load into an empty database.`,
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

/** Brings a graph of an earlier form to this one, a step at a time; broken off, the next start goes on. */
async function bringForward(graph: Graph, version: number): Promise<void> {
  refuseOtherVersion(version);
  // Indexes of a large graph may need longer: then it is asked before words are found everywhere.
  if (await completeSchema(graph)) await graph.write((tx) => tx.run('awaitIndexes')).catch(() => undefined);
  for (let next = version + 1; next <= SCHEMA_VERSION; next += 1) {
    let changed = STEP;
    while (changed >= STEP)
      changed = await graph.write(async (tx) => {
        const rows = await tx.run<{ changed: number }>(`migrate.${next}`, { keyEnd: KEY_END, limit: STEP });
        return rows[0]?.changed ?? 0;
      });
    await graph.write((tx) => tx.run('markMigrated', { version: next }));
  }
}

/**
 * Makes an empty database ready, with constraints and indexes; one that an earlier program made is brought forward.
 * @throws DatelineError DATABASE_FOREIGN when it holds anything but a Dateline graph of this version or an earlier one
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  const { version, nodes } = await markOf(graph);
  if (version !== null) return bringForward(graph, version);
  if (nodes > 0)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database is not empty and holds no Dateline graph. Name an empty database by NEO4J_DATABASE or NEO4J_URI.',
    );
  await completeSchema(graph);
  await graph.write((tx) => tx.run('markGraph', { version: SCHEMA_VERSION }));
}

/**
 * For whoever only reads: a graph that an earlier program made is brought forward too, for its lists need the indexes of today.
 * @throws DatelineError DATABASE_FOREIGN when there is no Dateline graph of this version or an earlier one
 */
export async function requireGraph(graph: Graph): Promise<void> {
  const { version } = await markOf(graph);
  if (version === null)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database holds no Dateline graph yet. Load something first: dateline load PATH.',
    );
  if (version !== SCHEMA_VERSION) await bringForward(graph, version);
}
