import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Frame, isOfClass, verbFrames } from '../../../lexicon/frames.ts';
import { COUNTERPART_NOUNS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { isArgument } from './argument.ts';
import { objectsOf, subjectsOf } from './clauses.ts';
import { typeOf } from './conventions.ts';
import { DECIDED, impliedRecipient, type Topic } from './implied.ts';
import { partyAt, type Reach } from './parties.ts';
import { isState, joinParties, NOBODY, type Party, without } from './party.ts';
import type { Implied, Reading } from './rules.ts';
import { below, childrenOf, governorOf, isNoun, isVerb, lemmaOf, type Tree } from './tree.ts';

/** The recipient that a sentence leaves out: from the clause it stands in, then from what was read before. */
export function impliedByContext(reading: Reading, frame: Frame, verb: Token, actor: Party, reach: Reach): Implied {
  const { world } = reading;
  const ours = without(world, reach.speaker, actor);
  const topic = topicOf(reading, frame, verb);
  const counterpart = objectsOf(reading.tree, verb).some((token) => COUNTERPART_NOUNS.has(lemmaOf(token)));
  const inside = topic === 'mediation' || topic === 'charge' ? [] : inClause(reading, frame, verb, actor, reach);
  const candidates: readonly Implied[] = [
    { party: accuser(reading, verb, actor, reach), how: 'whoever makes the charge', written: true },
    { party: ofVerbBefore(reading, verb, actor, reach), how: 'the object of the verb before', written: true },
    ...inside,
    { party: parties(reading, frame, verb, actor, reach), how: 'whoever does it under the deal', written: true },
    { party: asker(reading, frame, verb, actor, reach), how: 'whoever asks in the same sentence', written: true },
    { party: neighbour(reading, frame, verb, actor), how: 'the neighbour that the last deed is about', written: false },
    { party: hearer(reading, verb, actor, reach), how: 'whom it is told', written: true },
    // "Dili asked at midnight", says Canberra: it asked us
    { party: ours, how: 'the speaker', written: false },
  ];
  const first = candidates.find(({ party }) => party.keys.length > 0);
  if (first !== undefined) return first;
  const implied = impliedRecipient(reading, typeOf(frame), actor, topic, objectsOf(reading.tree, verb), frame.near);
  // "readiness for further joint actions" speaks of a partner: the one that the article tells of
  if (implied.party.keys.length > 0 && PARTNERED.includes(typeOf(frame)) && isJointly(reading, verb))
    return { ...implied, how: 'the partner of what is joint', written: true };
  return counterpart ? { ...implied, how: 'the neighbour or rival named before' } : implied;
}

const isJointly = ({ tree }: Reading, verb: Token): boolean =>
  below(tree, verb).some((word) => JOINT_WORDS.has(lemmaOf(word)));

const JOINT_WORDS = new Set(['joint', 'mutual', 'bilateral']);
/** What is done with a partner; a request "at a mutual convenience" has none. */
const PARTNERED: readonly RelationType[] = ['AGREE', 'COOPERATE', 'CONSULT'];

function topicOf(reading: Reading, frame: Frame, verb: Token): Topic {
  const { tree } = reading;
  const words = below(tree, verb).map(lemmaOf);
  const mediating = words.some((word) => MEDIATING.has(word));
  if (mediating && ['AGREE', 'CONSULT'].includes(typeOf(frame))) return 'mediation';
  if (frame.cameo === '045') return 'mediation';
  if (typeOf(frame) === 'REQUEST' && words.some((word) => PEACEFUL.has(word))) return 'mediation';
  if (frame.object === 'TALKS') return 'talks';
  const objects = objectsOf(tree, verb).map(lemmaOf);
  if (objects.some((word) => isOfClass(word, 'TALKS')) && typeOf(frame) === 'PROTEST') return 'talks';
  if (frame.object === 'CHARGE' || frame.lemma === 'deny') return 'charge';
  if (typeOf(frame) === 'SUPPORT' && objects.some((word) => isOfClass(word, 'PROPOSAL'))) return 'proposal';
  if (objects.some((word) => isOfClass(word, 'OBSTACLE'))) return 'deed';
  // "criticised the decision, while others welcomed it"
  if (typeOf(frame) === 'SUPPORT' && objects.some((word) => word === 'it')) return 'deed';
  return frame.object === 'PROPOSAL' ? 'proposal' : 'other';
}

/** Who calls for these calls on both sides. */
const PEACEFUL = new Set(['restraint', 'calm', 'peace', 'de-escalation', 'ceasefire', 'truce', 'dialogue']);

const MEDIATING = new Set(['mediate', 'host', 'broker', 'mediation', 'facilitate', 'arbitrate', 'mediator']);

const CONTRASTING = new Set(['while', 'whereas', 'although', 'though', 'as']);

/** "summoned the ambassador and demanded an apology": of the verb it is joined to. */
function ofVerbBefore(reading: Reading, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  const first = relationOf(verb) === 'conj' ? governorOf(tree, verb) : null;
  if (first === null || !isVerb(first)) return NOBODY;
  const around = childrenOf(tree, first).filter((child) => relationOf(child) === 'obl' && reach.places);
  const objects = [...objectsOf(tree, first), ...around].map((token) =>
    partyAt(world, tree, token, { ...reach, deep: true }),
  );
  return without(world, joinParties(...objects), actor);
}

/** The party that the verb is about which a participle is joined to, the doer left out. */
export function partiesBefore(reading: Reading, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  const isJoined = verb.pos === 'VBG' && ['advcl', 'dep'].includes(relationOf(verb));
  const first = isJoined ? governorOf(tree, verb) : null;
  if (first === null || !isVerb(first) || first.index > verb.index) return NOBODY;
  const around = childrenOf(tree, first).filter((child) => relationOf(child) === 'obl' && child.index < verb.index);
  for (const token of [...objectsOf(tree, first), ...around]) {
    const party = without(world, partyAt(world, tree, token, { ...reach, places: false, deep: true }), actor);
    if (party.keys.length > 0) return party;
  }
  return NOBODY;
}

/** "accused Rwanda of shelling a town": whose town the accuser need not say. */
function accuser(reading: Reading, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  const governor = verb.pos === 'VBG' ? governorOf(tree, verb) : null;
  if (governor === null || speechVerb(governor.lemma)?.class !== 'ACCUSATION') return NOBODY;
  const parties = subjectsOf(tree, governor).map((token) =>
    partyAt(world, tree, token, { ...reach, places: false, deep: false }),
  );
  return without(world, joinParties(...parties), actor);
}

/** "told Iran that they would bring back sanctions" */
function hearer(reading: Reading, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  const cue = relationOf(verb) === 'ccomp' ? governorOf(tree, verb) : null;
  if (cue === null || !TELLING.has(lemmaOf(cue))) return NOBODY;
  return without(
    world,
    joinParties(
      ...objectsOf(tree, cue).map((token) => partyAt(world, tree, token, { ...reach, places: false, deep: false })),
    ),
    actor,
  );
}

/** "expressed solidarity with their neighbour": with whoever suffered the last blow, else with whoever did the last deed. */
function neighbour(reading: Reading, frame: Frame, verb: Token, actor: Party): Party {
  const { world, tree, discourse } = reading;
  if (typeOf(frame) !== 'SUPPORT' || !below(tree, verb).some((token) => COUNTERPART_NOUNS.has(lemmaOf(token))))
    return NOBODY;
  const last = discourse.past.findLast(
    ({ type, actor: doer, recipient }) =>
      DECIDED.includes(type) &&
      doer.keys.length > 0 &&
      ![...doer.keys, ...recipient.keys].some((key) => actor.keys.includes(key)),
  );
  if (last === undefined) return NOBODY;
  return without(world, BLOWS.includes(last.type) ? last.recipient : last.actor, actor);
}

const BLOWS: readonly RelationType[] = ['ASSAULT', 'COERCE'];

/** "Cambodia asked the commission to suspend it; Laos rejected the request": of the verb before. */
function asker(reading: Reading, frame: Frame, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  if (typeOf(frame) !== 'REJECT' || !objectsOf(tree, verb).some((token) => isOfClass(lemmaOf(token), 'PROPOSAL')))
    return NOBODY;
  const asking = tree.predicates.findLast(
    (token) => token.index < verb.index && verbFrames.get(lemmaOf(token))?.some((one) => typeOf(one) === 'REQUEST'),
  );
  if (asking === undefined) return NOBODY;
  const how: Reach = { ...reach, places: false, deep: false };
  return without(world, joinParties(...subjectsOf(tree, asking).map((one) => partyAt(world, tree, one, how))), actor);
}

/** "swapped prisoners in a deal brokered by Oman": the sides of the deal are those who act under it. */
function parties(reading: Reading, frame: Frame, verb: Token, actor: Party, reach: Reach): Party {
  const { world, tree } = reading;
  const deal = frame.cameo === '045' && relationOf(verb) === 'acl' ? governorOf(tree, verb) : null;
  const deed = deal === null ? null : governorOf(tree, deal);
  if (deed === null || !isVerb(deed)) return NOBODY;
  const how: Reach = { ...reach, places: false, deep: false };
  const sides = without(
    world,
    joinParties(...subjectsOf(tree, deed).map((one) => partyAt(world, tree, one, how))),
    actor,
  );
  return sides.keys.length > 1 ? sides : NOBODY;
}

const TELLING = new Set(['tell', 'inform', 'warn', 'notify', 'assure', 'remind']);

/** Everything under a word but its relative clauses: "the crew, among whom are nine Indonesians". */
function ownWords(tree: Tree, word: Token): Token[] {
  const found = [word];
  for (const member of found) found.push(...childrenOf(tree, member).filter((child) => child.dep !== 'acl:relcl'));
  return found.sort((a, b) => a.index - b.index);
}

/**
 * "threatened to restrict exports to the United States": an argument of what the verb governs is written; "on alert after
 * North Korean drones crossed" only suggests whom the alert is about. Written ones first.
 */
function inClause(reading: Reading, frame: Frame, verb: Token, actor: Party, reach: Reach): Implied[] {
  const { world, tree } = reading;
  const found: Implied[] = [];
  for (const child of childrenOf(tree, verb)) {
    if (!['xcomp', 'ccomp', 'advcl', 'obl', 'obj'].includes(relationOf(child))) continue;
    if (relationOf(child) === 'obj' && frame.object === 'FORCES') continue;
    // ", while Brazzaville offered talks" is another story.
    if (childrenOf(tree, child).some((mark) => relationOf(mark) === 'mark' && CONTRASTING.has(mark.text.toLowerCase())))
      continue;
    for (const token of ownWords(tree, child)) {
      const mention = tree.mentions[token.index] ?? null;
      if (mention === null || mention.kind === 'PLACE' || !(isNoun(token) || token.pos.startsWith('JJ'))) continue;
      const named = partyAt(world, tree, token, { ...reach, places: false, deep: false, plural: () => NOBODY });
      const party = without(world, named, actor);
      if (!party.keys.some(isState)) continue;
      found.push({ party, how: 'named in the clause', written: isArgument(tree, token, verb, typeOf(frame)) });
    }
  }
  return found.toSorted((a, b) => Number(b.written) - Number(a.written)).slice(0, 1);
}
