import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { overlaps } from '../../../domain/spans.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Frame, isOfClass, nounFrames, verbFrames } from '../../../lexicon/frames.ts';
import { CIVILIAN_NOUNS, COUNTERPART_NOUNS, OFFICIAL_NOUNS, SILENT_VERBS } from '../../../lexicon/frames-modality.ts';
import { PLOVER_TYPES } from '../../../lexicon/plover.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, objectsOf, subjectsOf } from './clauses.ts';
import { impliedByContext } from './context.ts';
import { draftOf, recipientAt, typeOf } from './draft.ts';
import { joinParties, NOBODY, type Party, partyAt, partyOfReference, type Reach, without } from './parties.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { statusOf } from './status.ts';
import { below, childBy, childrenOf, contentOf, isNoun, isPassive, isVerb, lemmaOf, prepositional } from './tree.ts';
import type { Voice } from './voice.ts';

/** Types whose deeds reach a country through a place of it: a camp in Chad, an embassy in Tehran. */
const PLACED: readonly RelationType[] = [
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'PROTEST',
  'CONCEDE',
];
/** The relation of a verb by one frame, or null when its parties do not fit. @param object the noun whose class the frame asked for */
export function draftVerb(
  reading: Reading,
  rule: RelationRule,
  frame: Frame,
  verb: Token,
  object: Token | null,
): Draft | null {
  const { world, tree } = reading;
  const type = typeOf(frame);
  const subjects = subjectsOf(tree, verb).map((subject) => contentOf(tree, subject));
  const objects = objectsOf(tree, verb);
  if (!isMeant(reading, frame, verb, subjects, objects)) return null;
  const vows =
    VOWING.has(frame.lemma) &&
    frame.cameo === '030' &&
    clausesOf(tree, verb).some((clause) => isHostile(lemmaOf(clause)));
  const before = reading.reachAt(verb, []);
  let actor = joinParties(
    ...subjects.map((subject) => partyAt(world, tree, subject, { ...before, places: false, deep: false })),
  );
  if (actor.keys.length === 0 && subjects.length === 0 && frame.speech) actor = cueSpeaker(reading, verb);
  // "They met again in Riga": the two of the sentence before.
  if (actor.keys.length === 0 && frame.symmetric && subjects.some((subject) => isPair(reading, subject)))
    actor = before.plural(null, 2);
  // "was extradited to Peru from Spain"
  if (actor.keys.length === 0 && isPassive(tree, verb) && SENDING.has(frame.lemma))
    actor = joinParties(
      ...prepositional(tree, verb, 'from').map((place) =>
        partyAt(world, tree, place, { ...before, places: true, deep: false }),
      ),
    );
  const reach: Reach = {
    ...reading.reachAt(verb, actor.keys),
    deep: !frame.direct,
    places: frame.travel || PLACED.includes(type),
  };
  const clauses = clausesOf(tree, verb);
  // "handed the bodies back to Greece": the preposition may hang on the particle
  const particles = childrenOf(tree, verb).filter(
    (child) => relationOf(child) === 'advmod' && child.index > verb.index,
  );
  const holders = [
    verb,
    ...particles,
    ...clauses.filter((clause) => relationOf(clause) === 'xcomp' && !isVerb(clause)),
  ];
  let recipient = recipientAt(reading, frame, holders, objects, clauses, actor, reach);
  if (recipient.keys.length === 0 && frame.symmetric && actor.keys.length >= 2) recipient = actor;
  if (recipient.keys.length === 0 && object !== null && !isPassive(tree, verb) && !isOwnThing(frame))
    recipient = without(world, partyAt(world, tree, object, { ...reach, deep: true }), actor);
  // Two who pull back, with no third named, do it for each other.
  if (recipient.keys.length === 0 && frame.implied && ['RETREAT', 'CONCEDE'].includes(type) && actor.keys.length === 2)
    recipient = actor;
  const leavesOut =
    recipient.keys.length === 0 &&
    actor.keys.length > 0 &&
    !frame.inverse &&
    (frame.implied ||
      vows ||
      isOurDeed(reach, type, actor) ||
      isCharged(reading, verb, type) ||
      namesCounterpart(objects)) &&
    !addressesOthers(frame, verb, objects, reading) &&
    !isHomeAffair(reading, objects, actor, reach) &&
    isAnswerable(frame, objects);
  const doer = actor;
  const pending = leavesOut ? () => impliedByContext(reading, frame, verb, doer, reach) : null;
  if (actor.keys.length === 0 || (recipient.keys.length === 0 && pending === null)) return null;
  if (frame.inverse) [actor, recipient] = [recipient, actor];
  return draftOf(reading, rule, frame, verb, {
    actor,
    recipient,
    words: object === null ? withParticle(reading, verb) : [...withParticle(reading, verb), object],
    pending,
    denies: type === 'REJECT' && (frame.object === 'CHARGE' || frame.lemma === 'deny'),
    speaks: frame.speech ? ownVoice(reading, subjects, actor, verb) : null,
    ...(((frame.object === 'FORCES' && type === 'MOBILIZE') || frame.travel) &&
    clauses.some((clause) => HELPING.has(lemmaOf(clause)))
      ? { type: 'AID' as const, mode: null, cameo: '070' }
      : {}),
    ...(frame.ahead ? { status: 'REPORTED' as const } : {}),
    ...(frame.object === 'READINESS' ? { status: 'PLANNED' as const } : {}),
    ...(vows ? { type: 'THREATEN' as const, cameo: '130' } : {}),
  });
}

const isPair = (reading: Reading, subject: Token): boolean =>
  ['they', 'both'].includes(subject.text.toLowerCase()) && reading.tree.mentions[subject.index] == null;

const SENDING = new Set(['extradite', 'deport', 'expel', 'hand_over', 'repatriate', 'evacuate', 'release']);

/** "Bissau thanked its neighbour" */
const namesCounterpart = (objects: readonly Token[]): boolean =>
  objects.some((object) => COUNTERPART_NOUNS.has(lemmaOf(object)));

/** "urged the shoppers to stay calm": the addressee is named, and is no party. */
function addressesOthers(frame: Frame, verb: Token, objects: readonly Token[], reading: Reading): boolean {
  if (typeOf(frame) !== 'REQUEST' || DEMANDING.has(frame.lemma) || namesCounterpart(objects)) return false;
  return objects.some(
    (object) =>
      isNoun(object) &&
      object.head === verb.index &&
      // "urged restraint" addresses nobody
      (object.pos === 'NNS' || childBy(reading.tree, object, 'det') !== null) &&
      reading.tree.mentions[object.index] == null &&
      !isOfClass(lemmaOf(object), 'AID') &&
      !isOfClass(lemmaOf(object), 'TALKS'),
  );
}

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

const DEMANDING = new Set(['demand', 'insist', 'request', 'expect']);

/** The speaker of the quote whose cue the verb is, where the parser lost its subject. */
function cueSpeaker(reading: Reading, verb: Token): Party {
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

/** The person or body whose words a speech act is, with the quote among its words. */
export function ownVoice(reading: Reading, subjects: readonly Token[], actor: Party, verb: Token): Voice | null {
  const speakers = actor.references.filter((id) => {
    const kind = reading.world.references.get(id)?.kind;
    return kind === 'PERSON' || kind === 'ORGANISATION';
  });
  const [asserter, ...others] = speakers;
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

/** Troops sent to help are help. */
const HELPING = new Set(['help', 'assist', 'aid', 'rescue', 'support', 'train', 'protect']);

const VOWING = new Set(['vow', 'pledge', 'promise']);
/** Verbs of harm: to vow one is to threaten. */
const isHostile = (lemma: string): boolean =>
  RETALIATING.has(lemma) ||
  (verbFrames.get(lemma)?.some((frame) => ['ASSAULT', 'COERCE'].includes(typeOf(frame))) ?? false);
const RETALIATING = new Set(
  'retaliate respond answer punish avenge crush destroy strike expel sanction ban'.split(' '),
);

/** "sent its soldiers" says nothing about whose soldiers; "United Nations sanctions" are not against them. */
const isOwnThing = (frame: Frame): boolean =>
  frame.object === 'PENALTY' || (frame.object === 'FORCES' && frame.cameo.startsWith('15'));

/** "Our pilots hit the camp": whose camp everybody knows. */
const isOurDeed = (reach: Reach, type: RelationType, actor: Party): boolean =>
  type === 'ASSAULT' && reach.speaker.keys.length > 0 && actor.keys.some((key) => reach.speaker.keys.includes(key));

/** The gerund of "accused Rwanda of shelling". */
const isCharged = (reading: Reading, verb: Token, type: RelationType): boolean =>
  PLOVER_TYPES[type].quad === 4 &&
  verb.pos === 'VBG' &&
  speechVerb(reading.tree.tokens[verb.head]?.lemma ?? '')?.class === 'ACCUSATION';

/** A verb that only looks like its frame: "asked whether", "declined to comment", a pilot who arrives. */
function isMeant(
  reading: Reading,
  frame: Frame,
  verb: Token,
  subjects: readonly Token[],
  objects: readonly Token[],
): boolean {
  const { tree } = reading;
  const clauses = clausesOf(tree, verb);
  if (
    frame.cameo === '030' &&
    frame.object === null &&
    frame.lemma !== 'agree' &&
    clauses.length + objects.length === 0
  )
    return false;
  // "Asked whether …, he said": nobody demands.
  if (frame.speech && verb.pos === 'VBN' && ['advcl', 'acl'].includes(relationOf(verb)) && isQuestion(reading, verb))
    return false;
  if (['inform', 'assure', 'remind'].includes(frame.lemma) && !objects.some((object) => isOfficial(reading, object)))
    return false;
  if (frame.lemma === 'want' && clauses.length === 0) return false;
  // "told Myanmar to stop", but not "told reporters"
  if (frame.lemma === 'tell' && frame.object === null) {
    const asks = clauses.some((clause) => clause.pos === 'VB');
    if (asks !== (frame.cameo === '100')) return false;
    // "told his Jordanian colleague that …" is a talk of officials
    if (!asks && !objects.some((object) => isOfficial(reading, object))) return false;
  }
  if (frame.lemma === 'ask' && isQuestion(reading, verb)) return false;
  if (
    frame.lemma === 'expect' &&
    !(
      subjects.some((subject) => ['we', 'i'].includes(subject.text.toLowerCase())) ||
      frame.recipient.includes('obj') === false
    )
  )
    return false;
  if (frame.cameo.startsWith('12') && clauses.some((clause) => SILENT_VERBS.has(lemmaOf(clause)))) return false;
  if (frame.lemma === 'deny' && frame.object === null && clauses.length > 0) return false;
  if (frame.cameo === '114' && frame.object === null && subjects.some((subject) => isCivilian(reading, subject)))
    return false;
  if (frame.civilian && !subjects.some((subject) => isCivilian(reading, subject))) return false;
  if (frame.forces && !subjects.some((subject) => isOfClass(lemmaOf(subject), 'FORCES'))) return false;
  // "Italy beat Croatia" is sport.
  if (frame.lemma === 'beat' && objects.some((object) => tree.mentions[object.index]?.kind === 'NAME')) return false;
  if (frame.ahead && statusOf(tree, verb, reading.voiceAt(verb) !== null) !== 'PLANNED') return false;
  return !frame.travel || travels(reading, subjects) || clauses.some((clause) => HELPING.has(lemmaOf(clause)));
}

/** "farmers", "hundreds of Indians" */
const isCivilian = (reading: Reading, subject: Token): boolean =>
  CIVILIAN_NOUNS.has(lemmaOf(subject)) ||
  (reading.tree.inner[subject.index]?.kind === 'DEMONYM' && subject.pos === 'NNPS');

const isOfficial = (reading: Reading, token: Token): boolean => {
  const mention = reading.tree.mentions[token.index] ?? null;
  const reference = mention?.reference == null ? null : reading.world.references.get(mention.reference);
  return (
    reference?.kind === 'PERSON' ||
    OFFICIAL_NOUNS.has(lemmaOf(token)) ||
    ['counterpart', 'colleague'].includes(lemmaOf(token))
  );
};

const isQuestion = (reading: Reading, verb: Token): boolean =>
  childrenOf(reading.tree, verb).some(
    (child) =>
      ['ccomp', 'advcl', 'xcomp'].includes(relationOf(child)) &&
      childrenOf(reading.tree, child).some((mark) => QUESTION_WORDS.has(mark.text.toLowerCase())),
  );

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);

const withParticle = (reading: Reading, verb: Token): Token[] => [
  verb,
  ...childrenOf(reading.tree, verb).filter((child) => child.dep === 'compound:prt'),
];

/** Officials and delegations visit; a pilot or a tanker only arrives. */
function travels(reading: Reading, subjects: readonly Token[]): boolean {
  return subjects.some((subject) => {
    const mention = reading.tree.mentions[subject.index] ?? null;
    const reference = mention?.reference == null ? null : reading.world.references.get(mention.reference);
    if (reference?.kind === 'PERSON') return true;
    if (!isNoun(subject)) return false;
    // "Iraqi President Saddam Hussein", where no rule knew the name
    return below(reading.tree, subject).some(
      (token) => OFFICIAL_NOUNS.has(lemmaOf(token)) && Math.abs(token.index - subject.index) <= 4,
    );
  });
}
