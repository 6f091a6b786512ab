import type { Profile, ResolvedKind } from '../../domain/identity.ts';
import { type DoubtRow, doubtRows, type EntityRow, entityRow } from '../plan/entity.ts';
import type { ReferenceRow } from '../plan/rows.ts';
import { resolveBlock } from '../resolve/resolve.ts';
import { merged, type ProfileRow } from '../write/profiles.ts';

/** The profiles that articles say, which are few beside their references: what alone is held in memory until the end. */
export interface Identities {
  count(references: readonly ReferenceRow[]): void;
  /** Resolves every block: what the loader does for those of a transaction. */
  resolve(): { entities: EntityRow[]; doubts: DoubtRow[]; profiles: ProfileRow[]; entityOf: Map<string, string> };
}

const profileOf = ({ key, count, smallest, properties: { block: _, ...identifying } }: ProfileRow): Profile => ({
  ...identifying,
  kind: identifying.kind as ResolvedKind,
  ...{ key, smallest, articles: count },
});

export function createIdentities(): Identities {
  const rows = new Map<string, ProfileRow>();
  return {
    count(references) {
      for (const row of references)
        if (row.profile !== null) rows.set(row.profile, merged(row, row.profile, rows.get(row.profile)));
    },
    resolve() {
      const blocks = new Map<string, Profile[]>();
      for (const row of rows.values()) {
        const block = blocks.get(row.properties.block);
        if (block === undefined) blocks.set(row.properties.block, [profileOf(row)]);
        else block.push(profileOf(row));
      }
      const entities: EntityRow[] = [];
      const doubts: DoubtRow[] = [];
      const entityOf = new Map<string, string>();
      for (const [block, own] of blocks) {
        const byKey = new Map(own.map((profile) => [profile.key, profile]));
        for (const cluster of resolveBlock(own[0]?.kind ?? 'PERSON', own, [])) {
          entities.push(entityRow(cluster, byKey));
          doubts.push(...doubtRows(cluster, () => block));
          for (const key of cluster.profiles) entityOf.set(key, cluster.id);
        }
      }
      return { entities, doubts, profiles: [...rows.values()], entityOf };
    },
  };
}
