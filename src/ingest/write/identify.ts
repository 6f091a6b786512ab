import type { OrganisationKind, PlaceKind } from '../../domain/facts.ts';
import type { Cluster, Decision, Profile, ResolvedKind } from '../../domain/identity.ts';
import { profileKey } from '../../domain/ids.ts';
import { nameKey, sortKey } from '../../domain/names.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import { familyNameOf } from '../resolve/block.ts';
import { resolveBlock } from '../resolve/resolve.ts';

/** A row of `blockProfiles`: a profile and the entity that its references stand for now. */
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
  readonly articles: number;
  readonly smallest: string;
}

interface DecisionRow {
  readonly kind: Decision['kind'];
  readonly a: string;
  readonly b: string;
}

interface Move {
  readonly block: string;
  readonly profile: string;
  readonly from: string | null;
  readonly to: string;
}

const LABELS: Readonly<Record<ResolvedKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  BLOC: 'Bloc',
};

/** One profile of each key, its articles counted over all the entities that they stand for now. */
function profilesOf(rows: readonly ProfileRow[]): Profile[] {
  const byKey = new Map<string, Profile>();
  for (const row of rows) {
    const known = byKey.get(row.profile);
    const { block: _block, entity: _entity, profile: key, ...rest } = row;
    byKey.set(key, {
      ...rest,
      key,
      articles: row.articles + (known?.articles ?? 0),
      smallest: known !== undefined && known.smallest < row.smallest ? known.smallest : row.smallest,
    });
  }
  return [...byKey.values()];
}

const sortedUnion = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** The family name, and the last word: who writes of a person by one name writes either. */
const surnamesOf = (key: string): string[] => [familyNameOf(key), key.split(' ').at(-1) ?? key];

/** An entity is what its references say: the row that the graph should hold. */
function entityRow(cluster: Cluster, profiles: readonly Profile[]) {
  const own = profiles.filter((profile) => cluster.profiles.includes(profile.key));
  const countries = sortedUnion(own.map((profile) => profile.countries));
  const names = sortedUnion(own.map((profile) => profile.names));
  // Its own name too: a place that only a dateline names has no mention of kind NAME. People are asked for by surname.
  const called = [cluster.name, ...names].map(nameKey).filter((key) => key !== '');
  const keys = sortedUnion([called, cluster.kind === 'PERSON' ? called.flatMap(surnamesOf) : []]);
  const properties = {
    name: cluster.name,
    nameKey: sortKey(cluster.name, cluster.id),
    names,
    countries,
    kind: cluster.subkind,
    // A body or place of several countries belongs to none of them.
    countryCode: cluster.kind !== 'PERSON' && countries.length === 1 ? (countries[0] ?? null) : null,
    identityScore: cluster.score,
    identityEvidence: cluster.evidence,
  };
  return {
    id: cluster.id,
    label: LABELS[cluster.kind],
    keys,
    properties,
    fingerprint: profileKey([JSON.stringify(properties), ...keys]),
  };
}

/**
 * Resolves these blocks, which the transaction has locked, and makes the graph agree: entities, their names, the edge of
 * each reference, and every edge that stands for a reference whose entity changed.
 * @param bereft entities that have just lost a reference
 * @returns ids of the entities that are new or changed, sorted
 */
export async function identify(
  tx: GraphTransaction,
  blocks: readonly string[],
  bereft: readonly string[],
): Promise<string[]> {
  if (blocks.length === 0) return [];
  const rows = await tx.run<ProfileRow>('blockProfiles', { blocks });
  const decided = await tx.run<DecisionRow>('blockDecisions', { blocks });
  const decisions = decided.map(({ kind, a, b }): Decision => ({ kind, profiles: [a, b] }));
  const moves: Move[] = [];
  const entities: ReturnType<typeof entityRow>[] = [];
  for (const block of blocks) {
    const own = rows.filter((row) => row.block === block);
    const [first] = own;
    if (first === undefined) continue;
    const profiles = profilesOf(own);
    const clusters = resolveBlock(first.kind, profiles, decisions);
    entities.push(...clusters.map((cluster) => entityRow(cluster, profiles)));
    const entityOf = new Map(clusters.flatMap((cluster) => cluster.profiles.map((key) => [key, cluster.id] as const)));
    for (const { profile, entity } of own) {
      const to = entityOf.get(profile);
      if (to !== undefined && to !== entity) moves.push({ block, profile, from: entity, to });
    }
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  const changed = await tx.run<{ id: string }>('writeEntities', { rows: entities });
  const ids = changed.map(({ id }) => id);
  const isChanged = new Set(ids);
  await tx.run('nameEntities', {
    rows: entities.filter(({ id }) => isChanged.has(id)).map(({ id, keys }) => ({ id, keys })),
  });
  const moved = moves.filter((move) => move.from !== null);
  if (moved.length > 0) {
    await tx.run('moveArticleEdges', { rows: moved });
    await tx.run('moveStatementEdges', { rows: moved });
  }
  if (moves.length > 0) await tx.run('moveReferences', { rows: moves });
  // Whoever lost a reference may have lost the last one.
  await tx.run('deleteEntities', { ids: sortedUnion([bereft, moved.map((move) => move.from ?? '')]) });
  return sortedUnion([ids, moves.map((move) => move.to)]);
}
