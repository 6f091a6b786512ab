import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { engineSource } from './files.ts';
import type { Report } from './progress.ts';

/** A jar of an engine, as jars.txt pins it. */
export interface Jar {
  readonly hash: string;
  readonly bytes: number;
  /** Its place inside a Maven repository. */
  readonly path: string;
}

export type EngineName = 'neo4j' | 'corenlp';

/** The jars of an engine in class path order. */
export async function readJarList(engine: EngineName): Promise<readonly Jar[]> {
  const text = await readFile(engineSource(engine, 'jars.txt'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [hash = '', bytes = '', path = ''] = line.split(' ');
      return { hash, bytes: Number(bytes), path };
    });
}

export const totalBytes = (jars: readonly Jar[]): number => jars.reduce((sum, jar) => sum + jar.bytes, 0);

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

/** Whether every jar is there in its full size: milliseconds, so it is asked at every start. */
export async function haveSizes(repository: string, jars: readonly Jar[]): Promise<boolean> {
  const sizes = await Promise.all(jars.map((jar) => sizeOf(join(repository, jar.path))));
  return jars.every((jar, index) => sizes[index] === jar.bytes);
}

/** Bytes of the jars that have arrived, those of files that Maven has not finished too. */
export async function bytesArrived(repository: string, jars: readonly Jar[]): Promise<number> {
  const arrived = await Promise.all(
    jars.map(async (jar) => {
      const path = join(repository, jar.path);
      const whole = await sizeOf(path);
      if (whole !== null) return Math.min(whole, jar.bytes);
      // Maven writes beside the jar, under its name and a suffix that differs between versions.
      const names = await readdir(dirname(path)).catch(() => []);
      const parts = names.filter((name) => name.startsWith(`${basename(path)}.`));
      const sizes = await Promise.all(parts.map((name) => sizeOf(join(dirname(path), name))));
      return Math.min(Math.max(0, ...sizes.map((size) => size ?? 0)), jar.bytes);
    }),
  );
  return arrived.reduce((sum, bytes) => sum + bytes, 0);
}

async function hashOf(path: string, onBytes: (count: number) => void): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    onBytes(chunk.length);
  }
  return hash.digest('hex');
}

/** The jars that are there but are not what jars.txt pins. Missing ones are not listed. */
export async function findWrongJars(repository: string, jars: readonly Jar[], report: Report): Promise<readonly Jar[]> {
  const total = totalBytes(jars);
  const wrong: Jar[] = [];
  let done = 0;
  let told = 0;
  for (const jar of jars) {
    const path = join(repository, jar.path);
    const size = await sizeOf(path);
    if (size === null) continue;
    const hash =
      size !== jar.bytes
        ? null
        : await hashOf(path, (count) => {
            done += count;
            if (Date.now() - told < 500) return;
            told = Date.now();
            report({ phase: 'check', text: `checking ${basename(path)}`, done, total, unit: 'bytes' });
          });
    if (hash !== jar.hash) wrong.push(jar);
  }
  return wrong;
}
