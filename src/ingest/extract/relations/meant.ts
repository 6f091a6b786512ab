import type { Token } from '../../../domain/annotation.ts';
import { type Frame, isOfClass } from '../../../lexicon/frames.ts';
import { CIVILIAN_NOUNS, FIGURATIVE_TARGETS, OFFICIAL_NOUNS, SILENT_VERBS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf } from './clauses.ts';
import { typeOf } from './conventions.ts';
import type { Reading } from './rules.ts';
import { statusOf } from './status.ts';
import { below, childBy, childrenOf, isNoun, lemmaOf, prepositional, prepositionOf } from './tree.ts';

/** A verb that only looks like its frame: "asked whether", "declined to comment", a pilot who arrives. */
export function isMeant(
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
  if (
    ['inform', 'assure', 'remind', 'brief'].includes(frame.lemma) &&
    !objects.some((object) => isOfficial(reading, object))
  )
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
  // "insisted that the dam will not harm anybody"
  if (frame.lemma === 'insist' && clauses.some((clause) => isStated(reading, clause))) return false;
  // "the strip where Peru and Chile meet"
  if (frame.lemma === 'meet' && childrenOf(tree, verb).some((child) => child.text.toLowerCase() === 'where'))
    return false;
  // "has clashed with Brussels over energy" is a quarrel
  if (frame.lemma === 'clash' && prepositional(tree, verb, 'over').length > 0) return false;
  // "welcomed the president to Berlin", but not "welcomed the decision"
  if (
    frame.lemma === 'welcome' &&
    frame.cameo === '043' &&
    !(objects.some((object) => isOfficial(reading, object)) && prepositional(tree, verb, 'to').length > 0)
  )
    return false;
  // "received the radars": only people are received
  if (frame.cameo === '043' && !objects.some((object) => isGuest(reading, object))) return false;
  // "expressed regret that the appeals had been ignored" is no apology for what others did
  if (frame.cameo === '055' && objects.some((object) => isOthersDeed(reading, object))) return false;
  if (frame.lemma === 'warn' && prepositional(tree, verb, 'against').some((child) => child.pos === 'VBG')) return false;
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
  // what a journalist welcomes is no stance of the state
  if (frame.lemma === 'welcome' && subjects.some((subject) => isCivilian(reading, subject))) return false;
  if (frame.civilian && !subjects.some((subject) => isCivilian(reading, subject))) return false;
  if (frame.forces && !subjects.some((subject) => isOfClass(lemmaOf(subject), 'FORCES'))) return false;
  // to ban strikes penalises nobody
  if (typeOf(frame) === 'SANCTION' && objects.some((object) => isOfClass(lemmaOf(object), 'ATTACK'))) return false;
  // "hit a record low", "struck a deal"
  if (frame.cameo === '190' && objects.some((object) => FIGURATIVE_TARGETS.has(lemmaOf(object)))) return false;
  // "Italy beat Croatia" is sport.
  if (
    frame.lemma === 'beat' &&
    !objects.some((object) => isCivilian(reading, object) || isOfClass(lemmaOf(object), 'CAPTIVE'))
  )
    return false;
  // a ship that leaves a port is no retreat
  if (frame.forces && frame.cameo === '0874' && !subjects.some((subject) => isOfClass(lemmaOf(subject), 'TROOPS')))
    return false;
  if (frame.ahead && statusOf(tree, verb, reading.voiceAt(verb) !== null) !== 'PLANNED') return false;
  // whoever sends a delegation does not travel, it does
  return !frame.travel || frame.object === 'DELEGATION' || travels(reading, subjects) || helps(clauses);
}

/** Said as a fact: what is asked for stands in the bare form. */
const isStated = (reading: Reading, clause: Token): boolean =>
  ['VBZ', 'VBD', 'MD'].includes(clause.pos) || childBy(reading.tree, clause, 'aux', 'cop') !== null;

/** Troops sent to help are help. */
const HELPING = new Set(['help', 'assist', 'aid', 'rescue', 'support', 'train', 'protect']);

export const helps = (clauses: readonly Token[]): boolean => clauses.some((clause) => HELPING.has(lemmaOf(clause)));

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

const isGuest = (reading: Reading, object: Token): boolean =>
  isOfficial(reading, object) || reading.tree.mentions[object.index] != null || GUEST_NOUNS.has(lemmaOf(object));

const GUEST_NOUNS = new Set(['delegation', 'mission', 'team', 'guest', 'visitor', 'leader', 'counterpart', 'talks']);

const isOthersDeed = ({ tree }: Reading, regret: Token): boolean =>
  childrenOf(tree, regret).some(
    (child) =>
      ['acl', 'ccomp'].includes(relationOf(child)) &&
      childrenOf(tree, child).some((mark) => mark.text.toLowerCase() === 'that') &&
      childBy(tree, child, 'nsubj', 'nsubj:pass') !== null,
  );

const isQuestion = (reading: Reading, verb: Token): boolean =>
  childrenOf(reading.tree, verb).some(
    (child) =>
      prepositionOf(reading.tree, child) === 'about' ||
      (['ccomp', 'advcl', 'xcomp'].includes(relationOf(child)) &&
        childrenOf(reading.tree, child).some((mark) => QUESTION_WORDS.has(mark.text.toLowerCase()))),
  );

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);

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
