import type { Profile, Verdict } from '../../domain/identity.ts';

/** A reason to take two profiles for one thing. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** 0-1 */
  readonly score: number;
  readonly evidence: string;
}

const SAID: Readonly<Record<Exclude<Verdict['kind'], 'DIFFERENT'>, string>> = {
  SAME: 'a reviewer decided that they are the same',
  APART: 'a reviewer decided that they are one thing of their own',
};

/** Profiles joined by links, not yet named. */
export interface Group {
  readonly profiles: readonly Profile[];
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Below this a pair is proposed to reviewers, not merged. */
export const MERGE_SCORE = 0.7;

/** Reasons that hold for several, and so for none. */
export const UNDECIDED = 0.5;

/** Profiles of which a reviewer said that they are no rule's business: rules link the others. */
export function withoutApart(profiles: readonly Profile[], verdicts: readonly Verdict[]): Profile[] {
  const apart = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'APART' ? verdict.profiles : [])));
  return profiles.filter((profile) => !apart.has(profile.key));
}

/**
 * Joins profiles: what reviewers said first, then links from the strongest down, but none between what a reviewer called
 * different. The result depends on the set of profiles and verdicts only, never on their order.
 */
export function joinProfiles(
  profiles: readonly Profile[],
  links: readonly Link[],
  verdicts: readonly Verdict[],
): Group[] {
  const groupOf = new Map(profiles.map((profile) => [profile.key, new Set([profile.key])]));
  const used: Link[] = [];
  const said = verdicts.flatMap(({ kind, profiles: keys }) => {
    if (kind === 'DIFFERENT') return [];
    const [first = '', ...others] = keys.filter((key) => groupOf.has(key));
    return others.map((other): Link => ({ a: first, b: other, score: 1, evidence: SAID[kind] }));
  });

  const join = (link: Link): void => {
    const left = groupOf.get(link.a);
    const right = groupOf.get(link.b);
    if (left === undefined || right === undefined || left === right) return;
    for (const key of right) {
      left.add(key);
      groupOf.set(key, left);
    }
    used.push(link);
  };
  said.sort(byStrength).forEach(join);
  const different = verdicts.filter(({ kind }) => kind === 'DIFFERENT');
  const wouldMix = ({ a, b }: Link): boolean =>
    different.some(({ profiles: keys }) => [a, b].every((key) => keys.some((one) => groupOf.get(key)?.has(one))));
  for (const link of links.filter(({ score }) => score >= MERGE_SCORE).sort(byStrength))
    if (!wouldMix(link)) join(link);

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
