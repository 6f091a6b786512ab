import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotationRequest } from './annotate/request.ts';

/** Rooms whose code decides what an article is read as. */
const ROOMS = ['../domain/', '../lexicon/', './layout/', './extract/', './resolve/', './plan/'];

let version: string | null = null;

/**
 * The version of everything that reads: a hash of its own code and of the annotation request. No number to remember:
 * after any change of a rule or a word, articles are read again, from cached annotations. Computed once: the code in
 * memory does not change when its files do.
 */
export function readReaderVersion(): string {
  version ??= hashRooms();
  return version;
}

function hashRooms(): string {
  const hash = createHash('sha256').update(annotationRequest.version);
  for (const room of ROOMS) {
    const folder = new URL(room, import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|ts)$/.test(file));
    for (const file of files.sort()) hash.update(file).update(readFileSync(fileURLToPath(new URL(file, folder))));
  }
  return hash.digest('hex').slice(0, 20);
}
