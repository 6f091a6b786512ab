import type { Cluster, Profile, ResolvedKind, Verdict } from '../../domain/identity.ts';
import { entityId, namesakeId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { doubtsOf } from './doubts.ts';
import { type Group, joinProfiles, type Link, withoutApart } from './links.ts';
import { linkOrganisations } from './organisations.ts';
import { isFullName, linkPersons } from './persons.ts';
import { linkPlaces } from './places.ts';

const linkers: Readonly<Record<ResolvedKind, (profiles: readonly Profile[], verdicts: readonly Verdict[]) => Link[]>> =
  {
    PERSON: linkPersons,
    ORGANISATION: linkOrganisations,
    PLACE: linkPlaces,
    BLOC: linkPlaces,
  };

/** The value with the most articles; ties go to the smallest key. */
function mostUsed<T>(
  profiles: readonly Profile[],
  read: (profile: Profile) => T | null,
  keyOf: (value: T) => string,
): T | null {
  const votes = new Map<string, { value: T; articles: number }>();
  for (const profile of profiles) {
    const value = read(profile);
    if (value === null) continue;
    const vote = votes.get(keyOf(value)) ?? { value, articles: 0 };
    votes.set(keyOf(value), { value: vote.value, articles: vote.articles + profile.articles });
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y.articles - x.articles || (a < b ? -1 : 1));
  return best?.[1].value ?? null;
}

/** The full name that most of its articles use; of several spellings of one key ("Côte", "Cote") again the most used. */
function nameOf(group: Group, kind: ResolvedKind): string {
  const full = kind === 'PERSON' ? group.profiles.filter(isFullName) : [];
  const voters = full.length > 0 ? full : group.profiles;
  const key = mostUsed(voters, (profile) => nameKey(profile.name), String);
  const spellings = voters.filter((profile) => nameKey(profile.name) === key);
  return mostUsed(spellings, (profile) => profile.name, String) ?? '';
}

const byKey = (a: Profile, b: Profile): number => (a.key < b.key ? -1 : 1);

const smallestOf = (group: Group): string => group.profiles.map((profile) => profile.smallest).sort()[0] ?? '';

/**
 * Who is who among the references of some blocks: a pure function of the set of profiles and verdicts; their order, and
 * the order in which articles came, do not matter. Rules link inside a block, reviewers across them.
 * @param blocks each the profiles of one block, all of one kind, distinct by key
 * @returns clusters sorted by id; each profile is in exactly one
 */
export function resolveBlocks(
  kind: ResolvedKind,
  blocks: readonly (readonly Profile[])[],
  verdicts: readonly Verdict[],
): Cluster[] {
  const ordered = blocks.map((profiles) => [...profiles].sort(byKey));
  const links = ordered.flatMap((profiles) => linkers[kind](withoutApart(profiles, verdicts), verdicts));
  const all = ordered.flat().sort(byKey);
  const common = new Set(withoutApart(all, verdicts));
  const isApart = (group: Group): boolean => !group.profiles.some((profile) => common.has(profile));
  const groups = joinProfiles(all, links, verdicts)
    .map((group) => ({ group, name: nameOf(group, kind), smallest: smallestOf(group), apart: isApart(group) }))
    .sort((a, b) => Number(a.apart) - Number(b.apart) || (a.smallest < b.smallest ? -1 : 1));
  const taken = new Set<string>();
  const clusters = groups
    .map(({ group, name, smallest }) => {
      const key = nameKey(name);
      // Of two clusters of one name the one with the smallest reference keeps the plain id, one that was split off never takes it.
      const id = taken.has(key) ? namesakeId(kind, key, smallest) : entityId(kind, key);
      taken.add(key);
      return {
        id,
        kind,
        name,
        subkind: mostUsed(group.profiles, (profile) => profile.subkind, String),
        profiles: group.profiles.map((profile) => profile.key).sort(),
        score: group.score,
        evidence: group.evidence,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const idOf = new Map(clusters.flatMap(({ id, profiles }) => profiles.map((key) => [key, id] as const)));
  const doubts = doubtsOf(links, idOf, verdicts);
  return clusters.map((cluster) => ({ ...cluster, doubts: doubts.get(cluster.id) ?? [] }));
}

/** The same for one block. */
export const resolveBlock = (
  kind: ResolvedKind,
  profiles: readonly Profile[],
  verdicts: readonly Verdict[],
): Cluster[] => resolveBlocks(kind, [profiles], verdicts);
