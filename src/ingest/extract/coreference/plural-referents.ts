import type { PassageSpan } from '../../../domain/spans.ts';
import { PLURAL_PARTIES } from '../../../lexicon/roles-nominals.ts';
import { markSentences } from '../roles/marked-sentence.ts';
import { type Scene, textOf } from '../scene.ts';

/**
 * Whom "the two countries", "both sides" or "the countries" mean: ids of the references of the last two or more countries
 * named together before it ("Moscow and Tehran", "Russian-Iranian"), else of the last two countries named; empty when the
 * stretch is no such plural or fewer than two countries came before.
 */
export function pluralReferents(scene: Scene, span: PassageSpan): string[] {
  const noun = textOf(scene, span).toLowerCase().split(/\s+/).at(-1) ?? '';
  if (!PLURAL_PARTIES.has(noun)) return [];
  let together: string[] = [];
  let latest: string[] = [];
  for (const place of markSentences(scene)) {
    if (place.sentence.passage > span.passage) break;
    const before = place.marked.filter(
      (mark) =>
        mark.reference?.kind === 'COUNTRY' && (place.sentence.passage < span.passage || mark.mention.end <= span.start),
    );
    for (const [index, mark] of before.entries()) {
      const id = mark.reference?.id ?? '';
      const previous = before[index - 1];
      const gap = previous === undefined ? null : between(place.tokens, previous.last, mark.first);
      if (previous?.reference && gap !== null && /^(?:and|,|, and|-|–|& )$/.test(gap) && previous.reference.id !== id)
        together = together.at(-1) === previous.reference.id ? [...together, id] : [previous.reference.id, id];
      latest = [...latest.filter((other) => other !== id), id].slice(-2);
    }
  }
  if (together.length >= 2) return [...new Set(together)];
  return latest.length === 2 ? latest : [];
}

const between = (tokens: readonly { readonly text: string }[], last: number, first: number): string =>
  tokens
    .slice(last + 1, first)
    .map((token) => token.text)
    .filter((word) => word !== 'the')
    .join(' ');
