import {
  type Decision,
  type Draft,
  isOfIdentity,
  type Outcome,
  type Reviewer,
  type Target,
} from '../../domain/decision.ts';
import { articleId, decisionId } from '../../domain/ids.ts';
import { DatelineError } from '../../errors.ts';
import type { Graph, GraphTransaction } from '../../graph/driver.ts';
import { timeKey } from '../plan/statements.ts';
import type { Candidate } from '../resolve/fit.ts';
import { deriveAll } from './derive.ts';
import { dirtOf, markDirty } from './dirt.ts';
import { identify } from './identify.ts';
import { distinct, lock, lockJoined } from './locks.ts';
import { referenceCandidates, settleReferences, settleStatements, statementCandidates, targetsOf } from './settle.ts';

/** A row of `blockEntities`. */
interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly references: number;
}
/** A row of `referencesOfEntities` and `referencesInArticles`. */
interface ReferenceRow {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly article: string;
}
/** A row of `blockDoubts`: a pair that may be one. */
interface DoubtRow {
  readonly a: string;
  readonly b: string;
  readonly one: string;
  readonly other: string;
}
interface StateRow {
  readonly undone: string | null;
  readonly kind: Decision['kind'];
  readonly articles: readonly string[];
}

const refused = (message: string): DatelineError => new DatelineError('BAD_USER_INPUT', message);

/** Who stands for what now and did not before, a line each. */
function comparedEntities(before: readonly EntityRow[], after: readonly EntityRow[]): string[] {
  const [held, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const inArticles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;
  const gone = before.filter(({ id }) => !now?.has(id)).map(({ name }) => `"${name}" is nobody of its own any more.`);
  const changed = after.flatMap(({ id, name, references }) => {
    const old = held?.get(id);
    if (old?.references === references && old.name === name) return [];
    return [`"${name}" is named in ${inArticles(references)}, before in ${old?.references ?? 'none'}.`];
  });
  return [...gone, ...changed];
}

/** Which pairs somebody is asked about now and was not before, or no more; what has become one is told as such. */
function comparedDoubts(
  before: readonly DoubtRow[],
  after: readonly DoubtRow[],
  things: readonly EntityRow[],
): string[] {
  const there = new Set(things.map(({ id }) => id));
  const pairs = (rows: readonly DoubtRow[]) => new Map(rows.map((row) => [`${row.a} ${row.b}`, row]));
  const only = (rows: readonly DoubtRow[], others: readonly DoubtRow[]) =>
    [...pairs(rows)].flatMap(([pair, row]) => (pairs(others).has(pair) ? [] : [row]));
  const told = ({ one, other }: DoubtRow): string =>
    [one, other]
      .sort()
      .map((name) => `"${name}"`)
      .join(' and ');
  return [
    ...only(before, after)
      .filter(({ a, b }) => there.has(a) && there.has(b))
      .map((row) => `${told(row)} stay two, and nobody is asked about them any more.`),
    ...only(after, before).map((row) => `${told(row)} may be one: that is to be decided.`),
  ];
}

/** Changes what is decided about articles and makes the graph agree, as a load of them would. @returns what changed, in words */
async function redecide(
  tx: GraphTransaction,
  articles: readonly string[],
  isIdentity: boolean,
  change: () => Promise<void>,
): Promise<string[]> {
  await lock(
    tx,
    articles.map((id) => `article:${id}`),
  );
  const blocks = isIdentity ? await tx.run<{ block: string }>('blocksOfArticles', { articles }) : [];
  const locked = await lockJoined(
    tx,
    blocks.map(({ block }) => block),
  );
  const dirt = await dirtOf(tx, articles, []);
  const before = await tx.run<EntityRow>('blockEntities', { blocks: locked.blocks });
  const doubted = isIdentity ? await tx.run<DoubtRow>('blockDoubts', { blocks: locked.blocks }) : [];
  await change();
  const targets = await targetsOf(tx, articles);
  const bereft = isIdentity ? await settleReferences(tx, articles, targets) : [];
  const joined = isIdentity ? await lockJoined(tx, locked.blocks) : locked;
  const entities = await identify(tx, joined, [], bereft);
  const told = await settleStatements(tx, articles, targets);
  await markDirty(tx, [...dirt, ...(await dirtOf(tx, articles, entities))]);
  const after = await tx.run<EntityRow>('blockEntities', { blocks: locked.blocks });
  const doubts = isIdentity ? await tx.run<DoubtRow>('blockDoubts', { blocks: locked.blocks }) : [];
  return [...told, ...comparedEntities(before, after), ...comparedDoubts(doubted, doubts, after)];
}

/** The fields of a target that a decision keeps. */
const targetFrom = ({ source, kind, type, text, spans, words, parties }: Candidate): Target => ({
  ...{ source, kind, type, text, spans, words, parties },
});

async function statementTargets(tx: GraphTransaction, ids: readonly string[]): Promise<Target[]> {
  const articles = (await tx.run<{ article: string }>('articlesOfStatements', { ids })).map(({ article }) => article);
  const found = (await statementCandidates(tx, articles)).filter(({ id }) => ids.includes(id));
  if (found.length !== ids.length || ids.length === 0) throw refused(`There is no statement with the id ${ids[0]}.`);
  return found.map(targetFrom);
}

async function referenceTargets(tx: GraphTransaction, rows: readonly ReferenceRow[]): Promise<Target[]> {
  const [first] = rows;
  const odd = rows.find(({ kind }) => kind === 'COUNTRY' || kind !== first?.kind);
  if (odd?.kind === 'COUNTRY') throw refused('A country is known by its code: it is not merged and not split.');
  if (odd !== undefined) throw refused('Only things of one type may be one: two people, two bodies, two places.');
  const candidates = await referenceCandidates(tx, distinct(rows.map(({ article }) => article)));
  return rows.flatMap(({ reference }) => candidates.filter(({ id }) => id === reference)).map(targetFrom);
}

async function draftTargets(tx: GraphTransaction, { kind, ids, articles }: Draft): Promise<Target[]> {
  if (!isOfIdentity(kind)) return statementTargets(tx, ids);
  if (kind === 'SPLIT') {
    const rows = await tx.run<ReferenceRow>('referencesInArticles', { id: ids[0], articles });
    const missing = articles.find((article) => !rows.some((row) => row.article === article));
    if (missing !== undefined || rows.length === 0)
      throw refused(`The article ${missing ?? ''} does not name the entity ${ids[0]}.`);
    return referenceTargets(tx, rows);
  }
  const wanted = distinct(ids);
  const rows = await tx.run<ReferenceRow>('referencesOfEntities', { ids: wanted });
  const missing = wanted.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw refused(`There is no entity with the id ${missing}.`);
  if (rows.length < 2) throw refused('ids must name two entities or more.');
  return referenceTargets(tx, rows);
}

/** Puts a decision into the graph, standing or undone, and makes the graph agree. */
export async function enterDecision(tx: GraphTransaction, decision: Decision): Promise<string[]> {
  const { id, kind, at, by, reason, targets, undone } = decision;
  const rows = targets.map((target, index) => ({
    id: `${id}/${String(index).padStart(4, '0')}`,
    properties: { ...target, article: articleId(target.source) },
  }));
  const articles = distinct(rows.map(({ properties }) => properties.article));
  return redecide(tx, articles, isOfIdentity(kind), async () => {
    await tx.run('writeDecision', {
      id,
      properties: { kind, at, by, reason, timeKey: timeKey(at, id) },
      targets: rows,
    });
    if (undone !== null) await tx.run('undoDecision', { id, ...undone });
  });
}

/** @returns null when there is no decision of this id */
export async function decisionState(tx: GraphTransaction, id: string): Promise<StateRow | null> {
  return (await tx.run<StateRow>('decisionState', { id }))[0] ?? null;
}

export function takeBack(
  tx: GraphTransaction,
  id: string,
  { kind, articles }: StateRow,
  undone: NonNullable<Decision['undone']>,
): Promise<string[]> {
  return redecide(tx, articles, isOfIdentity(kind), async () => {
    await tx.run('undoDecision', { id, ...undone });
  });
}

async function decideIn(tx: GraphTransaction, draft: Draft, at: string): Promise<Outcome & { readonly id: string }> {
  const { kind, by, reason } = draft;
  const targets = await draftTargets(tx, draft);
  const id = decisionId([kind, at, by ?? '', JSON.stringify(targets)]);
  const changes = await enterDecision(tx, { id, kind, at, by, reason, targets, undone: null });
  if (changes.length === 0) throw refused('Nothing would change: it is so already.');
  return { id, changes };
}

async function undoIn(tx: GraphTransaction, id: string, by: string | null, at: string): Promise<Outcome> {
  const state = await decisionState(tx, id);
  if (state === null) throw refused(`There is no decision with the id ${id}.`);
  if (state.undone !== null) throw refused(`The decision was undone before, at ${state.undone}.`);
  return { id, changes: await takeBack(tx, id, state, { at, by }) };
}

/** Decisions on this graph: each in one transaction, and what follows from them derived before it answers. */
export function createReviewer(graph: Graph): Reviewer {
  return {
    async decide(draft, rehearse) {
      const at = new Date().toISOString();
      if (rehearse) return { ...(await graph.rehearse((tx) => decideIn(tx, draft, at))), id: null };
      const outcome = await graph.write((tx) => decideIn(tx, draft, at));
      await deriveAll(graph);
      return outcome;
    },
    async undo(id, by, rehearse) {
      const at = new Date().toISOString();
      if (rehearse) return graph.rehearse((tx) => undoIn(tx, id, by, at));
      const outcome = await graph.write((tx) => undoIn(tx, id, by, at));
      await deriveAll(graph);
      return outcome;
    },
  };
}
