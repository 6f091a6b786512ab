import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DatelineError } from '../../errors.ts';
import type { Annotator } from './annotate.ts';
import type { TextAnnotation } from './text-annotation.ts';

/** Text to annotation: what CoreNLP said once, kept so that tests need no engine. One JSON line a text: `[text, annotation]`. */
export type Recordings = ReadonlyMap<string, TextAnnotation>;

export function readRecordings(file: string): Recordings {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line) as [string, TextAnnotation]));
}

export function writeRecordings(file: string, recordings: Recordings): void {
  const lines = [...recordings].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(`${file}.new`, lines.join(''));
  renameSync(`${file}.new`, file);
}

/** @throws DatelineError ANNOTATOR_UNAVAILABLE for a text that was never recorded */
export function recordedAnnotator(recordings: Recordings): Annotator {
  return {
    async annotate(texts) {
      return texts.map((text) => {
        const annotation = recordings.get(text);
        if (annotation !== undefined) return annotation;
        throw new DatelineError('ANNOTATOR_UNAVAILABLE', `No recording of "${text.slice(0, 80)}": run npm run record.`);
      });
    },
  };
}
