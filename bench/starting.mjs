import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { post } from './questions.mjs';

const QUESTION = '{ graph { articles people quotes } }';

/** `dateline serve` as a process of its own, until its first answer. @returns ms */
async function firstAnswer(folder, environment) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(folder, 'dist', 'main.js'), 'serve'], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  let said = '';
  try {
    const url = await new Promise((found, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += chunk;
          const address = /http:\S+\/graphql/.exec(said)?.[0];
          if (address !== undefined) found(address);
        });
      child.once('exit', () => failed(new Error(`serve ended: ${said}`)));
    });
    await post(url, QUESTION);
    return performance.now() - start;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** The middle of three starts. */
async function middleOf(work) {
  const times = [await work(), await work(), await work()];
  return times.sort((a, b) => a - b)[1];
}

/**
 * From a new process to its first answer, in ms: the API over a database that runs, and with the database started first, beside what that
 * takes by itself. Leaves the build without its database.
 */
export async function measureStarts({ folder, dataDir, address, engine }) {
  const { uri, user, password } = address;
  const outside = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const api = await middleOf(() => firstAnswer(folder, outside));
  await engine.stop();
  const database = await middleOf(async () => {
    const start = performance.now();
    await engine.start();
    const ms = performance.now() - start;
    await engine.stop();
    return ms;
  });
  const whole = await middleOf(() => firstAnswer(folder, { DATA_DIR: dataDir }));
  return { api, database, whole };
}
