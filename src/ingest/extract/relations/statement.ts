import { passageAt, rawSpansOf } from '../../../domain/article.ts';
import type { Claim, Event, Evidence, Reference, RelationStatus } from '../../../domain/facts.ts';
import { statementId } from '../../../domain/ids.ts';
import type { PassageSpan, Span } from '../../../domain/spans.ts';
import { contextsOf } from '../../../lexicon/contexts.ts';
import { CAMEO_CODES, PLOVER_TYPES, scoreOf } from '../../../lexicon/plover.ts';
import { relationOf } from '../syntax.ts';
import { narrowed, promiseOf } from './conventions.ts';
import { type Settled, timeAround } from './decide.ts';
import type { Draft } from './rules.ts';
import { below, childrenOf } from './tree.ts';
import type { Voice } from './voice.ts';
import { wordClaim, wordRelation } from './wording.ts';
import { countriesOf, type World } from './world.ts';

/** Fields of a relation that follow from a settled draft. */
function relationFields(world: World, settled: Settled) {
  const [main] = settled.drafts;
  if (main === undefined) return null;
  const evidence = settled.drafts.flatMap((draft) => evidenceOf(world, draft) ?? []);
  const [first] = evidence;
  if (first === undefined) return null;
  const visit = settled.drafts.find((draft) => draft.type === 'CONSULT' && draft.mode === 'visit');
  const source = visit ?? main;
  const contexts = contextsAround(world, settled);
  const trend = settled.drafts.find((draft) => draft.trend !== null)?.trend ?? null;
  const promised = main.status === 'PLANNED' && trend === null ? promiseOf(main.type, source.cameo) : undefined;
  const cameo = narrowed(promised ?? source.cameo, contexts);
  const code = CAMEO_CODES.get(cameo);
  const type = promised === undefined || code === undefined ? main.type : code.type;
  const mode = promised === undefined ? (source.mode ?? code?.mode ?? null) : null;
  const status: RelationStatus = main.status;
  const time = settled.drafts.map((draft) => timeAround(world, draft)).find((found) => found !== null) ?? null;
  const actors = settled.actor.references;
  const recipients = settled.recipient.references;
  const referencesOf = (ids: readonly string[]): Reference[] => ids.flatMap((id) => world.references.get(id) ?? []);
  const trigger: PassageSpan = { passage: main.tree.sentence.passage, ...main.trigger };
  return {
    main,
    type,
    mode,
    trend,
    status,
    contexts: [...new Set([...contexts, ...(code?.contexts ?? [])])].sort(),
    cameo,
    quad: PLOVER_TYPES[type].quad,
    score: scoreOf(type, mode),
    date: time?.resolved ?? null,
    on: time?.id ?? null,
    actors,
    recipients,
    places: [...new Set(settled.drafts.flatMap((draft) => placesAround(world, draft)))],
    trigger,
    evidence,
    rule: main.rule.id,
    confidence: main.confidence,
    triggers: main.triggers.map((token) => token.text),
    notes: main.notes,
    // One place that has both sides in its words is enough.
    inferred: settled.drafts.every((draft) => draft.inferred !== null) ? main.inferred : null,
    text: wordRelation({
      type,
      mode,
      status,
      trend,
      actors: referencesOf(actors),
      recipients: referencesOf(recipients),
    }),
    firstRaw: rawSpansOf(passageAt(world.scene.article, first.passage), first)[0],
  };
}

export function eventOf(world: World, settled: Settled): Event | null {
  const fields = relationFields(world, settled);
  if (fields?.firstRaw === undefined) return null;
  const { main: _, firstRaw, ...relation } = fields;
  const parts = [relation.type, ...relation.actors, ...relation.recipients];
  return { id: statementId(world.scene.articleId, 'EVENT', firstRaw, parts), ...relation, text: `${relation.text}.` };
}

export function claimOf(world: World, settled: Settled, voice: Voice): Claim | null {
  const fields = relationFields(world, settled);
  if (fields?.firstRaw === undefined) return null;
  const { main: _, firstRaw, ...relation } = fields;
  const asserter = voice.asserter === null ? null : (world.references.get(voice.asserter) ?? null);
  const parts = [relation.type, ...relation.actors, ...relation.recipients, voice.asserter ?? voice.text];
  const [iso3] = asserter === null ? [] : countriesOf(world, asserter, true);
  const country = iso3 === undefined ? null : (world.references.get(world.countries.get(iso3) ?? '')?.name ?? null);
  return {
    id: statementId(world.scene.articleId, 'CLAIM', firstRaw, parts),
    ...relation,
    text: `${wordClaim(asserter, voice.text, country, relation.text)}.`,
    assertedBy: voice.asserter,
    assertedByText: voice.text,
    quote: voice.quote?.id ?? null,
    concerns: [],
  };
}

/** The clause of the deed, inside the words of its quote; the trigger alone where the clause is broken in every copy. */
function evidenceOf(world: World, draft: Draft): Evidence | null {
  const { tree, head } = draft;
  const { passage, start: sentenceStart, end: sentenceEnd } = tree.sentence;
  const limits = draft.voice?.quote?.evidence[0];
  const article = passageAt(world.scene.article, passage);
  const stretches: Span[] = [clauseSpan(draft, limits), draft.trigger, { start: head.start, end: head.end }];
  for (const { start, end } of stretches)
    if (end > start && rawSpansOf(article, { start, end }).length > 0)
      return { passage, start, end, sentenceStart, sentenceEnd };
  return null;
}

function clauseSpan(draft: Draft, limits: Span | undefined): Span {
  const { tree, head } = draft;
  const clause = head.pos.startsWith('VB') ? head : (tree.tokens[head.head] ?? head);
  const holder = clause.pos.startsWith('VB') && relationOf(head) !== 'nmod' ? clause : head;
  const words = below(tree, holder).filter((token) => token.pos.match(/\w/) !== null);
  const inside =
    limits === undefined ? words : words.filter((token) => limits.start <= token.start && token.end <= limits.end);
  const first = Math.min(inside[0]?.start ?? draft.trigger.start, draft.trigger.start);
  const last = Math.max(inside.at(-1)?.end ?? draft.trigger.end, draft.trigger.end);
  return { start: first, end: last };
}

/** Places named under the deed, or under the verb its noun belongs to. */
function placesAround(world: World, draft: Draft): string[] {
  const { tree, head } = draft;
  const clause = head.pos.startsWith('VB') ? head : tree.tokens[head.head];
  const roots = [head, ...(clause === undefined || clause === head || !clause.pos.startsWith('VB') ? [] : [clause])];
  const words = roots.flatMap((root) =>
    childrenOf(tree, root)
      .filter((child) => ['obl', 'nmod', 'obj', 'advmod'].includes(relationOf(child)))
      .flatMap((child) => below(tree, child)),
  );
  const found = words.flatMap((token) => {
    const mention = tree.mentions[token.index];
    if (mention?.reference == null) return [];
    return world.references.get(mention.reference)?.kind === 'PLACE' ? [mention.reference] : [];
  });
  return [...new Set(found)];
}

/** By the words of the clause and the offices of its persons: a defence minister's readiness is a military one. */
function contextsAround(world: World, settled: Settled): string[] {
  const found = new Set<string>();
  for (const { tree, head } of settled.drafts) {
    const holder = head.pos.startsWith('VB') ? head : (tree.tokens[head.head] ?? head);
    for (const token of below(tree, holder.pos.startsWith('VB') ? holder : head))
      for (const context of contextsOf(token.lemma.toLowerCase())) found.add(context);
  }
  for (const id of [...settled.actor.references, ...settled.recipient.references]) {
    const reference = world.references.get(id);
    if (reference?.kind !== 'PERSON') continue;
    const titles = [
      ...reference.titles,
      ...world.scene.roles.filter((role) => role.person === id).map((role) => role.titleKey),
    ];
    for (const word of titles.flatMap((title) => title.toLowerCase().split(/\W+/)))
      for (const context of contextsOf(word)) if (context !== 'executive') found.add(context);
  }
  return [...found];
}
