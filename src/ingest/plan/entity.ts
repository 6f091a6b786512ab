import type { Cluster, Profile, ResolvedKind } from '../../domain/identity.ts';
import { profileKey, proposalId } from '../../domain/ids.ts';
import { nameKey, sortKey } from '../../domain/names.ts';
import { familyNameOf } from '../resolve/block.ts';
import type { Properties } from './rows.ts';

/** An entity as the graph should hold it. */
export interface EntityRow {
  readonly id: string;
  readonly label: string;
  /** keys under which it is found, sorted */
  readonly keys: readonly string[];
  readonly properties: Properties;
  /** differs where anything of the above does */
  readonly fingerprint: string;
}

const LABELS: Readonly<Record<ResolvedKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  BLOC: 'Bloc',
};

export const sortedUnion = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** The family name, and the last word: who writes of a person by one name writes either. */
const surnamesOf = (key: string): string[] => [familyNameOf(key), key.split(' ').at(-1) ?? key];

/** An entity is what its references say. */
export function entityRow(cluster: Cluster, profiles: ReadonlyMap<string, Profile>): EntityRow {
  const own = cluster.profiles.flatMap((key) => profiles.get(key) ?? []);
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

/** A pair that may be one as the graph should hold it, with the block in which it is found. */
export interface DoubtRow {
  readonly id: string;
  readonly block: string;
  readonly score: number;
  readonly evidence: readonly string[];
  /** ids of the two entities */
  readonly a: string;
  readonly b: string;
}

export const doubtRows = ({ id: a, doubts }: Cluster, blockOf: (profile: string) => string): DoubtRow[] =>
  doubts.map(({ other: b, profile, score, evidence }) => {
    const block = blockOf(profile);
    return { id: proposalId(score, [a, b, block, ...evidence]), ...{ block, score, evidence, a, b } };
  });
