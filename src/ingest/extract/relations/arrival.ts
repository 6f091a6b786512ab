import type { Token } from '../../../domain/annotation.ts';
import { type Frame, isOfClass, plainFrame } from '../../../lexicon/frames.ts';
import { ARRIVING_VERBS, STEAMING_VERBS } from '../../../lexicon/frames-modality.ts';
import type { ObjectClass } from '../../../lexicon/frames-objects.ts';
import { measuredConfidence } from '../measured.ts';
import { objectsOf, subjectsOf } from './clauses.ts';
import { draftOf } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { below, lemmaOf, prepositional } from './tree.ts';

interface Arrival {
  readonly frame: Frame;
  /** what arrives */
  readonly things: ObjectClass;
  readonly verbs: ReadonlySet<string>;
  readonly slots: readonly string[];
}

const fact = (lemma: string, cameo: string): Frame => ({ ...plainFrame(lemma, cameo, []), speech: false });

const ARRIVALS: readonly Arrival[] = [
  { frame: fact('arrive', '070'), things: 'RELIEF', verbs: ARRIVING_VERBS, slots: ['in', 'at', 'to'] },
  { frame: fact('land', '194'), things: 'SHOT', verbs: ARRIVING_VERBS, slots: ['in', 'on', 'inside', 'near'] },
  {
    frame: fact('sail', '154'),
    things: 'FORCES',
    verbs: STEAMING_VERBS,
    slots: ['toward', 'towards', 'near', 'off', 'to'],
  },
];

export const arrival: RelationRule = {
  id: 'relation.arrival',
  says: 'Relief goods of one country that arrive in another are help, its missiles that come down there an attack, its warships that steam there a show of force.',
  source: 'CAMEO codebook 1.1b3, 07, 19 and 15: the deed is told by where its means arrive',
  confidence: measuredConfidence('relation.arrival'),
  examples: [
    ['Forty tons of medicine from Kuwait arrived in Chad.', ['KWT > TCD AID REPORTED']],
    ['Two rockets from Lebanon landed in Israel.', ['LBN > ISR ASSAULT/heavy-weapons REPORTED']],
  ],
  leaves: ['A ferry from Kuwait arrived in Chad.', 'A rocket landed in the sea.'],
  find: (reading) =>
    reading.tree.predicates.flatMap((verb) => ARRIVALS.flatMap((one) => arrivalAt(reading, verb, one) ?? [])),
};

function arrivalAt(reading: Reading, verb: Token, { frame, things, verbs, slots }: Arrival): Draft | null {
  const { world, tree } = reading;
  if (!verbs.has(lemmaOf(verb))) return null;
  const subjects = subjectsOf(tree, verb);
  // relief may stand inside the phrase: "a plane carrying medicine"
  const words = things === 'RELIEF' ? subjects.flatMap((subject) => below(tree, subject)) : subjects;
  if (!words.some((word) => isOfClass(lemmaOf(word), things))) return null;
  const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: true };
  const actor = joinParties(...subjects.map((subject) => partyAt(world, tree, subject, reach)));
  if (actor.keys.length === 0) return null;
  const places = [...slots.flatMap((slot) => prepositional(tree, verb, slot)), ...objectsOf(tree, verb)];
  const recipient = without(
    world,
    joinParties(...places.map((place) => partyAt(world, tree, place, { ...reach, places: true, deep: false }))),
    actor,
  );
  return recipient.keys.length === 0 ? null : draftOf(reading, arrival, frame, verb, { actor, recipient });
}
