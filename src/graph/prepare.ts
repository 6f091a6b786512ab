import { KEY_END } from '../domain/names.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from './driver.ts';

/**
 * The form of the graph, raised when an older program could no longer write into it. Form 2 has a node for each profile; in
 * form 3 decisions are named by the text. Who only reads needs neither.
 */
export const FORM = 3;
const WITH_PROFILES = 2;
const OLDEST_FORM = 1;

/** What a database says of itself. */
interface Mark {
  /** the form of its graph, null where there is none */
  readonly version: number | null;
  /** a restore has not ended */
  readonly restoring: boolean;
  readonly nodes: number;
}

export async function markOf(graph: Graph): Promise<Mark> {
  const [row] = await graph.read<Mark>('graphMark');
  return row ?? { version: null, restoring: false, nodes: 0 };
}

/** The form of the graph that is there. */
export const formOf = async (graph: Graph): Promise<number> => (await markOf(graph)).version ?? FORM;

function refuseHalf(restoring: boolean): void {
  if (restoring)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'A restore into this database goes on, or was broken off. Run dateline restore again to its end.',
    );
}

function refuseOtherVersion(version: number): void {
  if (version < OLDEST_FORM || version > FORM)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      `The graph is of form ${version} and this program knows forms up to ${FORM}: use the newer program that wrote it, or another database.`,
    );
}

/** Makes the constraints and indexes that the database does not have yet: all of an empty one, the new ones of one that an earlier program made. */
export async function completeSchema(graph: Graph): Promise<boolean> {
  let made = false;
  const has = new Set((await graph.read<{ name: string }>('graphSchema')).map(({ name }) => name));
  for (const [name, text] of graph.texts)
    if (name.startsWith('schema.') && !has.has(/^CREATE .*?(\w+) IF NOT EXISTS/m.exec(text)?.[1] ?? '')) {
      await graph.write((tx) => tx.run(name));
      made = true;
    }
  return made;
}

/** How an empty list comes through the offline importer, which knows none: as the only item of a list. */
export const EMPTY_LIST = '\u001d';
/** The label of nodes that have such a list, as `migrate.emptyLists` names it. */
export const IMPORTED = 'Imported';

/** Nodes that one transaction of a migration changes. */
const STEP = 10_000;

/**
 * Gives a graph that an earlier program or the offline importer wrote what it lacks: indexes, sort keys of today, empty lists.
 * Run again it changes nothing; broken off, the next start goes on.
 */
async function bringForward(graph: Graph): Promise<void> {
  // Indexes of a large graph may need longer: then it is asked before words are found everywhere.
  if (await completeSchema(graph)) await graph.write((tx) => tx.run('awaitIndexes')).catch(() => undefined);
  while ((await graph.read('oldSortKeys')).length > 0)
    await graph.write((tx) => tx.run('migrate.sortKeys', { keyEnd: KEY_END, limit: STEP }));
  while ((await graph.read('anyImported')).length > 0)
    await graph.write((tx) => tx.run('migrate.emptyLists', { sign: EMPTY_LIST, limit: STEP }));
}

const PROFILES = 5_000;

/** `migrate.profiles`, some thousand profiles a transaction. */
async function migrateProfiles(graph: Graph): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await graph.write((tx) => tx.run<{ key: string }>('migrate.profiles', { after, limit: PROFILES }));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PROFILES) break;
    after = last.key;
  }
}

/** Form after form; one that was broken off begins anew. */
async function migrate(graph: Graph, version: number): Promise<void> {
  if (version < WITH_PROFILES) await migrateProfiles(graph);
  await graph.write((tx) => tx.run('raiseMark', { version: FORM }));
}

/**
 * Makes an empty database ready, with constraints and indexes; one that an earlier program wrote gets what it lacks: indexes, sort keys, and what later forms have.
 * @throws DatelineError DATABASE_FOREIGN when it holds anything but a Dateline graph of this version
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  const { version, restoring, nodes } = await markOf(graph);
  refuseHalf(restoring);
  if (version !== null) {
    refuseOtherVersion(version);
    await bringForward(graph);
    if (version < FORM) await migrate(graph, version);
    return;
  }
  if (nodes > 0)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database is not empty and holds no Dateline graph. Name an empty database by NEO4J_DATABASE or NEO4J_URI.',
    );
  await completeSchema(graph);
  await graph.write((tx) => tx.run('markGraph', { version: FORM }));
}

/**
 * For whoever only reads: the lists of an earlier program's graph need the indexes and sort keys of today too.
 * @throws DatelineError DATABASE_FOREIGN when there is no Dateline graph of this version
 */
export async function requireGraph(graph: Graph): Promise<void> {
  const { version, restoring } = await markOf(graph);
  refuseHalf(restoring);
  if (version === null)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database holds no Dateline graph yet. Load something first: dateline load PATH.',
    );
  refuseOtherVersion(version);
  await bringForward(graph);
}
