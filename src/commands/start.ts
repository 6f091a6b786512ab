import { fileURLToPath } from 'node:url';
import type { RunningServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { prepareGraph } from '../graph/prepare.ts';
import { openAnnotator } from './annotator.ts';
import { openDatabase } from './engines.ts';
import { loadInto, summaryOf } from './load.ts';
import { serveGraph } from './serve.ts';
import { untilSignal } from './signals.ts';
import { openTerminal } from './terminal.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const queriesToTry = `Three queries to try there:
  { graph { articles people countries quotes } }
  { person(name: "Shoigu") { name quotes { nodes { text article { headline } } } } }
  { bilateral(a: "Russia", b: "Iran") { quotes { nodes { text speaker { name } } } } }`;

/** `dateline start`: engines, the articles of seeds/, the API; ends at Ctrl-C. */
export async function startCommand(config: Config): Promise<number> {
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal.report);
  const annotator = openAnnotator(config, terminal.report);
  let server: RunningServer | null = null;
  try {
    await prepareGraph(database.graph);
    // Before the load: a port that is taken is said at once, and a graph that is there answers while its articles are compared.
    server = await serveGraph(database.graph, config);
    const counts = await loadInto(database.graph, annotator, [seeds], config, terminal);
    // Nothing else asks it while the API serves; it holds more than a gigabyte.
    await annotator.stop();
    // Before this a signal ends the process at once, and the engines end with it; who has read the address may send one.
    const signalled = untilSignal();
    console.log(
      `seeds/: ${summaryOf(counts)}\nGraphiQL and API: ${server.url}/graphql\n${queriesToTry}\nCtrl-C ends Dateline.`,
    );
    // The database plans the saved operations meanwhile, so that the first visitor need not wait for that.
    void server.warmUp();
    await signalled;
    return 0;
  } finally {
    terminal.done();
    await server?.close();
    await annotator.stop();
    await database.close();
  }
}
