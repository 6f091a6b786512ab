import type { RelationType } from '../../../domain/facts.ts';
import { contains, overlaps } from '../../../domain/spans.ts';
import { relationOf } from '../syntax.ts';
import { decisionOf } from './clauses.ts';
import { isState, joinParties, type Party } from './party.ts';
import type { Draft } from './rules.ts';
import { childrenOf } from './tree.ts';
import type { World } from './world.ts';

/** One relation with every place that states it: the first draft names it, the others are further evidence. */
export interface Settled {
  readonly drafts: readonly Draft[];
  readonly actor: Party;
  readonly recipient: Party;
}

/** Relations that last: said of some of the parties and of all of them, they are one. */
const LASTING: readonly RelationType[] = ['OPPOSE', 'COOPERATE', 'CONSULT', 'SANCTION'];
const MUTUAL: readonly RelationType[] = ['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT'];

/**
 * What is said of the same parties in the same voice becomes one relation: one meeting is one event, whoever mentions it again.
 */
export function decide(world: World, drafts: readonly Draft[]): Settled[] {
  const settled: Growing[] = [];
  const alike = new Map<string, Growing[]>();
  for (const draft of drafts) {
    const key = `${draft.type} ${draft.status} ${draft.voice === null ? '' : asserterOf(draft)}|${draft.voice === null}`;
    const candidates = alike.get(key) ?? [];
    const same = candidates.find((other) => isSame(world, other, draft));
    if (same === undefined) {
      const relation = { drafts: [draft], actor: draft.actor, recipient: draft.recipient };
      settled.push(relation);
      alike.set(key, [...candidates, relation]);
      continue;
    }
    // said of one of another and of both together: who did it to whom is kept
    if (isMutual(same) !== isMutual(draft)) {
      const directed = isMutual(same) ? draft : same;
      [same.actor, same.recipient] = [directed.actor, directed.recipient];
      same.drafts.push(draft);
      continue;
    }
    const mirrored = isMirrored(same, draft);
    same.actor = joinParties(same.actor, mirrored ? draft.recipient : draft.actor);
    same.recipient = joinParties(same.recipient, mirrored ? draft.actor : draft.recipient);
    same.drafts.push(draft);
  }
  return settled.map((relation) => withActor(world, namedFirst(relation), settled));
}

interface Growing {
  drafts: Draft[];
  actor: Party;
  recipient: Party;
}

const isMutual = ({ actor, recipient }: { readonly actor: Party; readonly recipient: Party }): boolean =>
  actor.keys.length > 1 && equal(actor, recipient);

/** Of the drafts of one sentence, in the order of the rules: what needs the context gives way to what is written. */
export function withoutRivals(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const late = ({ pending, rule }: Draft): number => (rule.yields ? 2 : pending !== null ? 1 : 0);
  for (const draft of drafts.toSorted((a, b) => late(a) - late(b)))
    if (!kept.some((other) => sharesDeed(other, draft))) kept.push(draft);
  return kept;
}

/** "promised to send a frigate" is the promise; what is promised, asked, threatened or signed for is not told a second time. */
export function withoutEmbedded(drafts: readonly Draft[]): Draft[] {
  const acts = new Set(drafts.filter((draft) => draft.speech || draft.cameo === SIGNING).map((draft) => draft.head));
  return drafts.filter((draft) => {
    if (draft.status !== 'PLANNED' && draft.status !== 'HYPOTHETICAL' && !isInfinitive(draft)) return true;
    let at = draft.head;
    for (let step = 0; step < 3; step++) {
      const governor = draft.tree.tokens[at.head];
      if (governor === undefined || !['xcomp', 'advcl', 'obj', 'conj', 'acl'].includes(relationOf(at))) return true;
      if (decisionOf(draft.tree, governor) !== null) return true;
      if (acts.has(governor)) return false;
      at = governor;
    }
    return true;
  });
}

const SIGNING = '057';
const isInfinitive = ({ tree, head }: Draft): boolean => childrenOf(tree, head).some((child) => child.pos === 'TO');

/** Two rules at one word, or a noun inside the stretch that a verb frame has used up. */
const sharesDeed = (kept: Draft, draft: Draft): boolean =>
  kept.head === draft.head ||
  // "upgraded their ties": the noun is what the verb acts on, and no relation of its own
  (kept.head !== draft.head && kept.triggers.includes(draft.head) && !isJudged(kept, draft)) ||
  (kept.type === draft.type && (overlaps(kept.trigger, draft.trigger) || contains(kept.trigger, draft.head)));

/** "denied Sudanese accusations", "regards the delivery of radars as a threat": the deed that is judged is told of, too. */
const isJudged = (kept: Draft, draft: Draft): boolean =>
  JUDGEMENTS.includes(kept.type) &&
  kept.type !== draft.type &&
  !draft.actor.keys.some((key) => kept.actor.keys.includes(key));

const JUDGEMENTS: readonly RelationType[] = ['REJECT', 'ACCUSE', 'SUPPORT'];

function isSame(
  world: World,
  settled: { readonly drafts: readonly Draft[]; actor: Party; recipient: Party },
  draft: Draft,
): boolean {
  const [first] = settled.drafts;
  if (first === undefined || first.type !== draft.type || first.status !== draft.status) return false;
  if ((first.voice === null) !== (draft.voice === null)) return false;
  if (first.voice !== null && draft.voice !== null && asserterOf(first) !== asserterOf(draft)) return false;
  if (first.actor.keys.length === 0 || draft.actor.keys.length === 0)
    return first.actor.keys.length === draft.actor.keys.length && equal(settled.recipient, draft.recipient);
  const one =
    LASTING.includes(draft.type) ||
    first.cameo.slice(0, 3) === draft.cameo.slice(0, 3) ||
    draft.tree.sentence.passage === 0 ||
    first.tree.sentence.passage === 0;
  if (equal(settled.actor, draft.actor) && equal(settled.recipient, draft.recipient))
    return one && !isOther(world, first, draft);
  if (isMirrored(settled, draft)) return one;
  if (!LASTING.includes(draft.type)) return false;
  return nested(settled.actor, draft.actor) && nested(settled.recipient, draft.recipient);
}

const asserterOf = (draft: Draft): string => draft.voice?.asserter ?? draft.voice?.text ?? '';

/** Two deeds of one kind on two days are two, but talks that go on are one. */
function isOther(world: World, first: Draft, draft: Draft): boolean {
  if (MUTUAL.includes(draft.type) || draft.type === 'OPPOSE') return false;
  const [a, b] = [timeOf(world, first), timeOf(world, draft)];
  return a !== null && b !== null && a !== b;
}

const timeOf = (world: World, draft: Draft): string | null => timeAround(world, draft)?.text ?? null;

/** "Golestani arrived in Ankara" and "Demirkol met Golestani": who meets whom does not matter. */
const isMirrored = (
  settled: { actor: Party; recipient: Party; readonly drafts: readonly Draft[] },
  draft: Draft,
): boolean =>
  MUTUAL.includes(draft.type) &&
  settled.drafts[0]?.type !== 'SUPPORT' &&
  equal(settled.actor, draft.recipient) &&
  equal(settled.recipient, draft.actor) &&
  !equal(settled.actor, draft.actor);

const equal = (a: Party, b: Party): boolean =>
  a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));

const nested = (a: Party, b: Party): boolean =>
  a.keys.every((key) => b.keys.includes(key)) || b.keys.every((key) => a.keys.includes(key));

/** The place that names a relation: a clause of its own before a phrase, the body before the headline, then order of reading. */
function namedFirst(relation: { drafts: Draft[]; actor: Party; recipient: Party }): Settled {
  const [first] = relation.drafts.toSorted((a, b) => rank(a) - rank(b));
  if (first === undefined || relation.drafts[0] === first) return relation;
  const mirrored = isMirrored({ ...relation, drafts: [first] }, first);
  return {
    actor: mirrored ? relation.recipient : relation.actor,
    recipient: mirrored ? relation.actor : relation.recipient,
    drafts: [first, ...relation.drafts.filter((draft) => draft !== first)],
  };
}

const rank = (draft: Draft): number =>
  (draft.tree.sentence.passage === 0 ? 4 : 0) + (draft.inferred ? 2 : 0) + (isMain(draft) ? 0 : 1);

/** The verb of the sentence, also where the parser hangs it under another one. */
const isMain = (draft: Draft): boolean => {
  const relation = relationOf(draft.head);
  if (draft.head.head < 0) return true;
  const governor = draft.tree.tokens[draft.head.head];
  return ['ccomp', 'dep', 'parataxis', 'conj'].includes(relation) && governor !== undefined && governor.head < 0;
};

/** The time expression beside the deed: the nearest one in its own clause. */
export function timeAround(world: World, draft: Draft) {
  const { tree, head } = draft;
  const times = (world.times.get(tree.sentence.passage) ?? []).filter((time) => contains(tree.sentence, time));
  let best: (typeof times)[number] | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const token = tree.tokens.findLast((candidate) => contains(time, candidate));
    if (token === undefined) continue;
    const distance = stepsUpTo(draft, token.index);
    if (distance === null) continue;
    const total = distance * 100 + Math.abs(token.index - head.index);
    if (total < bestDistance) [best, bestDistance] = [time, total];
  }
  return best;
}

const MAX_STEPS = 4;

/** How far a word hangs under the deed, or under the verb that the deed's noun belongs to; null when elsewhere. */
function stepsUpTo(draft: Draft, index: number): number | null {
  const { tree, head } = draft;
  const clause = head.pos.startsWith('VB') ? head.index : head.head;
  let at = index;
  for (let step = 0; step <= MAX_STEPS; step++) {
    if (at === head.index) return step;
    if (at === clause) return step + 1;
    at = tree.tokens[at]?.head ?? -1;
    if (at < 0) return null;
  }
  return null;
}

/** "Sanctions pressure on Russia": whose? Those of whom the same speaker says that they oppose it, states alone. */
function withActor(world: World, relation: Settled, all: readonly Settled[]): Settled {
  const [main] = relation.drafts;
  if (main === undefined || relation.actor.keys.length > 0) return relation;
  const other = all.find(
    ({ drafts: [first], actor, recipient }) =>
      first?.voice != null &&
      main.voice !== null &&
      asserterOf(first) === asserterOf(main) &&
      first.type === 'OPPOSE' &&
      actor.keys.length > 0 &&
      nested(recipient, relation.recipient),
  );
  if (other === undefined) return relation;
  const references = other.actor.references.filter((id) => world.references.get(id)?.kind === 'COUNTRY');
  const keys = other.actor.keys.filter(isState);
  const note = 'actor inferred: whoever opposes them, in the same mouth';
  return {
    ...relation,
    actor: { references, keys },
    drafts: relation.drafts.map((draft) => ({ ...draft, notes: [...draft.notes, note], confidence: GUESSED })),
  };
}

const GUESSED = 0.3;
