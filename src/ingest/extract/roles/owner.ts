import type { Reference } from '../../../domain/facts.ts';
import { isNamed, type Mark, type MarkedSentence, rootOf } from './marked-sentence.ts';

/** Sentences back that a possessive may reach: further away news writes the name again. */
const REACH = 4;

/** True for a subject, also one of several joined. */
export function isSubject(place: MarkedSentence, mark: Mark): boolean {
  let token = rootOf(place, mark.first, mark.last);
  for (let steps = 0; token?.dep.startsWith('conj') && steps < 4; steps += 1) token = place.tokens[token.head] ?? null;
  return token?.dep.startsWith('nsubj') === true;
}

/**
 * Who "its", "his" or "the firm's" means before a title: the nearest fitting mention, a subject before others in its
 * sentence, none from inside a quote. Used while roles are read, before coreference, which asks for more.
 */
export function nearestOwner(
  places: readonly MarkedSentence[],
  place: MarkedSentence,
  before: number,
  fits: (reference: Reference) => boolean,
): Mark | null {
  for (let back = 0; back <= REACH; back += 1) {
    const there = places[place.order - back];
    if (there === undefined || (there.sentence.passage === 0) !== (place.sentence.passage === 0)) return null;
    const limit = back === 0 ? before : there.tokens.length;
    const candidates = there.marked.filter(
      (mark) =>
        mark.last < limit &&
        isNamed(mark) &&
        mark.mention.kind !== 'DEMONYM' &&
        there.quoted[mark.first] === (back === 0 && place.quoted[before] === true) &&
        mark.reference !== null &&
        fits(mark.reference),
    );
    const owner = candidates.find((mark) => isSubject(there, mark)) ?? candidates[0];
    if (owner !== undefined) return owner;
  }
  return null;
}
