import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file that belongs to an engine's sources, such as its pom: the same place for the sources and for what is built from them. */
export function engineSource(...parts: string[]): string {
  return fileURLToPath(new URL(`../../src/engines/${parts.join('/')}`, import.meta.url));
}

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}

/** The value of a JSON file, or null when there is none that can be read. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
