import type { Evidence, Mention } from '../../../domain/facts.ts';
import { contains } from '../../../domain/spans.ts';
import type { Scene } from '../scene.ts';

/** Whether a mention names who speaks in its sentence, and does not stand among the words themselves. */
export type SpeaksHere = (mention: Mention) => boolean;

/** Speakers that the sources of quotes name; made once for an article. */
export function speakersOf(scene: Scene): SpeaksHere {
  const words = new Map<string, Evidence[]>();
  for (const { speaker, evidence } of scene.quotes)
    if (speaker !== null) words.set(speaker, [...(words.get(speaker) ?? []), ...evidence]);
  return (mention) =>
    (words.get(mention.reference ?? '') ?? []).some(
      (one) =>
        one.passage === mention.passage &&
        one.sentenceStart <= mention.start &&
        mention.end <= one.sentenceEnd &&
        !contains(one, mention),
    );
}
