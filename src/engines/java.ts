import { join } from 'node:path';
import { DatelineError } from '../errors.ts';
import { runWhileWorking } from './work.ts';

const INSTALL = 'Install a JDK 17 or 21 (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless)';
const SILENCE_MS = 20_000;

/** The program that runs Java: that of JAVA_HOME, else the first on the PATH. */
export function javaCommand(javaHome: string | null): string {
  return javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
}

async function listModules(command: string): Promise<string | null> {
  const { error, out } = await runWhileWorking(command, ['--list-modules'], SILENCE_MS);
  if (error === null) return out;
  if (error.code === 'ENOENT' || error.code === 'EACCES')
    throw new DatelineError('JAVA_UNUSABLE', `Java was not found (${command}). ${INSTALL}.`, { cause: error });
  return null;
}

/**
 * Makes sure that a JDK of version 17 or 21, with its compiler, is there.
 * @returns the command that runs it
 * @throws DatelineError JAVA_UNUSABLE: no Java, too old or too new, or without a compiler
 */
export async function findJava(javaHome: string | null): Promise<string> {
  const command = javaCommand(javaHome);
  // The one question that tells version and compiler at once. Java 8 does not know it.
  const modules = await listModules(command);
  const version = modules === null ? null : (/^java\.base@(\d+)/m.exec(modules)?.[1] ?? null);
  if (modules === null || version === null)
    throw new DatelineError(
      'JAVA_UNUSABLE',
      `The Java of ${command} is too old or does not run. ${INSTALL}, or set JAVA_HOME.`,
    );
  if (version !== '17' && version !== '21')
    throw new DatelineError(
      'JAVA_UNUSABLE',
      `The Java of ${command} has version ${version}; Neo4j runs on 17 and 21. ${INSTALL}, or set JAVA_HOME.`,
    );
  if (!/^jdk\.compiler@/m.test(modules))
    throw new DatelineError(
      'JAVA_UNUSABLE',
      `The Java of ${command} is a JRE without a compiler. ${INSTALL}, or set JAVA_HOME.`,
    );
  return command;
}
