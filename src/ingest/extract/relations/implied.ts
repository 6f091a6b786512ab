import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { isOfClass, nounFrames } from '../../../lexicon/frames.ts';
import { typeOf } from './conventions.ts';
import { counterpartOf, groupBefore, lastActor, lastActorOn, lastDoer, lastParties } from './discourse.ts';
import { joinParties, NOBODY, type Party, without } from './party.ts';
import type { Implied, Reading } from './rules.ts';
import { lemmaOf } from './tree.ts';

const HOSTILE: readonly RelationType[] = ['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'PROTEST'];
const DEEDS: readonly RelationType[] = [
  ...HOSTILE,
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'SUPPORT',
  'REJECT',
];
/** "criticised the decision": of whoever took it, not of whoever protested. */
export const DECIDED: readonly RelationType[] = DEEDS.filter((type) => type !== 'PROTEST' && type !== 'THREATEN');
const DECISIONS = new Set(['decision', 'move', 'step', 'announcement', 'plan', 'policy']);
const PROPOSING: readonly RelationType[] = ['AGREE', 'CONSULT', 'REQUEST'];
const CHARGING: readonly RelationType[] = ['ACCUSE', 'THREATEN', 'OPPOSE'];
const ANSWERABLE = new Set(['warning', 'threat', 'criticism', 'accusation', 'ultimatum']);
const ANSWERED: readonly RelationType[] = ['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'SANCTION'];

/** What a speech act without addressee is about, as its object says. */
export type Topic = 'charge' | 'proposal' | 'talks' | 'mediation' | 'deed' | 'other';

/** Whom the words point at: "the request", "the accusation", "the talks" are those that the article told of. */
const pointedAt = (party: Party): Implied => ({ party, how: 'whose deed the words name', written: true });

/** Whom nothing but the run of the article suggests. */
const suggested = (party: Party): Implied => ({ party, how: 'the other side of what was read before', written: false });

/** Whom it answers: the attacker for blame, the accuser for a denial, the asker for a refusal, both sides for a mediator. */
export function impliedRecipient(
  reading: Reading,
  type: RelationType,
  actor: Party,
  topic: Topic,
  things: readonly Token[] = [],
  near = false,
): Implied {
  const { world, discourse } = reading;
  if (actor.keys.length === 0) return suggested(NOBODY);
  const other = (party: Party): Party => without(world, party, actor);
  if (topic === 'mediation') return suggested(other(groupBefore(world, discourse, actor.keys, 2)));
  if (topic === 'talks') {
    const talking = other(joinParties(...lastParties(discourse, 'CONSULT')));
    if (talking.keys.length > 0) return pointedAt(talking);
  }
  if (type === 'ACCUSE' || type === 'SUPPORT') {
    for (const thing of things) {
      const signed = isOfClass(lemmaOf(thing), 'AGREEMENT') ? lastParties(discourse, 'SUPPORT') : [];
      const signatories = other(joinParties(...signed));
      if (signatories.keys.length > 0) return pointedAt(signatories);
      const types = (nounFrames.get(lemmaOf(thing)) ?? []).map(typeOf);
      const doer = other(lastDoer(discourse, lemmaOf(thing), types, actor));
      if (doer.keys.length > 0) return pointedAt(doer);
      // "A former president criticised the recall": what his own state did is its own affair
      const own = lastDoer(discourse, lemmaOf(thing), types, NOBODY);
      if (own.keys.length > 0) return suggested(NOBODY);
    }
  }
  if (type === 'SUPPORT') {
    // "welcomed the proposal", "welcomed the decision": of whoever made it
    const made = topic === 'proposal' ? PROPOSING : topic === 'deed' ? DECIDED : [];
    const maker = other(lastActor(discourse, made, actor));
    if (maker.keys.length > 0) return topic === 'proposal' ? pointedAt(maker) : suggested(maker);
  }
  if (type === 'ACCUSE' && things.some((thing) => DECISIONS.has(lemmaOf(thing)))) {
    const decider = other(lastActor(discourse, DECIDED, actor));
    if (decider.keys.length > 0) return suggested(decider);
  }
  if (type === 'ACCUSE') {
    const attacker = other(lastActor(discourse, HOSTILE, actor));
    if (attacker.keys.length > 0) return suggested(attacker);
    const doer = topic === 'deed' ? other(lastActor(discourse, DEEDS, actor)) : NOBODY;
    if (doer.keys.length > 0) return suggested(doer);
  }
  if (type === 'REJECT') {
    const types = topic === 'charge' ? CHARGING : ANSWERED;
    // "denied the accusation", "declined the request": one that was made of it
    const isProposal = things.some((thing) => isOfClass(lemmaOf(thing), 'PROPOSAL'));
    const proposer = isProposal ? other(lastActorOn(discourse, PROPOSING, actor)) : NOBODY;
    if (proposer.keys.length > 0) return pointedAt(proposer);
    const asker = other(lastActorOn(discourse, types, actor));
    if (asker.keys.length > 0) return topic === 'charge' ? pointedAt(asker) : suggested(asker);
    const accuser = topic === 'charge' ? other(lastActor(discourse, CHARGING, actor)) : NOBODY;
    if (accuser.keys.length > 0) return suggested(accuser);
    // whose charge, warning or threat it was is not said
    if (topic === 'charge' || things.some((thing) => ANSWERABLE.has(lemmaOf(thing)))) return suggested(NOBODY);
  }
  return suggested(other(counterpartOf(world, discourse, actor, near)));
}
