import type { Token } from '../../../domain/annotation.ts';
import { overlaps } from '../../../domain/spans.ts';
import { NOBODY, type Party, partyOfReference } from './party.ts';
import type { Reading } from './rules.ts';
import { below } from './tree.ts';
import type { Voice } from './voice.ts';

/** The person or body whose words a speech act is, with the quote among its words. */
export function ownVoice(
  reading: Reading,
  subjects: readonly Token[],
  actor: Party,
  verb: Token,
  charges = false,
): Voice | null {
  const speakers = actor.references.filter((id) => {
    const kind = reading.world.references.get(id)?.kind;
    return kind === 'PERSON' || kind === 'ORGANISATION';
  });
  // "Eritrea accused Ethiopia": a state's charge is its own
  const states = charges ? actor.references : [];
  const [asserter, ...others] = speakers.length > 0 ? speakers : states;
  if (asserter === undefined || others.length > 0) return null;
  const [subject] = subjects;
  const mention = subject === undefined ? null : (reading.tree.mentions[subject.index] ?? null);
  const words = below(reading.tree, verb);
  const last = words.at(-1)?.end ?? verb.end;
  const quote = quotesIn(reading).find((one) => {
    const span = one.evidence[0];
    return (
      one.kind !== 'INDIRECT' &&
      one.speaker === asserter &&
      span !== undefined &&
      span.start > verb.start &&
      span.start < last
    );
  });
  return { asserter, text: mention?.text ?? subject?.text ?? '', party: actor, quote: quote ?? null, denied: false };
}

/** The speaker of the quote whose cue the verb is, where the parser lost its subject. */
export function cueSpeaker(reading: Reading, verb: Token): Party {
  const last = below(reading.tree, verb).at(-1)?.end ?? verb.end;
  const quote = quotesIn(reading).find((one) => {
    const span = one.evidence[0];
    const inside = one.kind === 'PARTIAL' && span !== undefined && span.start > verb.start && span.start < last;
    return inside || (one.cue?.toLowerCase().split(/\s+/).includes(verb.text.toLowerCase()) ?? false);
  });
  return quote === undefined ? NOBODY : partyOfReference(reading.world, quote.speaker);
}

const quotesIn = (reading: Reading) =>
  (reading.world.quotes.get(reading.tree.sentence.passage) ?? []).filter((quote) => {
    const words = quote.evidence[0];
    return words !== undefined && overlaps(words, reading.tree.sentence);
  });
