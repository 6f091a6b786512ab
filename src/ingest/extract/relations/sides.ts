import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Frame, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import { NAMING_VERBS, OFFICIAL_NOUNS, SUFFERING_VERBS, SUPPORT_VERBS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { lemmasOf, subjectsOf } from './clauses.ts';
import { typeOf } from './conventions.ts';
import { recipientAt } from './draft.ts';
import { partyAt, partyBeside, type Reach } from './parties.ts';
import { joinParties, NOBODY, type Party, without } from './party.ts';
import type { Reading } from './rules.ts';
import { childBy, childrenOf, governorOf, isNoun, isVerb, joined, lemmaOf, prepositional } from './tree.ts';

const PLACED: readonly RelationType[] = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT'];

/** Who stands on which side of a noun. */
export function sidesOf(
  reading: Reading,
  frame: Frame,
  noun: Token,
): { actor: Party; recipient: Party; words: Token[] } {
  const { world, tree } = reading;
  const around = reading.reachAt(noun, []);
  const direct: Reach = { ...around, places: false, deep: false };
  const reach: Reach = { ...around, deep: true, places: frame.travel || PLACED.includes(typeOf(frame)) };
  const words = [noun];
  const partyOfAll = (tokens: readonly Token[], how: Reach): Party =>
    joinParties(...tokens.map((token) => partyAt(world, tree, token, how)));

  // "talks between A and B", "Russia-Iran ties", "the visit of A to B"
  const between = partyOfAll(prepositional(tree, noun, 'between').concat(prepositional(tree, noun, 'among')), direct);
  if (between.keys.length >= 2 && frame.symmetric) return { actor: between, recipient: between, words };
  let actor = partyBeside(world, tree, noun, direct);
  if (frame.symmetric && actor.keys.length >= 2) return { actor, recipient: actor, words };
  if (frame.symmetric && actor.keys.length === 0) {
    const of = partyOfAll(prepositional(tree, noun, 'of'), direct);
    if (of.keys.length >= 2) return { actor: of, recipient: of, words };
  }
  const slots = ['by', 'from', 'of'].filter(
    (slot) => !frame.recipient.includes(slot) && !(frame.theme && slot === 'of'),
  );
  if (actor.keys.length === 0)
    actor = partyOfAll(
      slots.flatMap((slot) => prepositional(tree, noun, slot)),
      direct,
    );
  const verb = supportOf(reading, noun);
  const lemmas = verb === null ? [] : lemmasOf(tree, verb);
  const suffered = lemmas.some(
    (lemma) => SUFFERING_VERBS.has(lemma) && (lemma.includes('_') || relationOf(noun) === 'obj'),
  );
  if (suffered && verb !== null) {
    const sufferer = partyOfAll(subjectsOf(tree, verb), direct);
    // "drew criticism from Norway": the parser hangs the critic on the verb
    const source = ['from', 'by'].flatMap((slot) => prepositional(tree, verb, slot));
    const doer = actor.keys.length > 0 ? actor : partyOfAll(source, direct);
    return { actor: without(world, doer, sufferer), recipient: sufferer, words: [verb, noun] };
  }
  // "the United States speeded up the withdrawal", but not "condemned the withdrawal", nor "the move follows the arrest".
  const carried =
    lemmas.some((lemma) => SUPPORT_VERBS.has(lemma)) ||
    (verb !== null &&
      !lemmas.some((lemma) => verbFrames.has(lemma) || NAMING_VERBS.has(lemma)) &&
      speechVerb(verb.lemma) === null &&
      subjectsOf(tree, verb).some((subject) => tree.mentions[subject.index] != null));
  if (
    actor.keys.length === 0 &&
    verb !== null &&
    ((frame.symmetric && typeOf(frame) !== 'ASSAULT') || frame.travel || (carried && relationOf(noun) === 'obj'))
  ) {
    actor = partyOfAll(subjectsOf(tree, verb), direct);
    const passive = childBy(tree, verb, 'nsubj:pass');
    if (actor.keys.length === 0 && passive !== null && typeOf(frame) === 'CONSULT' && relationOf(noun) === 'obl')
      actor = partyAt(world, tree, passive, direct);
    if (carried && relationOf(noun) === 'obj') words.unshift(verb);
  }
  if (actor.keys.length === 0 && frame.recipient.includes('of') && PLACED.includes(typeOf(frame)))
    // "the arrest in Moscow of a Finn": by those who rule the place
    actor = partyOfAll(prepositional(tree, noun, 'in'), { ...direct, places: true });
  const isVisit = actor.keys.length === 0 && typeOf(frame) === 'CONSULT';
  if (isVisit) actor = visitorAround(reading, noun, direct);
  // "is on a visit to Hungary", "is in talks with Hungary"
  const visitor =
    childBy(tree, noun, 'cop') === null ? null : (childBy(tree, noun, 'nsubj') ?? subjectsOf(tree, noun)[0] ?? null);
  if (actor.keys.length === 0 && visitor !== null && (frame.travel || typeOf(frame) === 'CONSULT'))
    actor = partyAt(world, tree, visitor, direct);
  // "the delivery of French radars to Armenia": the parser may hang the recipient on the thing
  const things = frame.cameo === '061' ? prepositional(tree, noun, 'of') : [];
  const holders = verb !== null && carried ? [noun, verb, ...things] : [noun, ...things];
  let recipient = recipientAt(reading, frame, holders, [], thatClausesOf(reading, noun), actor, reach);
  if (recipient.keys.length === 0 && isVisit && frame.symmetric)
    recipient = without(world, hostAround(reading, noun, reach), actor);
  if (recipient.keys.length === 0 && frame.symmetric && actor.keys.length >= 2) recipient = actor;
  // "denied Sudanese accusations": of whoever denies them
  if (recipient.keys.length === 0 && verb !== null && typeOf(frame) === 'ACCUSE' && isAnswer(lemmas))
    recipient = without(world, partyOfAll(subjectsOf(tree, verb), direct), actor);
  return { actor, recipient, words };
}

const isAnswer = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) =>
    [...(verbFrames.get(lemma) ?? []), ...(verbObjectFrames.get(lemma) ?? [])].some(
      (frame) => typeOf(frame) === 'REJECT',
    ),
  );

/** "the accusation that Chile armed the rebels" */
const thatClausesOf = ({ tree }: Reading, noun: Token): Token[] =>
  childrenOf(tree, noun).filter(
    (child) =>
      ['acl', 'ccomp', 'dep'].includes(relationOf(child)) &&
      childrenOf(tree, child).some((mark) => mark.text.toLowerCase() === 'that' && mark.index > noun.index),
  );

/** The verb that a noun belongs to: as object, or as "for talks", "after a meeting". */
function supportOf(reading: Reading, noun: Token): Token | null {
  const governor = governorOf(reading.tree, noun);
  if (governor === null || !['obj', 'obl', 'conj', 'nsubj:pass'].includes(relationOf(noun))) return null;
  if (relationOf(noun) === 'conj') return supportOf(reading, governor);
  return isVerb(governor) ? governor : null;
}

/** "Minister X, in Delhi for two days of talks": the person above the noun. */
function visitorAround(reading: Reading, noun: Token, reach: Reach): Party {
  const { world, tree } = reading;
  let at = governorOf(tree, noun);
  for (let step = 0; at !== null && step < 4; step++) {
    const mention = tree.mentions[at.index] ?? null;
    const kind = mention?.reference == null ? null : world.references.get(mention.reference)?.kind;
    if (kind === 'PERSON' || OFFICIAL_NOUNS.has(lemmaOf(at))) return partyAt(world, tree, at, reach);
    if (!isNoun(at)) return NOBODY;
    at = governorOf(tree, at);
  }
  return NOBODY;
}

/** The country in whose city officials of one other country talk: "in Delhi for two days of talks". */
function hostAround(reading: Reading, noun: Token, reach: Reach): Party {
  const { world, tree } = reading;
  let at: Token | null = noun;
  for (let step = 0; at !== null && step < 4; step++) {
    for (const place of prepositional(tree, at, 'in')) {
      const party = partyAt(world, tree, place, { ...reach, deep: false, places: true });
      if (party.keys.length > 0) return party;
    }
    at = governorOf(tree, at);
    if (at !== null && isVerb(at)) return NOBODY;
  }
  return NOBODY;
}

/** Whoever does what the clause around a noun says: its subject, or "with the countries set to …". */
export function doerAround(reading: Reading, noun: Token, reach: Reach): Party {
  const { world, tree } = reading;
  let at = governorOf(tree, noun);
  for (let step = 0; at !== null && step < 5; step++) {
    if (isVerb(at)) {
      const party = joinParties(
        ...subjectsOf(tree, at)
          .flatMap((token) => joined(tree, token))
          .map((token) => partyAt(world, tree, token, reach)),
      );
      if (party.keys.length > 0) return party;
    }
    at = governorOf(tree, at);
  }
  return NOBODY;
}
