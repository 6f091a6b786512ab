import type { Mention, Quote } from '../../../domain/facts.ts';
import { contains } from '../../../domain/spans.ts';
import type { Scene } from '../scene.ts';

/**
 * Nobody calls himself "he": a pronoun or nominal inside a quote that came out as the quote's own speaker means somebody
 * else, and nobody can say whom.
 */
export function withoutOwnWords(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const quotes = new Map<number, { quote: Quote; speaker: string }[]>();
  for (const quote of scene.quotes) {
    const words = quote.evidence[0];
    const speaker = quote.speaker ?? sourceOf(quote, mentions);
    if (quote.kind === 'INDIRECT' || words === undefined || speaker === null) continue;
    quotes.set(words.passage, [...(quotes.get(words.passage) ?? []), { quote, speaker }]);
  }
  return mentions.map((mention) => {
    const own = (quotes.get(mention.passage) ?? []).some(({ quote, speaker }) => {
      const words = quote.evidence[0];
      return mention.reference === speaker && words !== undefined && contains(words, mention);
    });
    return own ? { ...mention, reference: null } : mention;
  });
}

/** Whom the source of a quote means, when it is a nominal or pronoun of the same paragraph: the one nearest to the words. */
function sourceOf(quote: Quote, mentions: readonly Mention[]): string | null {
  const words = quote.evidence[0];
  if (quote.speakerText === null || words === undefined) return null;
  const text = quote.speakerText;
  let nearest: Mention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (mention.passage !== words.passage || mention.text !== text || contains(words, mention)) continue;
    const distance = mention.start >= words.end ? mention.start - words.end : words.start - mention.end;
    if (distance >= least) continue;
    least = distance;
    nearest = mention;
  }
  return nearest?.reference ?? null;
}
