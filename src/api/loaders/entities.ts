import DataLoader from 'dataloader';
import type { MentionKind, OrganisationKind, PlaceKind } from '../../domain/facts.ts';
import type { EntityKind } from '../../domain/ids.ts';
import type { Graph } from '../../graph/driver.ts';
import { manyByKey, oneByKey } from './batch.ts';

export type EntityType = 'Person' | 'Country' | 'Organisation' | 'Place' | 'Bloc';

/** Section `entity.columns`. kind is of organisations and places only, the codes of countries only. */
export interface EntityRow {
  readonly __typename: EntityType;
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | PlaceKind | null;
  readonly iso2: string | null;
  readonly iso3: string | null;
}

export interface AliasRow {
  readonly text: string;
  readonly kind: MentionKind;
  readonly count: number;
  /** id of the article that used it first */
  readonly firstArticle: string;
}

/** Why the references of an entity are one thing; `score` 0-1 is that of the weakest link among them. */
export interface IdentityRow {
  /** of the entity */
  readonly id: string;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** An entity that bears the name `key`; `articles`: how many name it. */
export interface NamedRow extends EntityRow {
  readonly articles: number;
}

export const entityTypes: Readonly<Record<EntityKind, EntityType>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  BLOC: 'Bloc',
};

export function entityLoaders(graph: Graph, signal?: AbortSignal) {
  const entity = new DataLoader<string, EntityRow | null>(
    async (keys) => {
      const rows = await graph.read<EntityRow & { key: string }>('entityById', { keys }, signal);
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { maxBatchSize: 500 },
  );
  const named = manyByKey<NamedRow>(graph, 'entitiesByName', signal);
  return {
    /** by id, also by an id that a reference would have alone: an id that was merged away still finds its entity */
    entity,
    /** by the key of a name: every entity that bears it, the one with the most articles first; what it finds is known to `entity` too */
    entitiesByName: new DataLoader<string, readonly NamedRow[]>(async (keys) => {
      const found = await named.loadMany(keys);
      for (const rows of found) if (!(rows instanceof Error)) for (const row of rows) entity.prime(row.id, row);
      return found;
    }),
    aliases: manyByKey<AliasRow>(graph, 'aliasesOfEntity', signal),
    /** null for a country, which is known by its code */
    identity: oneByKey<IdentityRow>(graph, 'identityOfEntity', signal),
    keptApart: manyByKey<EntityRow>(graph, 'keptApartOfEntity', signal),
    countriesActedFor: manyByKey<EntityRow>(graph, 'countriesOfPerson', signal),
    countryOf: manyByKey<EntityRow>(graph, 'countryOfEntity', signal),
  };
}
