import type { Decision, Profile } from '../../domain/identity.ts';

/** A reason to take two profiles for one thing. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** 0-1 */
  readonly score: number;
  readonly evidence: string;
}

/** Profiles joined by links, not yet named. */
export interface Group {
  readonly profiles: readonly Profile[];
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Below this a pair is proposed to reviewers, not merged. */
export const MERGE_SCORE = 0.7;

/**
 * Joins profiles: reviewers' SAME first, then links from the strongest down, none across a reviewers' DIFFERENT.
 * The result depends on the set of profiles and decisions only, never on their order.
 */
export function joinProfiles(
  profiles: readonly Profile[],
  links: readonly Link[],
  decisions: readonly Decision[],
): Group[] {
  const groupOf = new Map(profiles.map((profile) => [profile.key, new Set([profile.key])]));
  const used: Link[] = [];
  const apart = decisions.filter((decision) => decision.kind === 'DIFFERENT').map((decision) => decision.profiles);
  const same = decisions
    .filter((decision) => decision.kind === 'SAME')
    .map(({ profiles: [a, b] }): Link => ({ a, b, score: 1, evidence: 'a reviewer decided that they are the same' }));

  const join = (link: Link): void => {
    const left = groupOf.get(link.a);
    const right = groupOf.get(link.b);
    if (left === undefined || right === undefined || left === right) return;
    if (apart.some(([x, y]) => (left.has(x) && right.has(y)) || (left.has(y) && right.has(x)))) return;
    for (const key of right) {
      left.add(key);
      groupOf.set(key, left);
    }
    used.push(link);
  };
  same.sort(byStrength).forEach(join);
  links
    .filter((link) => link.score >= MERGE_SCORE)
    .sort(byStrength)
    .forEach(join);

  const linksOf = new Map<ReadonlySet<string> | undefined, Link[]>();
  for (const link of used) {
    const group = groupOf.get(link.a);
    const own = linksOf.get(group);
    if (own === undefined) linksOf.set(group, [link]);
    else own.push(link);
  }
  const profileOf = new Map(profiles.map((profile) => [profile.key, profile]));
  return [...new Set(groupOf.values())].map((keys) => {
    const own = linksOf.get(keys) ?? [];
    return {
      profiles: [...keys].sort().flatMap((key) => profileOf.get(key) ?? []),
      score: Math.min(1, ...own.map((link) => link.score)),
      evidence: [...new Set(own.map((link) => link.evidence))].sort(),
    };
  });
}

/** The strongest first; ties by the keys, so that the order of reading does not matter. */
const byStrength = (x: Link, y: Link): number =>
  y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : x.a + x.b > y.a + y.b ? 1 : 0);
