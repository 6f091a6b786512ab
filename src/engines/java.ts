import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatelineError } from '../errors.ts';

const INSTALL = 'Install a JDK 17 or 21 (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless)';
const LONGEST_CHECK_MS = 20_000;

/** The program that runs Java: that of JAVA_HOME, else the first on the PATH. */
export function javaCommand(javaHome: string | null): string {
  return javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
}

function listModules(command: string): Promise<string | null> {
  return new Promise((done, failed) => {
    execFile(command, ['--list-modules'], { timeout: LONGEST_CHECK_MS }, (error, text) => {
      if (error === null) done(text);
      else if (error.code === 'ENOENT' || error.code === 'EACCES')
        failed(new DatelineError('JAVA_UNUSABLE', `Java was not found (${command}). ${INSTALL}.`, { cause: error }));
      else done(null);
    });
  });
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
