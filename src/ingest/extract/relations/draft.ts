import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import type { Frame } from '../../../lexicon/frames.ts';
import { CAMEO_CODES } from '../../../lexicon/plover.ts';
import { objectsOf } from './clauses.ts';
import { counterpartOf, lastActor, pairBefore } from './discourse.ts';
import { NOBODY, type Party, partyAt, type Reach, without } from './parties.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { statusOf } from './status.ts';
import { prepositional } from './tree.ts';

const HOSTILE: readonly RelationType[] = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN', 'PROTEST'];
const ANSWERED: readonly RelationType[] = ['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'SANCTION'];

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
  return {
    rule,
    confidence: rule.confidence,
    tree: reading.tree,
    head,
    triggers: words,
    trigger,
    type: typeOf(frame),
    mode: modeOf(frame),
    cameo: frame.cameo,
    symmetric: frame.symmetric,
    speech: frame.speech,
    status: voice?.denied === true ? 'NEGATED' : status,
    trend: null,
    notes: [],
    inferred: false,
    ...give,
    voice,
  };
}

const MAX_TRIGGER = 60;

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
  const take = (token: Token): Party => without(world, partyAt(world, tree, token, reach), actor);
  for (const slot of frame.recipient) {
    const candidates =
      slot === 'obj'
        ? objects
        : slot === 'clause'
          ? clauses.flatMap((clause) => subjectOfClause(reading, clause))
          : [...holders, ...objects].flatMap((holder) => prepositional(tree, holder, slot));
    for (const candidate of candidates) {
      const party = take(candidate);
      if (party.keys.length > 0) return party;
    }
  }
  return NOBODY;
}

function subjectOfClause(reading: Reading, clause: Token): Token[] {
  const { tree } = reading;
  const subject = tree.tokens.find(
    (token) => token.head === clause.index && (token.dep === 'nsubj' || token.dep === 'nsubj:pass'),
  );
  return [...(subject === undefined ? [] : [subject]), ...objectsOf(tree, clause)];
}

/** Whom a speech act without addressee answers: the attacker for blame, the asker for a refusal, both sides for a mediator. */
export function impliedRecipient(reading: Reading, type: RelationType, actor: Party, mediates: boolean): Party {
  const { world, discourse } = reading;
  if (actor.keys.length === 0) return NOBODY;
  if (mediates) return without(world, pairBefore(world, discourse, actor.keys), actor);
  if (type === 'ACCUSE') {
    const attacker = lastActor(discourse, HOSTILE, actor);
    if (attacker.keys.length > 0) return without(world, attacker, actor);
  }
  if (type === 'REJECT') {
    const asker = discourse.past.findLast(
      (relation) => ANSWERED.includes(relation.type) && relation.recipient.keys.some((key) => actor.keys.includes(key)),
    );
    if (asker !== undefined) return without(world, asker.actor, actor);
  }
  return without(world, counterpartOf(world, discourse, actor), actor);
}
