import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatelineError } from '../errors.ts';
import { engineSource } from './files.ts';
import { bytesArrived, type EngineName, type Jar, totalBytes } from './jars.ts';
import type { Report } from './progress.ts';

// Pinned: an unpinned plugin would be another one tomorrow.
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

const REMEDY = 'Install Maven 3.8 or newer (Debian, Ubuntu: apt-get install maven)';

// Maven is a Java program that knows nothing of its parent: this shell ends it when its own standard input ends.
const WITH_PARENT = `exec 3<&0
"$@" </dev/null 3<&- & maven=$!
{ cat <&3 >/dev/null; kill $maven; } 2>/dev/null & watch=$!
wait $maven; status=$?
kill $watch 2>/dev/null
exit $status`;

/** Where Maven keeps jars unless its settings say otherwise. */
export const usualRepository = (): string => join(homedir(), '.m2', 'repository');

function environment(): NodeJS.ProcessEnv {
  const { NEO4J_PASSWORD: _password, API_TOKEN: _token, ...rest } = process.env;
  return rest;
}

/**
 * Lets Maven fetch the jars of an engine, as the user's own Maven settings say.
 * Tells which file is fetched, how many bytes of how many have arrived, at least once a second.
 * @param log the file that takes Maven's own words
 * @returns the repository that holds the jars now
 * @throws DatelineError MAVEN_UNUSABLE
 */
export async function fetchJars(
  engine: EngineName,
  jars: readonly Jar[],
  log: string,
  report: Report,
): Promise<string> {
  let repository = usualRepository();
  let file = '';
  const words = createWriteStream(log, { mode: 0o600 });
  words.on('error', () => {});
  // -X alone says where the repository is; -C refuses a file whose checksum differs.
  const maven = ['mvn', '-B', '-X', '-C', '-f', engineSource(engine, 'pom.xml'), GOAL];
  const child = spawn('sh', ['-c', WITH_PARENT, 'sh', ...maven], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: environment(),
  });
  child.stdin.on('error', () => {});
  child.stderr.pipe(words, { end: false });
  createInterface({ input: child.stdout }).on('line', (line) => {
    words.write(`${line.replace(/:\/\/[^/@\s]*@/g, '://')}\n`);
    repository = /Using local repository at (.+)$/.exec(line)?.[1] ?? repository;
    file = /Downloading from .*\/([^/\s]+)$/.exec(line)?.[1] ?? file;
  });

  const total = totalBytes(jars);
  const tell = async () => {
    const done = await bytesArrived(repository, jars);
    report({ phase: 'fetch', text: file === '' ? 'starting Maven' : `fetching ${file}`, done, total, unit: 'bytes' });
  };
  const timer = setInterval(() => void tell(), 1000);
  const status = await new Promise<number | null>((done) => {
    child.once('error', () => done(null));
    child.once('close', (code) => done(code));
  });
  clearInterval(timer);
  child.stdin.end();
  words.end();

  if (status === 127) throw new DatelineError('MAVEN_UNUSABLE', `Maven (mvn) was not found. ${REMEDY}.`);
  if (status !== 0)
    throw new DatelineError(
      'MAVEN_UNUSABLE',
      `Maven could not fetch the jars of ${engine}${file === '' ? '' : ` (last: ${file})`}. Check the network and your Maven settings; its own words are in ${log}.`,
    );
  await tell();
  return repository;
}
