import { DatelineError } from '../../errors.ts';
import type { Graph, GraphTransaction } from '../driver.ts';
import { completeSchema, FORM, markOf, prepareGraph } from '../prepare.ts';
import { checkFile, isSame, readFile, type Sum, sumOf } from './file.ts';
import { type NodeLine, readLines } from './lines.ts';

/** Rows and characters that one transaction writes. */
const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 4_000_000;
/** Nodes that one transaction deletes or cleans. */
const STEP = 10_000;

interface Row {
  readonly [column: string]: unknown;
}

const nodeRows = ({ key, labels, properties }: NodeLine): Row[] => [{ key, labels, properties }];
const edgeRows = ({ key, edges }: NodeLine): Row[] =>
  edges.map(([type, to, properties]) => ({ from: key, type, to, properties }));

/** Rows of a file, as many at a time as a transaction takes. */
async function* batches(path: string, rowsOf: (line: NodeLine) => readonly Row[]): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  let characters = 0;
  for await (const line of readFile(path))
    for (const row of rowsOf(line)) {
      rows.push(row);
      characters += JSON.stringify(row).length;
      if (rows.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
      yield rows;
      [rows, characters] = [[], 0];
    }
  if (rows.length > 0) yield rows;
}

/** Again until nothing is left to do. */
async function repeat(graph: Graph, query: string): Promise<void> {
  const once = (tx: GraphTransaction) => tx.run<{ left: number }>(query, { limit: STEP });
  while (((await graph.write(once))[0]?.left ?? 0) > 0);
}

async function writeAll(graph: Graph, path: string): Promise<void> {
  await graph.write((tx) => tx.run('restore.constraint'));
  let step = 0;
  const put = async (query: string, rows: readonly Row[]): Promise<void> => {
    step += 1;
    await graph.write(async (tx) => {
      if ((await tx.run('restore.step', { step })).length > 0) await tx.run(query, { rows });
    });
  };
  for await (const rows of batches(path, nodeRows)) await put('restore.nodes', rows);
  for await (const rows of batches(path, edgeRows)) await put('restore.edges', rows);
  await repeat(graph, 'restore.clean');
  await graph.write((tx) => tx.run('restore.dropConstraint'));
}

/** @throws DatelineError DATABASE_FOREIGN, BAD_USAGE */
async function refuseFull(graph: Graph, replace: boolean): Promise<void> {
  const { version, restoring, nodes } = await markOf(graph);
  if (version === null && nodes > 0)
    throw new DatelineError(
      'DATABASE_FOREIGN',
      'The database is not empty and holds no Dateline graph. Name an empty database by NEO4J_DATABASE or NEO4J_URI.',
    );
  // Half a restored graph is worth nothing.
  if (replace || restoring || (await graph.read('graphContent')).length === 0) return;
  throw new DatelineError(
    'BAD_USAGE',
    'The database holds a graph already. --replace deletes it and puts the backup in its place.',
  );
}

/**
 * Makes a database the graph of a backup. The file is read whole before anything is written, and what was written is read and
 * held against it after; a restore that is broken off leaves a graph that nobody opens, and is begun again.
 * @param replace whether a graph that is there may be deleted
 * @throws DatelineError PATH_NOT_FOUND, BACKUP_INVALID, DATABASE_FOREIGN, BAD_USAGE; DATABASE_REFUSED when the database did not keep what it was given
 */
export async function restoreGraph(graph: Graph, path: string, replace: boolean): Promise<Sum> {
  const { head, sum } = await checkFile(path, FORM);
  await refuseFull(graph, replace);
  await completeSchema(graph);
  await graph.write((tx) => tx.run('restore.start', { version: head.form }));
  await repeat(graph, 'restore.empty');
  await writeAll(graph, path);
  if (!isSame(sum, await sumOf(readLines(graph))))
    throw new DatelineError(
      'DATABASE_REFUSED',
      'What the database holds now is not what the backup does: somebody else wrote into it meanwhile. Run it again.',
    );
  await graph.write((tx) => tx.run('restore.end'));
  await prepareGraph(graph);
  return sum;
}
