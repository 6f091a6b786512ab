import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Frame, isOfClass, nounFrames } from '../../../lexicon/frames.ts';
import { COUNTERPART_NOUNS } from '../../../lexicon/frames-modality.ts';
import { PLOVER_TYPES } from '../../../lexicon/plover.ts';
import { typeOf } from './conventions.ts';
import { partyAt, type Reach } from './parties.ts';
import type { Party } from './party.ts';
import type { Reading } from './rules.ts';
import { childBy, isNoun, lemmaOf } from './tree.ts';

/** Whether a sentence without recipient may mean one that its readers know; if not, it is about nobody else. */
export function mayLeaveOut(
  reading: Reading,
  frame: Frame,
  verb: Token,
  objects: readonly Token[],
  actor: Party,
  reach: Reach,
): boolean {
  const type = typeOf(frame);
  if (frame.inverse) return false;
  if (!frame.implied && !isOurDeed(reach, type, actor) && !isCharged(reading, verb, type) && !namesCounterpart(objects))
    return false;
  // "observers agreed": to what they were told, not with another state
  if (frame.lemma === 'agree' && objects.length === 0 && childBy(reading.tree, verb, 'xcomp', 'ccomp') === null)
    return false;
  return (
    !addressesOthers(frame, verb, objects, reading) &&
    !isHomeAffair(reading, objects, actor, reach) &&
    isAnswerable(frame, objects)
  );
}

/** "Bissau thanked its neighbour" */
const namesCounterpart = (objects: readonly Token[]): boolean =>
  objects.some((object) => COUNTERPART_NOUNS.has(lemmaOf(object)));

/** "urged the shoppers to stay calm": the addressee is named, and is no party. */
function addressesOthers(frame: Frame, verb: Token, objects: readonly Token[], reading: Reading): boolean {
  if (typeOf(frame) !== 'REQUEST' || DEMANDING.has(frame.lemma) || namesCounterpart(objects)) return false;
  return objects.some(
    (object) =>
      object.head === verb.index &&
      // "urged restraint" addresses nobody
      (object.pos === 'PRP' ||
        object.pos === 'NNS' ||
        (isNoun(object) && childBy(reading.tree, object, 'det') !== null)) &&
      reading.tree.mentions[object.index] == null &&
      !isOfClass(lemmaOf(object), 'AID') &&
      !isOfClass(lemmaOf(object), 'TALKS'),
  );
}

const DEMANDING = new Set(['demand', 'insist', 'request', 'expect']);

/** "asked his own Security Council": whoever is named is of the actor's country. */
const isHomeAffair = (reading: Reading, objects: readonly Token[], actor: Party, reach: Reach): boolean =>
  objects.some((object) => {
    const mention = reading.tree.mentions[object.index] ?? null;
    if (mention === null || mention.kind === 'PRONOUN') return false;
    const party = partyAt(reading.world, reading.tree, object, { ...reach, deep: false, places: false });
    return party.keys.length > 0 && party.keys.every((key) => actor.keys.includes(key));
  });

/** Blame and refusal answer a deed, a charge or a proposal; "rejected amnesty" answers nobody. */
function isAnswerable(frame: Frame, objects: readonly Token[]): boolean {
  if (!['ACCUSE', 'REJECT', 'SUPPORT'].includes(typeOf(frame)) || frame.object !== null) return true;
  const named = objects.filter(isNoun);
  return (
    named.length === 0 || named.some((object) => isDeed(lemmaOf(object)) || COUNTERPART_NOUNS.has(lemmaOf(object)))
  );
}

const isDeed = (lemma: string): boolean =>
  nounFrames.has(lemma) ||
  (['CHARGE', 'PROPOSAL', 'OBSTACLE', 'AGREEMENT'] as const).some((name) => isOfClass(lemma, name)) ||
  /(?:ing|tion|sion|ment|ure|ade)$/.test(lemma);

/** "Our pilots hit the camp": whose camp everybody knows. */
const isOurDeed = (reach: Reach, type: RelationType, actor: Party): boolean =>
  type === 'ASSAULT' && reach.speaker.keys.length > 0 && actor.keys.some((key) => reach.speaker.keys.includes(key));

/** The gerund of "accused Rwanda of shelling". */
const isCharged = (reading: Reading, verb: Token, type: RelationType): boolean =>
  PLOVER_TYPES[type].quad === 4 &&
  verb.pos === 'VBG' &&
  speechVerb(reading.tree.tokens[verb.head]?.lemma ?? '')?.class === 'ACCUSATION';
