import type { Mention, Quote } from '../../../domain/facts.ts';
import { contains, firstThat, type PassageSpan } from '../../../domain/spans.ts';
import type { Scene } from '../scene.ts';
import { lyingOver } from './lying-over.ts';

/**
 * Nobody calls himself "he": a pronoun or nominal inside a quote that came out as the quote's own speaker means somebody
 * else, and nobody can say whom.
 */
export function withoutOwnWords(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const called = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = called.get(calling(mention.passage, mention.text));
    if (list === undefined) called.set(calling(mention.passage, mention.text), [mention]);
    else list.push(mention);
  }
  const spoken = scene.quotes.flatMap((quote) => {
    const words = quote.evidence[0];
    if (quote.kind === 'INDIRECT' || words === undefined) return [];
    const speaker = quote.speaker ?? sourceOf(quote, words, called);
    return speaker === null ? [] : [{ words, speaker }];
  });
  const over = lyingOver(spoken, ({ words }) => words);
  return mentions.map((mention) =>
    over(mention).some(({ words, speaker }) => mention.reference === speaker && contains(words, mention))
      ? { ...mention, reference: null }
      : mention,
  );
}

const calling = (passage: number, text: string): string => `${passage} ${text}`;

/**
 * Whom the source of a quote means, when it is a nominal or pronoun of the same paragraph: the one nearest to the words.
 * @param called mentions in order of reading, by passage and text
 */
function sourceOf(quote: Quote, words: PassageSpan, called: ReadonlyMap<string, readonly Mention[]>): string | null {
  if (quote.speakerText === null) return null;
  const same = called.get(calling(words.passage, quote.speakerText)) ?? [];
  const behind = firstThat(same, (mention) => mention.start >= words.end);
  const within = firstThat(same, (mention) => mention.start >= words.start);
  let nearest: Mention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of same.slice(Math.max(0, within - 1), behind + 1)) {
    if (contains(words, mention)) continue;
    const distance = mention.start >= words.end ? mention.start - words.end : words.start - mention.end;
    if (distance >= least) continue;
    least = distance;
    nearest = mention;
  }
  return nearest?.reference ?? null;
}
