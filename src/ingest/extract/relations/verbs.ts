import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { type Frame, isOfClass, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import { COUNTERPART_NOUNS, OFFICIAL_NOUNS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, lemmasOf, objectsOf, subjectsOf } from './clauses.ts';
import { draftOf, impliedRecipient, recipientAt, typeOf } from './draft.ts';
import { joinParties, NOBODY, type Party, partyAt, type Reach, without } from './parties.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { below, childrenOf, governorOf, isNoun, isPassive, isVerb, joined } from './tree.ts';

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

export const verbObject: RelationRule = {
  id: 'relation.verb-object',
  says: 'A verb whose object is of a certain kind does what the two together mean: "recalled its ambassador", "imposed tariffs".',
  source: 'CAMEO codebook 1.1b3, verb patterns by kind of object; own lists in lexicon/frames-verb-objects.ts',
  confidence: 0.7,
  examples: [
    ['Poland recalled its ambassador from Hungary on Monday.', ['event: POL > HUN SANCTION/withdraw REPORTED']],
    ['Chile imposed tariffs on Peruvian copper.', ['event: CHL > PER SANCTION/discontinue REPORTED']],
  ],
  leaves: ['The company recalled a toy from shops in Hungary.', 'Chile imposed order in the stadium.'],
  find: (reading) =>
    verbsOf(reading).flatMap((verb) => {
      const objects = objectsOf(reading.tree, verb).flatMap((object) => joined(reading.tree, object));
      for (const lemma of lemmasOf(reading.tree, verb))
        for (const frame of verbObjectFrames.get(lemma) ?? []) {
          const object = objects.find(
            (token) => frame.object !== null && isOfClass(token.lemma.toLowerCase(), frame.object),
          );
          if (object === undefined) continue;
          const draft = draftVerb(reading, verbObject, frame, verb, object);
          if (draft !== null) return [draft];
        }
      return [];
    }),
};

export const verbDeed: RelationRule = {
  id: 'relation.verb',
  says: 'A verb that names a deed or a speech act joins its subject to the party in its object or after its preposition.',
  source: 'CAMEO codebook 1.1b3 and PLOVER manual draft 2.0, cue verbs; own list in lexicon/frames-verbs.ts',
  confidence: 0.7,
  examples: [
    ['Peru accused Chile of spying.', ['event: PER > CHL ACCUSE/allege REPORTED']],
    ['Norway and Sweden agreed to cooperate.', ['event: NOR+SWE > NOR+SWE AGREE REPORTED']],
  ],
  leaves: ['Peru won the match.', 'Norway is larger than Denmark.'],
  find: (reading) =>
    verbsOf(reading).flatMap((verb) => {
      for (const lemma of lemmasOf(reading.tree, verb))
        for (const frame of verbFrames.get(lemma) ?? []) {
          const draft = draftVerb(reading, verbDeed, frame, verb, null);
          if (draft !== null) return [draft];
        }
      return [];
    }),
};

const verbsOf = (reading: Reading): Token[] =>
  reading.tree.tokens.filter((token) => isVerb(token) && !isModifier(token));

/** "planned activities", "the disputed temple": a participle before its noun is no predicate. */
const isModifier = (token: Token): boolean =>
  ['amod', 'compound', 'aux', 'aux:pass', 'cop', 'case'].includes(token.dep);

function draftVerb(
  reading: Reading,
  rule: RelationRule,
  frame: Frame,
  verb: Token,
  object: Token | null,
): Draft | null {
  const { world, tree } = reading;
  const type = typeOf(frame);
  const around = reading.reachAt(verb);
  const actorReach: Reach = { ...around, places: false, deep: false };
  const subjects = subjectsOf(tree, verb);
  const objects = objectsOf(tree, verb);
  if (isAuxiliaryUse(reading, frame, verb, objects)) return null;
  let actor = joinParties(...subjects.map((subject) => partyAt(world, tree, subject, actorReach)));
  const reach: Reach = {
    ...around,
    deep: !frame.direct,
    places: frame.travel || PLACED.includes(type),
  };
  const holders = [verb, ...(governorOfSplit(reading, verb) ?? [])];
  let recipient = recipientAt(reading, frame, holders, objects, clausesOf(tree, verb), actor, reach);
  if (frame.travel && !travels(reading, subjects)) return null;
  let inferred = false;
  const notes: string[] = [];
  if (recipient.keys.length === 0 && frame.symmetric && actor.keys.length >= 2) recipient = actor;
  if (recipient.keys.length === 0 && object !== null && !isPassive(tree, verb)) {
    const owner = without(world, partyAt(world, tree, object, { ...reach, deep: true }), actor);
    if (owner.keys.length > 0 && !isOwnForce(frame)) recipient = owner;
  }
  if (recipient.keys.length === 0 && frame.implied && actor.keys.length > 0) {
    const found = impliedByContext(reading, frame, verb, object, actor, reach);
    recipient = found.party;
    inferred = found.party.keys.length > 0;
    if (inferred) notes.push(`recipient by context: ${found.how}`);
  }
  if (actor.keys.length === 0 || recipient.keys.length === 0) return null;
  if (frame.inverse) [actor, recipient] = [recipient, actor];
  return draftOf(reading, rule, frame, verb, {
    actor,
    recipient,
    words: object === null ? withParticle(reading, verb) : [...withParticle(reading, verb), object],
    notes,
    inferred,
    confidence: inferred ? rule.confidence - 0.2 : rule.confidence,
  });
}

/** Frames that move the actor's own things: "sent its soldiers" says nothing about whose soldiers. */
const isOwnForce = (frame: Frame): boolean => frame.object === 'FORCES' && frame.cameo.startsWith('15');

/** A verb that only looks like its frame: "asked whether", "offered no comment", "agreed that". */
function isAuxiliaryUse(reading: Reading, frame: Frame, verb: Token, objects: readonly Token[]): boolean {
  const { tree } = reading;
  if (frame.object === null && frame.cameo === '030' && clausesOf(tree, verb).length === 0 && objects.length === 0)
    return !(frame.lemma === 'agree');
  // "Asked whether …, he said": nobody demands.
  return verb.pos === 'VBN' && relationOf(verb) === 'advcl' && frame.speech;
}

/** "moved two battalions to the border": an adverb or noun parsed as holder of the preposition. */
function governorOfSplit(reading: Reading, verb: Token): Token[] | null {
  const { tree } = reading;
  const clause = clausesOf(tree, verb).find((child) => relationOf(child) === 'xcomp' && !isVerb(child));
  return clause === undefined ? null : [clause];
}

const withParticle = (reading: Reading, verb: Token): Token[] => [
  verb,
  ...childrenOf(reading.tree, verb).filter((child) => child.dep === 'compound:prt'),
];

/** Officials and delegations visit; a pilot or a tanker only arrives. */
function travels(reading: Reading, subjects: readonly Token[]): boolean {
  return subjects.some((subject) => {
    const mention = reading.tree.mentions[subject.index];
    const kind =
      mention?.reference == null ? null : (reading.world.scene.references.get(mention.reference)?.kind ?? null);
    if (kind === 'PERSON') return true;
    return (
      isNoun(subject) &&
      (OFFICIAL_NOUNS.has(subject.lemma.toLowerCase()) ||
        (below(reading.tree, subject).length < 4 && kind === 'COUNTRY' && mention?.kind !== 'NAME'))
    );
  });
}

/** Recipient by the sentence, then by what was read before. */
function impliedByContext(
  reading: Reading,
  frame: Frame,
  verb: Token,
  object: Token | null,
  actor: Party,
  reach: Reach,
): { party: Party; how: string } {
  const { world, tree } = reading;
  const type = typeOf(frame);
  // "summoned the ambassador and demanded an apology": of the verb it is joined to.
  if (relationOf(verb) === 'conj') {
    const first = governorOf(tree, verb);
    if (first !== null && isVerb(first)) {
      const shared = joinParties(
        ...objectsOf(tree, first).map((token) => partyAt(world, tree, token, { ...reach, deep: true })),
      );
      const other = without(world, shared, actor);
      if (other.keys.length > 0) return { party: other, how: 'the object of the verb before' };
    }
  }
  // The rest of the clause: "threatened to restrict exports to the United States", "on alert after North Korean drones crossed".
  for (const child of childrenOf(tree, verb)) {
    if (
      !['xcomp', 'ccomp', 'advcl', 'obl', 'obj'].includes(relationOf(child)) ||
      (child === object && isOwnForce(frame))
    )
      continue;
    for (const token of below(tree, child)) {
      if (!isNoun(token) && !token.pos.startsWith('JJ')) continue;
      const mention = tree.mentions[token.index];
      if (mention == null || mention.kind === 'PLACE') continue;
      const party = without(
        world,
        partyAt(world, tree, token, { ...reach, places: false, deep: false, plural: NOBODY }),
        actor,
      );
      if (party.keys.length > 0) return { party, how: 'the party named in the clause' };
    }
  }
  const mediates = [verb, ...below(tree, verb)].some((token) => MEDIATING.has(token.lemma.toLowerCase()));
  const counterparts = objectsOf(tree, verb).some((token) => COUNTERPART_NOUNS.has(token.lemma.toLowerCase()));
  const party = impliedRecipient(reading, type, actor, mediates && type === 'AGREE');
  return { party, how: counterparts ? 'a neighbour or rival named before' : 'the other side of what was read before' };
}

const MEDIATING = new Set(['mediate', 'host', 'broker', 'mediation', 'facilitate', 'arbitrate']);
