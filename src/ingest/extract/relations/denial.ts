import { measuredConfidence } from '../measured.ts';
import type { Draft, RelationRule } from './rules.ts';
import { speakerOf } from './voice.ts';

export const denial: RelationRule = {
  id: 'relation.denial',
  says: 'Who denies or rejects a charge says that the deed he is charged with is not so.',
  source: 'PLOVER manual draft 2.0, auxiliary mode negation; design: an assertion and its denial are two claims',
  confidence: measuredConfidence('relation.denial'),
  examples: [
    [
      'Peru accused Chile of shelling a village. Chile denied the charge.',
      ['Chile: CHL > PER ASSAULT/heavy-weapons NEGATED'],
    ],
  ],
  leaves: ['Peru accused Chile of shelling a village. Chile said nothing.'],
  // It needs what other rules have found: see `denialOf`.
  find: () => [],
};

const MAX_BACK = 30;

/** The claim that a denial makes of the charge it answers: the last deed that the accuser has asserted of whoever denies; null when none was. */
export function denialOf(draft: Draft, before: readonly Draft[]): Draft | null {
  if (!draft.denies) return null;
  const charged = before
    .slice(-MAX_BACK)
    .findLast(
      (other) =>
        other.voice !== null &&
        other.status !== 'NEGATED' &&
        !other.speech &&
        other.actor.keys.length > 0 &&
        other.actor.keys.every((key) => draft.actor.keys.includes(key)) &&
        other.recipient.keys.some((key) => draft.recipient.keys.includes(key)),
    );
  if (charged === undefined) return null;
  const voice = draft.voice ??
    draft.speaks ?? { asserter: speakerOf(draft.actor), text: '', party: draft.actor, quote: null, denied: true };
  return {
    ...draft,
    rule: denial,
    type: charged.type,
    mode: charged.mode,
    cameo: charged.cameo,
    actor: charged.actor,
    recipient: charged.recipient,
    speech: false,
    speaks: null,
    denies: false,
    status: 'NEGATED',
    voice: { ...voice, denied: true },
    notes: [`the charge: ${charged.triggers.map((token) => token.text).join(' ')}`],
    inferred: null,
  };
}
