import type { Mention } from '../../../domain/facts.ts';
import { contains } from '../../../domain/spans.ts';
import type { Scene } from '../scene.ts';
import { lyingOver } from './lying-over.ts';

/** Whether a mention names who speaks in its sentence, and does not stand among the words themselves. */
export type SpeaksHere = (mention: Mention) => boolean;

/** Speakers that the sources of quotes name; made once for an article. */
export function speakersOf(scene: Scene): SpeaksHere {
  const spoken = scene.quotes.flatMap(({ speaker, evidence }) =>
    speaker === null ? [] : evidence.map((one) => ({ speaker, one })),
  );
  const over = lyingOver(spoken, ({ one }) => ({
    passage: one.passage,
    start: one.sentenceStart,
    end: one.sentenceEnd,
  }));
  return (mention) =>
    over(mention).some(
      ({ speaker, one }) =>
        speaker === mention.reference &&
        one.sentenceStart <= mention.start &&
        mention.end <= one.sentenceEnd &&
        !contains(one, mention),
    );
}
