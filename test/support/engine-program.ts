import { readConfig } from '../../src/config.ts';
import { startCorenlp } from '../../src/engines/corenlp.ts';
import type { RunningEngine } from '../../src/engines/java-child.ts';
import { startNeo4j } from '../../src/engines/neo4j.ts';
import type { Progress } from '../../src/engines/progress.ts';
import { codes, toDatelineError } from '../../src/errors.ts';

/**
 * Starts the engines named by its arguments as a command does, says `up <address>` for each, and serves until a signal.
 * With CRASH_AT set to a phase it throws as soon as that phase is told.
 */
const report = ({ phase, text }: Progress) => {
  console.log(`${phase}: ${text}`);
  if (phase === process.env.CRASH_AT) setImmediate(() => process.nextTick(() => JSON.parse('a crash')));
};

try {
  const config = readConfig(process.env);
  const running: RunningEngine[] = [];
  const end = async () => {
    await Promise.all(running.map((engine) => engine.stop()));
    process.exit(0);
  };
  const names = process.argv.slice(2);
  for (const name of names) {
    const engine = name === 'neo4j' ? await startNeo4j(config, report) : await startCorenlp(config, report);
    running.push(engine);
    // Before the last is told to be up: whoever reads that may send the signal at once.
    if (running.length === names.length)
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());
    console.log(`up ${engine.pid} ${'uri' in engine ? engine.uri : engine.url}`);
    void engine.exited.then(({ signal }) => console.log(`exited ${signal ?? ''}`));
  }
} catch (error) {
  const { code, message } = toDatelineError(error);
  console.error(`${code} ${message}`);
  process.exit(codes[code].exit);
}
