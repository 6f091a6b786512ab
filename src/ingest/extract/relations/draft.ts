import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import type { Frame } from '../../../lexicon/frames.ts';
import { CAMEO_CODES } from '../../../lexicon/plover.ts';
import { relationOf } from '../syntax.ts';
import { objectsOf } from './clauses.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, NOBODY, type Party, without } from './party.ts';
import type { Draft, Implied, Reading, RelationRule } from './rules.ts';
import { refusesAhead, statusOf } from './status.ts';
import { childrenOf, prepositional, prepositionOf, type Tree } from './tree.ts';

export const typeOf = (frame: Frame): RelationType => frame.type ?? CAMEO_CODES.get(frame.cameo)?.type ?? 'CONSULT';

export const modeOf = (frame: Frame): string | null => frame.mode ?? CAMEO_CODES.get(frame.cameo)?.mode ?? null;

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
  const status = statusOf(reading.tree, head, voice !== null);
  const type = typeOf(frame);
  // "has stopped buying gas from …"
  const stops = status === 'NEGATED' ? (isStopped(reading.tree, head) ? STOPPED[type] : undefined) : undefined;
  const refuses =
    status === 'NEGATED' && stops === undefined && REFUSABLE.includes(type) && refusesAhead(reading.tree, head);
  // "travels on to Turkmenistan on Thursday": the present tense of a journey is a plan
  const ahead =
    frame.travel && status === 'REPORTED' && ['VBZ', 'VBP'].includes(head.pos) && !isPerfect(reading.tree, head);
  const threat = status === 'PLANNED' && isThreat(reading.tree, head, type);
  return {
    rule,
    confidence: rule.confidence,
    tree: reading.tree,
    head,
    triggers: words,
    trigger,
    type: stops !== undefined ? 'SANCTION' : refuses ? 'REJECT' : threat ? 'THREATEN' : type,
    mode: refuses || threat || stops !== undefined ? null : modeOf(frame),
    cameo:
      stops !== undefined
        ? stops
        : refuses
          ? type === 'CONSULT'
            ? '125'
            : '120'
          : threat
            ? (THREATS[type] ?? '130')
            : frame.cameo,
    symmetric: frame.symmetric,
    speech: frame.speech,
    status:
      voice?.denied === true
        ? 'NEGATED'
        : refuses || threat || stops !== undefined
          ? 'REPORTED'
          : ahead
            ? 'PLANNED'
            : status,
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

/** What it is to stop doing one of these. */
const STOPPED: Readonly<Partial<Record<RelationType, string>>> = { COOPERATE: '163', AID: '162' };

const isStopped = (tree: Tree, head: Token): boolean =>
  head.pos === 'VBG' &&
  ['stop', 'cease', 'quit', 'halt', 'suspend'].includes(tree.tokens[head.head]?.lemma.toLowerCase() ?? '');

/** Force and penalties that lie ahead are a threat of them; troops that will move only if they hang on an "if" (PLOVER: threats are future conflict). */
function isThreat(tree: Tree, head: Token, type: RelationType): boolean {
  if (type === 'ASSAULT') return true;
  if (type === 'SANCTION' || type === 'COERCE') return true;
  if (THREATS[type] === undefined) return false;
  return childrenOf(tree, head).some(
    (child) =>
      relationOf(child) === 'advcl' &&
      childrenOf(tree, child).some((mark) => ['if', 'unless'].includes(mark.text.toLowerCase())),
  );
}

const THREATS: Readonly<Partial<Record<RelationType, string>>> = {
  ASSAULT: '138',
  COERCE: '130',
  SANCTION: '131',
  MOBILIZE: '138',
};

const MAX_TRIGGER = 60;
/** Not to do one of these, said of the future, is to refuse it. */
const REFUSABLE: readonly RelationType[] = [
  'AGREE',
  'AID',
  'COOPERATE',
  'CONSULT',
  'SUPPORT',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
];

const isPerfect = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some((child) => relationOf(child) === 'aux');

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
  for (const slot of frame.recipient) {
    const candidates =
      slot === 'obj'
        ? objects
        : slot === 'clause'
          ? clauses.flatMap((clause) => subjectOfClause(reading, clause))
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

const isState = (key: string): boolean => /^[A-Z]{3}$/.test(key);

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
