import type { Doubt, Verdict } from '../../domain/identity.ts';
import type { Link } from './links.ts';

/** Pairs that one cluster holds: who is like very many is no question for a reviewer. */
const MOST_DOUBTS = 10;

const pairOf = (one: string, other: string): [smaller: string, greater: string] =>
  one < other ? [one, other] : [other, one];

/**
 * Links that did not join: what they link stands in two clusters. A reviewer who called the two different has answered.
 * @param idOf id of the cluster by the key of a profile
 * @returns by id of the smaller cluster of a pair, the likeliest first, up to 10
 */
export function doubtsOf(
  links: readonly Link[],
  idOf: ReadonlyMap<string, string>,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, readonly Doubt[]> {
  const clusterOf = (key: string): string => idOf.get(key) ?? '';
  const answered = new Set<string>();
  // Whose one a name is was decided: that it is like others' is no question any more.
  const settled = new Set(verdicts.flatMap(({ kind, profiles }) => (kind === 'SAME' ? profiles : [])));
  for (const { kind, profiles } of verdicts)
    if (kind === 'DIFFERENT')
      for (const one of profiles)
        for (const other of profiles) answered.add(pairOf(clusterOf(one), clusterOf(other)).join(' '));
  const pairs = new Map<string, { readonly own: string; readonly doubt: Doubt }>();
  for (const { a, b, score, evidence } of links) {
    const [own, other] = pairOf(clusterOf(a), clusterOf(b));
    const key = `${own} ${other}`;
    if (own === other || answered.has(key) || settled.has(a) || settled.has(b)) continue;
    const known = pairs.get(key)?.doubt;
    const profile = own === clusterOf(a) ? a : b;
    pairs.set(key, {
      own,
      doubt: {
        other,
        profile: known !== undefined && known.profile < profile ? known.profile : profile,
        score: Math.max(score, known?.score ?? 0),
        evidence: [...new Set([...(known?.evidence ?? []), evidence])].sort(),
      },
    });
  }
  const found = new Map<string, Doubt[]>();
  for (const { own, doubt } of pairs.values()) found.set(own, [...(found.get(own) ?? []), doubt]);
  const likeliest = (x: Doubt, y: Doubt): number => y.score - x.score || (x.other < y.other ? -1 : 1);
  return new Map([...found].map(([own, doubts]) => [own, doubts.sort(likeliest).slice(0, MOST_DOUBTS)]));
}
