import { fileURLToPath } from 'node:url';
import type { RunningServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { codes, toDatelineError } from '../errors.ts';
import { prepareGraph } from '../graph/prepare.ts';
import type { LastingAnnotator } from '../ingest/annotate/lasting.ts';
import { openAnnotator } from './annotator.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { endAtUncaught } from './end.ts';
import { openLog } from './log.ts';
import { type Metrics, openMetrics, queriesTold } from './metrics.ts';
import { untilSignal } from './signals.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const queriesToTry = `Three queries to try there:
  { graph { articles people countries quotes } }
  { person(name: "Shoigu") { name quotes { nodes { text article { headline } } } } }
  { bilateral(a: "Russia", b: "Iran") { quotes { nodes { text speaker { name } } } } }`;

/** `dateline start`: engines, the articles of seeds/, the API; ends at Ctrl-C. */
export async function startCommand(config: Config): Promise<number> {
  const log = openLog(config);
  const terminal = openTerminal(log);
  endAtUncaught(terminal.fail);
  let database: OpenDatabase | null = null;
  let annotator: LastingAnnotator | null = null;
  let server: RunningServer | null = null;
  let metrics: Metrics | null = null;
  try {
    const reader = openAnnotator(config, terminal.report);
    annotator = reader;
    const told = await openMetrics(config);
    metrics = told;
    const opening = openDatabase(config, terminal, { onQuery: queriesTold(config, log, told) });
    // Read while Neo4j starts.
    const parts = Promise.all([import('./serve.ts'), import('./load.ts')]);
    database = await opening;
    const [{ serveGraph }, { loadInto, summaryOf }] = await parts;
    const { graph } = database;
    await prepareGraph(graph);
    // Before the load: a port that is taken is said at once, and a graph that is there answers while its articles are compared.
    server = await serveGraph(graph, config, log, told, reader);
    const loaded = await Promise.race([
      loadSeeds(() => loadInto(graph, reader, [seeds], config, terminal, {}, told.outcome).then(summaryOf), terminal),
      database.lost,
    ]);
    // Before this a signal ends the process at once, and the engines end with it; who has read the address may send one.
    const signalled = untilSignal();
    if (told.url !== null) console.log(`Metrics: ${told.url}`);
    console.log(`seeds/: ${loaded}\nGraphiQL and API: ${server.url}/graphql\n${queriesToTry}\nCtrl-C ends Dateline.`);
    // The database plans the saved operations meanwhile, so that the first visitor need not wait for that.
    void server.warmUp();
    await Promise.race([signalled, database.lost]);
    return 0;
  } catch (error) {
    return codes[terminal.fail(error).code].exit;
  } finally {
    terminal.done();
    await server?.close();
    await annotator?.stop();
    await metrics?.close();
    await database?.close();
  }
}

/** A load that fails is said and does not end the API: the graph has what it had before. */
async function loadSeeds(load: () => Promise<string>, terminal: Terminal): Promise<string> {
  try {
    return await load();
  } catch (error) {
    const { message, code } = toDatelineError(error);
    terminal.warn(`seeds/ could not be loaded: ${message} [${code}]`);
    return 'not loaded';
  }
}
