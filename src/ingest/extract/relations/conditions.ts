import type { Token } from '../../../domain/annotation.ts';
import {
  type Condition,
  type Frame,
  isOfClass,
  nounFrames,
  verbFrames,
  verbObjectFrames,
} from '../../../lexicon/frames.ts';
import {
  CIVILIAN_NOUNS,
  FIGURATIVE_TARGETS,
  GUEST_NOUNS,
  HELPING_VERBS,
  OFFICIAL_NOUNS,
  QUESTION_WORDS,
  SILENT_VERBS,
} from '../../../lexicon/frames-modality.ts';
import type { ObjectClass } from '../../../lexicon/frames-objects.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, lemmasOf, objectsOf, subjectsOf } from './clauses.ts';
import { partyAt } from './parties.ts';
import { isState } from './party.ts';
import type { Reading } from './rules.ts';
import { statusOf } from './status.ts';
import {
  below,
  childBy,
  childrenOf,
  contentOf,
  isNoun,
  lemmaOf,
  prepositional,
  prepositionOf,
  type Tree,
} from './tree.ts';

/** Whether a verb is what its frame's row asks for: "asked whether" is no request, a pilot who arrives no visit. */
export const isMeant = (reading: Reading, frame: Frame, verb: Token): boolean =>
  frame.when.every((condition) => holds(reading, condition, verb)) &&
  !frame.not.some((condition) => holds(reading, condition, verb));

/** The deeds that a verb may be with the objects it has: "opened fire" is one, "opened a school" is not. */
export function deedsOf(tree: Tree, verb: Token): Frame[] {
  const lemmas = lemmasOf(tree, verb);
  const objects = objectsOf(tree, verb);
  const fitting = lemmas
    .flatMap((lemma) => verbObjectFrames.get(lemma) ?? [])
    .filter(({ object }) => object !== null && objects.some((one) => isOfClass(lemmaOf(one), object)));
  return [...fitting, ...lemmas.flatMap((lemma) => verbFrames.get(lemma) ?? [])];
}

function holds(reading: Reading, { of, is }: Condition, verb: Token): boolean {
  const { tree } = reading;
  if (of === 'subject')
    return subjectsOf(tree, verb).some((subject) => isOf(reading, is, contentOf(tree, subject), verb));
  if (of === 'object') return objectsOf(tree, verb).some((object) => isOf(reading, is, object, verb));
  if (of === 'complement') return complements.get(is)?.(reading, verb) ?? false;
  if (of === 'with')
    return is
      .split('|')
      .some(
        (word) =>
          prepositional(tree, verb, word).length > 0 ||
          childrenOf(tree, verb).some((child) => relationOf(child) === 'advmod' && child.text.toLowerCase() === word),
      );
  return statusOf(tree, verb, reading.voiceAt(verb) !== null) === 'PLANNED';
}

const isOf = (reading: Reading, name: string, word: Token, verb: Token): boolean =>
  referring.get(name)?.(reading, word, verb) ?? isOfClass(lemmaOf(word), name as ObjectClass);

type Test = (reading: Reading, word: Token, verb: Token) => boolean;

const isOfState: Test = (reading, word) =>
  partyAt(reading.world, reading.tree, word, { ...reading.reachAt(word, []), places: false, deep: false }).keys.some(
    isState,
  );

/** "farmers", "hundreds of Indians" */
const isCivilian: Test = ({ tree }, word) =>
  CIVILIAN_NOUNS.has(lemmaOf(word)) || (tree.inner[word.index]?.kind === 'DEMONYM' && word.pos === 'NNPS');

const isOfficial: Test = (reading, word, verb) =>
  isPerson(reading, word, verb) ||
  OFFICIAL_NOUNS.has(lemmaOf(word)) ||
  ['counterpart', 'colleague'].includes(lemmaOf(word));

const isPerson: Test = ({ tree, world }, word) => {
  const mention = tree.mentions[word.index] ?? null;
  return mention?.reference != null && world.references.get(mention.reference)?.kind === 'PERSON';
};

/** Who is received; "hosts 80,000 Somalis" gives shelter. */
const isGuest: Test = (reading, word, verb) =>
  isOfficial(reading, word, verb) ||
  GUEST_NOUNS.has(lemmaOf(word)) ||
  (reading.tree.mentions[word.index] != null && word.pos !== 'NNPS');

/** Officials and delegations visit, a pilot or a tanker only arrives; whoever travels to help is of use. */
const isTraveller: Test = (reading, word, verb) =>
  isPerson(reading, word, verb) ||
  helps(clausesOf(reading.tree, verb)) ||
  // "Iraqi President Saddam Hussein", where no rule knew the name
  (isNoun(word) &&
    below(reading.tree, word).some(
      (token) => OFFICIAL_NOUNS.has(lemmaOf(token)) && Math.abs(token.index - word.index) <= 4,
    ));

/** "expressed regret that the appeals had been ignored" is no apology for what others did. */
const isOthersDeed: Test = ({ tree }, regret) =>
  childrenOf(tree, regret).some(
    (child) =>
      ['acl', 'ccomp'].includes(relationOf(child)) &&
      childrenOf(tree, child).some((mark) => mark.text.toLowerCase() === 'that') &&
      childBy(tree, child, 'nsubj', 'nsubj:pass') !== null,
  );

/** Classes of subjects and objects that the words alone do not tell. */
export const referring: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['CIVILIAN', isCivilian],
  ['OFFICIAL', isOfficial],
  ['GUEST', isGuest],
  ['TRAVELLER', isTraveller],
  ['OTHERS_DEED', isOthersDeed],
  // "Italy beat Croatia" is sport
  ['VICTIM', (reading, word, verb) => isCivilian(reading, word, verb) || isOfClass(lemmaOf(word), 'CAPTIVE')],
  // "hit a record low", "struck a deal"
  ['FIGURE', (_, word) => FIGURATIVE_TARGETS.has(lemmaOf(word))],
  // "ordered the withdrawal": what is ordered of one's own
  ['DEED', (_, word) => nounFrames.has(lemmaOf(word))],
  // a firm that builds abroad builds for itself
  ['STATE', isOfState],
  ['SPEAKER', (_, word) => ['we', 'i'].includes(word.text.toLowerCase())],
]);

/** A state, its forces, or what they shoot with: "the rupee hit a low in Singapore" is no attack. */
export const isArmed = (tree: Tree, subjects: readonly Token[]): boolean =>
  subjects.some(
    (subject) =>
      tree.mentions[subject.index] != null ||
      (['FORCES', 'ARMS', 'ATTACK', 'SHOT'] as const).some((name) => isOfClass(lemmaOf(subject), name)),
  );

/** Troops sent to help are help. */
export const helps = (clauses: readonly Token[]): boolean =>
  clauses.some((clause) => HELPING_VERBS.has(lemmaOf(clause)));

const clauseIs =
  (test: (reading: Reading, clause: Token) => boolean) =>
  (reading: Reading, verb: Token): boolean =>
    clausesOf(reading.tree, verb).some((clause) => test(reading, clause));

/** Said as a fact: what is asked for stands in the bare form. */
const isStated = ({ tree }: Reading, clause: Token): boolean =>
  ['VBZ', 'VBD', 'MD'].includes(clause.pos) || childBy(tree, clause, 'aux', 'cop') !== null;

const isQuestion = ({ tree }: Reading, verb: Token): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      prepositionOf(tree, child) === 'about' ||
      (['ccomp', 'advcl', 'xcomp'].includes(relationOf(child)) &&
        childrenOf(tree, child).some((mark) => QUESTION_WORDS.has(mark.text.toLowerCase()))),
  );

/** Kinds of what a verb says, asks or refuses. */
export const complements: ReadonlyMap<string, (reading: Reading, verb: Token) => boolean> = new Map([
  ['ANY', clauseIs(() => true)],
  ['OR_OBJECT', ({ tree }, verb) => clausesOf(tree, verb).length + objectsOf(tree, verb).length > 0],
  ['QUESTION', isQuestion],
  // "told Myanmar to stop"
  ['REQUEST', clauseIs((_, clause) => clause.pos === 'VB')],
  // "insisted that the dam will not harm anybody"
  ['STATEMENT', clauseIs(isStated)],
  // "declined to comment"
  ['SILENCE', clauseIs((_, clause) => SILENT_VERBS.has(lemmaOf(clause)))],
  // "warned against travelling"
  ['DISSUASION', ({ tree }, verb) => prepositional(tree, verb, 'against').some((child) => child.pos === 'VBG')],
]);
