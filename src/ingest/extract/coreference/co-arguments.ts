import type { MarkedSentence } from '../roles/marked-sentence.ts';
import type { CoreferenceFinding } from './finding.ts';

const MAX_STEPS = 3;

/**
 * References of the subjects of the verb that governs a word, through infinitives: "met him", "plans to send the country
 * radars" speak of somebody else (principle B of Chomsky 1981, Lectures on Government and Binding). Empty for a subject.
 */
export function coArguments(
  place: MarkedSentence,
  at: number,
  before: readonly CoreferenceFinding[] = [],
): ReadonlySet<string> {
  const found = new Set<string>();
  const token = place.tokens[at];
  if (token === undefined || token.dep.startsWith('nsubj')) return found;
  const verbs = new Set<number>();
  let verb = place.tokens[token.head];
  for (let step = 0; verb !== undefined && step < MAX_STEPS; step += 1) {
    verbs.add(verb.index);
    if (verb.dep !== 'xcomp') break;
    verb = place.tokens[verb.head];
  }
  const named = [
    ...place.marked.map(({ last, reference }) => ({ last, id: reference?.id ?? null })),
    ...before.map(({ last, reference }) => ({ last, id: reference })),
  ];
  for (const { last, id } of named) {
    const subject = place.tokens[last];
    if (id !== null && subject?.dep.startsWith('nsubj') && verbs.has(subject.head)) found.add(id);
  }
  return found;
}
