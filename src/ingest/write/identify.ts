import type { OrganisationKind, PlaceKind } from '../../domain/facts.ts';
import type { Profile, ResolvedKind } from '../../domain/identity.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import { type DoubtRow, doubtRows, type EntityRow, entityRow, sortedUnion } from '../plan/entity.ts';
import { resolveBlocks } from '../resolve/resolve.ts';
import { groupBlocks, type LockedBlocks } from './locks.ts';

/** A row of `blockProfiles`: a profile and the entity that it stands for now. */
interface ProfileRow {
  readonly block: string;
  readonly profile: string;
  readonly kind: ResolvedKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly titles: readonly string[];
  readonly subkind: OrganisationKind | PlaceKind | null;
  readonly entity: string | null;
  /** of that entity, as it was written last */
  readonly fingerprint: string | null;
  readonly articles: number;
  readonly smallest: string;
  /** whether anything in its block is in doubt now */
  readonly doubted: boolean;
}

interface Move {
  readonly profile: string;
  readonly from: string | null;
  readonly to: string;
}

const profileOf = ({
  block: _,
  entity: _entity,
  fingerprint: _fingerprint,
  doubted: _doubted,
  profile,
  ...rest
}: ProfileRow): Profile => ({
  ...rest,
  key: profile,
});

type Block = [ProfileRow, ...ProfileRow[]];

function byBlock(rows: readonly ProfileRow[]): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const row of rows) {
    const block = blocks.get(row.block);
    if (block === undefined) blocks.set(row.block, [row]);
    else block.push(row);
  }
  return blocks;
}

/**
 * Resolves these blocks, which the transaction has locked, those that a decision joins together, and makes the graph agree: entities, their names, which of
 * them may be one, the edge of each reference, and every edge that stands for a reference whose entity changed.
 * @param references ids of those that are new in the graph
 * @param bereft entities that have just lost a reference
 * @returns ids of the entities that are new or changed, sorted
 */
export async function identify(
  tx: GraphTransaction,
  locked: LockedBlocks,
  references: readonly string[],
  bereft: readonly string[],
): Promise<string[]> {
  const { blocks, verdicts } = locked;
  if (blocks.length === 0) return [];
  const rows = await tx.run<ProfileRow>('blockProfiles', { blocks });
  const rowsOf = byBlock(rows);
  const held = new Map(rows.map(({ entity, fingerprint }) => [entity, fingerprint]));
  const moves: Move[] = [];
  const entities: EntityRow[] = [];
  const doubts: DoubtRow[] = [];
  for (const group of groupBlocks(locked)) {
    const grouped = group.flatMap((block) => [rowsOf.get(block) ?? []].filter((found) => found.length > 0));
    const own = grouped.flat();
    const [first] = own;
    if (first === undefined) continue;
    const profiles = new Map(own.map((row) => [row.profile, profileOf(row)]));
    const said = verdicts.filter((verdict) => verdict.blocks.some((block) => group.includes(block)));
    const clusters = resolveBlocks(
      first.kind,
      grouped.map((block) => block.flatMap(({ profile }) => profiles.get(profile) ?? [])),
      said,
    );
    const blockOf = new Map(own.map(({ profile, block }) => [profile, block]));
    doubts.push(...clusters.flatMap((cluster) => doubtRows(cluster, (profile) => blockOf.get(profile) ?? '')));
    const wanted = clusters.map((cluster) => entityRow(cluster, profiles));
    // What the graph has of an entity is known by its fingerprint: only what differs is sent.
    entities.push(...wanted.filter(({ id, fingerprint }) => held.get(id) !== fingerprint));
    const entityOf = new Map(clusters.flatMap((cluster) => cluster.profiles.map((key) => [key, cluster.id] as const)));
    for (const { profile, entity } of own) {
      const to = entityOf.get(profile);
      if (to !== undefined && to !== entity) moves.push({ profile, from: entity, to });
    }
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  const changed = entities.length === 0 ? [] : await tx.run<{ id: string }>('writeEntities', { rows: entities });
  const ids = changed.map(({ id }) => id);
  const isChanged = new Set(ids);
  const named = entities.filter(({ id }) => isChanged.has(id)).map(({ id, keys }) => ({ id, keys }));
  if (named.length > 0) await tx.run('nameEntities', { rows: named });
  const moved = moves.filter((move) => move.from !== null);
  if (moved.length > 0) {
    await tx.run('moveArticleEdges', { rows: moved });
    await tx.run('moveStatementEdges', { rows: moved });
    await tx.run('moveReferences', { rows: moved });
  }
  if (moves.length > 0) await tx.run('settleProfiles', { rows: moves });
  const wereDoubts = rows.some(({ doubted }) => doubted) || blocks.some((block) => !rowsOf.has(block));
  if (wereDoubts || doubts.length > 0) await tx.run('settleDoubts', { blocks, rows: doubts });
  if (references.length > 0) await tx.run('identifyReferences', { refs: references });
  // Whoever lost a reference may have lost the last one.
  const left = sortedUnion([bereft, moved.map((move) => move.from ?? '')]);
  if (left.length > 0) await tx.run('deleteEntities', { ids: left });
  return sortedUnion([ids, moves.map((move) => move.to)]);
}
