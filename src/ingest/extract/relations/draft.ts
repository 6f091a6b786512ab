import type { Token } from '../../../domain/annotation.ts';
import { type Frame, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import { relationOf } from '../syntax.ts';
import { lemmasOf, objectsOf } from './clauses.ts';
import { codeDeed, typeOf } from './conventions.ts';
import { partyAt, type Reach } from './parties.ts';
import { isState, joinParties, NOBODY, type Party, without } from './party.ts';
import type { Draft, Implied, Reading, RelationRule } from './rules.ts';
import { statusOf } from './status.ts';
import { childrenOf, isVerb, prepositional, prepositionOf, type Tree } from './tree.ts';

/** A draft with what follows from frame and head; `give` fills and overrides. */
export function draftOf(
  reading: Reading,
  rule: RelationRule,
  frame: Frame,
  head: Token,
  give: Pick<Draft, 'actor' | 'recipient'> & Partial<Draft> & { readonly words?: readonly Token[] },
): Draft {
  const words = [...(give.words ?? [head])].sort((a, b) => a.index - b.index);
  const voice = give.voice === undefined ? reading.voiceAt(head) : give.voice;
  const first = words[0] ?? head;
  const last = words.at(-1) ?? head;
  // A stretch over half a sentence names nothing: then the head alone.
  const trigger =
    last.end - first.start <= MAX_TRIGGER
      ? { start: first.start, end: last.end }
      : { start: head.start, end: head.end };
  const coded = codeDeed(reading.tree, head, frame, statusOf(reading.tree, head, voice !== null));
  return {
    rule,
    confidence: rule.confidence,
    tree: reading.tree,
    head,
    triggers: words,
    trigger,
    type: coded.type,
    mode: coded.mode,
    cameo: coded.cameo,
    symmetric: frame.symmetric,
    speech: frame.speech,
    status: voice?.denied === true ? 'NEGATED' : coded.status,
    trend: null,
    notes: [],
    denies: false,
    inferred: null,
    pending: null,
    speaks: null,
    ...give,
    voice,
  };
}

const MAX_TRIGGER = 60;
/** What is taken from the context rather than read is that much less sure. */
const INFERENCE_COST = 0.2;

/** The draft with the recipient that the context gives, or null when it gives none. */
export function completeDraft(draft: Draft, { party, how, written }: Implied): Draft | null {
  if (party.keys.length === 0) return null;
  return {
    ...draft,
    recipient: party,
    inferred: written ? null : 'RECIPIENT',
    notes: [...draft.notes, `recipient by context: ${how}`],
    confidence: draft.confidence - INFERENCE_COST,
    pending: null,
  };
}

/** The recipient at the first slot of the frame that holds another party. */
export function recipientAt(
  reading: Reading,
  frame: Frame,
  holders: readonly Token[],
  objects: readonly Token[],
  clauses: readonly Token[],
  actor: Party,
  reach: Reach,
): Party {
  const { world, tree } = reading;
  const take = (token: Token, how: Reach = reach): Party => without(world, partyAt(world, tree, token, how), actor);
  // "lodged a note of protest with Peru": the parser may hang the preposition on what the object is of
  const contents = objects.flatMap((object) => prepositional(tree, object, 'of'));
  // "urged them not to travel to Peru": who is asked is nobody's state
  const isAddressed = typeOf(frame) === 'REQUEST' && frame.recipient.includes('obj') && objects.length > 0;
  for (const slot of frame.recipient) {
    if (slot === 'clause' && isAddressed) continue;
    const candidates =
      slot === 'obj'
        ? objects
        : slot === 'clause'
          ? clauses
              .filter((clause) => promisesDeed(frame, tree, clause))
              .flatMap((clause) => subjectOfClause(reading, clause))
          : [...holders, ...objects, ...contents].flatMap((holder) => [
              ...prepositional(tree, holder, slot),
              ...markedSubjects(tree, holder, slot),
            ]);
    // "to Cairo on Wednesday and to Addis Ababa on Friday"
    const stops = frame.travel ? joinParties(...candidates.map((candidate) => take(candidate))) : NOBODY;
    if (stops.keys.length > 0) return stops;
    for (const candidate of candidates) {
      const party = take(candidate);
      if (party.keys.length > 0) return party;
    }
    if (slot !== 'clause') continue;
    for (const around of clauses.flatMap((clause) => aroundClause(tree, clause))) {
      const party = take(around, { ...reach, deep: false });
      // "warned that it would take the matter to the United Nations"
      if (typeOf(frame) === 'THREATEN' && !party.keys.some(isState)) continue;
      // "vowed to build weapons against …" promises nothing to them
      if (typeOf(frame) === 'AGREE' && prepositionOf(tree, around) === 'against') continue;
      if (party.keys.length > 0) return party;
    }
  }
  return NOBODY;
}

/** "promised to publish the loan agreements with Peru" promises Peru nothing: only a deed is promised to whom it reaches. */
const promisesDeed = (frame: Frame, tree: Tree, clause: Token): boolean =>
  typeOf(frame) !== 'AGREE' ||
  !isVerb(clause) ||
  lemmasOf(tree, clause).some((lemma) => verbFrames.has(lemma) || verbObjectFrames.has(lemma));

function subjectOfClause(reading: Reading, clause: Token): Token[] {
  const { tree } = reading;
  const subject = tree.tokens.find(
    (token) => token.head === clause.index && (token.dep === 'nsubj' || token.dep === 'nsubj:pass'),
  );
  return [...(subject === undefined ? [] : [subject]), ...objectsOf(tree, clause)];
}

/** "threatened to break relations with Russia" */
const aroundClause = (tree: Tree, clause: Token): Token[] =>
  childrenOf(tree, clause).filter(
    (child) => relationOf(child) === 'obl' && CLAUSE_PREPOSITIONS.has(prepositionOf(tree, child) ?? ''),
  );

const CLAUSE_PREPOSITIONS = new Set([
  'between',
  'to',
  'from',
  'with',
  'against',
  'on',
  'for',
  'of',
  'toward',
  'towards',
]);

/** "appealed to both sides to stop": the parser may take the addressee for the subject of the infinitive. */
const markedSubjects = (tree: Tree, holder: Token, preposition: string): Token[] =>
  childrenOf(tree, holder)
    .filter(
      (child) =>
        relationOf(child) === 'advcl' &&
        childrenOf(tree, child).some((mark) => relationOf(mark) === 'mark' && mark.text.toLowerCase() === preposition),
    )
    .flatMap((child) => childrenOf(tree, child).filter((subject) => relationOf(subject) === 'nsubj'));
