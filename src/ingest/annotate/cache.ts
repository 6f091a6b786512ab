import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Annotator } from './annotate.ts';
import { annotationRequest } from './request.ts';
import { isAnnotationOf, type TextAnnotation } from './text-annotation.ts';

const keyOf = (annotator: string, text: string): string =>
  createHash('sha256').update(annotator).update('\u001f').update(text, 'utf8').digest('hex');

/**
 * Annotations kept in files below `folder`, keyed by text and by the annotator that gave them, so that an unchanged text asks no engine.
 * What the pinned annotator gave is taken first, whoever is asked for the rest. A file that is missing, broken or no annotation
 * of its text is asked for again; a cache that cannot be written slows loading and stops nothing.
 * @param annotator whom `engine` asks: the version of the request, and the address where the server is not ours
 */
export function cachedAnnotator(
  folder: string,
  engine: Annotator,
  annotator: string = annotationRequest.version,
): Annotator {
  const fileOf = (by: string, text: string): string => {
    const key = keyOf(by, text);
    return join(folder, key.slice(0, 2), `${key}.json`);
  };
  const readFirst = async (text: string): Promise<TextAnnotation | null> => {
    for (const by of new Set([annotationRequest.version, annotator])) {
      const kept = await readKept(fileOf(by, text), text);
      if (kept !== null) return kept;
    }
    return null;
  };
  return {
    async annotate(texts) {
      const known = new Map<string, TextAnnotation>();
      const missing: string[] = [];
      for (const text of new Set(texts)) {
        const kept = await readFirst(text);
        if (kept === null) missing.push(text);
        else known.set(text, kept);
      }
      const given = missing.length === 0 ? [] : await engine.annotate(missing);
      for (const [at, text] of missing.entries()) {
        const annotation = given[at] ?? [];
        known.set(text, annotation);
        await keep(fileOf(annotator, text), annotation).catch(() => undefined);
      }
      return texts.map((text) => known.get(text) ?? []);
    },
  };
}

async function readKept(file: string, text: string): Promise<TextAnnotation | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isAnnotationOf(text, kept) ? kept : null;
  } catch {
    return null;
  }
}

async function keep(file: string, annotation: TextAnnotation): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Two loaders may write one file: each its own, moved into place whole.
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(annotation));
  await rename(own, file);
}
