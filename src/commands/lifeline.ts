import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { findRunningNeo4j, type Neo4jAddress, type RunningNeo4j, startNeo4j } from '../engines/neo4j.ts';
import { DatelineError, toDatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { Terminal } from './terminal.ts';

/** What watches a server as long as a command uses it. */
export interface Lifeline {
  /** Rejects when the server has ended and does not come back; never resolves. */
  readonly lost: Promise<never>;
  stop(): Promise<void>;
}

const BACK_OFF_MS = 1_000;
/** A server that dies again before it has lived so long would die for ever. */
const LEAST_LIFE_MS = 60_000;
const LOOK_MS = 1_000;
const ABSENT_MS = 60_000;

/** A promise of the end of the watch alone, which nobody needs to listen to. */
function lostOf(watch: Promise<void>, graph: Graph): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    watch.catch((error: unknown) => {
      const known = toDatelineError(error);
      graph.giveUp(known);
      reject(known);
    });
  });
  lost.catch(() => undefined);
  return lost;
}

/**
 * Starts our own Neo4j again when it ends unasked, once: one that dies again soon is given up. It comes back on another port,
 * and nothing is sent to the old one, password least of all.
 */
export function keepNeo4j(config: Config, first: RunningNeo4j, graph: Graph, terminal: Terminal): Lifeline {
  let current = first;
  let closing = false;
  const watch = async (): Promise<void> => {
    for (let restarts = 0; ; restarts += 1) {
      const since = Date.now();
      const { signal, code } = await current.exited;
      if (closing) return;
      graph.moveTo(null);
      const how = `Neo4j has ended unasked (${signal ?? `exit code ${code}`})`;
      const log = `Its log is in ${config.dataDir}/neo4j/logs.`;
      if (restarts > 0 && Date.now() - since < LEAST_LIFE_MS)
        throw new DatelineError('ENGINE_FAILED', `${how} again, soon after it was started anew. ${log}`);
      terminal.warn(`${how}; it is started again. ${log}`);
      // Gives the data directory free.
      await current.stop();
      await sleep(BACK_OFF_MS);
      const next = await startNeo4j(config, terminal.report);
      terminal.done();
      current = next;
      if (closing) return current.stop();
      graph.moveTo(next);
    }
  };
  const lost = lostOf(watch(), graph);
  return {
    lost,
    async stop() {
      closing = true;
      await current.stop();
    },
  };
}

/** Follows the Neo4j of another Dateline to where that one starts it again. */
export function followNeo4j(config: Config, first: Neo4jAddress, graph: Graph): Lifeline {
  let closing = false;
  const watch = async (): Promise<void> => {
    let at: string | null = first.uri;
    for (let seen = Date.now(); ; ) {
      await sleep(LOOK_MS, null, { ref: false });
      if (closing) return;
      const found = await findRunningNeo4j(config);
      if (found !== null) seen = Date.now();
      else if (Date.now() - seen > ABSENT_MS)
        throw new DatelineError(
          'DATABASE_UNAVAILABLE',
          'The Dateline that ran the database has ended. Run the command again.',
        );
      if ((found?.uri ?? null) === at) continue;
      at = found?.uri ?? null;
      graph.moveTo(found);
    }
  };
  const lost = lostOf(watch(), graph);
  return {
    lost,
    stop: async () => {
      closing = true;
    },
  };
}
