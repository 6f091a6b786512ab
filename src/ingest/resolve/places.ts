import type { Profile } from '../../domain/identity.ts';
import { type Link, UNDECIDED } from './links.ts';
import { disjoint, intersects } from './similarity.ts';

/** Places and blocs of one name are one, unless their countries differ; without a country one joins where there is no choice. */
export function linkPlaces(profiles: readonly Profile[]): Link[] {
  const links: Link[] = [];
  const countries = new Set(profiles.flatMap((profile) => profile.countries));
  for (const [index, a] of profiles.entries())
    for (const b of profiles.slice(index + 1)) {
      const shared = intersects(a.countries, b.countries);
      if (disjoint(a.countries, b.countries)) continue;
      links.push({
        a: a.key,
        b: b.key,
        score: shared ? 0.95 : countries.size > 1 ? UNDECIDED : 0.85,
        evidence: `both are called ${a.name < b.name ? a.name : b.name}`,
      });
    }
  return links;
}
