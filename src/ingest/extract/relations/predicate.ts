import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { type Frame, isOfClass } from '../../../lexicon/frames.ts';
import { HOMELY_NOUNS, OFFICIAL_NOUNS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { unnamedAgent } from './agent.ts';
import { clausesOf, objectsOf, subjectsOf } from './clauses.ts';
import { deedsOf, helps, isArmed, isMeant } from './conditions.ts';
import { impliedByContext, partiesBefore } from './context.ts';
import { typeOf } from './conventions.ts';
import { draftOf, recipientAt } from './draft.ts';
import { mayLeaveOut } from './omission.ts';
import { cueSpeaker, ownVoice } from './own-voice.ts';
import { partyAt, type Reach } from './parties.ts';
import { isState, joinParties, type Party, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { below, childrenOf, contentOf, isPassive, isVerb, lemmaOf, prepositional, type Tree } from './tree.ts';

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
  if (!isMeant(reading, frame, verb)) return null;
  // "ordered its envoy to block a draft": what a state tells its own people is its own affair
  if (type === 'REQUEST' && objects.some((object) => isOwn(reading, object))) return null;
  const vows =
    VOWING.has(frame.lemma) && frame.cameo === '030' && clausesOf(tree, verb).some((clause) => isHostile(tree, clause));
  const before = reading.reachAt(verb, []);
  let actor = joinParties(
    ...subjects.map((subject) => partyAt(world, tree, subject, { ...before, places: false, deep: false })),
  );
  if (actor.keys.length === 0 && subjects.length === 0 && frame.speech) actor = cueSpeaker(reading, verb);
  // "They met again in Riga": the two of the sentence before.
  if (actor.keys.length === 0 && frame.symmetric && subjects.some((subject) => isPair(reading, subject)))
    actor = before.plural(null, 2, false);
  if (actor.keys.length === 0 && isPassive(tree, verb))
    actor = unnamedAgent(reading, frame, verb, objects, { ...before, places: true, deep: false });
  // "negotiators of both states return to Vienna for talks": to a venue, nobody's guests
  if (frame.travel && statesIn(actor) > 1 && prepositional(tree, verb, 'for').some((aim) => areTalks(reading, aim)))
    return null;
  const reach: Reach = {
    ...reading.reachAt(verb, actor.keys),
    deep: !frame.direct,
    places: frame.travel || frame.placed || PLACED.includes(type),
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
  if (
    recipient.keys.length === 0 &&
    object !== null &&
    !isPassive(tree, verb) &&
    !isOwnThing(frame) &&
    !isTreaty(reading, object)
  )
    recipient = without(world, partyAt(world, tree, object, { ...reach, deep: true }), actor);
  // "killed three people in Iraq", "hit a power plant in Ukraine"
  if (recipient.keys.length === 0 && type === 'ASSAULT' && objects.length > 0 && isArmed(tree, subjects))
    recipient = recipientAt(reading, { ...frame, recipient: ['in', 'near'] }, [verb], objects, [], actor, reach);
  // "broke off ties with Peru, accusing it of theft": whom the verb before is about
  if (recipient.keys.length === 0 && objects.some(isObjectPronoun))
    recipient = partiesBefore(reading, verb, actor, reach);
  // Two who pull back, with no third named, do it for each other.
  if (recipient.keys.length === 0 && frame.implied && ['RETREAT', 'CONCEDE'].includes(type) && actor.keys.length === 2)
    recipient = actor;
  const leavesOut =
    recipient.keys.length === 0 &&
    actor.keys.length > 0 &&
    (vows || mayLeaveOut(reading, frame, verb, objects, actor, reach));
  const doer = actor;
  // What an opposition or a court wants, it wants at home, unless it has had to do with somebody else.
  const meant = subjects.some((subject) => isHomely(reading, subject)) ? { ...frame, near: true } : frame;
  const pending = leavesOut ? () => impliedByContext(reading, meant, verb, doer, reach) : null;
  if (actor.keys.length === 0 || (recipient.keys.length === 0 && pending === null)) return null;
  if (frame.both && recipient.keys.length === 1) return null;
  if (frame.inverse) [actor, recipient] = [recipient, actor];
  return draftOf(reading, rule, frame, verb, {
    actor,
    recipient,
    words: object === null ? withParticle(reading, verb) : [...withParticle(reading, verb), object],
    pending,
    denies: type === 'REJECT' && (frame.object === 'CHARGE' || frame.lemma === 'deny'),
    speaks: frame.speech ? ownVoice(reading, subjects, actor, verb, frame.cameo === '112') : null,
    ...((frame.object === 'FORCES' && type === 'MOBILIZE' && (helps(clauses) || isRelief(reading, verb, object))) ||
    (frame.travel && helps(clauses))
      ? { type: 'AID' as const, mode: null, cameo: '070' }
      : {}),
    ...(frame.ahead ? { status: 'REPORTED' as const } : {}),
    ...(frame.object === 'READINESS' ? { status: 'PLANNED' as const } : {}),
    ...(vows ? { type: 'THREATEN' as const, cameo: '130' } : {}),
  });
}

const statesIn = ({ keys }: Party): number => keys.filter(isState).length;

const areTalks = ({ tree }: Reading, aim: Token): boolean => isOfClass(lemmaOf(contentOf(tree, aim)), 'TALKS');

/** "its envoy", "his soldiers" */
const isOwn = ({ tree }: Reading, object: Token): boolean =>
  (OFFICIAL_NOUNS.has(lemmaOf(object)) ||
    isOfClass(lemmaOf(object), 'FORCES') ||
    isOfClass(lemmaOf(object), 'ENVOY')) &&
  childrenOf(tree, object).some((owner) => owner.dep === 'nmod:poss' && owner.pos === 'PRP$') &&
  !childrenOf(tree, object).some((child) => tree.inner[child.index] != null && child.pos !== 'PRP$');

const isHomely = (reading: Reading, subject: Token): boolean =>
  [subject, ...childrenOf(reading.tree, subject)].some((token) => HOMELY_NOUNS.has(lemmaOf(token)));

const isObjectPronoun = (object: Token): boolean =>
  object.pos === 'PRP' && ['it', 'them', 'him', 'her'].includes(object.text.toLowerCase());

const isPair = (reading: Reading, subject: Token): boolean =>
  ['they', 'both'].includes(subject.text.toLowerCase()) && reading.tree.mentions[subject.index] == null;

const VOWING = new Set(['vow', 'pledge', 'promise']);

/** Verbs of harm: to vow one is to threaten. */
const isHostile = (tree: Tree, clause: Token): boolean =>
  RETALIATING.has(lemmaOf(clause)) || deedsOf(tree, clause).some((frame) => HARMS.includes(typeOf(frame)));

const HARMS: readonly RelationType[] = ['ASSAULT', 'COERCE'];

const RETALIATING = new Set(
  'retaliate respond answer punish avenge crush destroy strike expel sanction ban'.split(' '),
);

/** "a ship carrying 500 tons of food", "a plane with relief goods" */
const isRelief = ({ tree }: Reading, verb: Token, object: Token | null): boolean => {
  if (object === null) return false;
  const cargo = childrenOf(tree, verb).filter((child) => ['obl', 'advcl'].includes(relationOf(child)));
  return [object, ...cargo].some((word) => below(tree, word).some((token) => isOfClass(lemmaOf(token), 'RELIEF')));
};

/** "the Ottawa treaty" is named after where it was signed. */
const isTreaty = (reading: Reading, object: Token): boolean =>
  isOfClass(lemmaOf(object), 'AGREEMENT') &&
  childrenOf(reading.tree, object).some(
    (child) =>
      relationOf(child) === 'compound' && ['METONYM', 'PLACE'].includes(reading.tree.inner[child.index]?.kind ?? ''),
  );

/** "sent its soldiers" says nothing about whose soldiers; "United Nations sanctions" are not against them. */
const isOwnThing = (frame: Frame): boolean =>
  frame.object === 'PENALTY' || (frame.object === 'FORCES' && frame.cameo.startsWith('15'));

const withParticle = (reading: Reading, verb: Token): Token[] => [
  verb,
  ...childrenOf(reading.tree, verb).filter((child) => child.dep === 'compound:prt'),
];
