import type { PassageKind } from '../../../domain/article.ts';
import type { Scene } from '../scene.ts';
import { cutRun } from './cut.ts';
import { findHits, type Hit } from './gazetteer.ts';
import { dividedBehindOffice, type Run, runsOf } from './runs.ts';
import { isTitleCase, type Word, wordsOf } from './words.ts';

/** A passage as the rules for names see it. */
export interface Page {
  readonly ordinal: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** hit of a word, by the word's index */
  readonly hitAt: ReadonlyMap<number, Hit>;
  readonly runs: readonly Run[];
  /** a headline with most words capitalised: capitals and CoreNLP's classes say little there */
  readonly titleCase: boolean;
}

export function readPages(scene: Scene): Page[] {
  return scene.article.passages
    .filter((passage) => passage.kind !== 'TAGS')
    .map((passage) => {
      const words = wordsOf(scene, passage);
      const hits = findHits(words);
      const hitAt = new Map(hits.flatMap((hit) => hit.words.map((word) => [word.index, hit] as const)));
      const ends = /[.!?]['"’”]?$/.test(passage.text.trim());
      const titleCase = (passage.kind === 'HEADLINE' || !ends) && isTitleCase(words);
      const runs = titleCase
        ? []
        : runsOf(words)
            .flatMap((run) => dividedBehindOffice(words, run, hitAt))
            .map((run) => cutRun(run, hitAt));
      return {
        ordinal: passage.ordinal,
        kind: passage.kind,
        text: passage.text,
        words,
        hits,
        hitAt,
        runs,
        titleCase,
      };
    });
}
