import { nameKey } from '../../domain/names.ts';
import type { Graph, GraphTransaction } from '../../graph/driver.ts';
import { sharedPart, shinglesOf } from '../plan/near-copy.ts';
import type { ArticlePlan } from '../plan/rows.ts';
import { type Held, standingOf } from '../plan/standing.ts';
import { copyDirt, dirtOf, dirtOfPlan, markDirty } from './dirt.ts';
import { identify } from './identify.ts';
import { distinct, type LockedBlocks, lock, lockJoined } from './locks.ts';
import { countIn, countOut } from './profiles.ts';
import { putEdges, putIn } from './put-in.ts';
import { settleReferences, settleStatements, targetsOf } from './settle.ts';

/** How the graph has an article before this load: a row of `articleState`. */
interface ArticleState extends Held {
  readonly id: string;
  readonly headline: string;
  readonly prose: readonly string[];
  readonly blocks: readonly string[];
  readonly entities: readonly string[];
  readonly copies: readonly string[];
  readonly statements: readonly string[];
}

/** Statements that an article brings, that it states again, that it states no more. */
export interface Changes {
  readonly added: number;
  readonly confirmed: number;
  readonly gone: number;
}

export type Written =
  | { readonly outcome: 'LOADED' | 'REPLACED'; readonly changes: Changes }
  | { readonly outcome: 'UNCHANGED' }
  /** another story under the same key: nothing was written */
  | { readonly outcome: 'CONFLICT'; readonly headline: string }
  /** the record of another file with the same URL stands before it: nothing was written */
  | { readonly outcome: 'KEPT_OUT'; readonly file: string };

/** From this share of shingles on, an edited text is still the same article. */
const SAME_STORY = 0.5;

function isSameStory(before: ArticleState, plan: ArticlePlan): boolean {
  if (before.contentHash === plan.article.properties.contentHash) return true;
  if (nameKey(before.headline) === nameKey(String(plan.article.properties.headline))) return true;
  return sharedPart(shinglesOf(before.prose.join('\n')), plan.shingles) >= SAME_STORY;
}

function heldOf({ article: { properties } }: ArticlePlan): Held {
  const { contentHash, readerVersion, file, isPart } = properties;
  return {
    contentHash: String(contentHash),
    readerVersion: String(readerVersion),
    file: typeof file === 'string' ? file : null,
    isPart: isPart === true,
  };
}

function changesOf({ statements }: ArticlePlan, before: readonly string[]): Changes {
  const now = new Set(statements.map(({ id }) => id));
  const confirmed = before.filter((id) => now.has(id)).length;
  return { added: now.size - confirmed, confirmed, gone: before.length - confirmed };
}

function outcomeOf(plan: ArticlePlan, before: ArticleState | undefined): Written {
  if (before === undefined) return { outcome: 'LOADED', changes: changesOf(plan, []) };
  const standing = standingOf(before, heldOf(plan));
  if (standing === 'SAME') return { outcome: 'UNCHANGED' };
  if (standing === 'KEPT_OUT') return { outcome: 'KEPT_OUT', file: before.file ?? '' };
  if (standing === 'FIRST' || isSameStory(before, plan))
    return { outcome: 'REPLACED', changes: changesOf(plan, before.statements) };
  return { outcome: 'CONFLICT', headline: before.headline };
}

const blocksOf = (plan: ArticlePlan): string[] =>
  plan.references.filter((reference) => reference.profile !== null).map((reference) => reference.block);

/** Takes out all that articles stated and were read as; what their references stood for is resolved again by the caller. */
async function takeOut(tx: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await countOut(tx, ids, async () => {
    await tx.run('deleteStatements', { ids });
    await tx.run('deleteReading', { ids });
  });
}

/**
 * Articles in one transaction, which is there for all of them or for none: lock their blocks, take out what older texts
 * stated, put in the new, resolve, move. The same plan twice changes nothing.
 * @param plans of articles that differ in id
 * @returns an outcome a plan
 */
export function writeArticles(graph: Graph, plans: readonly ArticlePlan[], loadedAt: string): Promise<Written[]> {
  const ids = plans.map((plan) => plan.article.id);
  return graph.write(async (tx): Promise<Written[]> => {
    await lock(
      tx,
      ids.map((id) => `article:${id}`),
    );
    const states = new Map((await tx.run<ArticleState>('articleState', { ids })).map((state) => [state.id, state]));
    const outcomes = plans.map((plan) => outcomeOf(plan, states.get(plan.article.id)));
    const written = plans.filter((_, at) => ['LOADED', 'REPLACED'].includes(outcomes[at]?.outcome ?? ''));
    if (written.length === 0) return outcomes;
    const before = written.flatMap((plan) => states.get(plan.article.id) ?? []);
    const blocks = distinct([...written.flatMap(blocksOf), ...before.flatMap((state) => state.blocks)]);
    const locked = await lockJoined(tx, blocks);
    const replaced = before.map((state) => state.id);
    const oldDirt = await dirtOf(tx, replaced, []);
    await takeOut(tx, replaced);
    await putIn(tx, written, loadedAt);
    const references = await countIn(tx, written);
    const own = written.map((plan) => plan.article.id);
    const targets = await targetsOf(tx, own);
    // Only where somebody decided about these articles does anything more have to be asked.
    const bereft = targets.length === 0 ? [] : await settleReferences(tx, own, targets);
    const joined = targets.length === 0 ? locked : await lockJoined(tx, locked.blocks);
    const left = before.flatMap((state) => state.entities);
    const entities = await identify(tx, joined, references, [...left, ...bereft]);
    await putEdges(tx, written);
    if (targets.length > 0) await settleStatements(tx, own, targets);
    const copies = copyDirt(before.flatMap((state) => state.copies));
    const newDirt = [...written.flatMap(dirtOfPlan), ...(await dirtOf(tx, [], entities))];
    await markDirty(tx, [...oldDirt, ...copies, ...newDirt]);
    return outcomes;
  });
}

export async function writeArticle(graph: Graph, plan: ArticlePlan, loadedAt: string): Promise<Written> {
  const [written] = await writeArticles(graph, [plan], loadedAt);
  if (written === undefined) throw new Error('an article has an outcome');
  return written;
}

/**
 * Takes an article out of the graph as if it had never been loaded.
 * @returns false when there is none of this id
 */
export function removeArticle(graph: Graph, id: string): Promise<boolean> {
  return graph.write(async (tx) => {
    await lock(tx, [`article:${id}`]);
    const [before] = await tx.run<ArticleState>('articleState', { ids: [id] });
    if (before === undefined) return false;
    const locked = await lockJoined(tx, before.blocks);
    const dirt = await dirtOf(tx, [id], []);
    await takeOut(tx, [id]);
    await tx.run('deleteArticle', { id });
    const left: LockedBlocks = locked.verdicts.length === 0 ? locked : await lockJoined(tx, locked.blocks);
    const entities = await identify(tx, left, [], before.entities);
    await markDirty(tx, [...dirt, ...copyDirt(before.copies), ...(await dirtOf(tx, [], entities))]);
    return true;
  });
}
