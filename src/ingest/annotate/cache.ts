import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Annotator } from './annotate.ts';
import { annotationRequest } from './request.ts';
import type { TextAnnotation } from './text-annotation.ts';

/**
 * Annotations kept in files below `folder`, keyed by text and request version, so that an unchanged text asks no engine.
 * A file that is missing or broken is asked for again; a cache that cannot be written slows loading and stops nothing.
 */
export function cachedAnnotator(folder: string, engine: Annotator): Annotator {
  const fileOf = (text: string): string => {
    const key = createHash('sha256')
      .update(annotationRequest.version)
      .update('\u001f')
      .update(text, 'utf8')
      .digest('hex');
    return join(folder, key.slice(0, 2), `${key}.json`);
  };
  return {
    async annotate(text) {
      const file = fileOf(text);
      const kept = await readKept(file);
      if (kept !== null) return kept;
      const annotation = await engine.annotate(text);
      await keep(file, annotation).catch(() => undefined);
      return annotation;
    },
  };
}

async function readKept(file: string): Promise<TextAnnotation | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TextAnnotation;
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
