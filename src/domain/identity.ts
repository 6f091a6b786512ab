import type { OrganisationKind, PlaceKind, Reference } from './facts.ts';
import type { EntityKind } from './ids.ts';

/** Entities that have to be resolved; a country is known by its code. */
export type ResolvedKind = Exclude<EntityKind, 'COUNTRY'>;

/**
 * All references of one block that say the same of the same name: resolution never sees more than these distinct values,
 * however often a name is in the news.
 */
export interface Profile {
  /** hash of the values below; stored on each Reference */
  readonly key: string;
  readonly kind: ResolvedKind;
  readonly name: string;
  readonly countries: readonly string[];
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly subkind: OrganisationKind | PlaceKind | null;
  /** in how many articles */
  readonly articles: number;
  /** the smallest Reference id */
  readonly smallest: string;
}

/**
 * A reviewer's word on what references stand for: SAME, they are one thing; APART, they are one thing of their own, which
 * no rule joins with others (each has a profile that it shares with nobody); DIFFERENT, no rule joins them with each other.
 */
export interface Verdict {
  readonly kind: 'SAME' | 'APART' | 'DIFFERENT';
  /** keys of the profiles */
  readonly profiles: readonly string[];
}

/** What speaks for taking two clusters for one, and was not enough: for a reviewer to decide. */
export interface Doubt {
  /** id of the other cluster, which is the greater one: a pair stands once */
  readonly other: string;
  /** a profile of this cluster that the reasons are about */
  readonly profile: string;
  /** of the strongest reason, 0-1 */
  readonly score: number;
  /** the reasons, sorted */
  readonly evidence: readonly string[];
}

/** References that stand for one thing. */
export interface Cluster {
  /** id of the entity */
  readonly id: string;
  readonly kind: ResolvedKind;
  readonly name: string;
  readonly subkind: OrganisationKind | PlaceKind | null;
  /** keys of its profiles, sorted */
  readonly profiles: readonly string[];
  /** the weakest link that holds it together, 1 for a cluster of one profile */
  readonly score: number;
  /** why these are one, a line for each link */
  readonly evidence: readonly string[];
  /** what it may be one with, the likeliest first */
  readonly doubts: readonly Doubt[];
}

/** Fields of a Reference that decide identity. */
export type Identifying = Pick<Reference, 'kind' | 'name' | 'countries' | 'titles' | 'names' | 'subkind'>;
