import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { importIntoNeo4j } from '../engines/import-neo4j.ts';
import { DatelineError } from '../errors.ts';
import { prepareGraph } from '../graph/prepare.ts';
import { ARGUMENTS } from '../ingest/export/export.ts';
import { deriveAll } from '../ingest/write/derive.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

/** `dateline import FOLDER`: into the new database of the data directory; then what a load derives at its end. */
export async function importCommand(folder: string, config: Config): Promise<number> {
  if (config.neo4j.uri !== null)
    throw new DatelineError(
      'BAD_USAGE',
      `Neo4j's importer works on files, not on a server that runs: call neo4j-admin database import full neo4j @${ARGUMENTS} there, in the folder of the export; then load the same articles, which derives the rest.`,
    );
  const terminal = openTerminal();
  try {
    await importIntoNeo4j(config, resolve(folder), ARGUMENTS, terminal.report);
    const database = await openDatabase(config, terminal);
    try {
      await prepareGraph(database.graph);
      await deriveAll(database.graph);
      const [size] = await database.graph.read<Record<string, number>>('graphSize');
      terminal.done();
      console.log(`${size?.articles} articles, ${size?.nodes} nodes, ${size?.relationships} relationships`);
      return 0;
    } finally {
      await database.close();
    }
  } finally {
    terminal.done();
  }
}
