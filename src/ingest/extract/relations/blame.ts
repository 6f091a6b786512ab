import type { Token } from '../../../domain/annotation.ts';
import { type Frame, plainFrame, verbFrames } from '../../../lexicon/frames.ts';
import { BLAMED_VERBS, DUTY_VERBS } from '../../../lexicon/frames-modality.ts';
import { PLOVER_TYPES } from '../../../lexicon/plover.ts';
import { measuredConfidence } from '../measured.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, lemmasOf, subjectsOf } from './clauses.ts';
import { typeOf } from './conventions.ts';
import { draftOf } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { isState, joinParties, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { statusOf } from './status.ts';
import { childrenOf, lemmaOf } from './tree.ts';

const BLAME: Frame = { ...plainFrame('blame', '112', ['obj']), implied: false };

export const blame: RelationRule = {
  id: 'relation.blame',
  says: 'Who says that another state lies, steals, provokes, or does harm to somebody not named, accuses that state.',
  source:
    'PLOVER manual draft 2.0, ACCUSE: disapproval, objection or allegation, whoever suffers; own words in lexicon/frames-modality.ts',
  confidence: measuredConfidence('relation.blame'),
  yields: true,
  examples: [
    [
      '"Peru is lying," Chilean Foreign Minister Ana Rojas said.',
      ['Ana Rojas: CHL+Ana Rojas > PER ACCUSE/allege REPORTED'],
    ],
    [
      'Chilean Foreign Minister Ana Rojas said Peru had cheated for years.',
      ['Ana Rojas: CHL+Ana Rojas > PER ACCUSE/allege REPORTED'],
    ],
    [
      'Chilean Foreign Minister Ana Rojas said Peru had failed to protect the embassy.',
      ['Ana Rojas: CHL+Ana Rojas > PER ACCUSE/allege REPORTED'],
    ],
  ],
  leaves: [
    '"Peru is winning," Chilean coach Ana Rojas said.',
    'Peru lies south of Ecuador.',
    'Chilean Foreign Minister Ana Rojas said Peru had failed to win a seat.',
  ],
  find: (reading) =>
    reading.tree.predicates.flatMap((verb) => (isBlamed(reading, verb) ? (blameAt(reading, verb) ?? []) : [])),
};

function blameAt(reading: Reading, verb: Token): Draft | null {
  const { world, tree } = reading;
  const voice = reading.voiceAt(verb);
  // what "accused of" introduces is told by the accusation
  if (verb.pos === 'VBG' && !childrenOf(tree, verb).some((child) => relationOf(child) === 'aux')) return null;
  if (voice === null || voice.denied || !voice.party.keys.some(isState)) return null;
  const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
  const subjects = subjectsOf(tree, verb).map((subject) => partyAt(world, tree, subject, reach));
  const recipient = without(world, joinParties(...subjects), voice.party);
  const isForeign = recipient.keys.length > 0 && recipient.keys.every(isState);
  const status = statusOf(tree, verb, true);
  if (!isForeign || !['REPORTED', 'HISTORICAL'].includes(status)) return null;
  return draftOf(reading, blame, BLAME, verb, { actor: voice.party, recipient, voice, status: 'REPORTED' });
}

/** A word of blame, a deed of force, "was to blame", "is looking for a pretext". */
function isBlamed({ tree }: Reading, verb: Token): boolean {
  if (lemmaOf(verb) === 'blame')
    return (
      childrenOf(tree, verb).some((child) => child.pos === 'TO') &&
      childrenOf(tree, verb).every((child) => child.dep !== 'obj')
    );
  return (
    lemmasOf(tree, verb).some(
      (lemma) =>
        BLAMED_VERBS.has(lemma) ||
        (verbFrames.get(lemma)?.some((frame) => PLOVER_TYPES[typeOf(frame)].quad === 4 && !frame.civilian) ?? false),
    ) ||
    childrenOf(tree, verb).some((word) => ['pretext', 'blackmail'].includes(lemmaOf(word))) ||
    // "had failed to protect the embassy"
    (lemmaOf(verb) === 'fail' && clausesOf(tree, verb).some((clause) => DUTY_VERBS.has(lemmaOf(clause))))
  );
}
