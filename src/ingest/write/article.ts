import { countryId } from '../../domain/ids.ts';
import { nameKey, sortKey } from '../../domain/names.ts';
import type { Graph, GraphTransaction } from '../../graph/driver.ts';
import { countryByIso3 } from '../../lexicon/countries.ts';
import { sharedPart, shinglesOf, sketchOf } from '../plan/near-copy.ts';
import type { ArticlePlan } from '../plan/rows.ts';
import { flagCopies, linkCopies } from './copies.ts';
import { identify } from './identify.ts';

/** How the graph has an article before this load: a row of `articleState`. */
interface ArticleState {
  readonly contentHash: string;
  readonly readerVersion: string;
  readonly headline: string;
  readonly prose: readonly string[];
  readonly blocks: readonly string[];
  readonly entities: readonly string[];
  readonly copies: readonly string[];
}

export type Written =
  | { readonly outcome: 'LOADED' | 'REPLACED' | 'UNCHANGED' }
  /** another story under the same key: nothing was written */
  | { readonly outcome: 'CONFLICT'; readonly headline: string };

/** From this share of shingles on, an edited text is still the same article. */
const SAME_STORY = 0.5;

function isSameStory(before: ArticleState, plan: ArticlePlan): boolean {
  if (before.contentHash === plan.article.properties.contentHash) return true;
  if (nameKey(before.headline) === nameKey(String(plan.article.properties.headline))) return true;
  return sharedPart(shinglesOf(before.prose.join('\n')), plan.shingles) >= SAME_STORY;
}

const sketchOfState = (state: ArticleState): string[] => sketchOf(shinglesOf(state.prose.join('\n')));

/** Locks in one order, so that two loaders wait for each other and never in a circle. */
const lock = async (tx: GraphTransaction, keys: readonly string[]): Promise<void> => {
  await tx.run('lockBlocks', { keys: [...new Set(keys)].sort() });
};

const blocksOf = (plan: ArticlePlan): string[] =>
  plan.references.filter((reference) => reference.profile !== null).map((reference) => reference.block);

interface Dirt {
  readonly kind: string;
  readonly key: string;
}

async function dirtOf(tx: GraphTransaction, articles: readonly string[], entities: readonly string[]): Promise<Dirt[]> {
  return [
    ...(await tx.run<Dirt>('articleDirt', { ids: articles })),
    ...(entities.length === 0 ? [] : await tx.run<Dirt>('entityDirt', { ids: entities })),
  ];
}

async function markDirty(tx: GraphTransaction, dirt: readonly Dirt[]): Promise<void> {
  const rows = [...new Map(dirt.map((one) => [`${one.kind} ${one.key}`, one])).values()];
  if (rows.length > 0) await tx.run('markDirty', { rows });
}

/** Takes out all that an article stated and was read as; what its references stood for is resolved again by the caller. */
async function takeOut(tx: GraphTransaction, id: string): Promise<void> {
  await tx.run('deleteStatements', { id });
  await tx.run('deleteReading', { id });
}

async function putIn(tx: GraphTransaction, plan: ArticlePlan, loadedAt: string): Promise<void> {
  const { id } = plan.article;
  await tx.run('createArticle', {
    article: plan.article,
    loadedAt,
    passages: plan.passages,
    notes: plan.notes,
    timeRefs: plan.timeRefs,
    tags: plan.tags,
    sketch: plan.sketch,
  });
  const references = plan.references.map(({ id: reference, properties }) => ({ id: reference, properties }));
  await tx.run('createReferences', { id, references, mentions: plan.mentions });
  const countries = plan.references.flatMap((reference) => {
    const country = reference.profile === null ? countryByIso3(reference.identifying.countries[0] ?? '') : null;
    if (country === null) return [];
    const own = countryId(country.iso3);
    const { iso3, iso2, name } = country;
    return [{ ref: reference.id, id: own, iso3, iso2, name, nameKey: sortKey(name, own) }];
  });
  await tx.run('identifyCountries', { rows: countries });
}

async function putEdges(tx: GraphTransaction, plan: ArticlePlan): Promise<void> {
  const { id } = plan.article;
  await tx.run('createStatements', { id, rows: plan.statements });
  await tx.run('createEvidence', { rows: plan.evidence });
  await tx.run('createArticleEdges', { id, rows: plan.entityEdges.filter((edge) => edge.from === id) });
  await tx.run('createStatementEdges', { rows: plan.entityEdges.filter((edge) => edge.from !== id) });
  await tx.run('linkStatements', { rows: plan.statementEdges });
}

/**
 * One article, one transaction: lock its blocks, take out what an older text stated, put in the new, resolve, move.
 * The same plan twice changes nothing.
 */
export function writeArticle(graph: Graph, plan: ArticlePlan, loadedAt: string): Promise<Written> {
  const { id } = plan.article;
  return graph.write(async (tx): Promise<Written> => {
    await lock(tx, [`article:${id}`]);
    const [before] = await tx.run<ArticleState>('articleState', { id });
    if (before !== undefined) {
      const { contentHash, readerVersion } = plan.article.properties;
      if (before.contentHash === contentHash && before.readerVersion === readerVersion) return { outcome: 'UNCHANGED' };
      if (!isSameStory(before, plan)) return { outcome: 'CONFLICT', headline: before.headline };
    }
    const blocks = [...new Set([...blocksOf(plan), ...(before?.blocks ?? [])])].sort();
    await lock(tx, [...blocks, ...plan.sketch, ...(before === undefined ? [] : sketchOfState(before))]);
    const copies = before?.copies ?? [];
    const oldDirt = before === undefined ? [] : await dirtOf(tx, [id, ...copies], []);
    if (before !== undefined) await takeOut(tx, id);
    await putIn(tx, plan, loadedAt);
    const entities = await identify(tx, blocks, before?.entities ?? []);
    await putEdges(tx, plan);
    const touched = [...copies, ...(await linkCopies(tx, plan)), id];
    const flagged = await flagCopies(tx, touched);
    await markDirty(tx, [...oldDirt, ...(await dirtOf(tx, [id, ...flagged], entities))]);
    return { outcome: before === undefined ? 'LOADED' : 'REPLACED' };
  });
}

/**
 * Takes an article out of the graph as if it had never been loaded.
 * @returns false when there is none of this id
 */
export function removeArticle(graph: Graph, id: string): Promise<boolean> {
  return graph.write(async (tx) => {
    await lock(tx, [`article:${id}`]);
    const [before] = await tx.run<ArticleState>('articleState', { id });
    if (before === undefined) return false;
    const blocks = [...before.blocks].sort();
    await lock(tx, [...blocks, ...sketchOfState(before)]);
    const dirt = await dirtOf(tx, [id, ...before.copies], []);
    await takeOut(tx, id);
    await tx.run('deleteArticle', { id });
    const entities = await identify(tx, blocks, before.entities);
    await flagCopies(tx, before.copies);
    await markDirty(tx, [...dirt, ...(await dirtOf(tx, before.copies, entities))]);
    return true;
  });
}
