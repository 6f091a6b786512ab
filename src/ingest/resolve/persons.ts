import type { Decision, Profile } from '../../domain/identity.ts';
import { nameKey } from '../../domain/names.ts';
import { nameParticles } from '../../lexicon/family-names.ts';
import { familyNameOf, skeleton } from './block.ts';
import { type Group, joinProfiles, type Link } from './links.ts';
import { disjoint, intersects, jaroWinkler } from './similarity.ts';

/** The words of a person's name that count. */
const wordsOf = (profile: Profile): string[] =>
  nameKey(profile.name)
    .split(' ')
    .filter((word) => !nameParticles.has(word));

export const isFullName = (profile: Profile): boolean => wordsOf(profile).length > 1;

/** Titles that only say what somebody is called, not what he is: no sign of a difference when they differ. */
const shareTitle = (a: Profile, b: Profile): boolean => intersects(a.titles, b.titles);

/** Two spellings of one word: equal, an initial of it, or the same consonants and nearly the same letters. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return skeleton(a) === skeleton(b) && jaroWinkler(a, b) >= 0.7;
}

/** Words of the shorter name find their spelling in the longer one, in order: "Vladimir Putin" in "Vladimir Vladimirovich Putin". */
function fitsInto(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

/** Full names: the same name is one person unless countries and offices both speak against it; another spelling needs one of them in favour. */
function linkFullNames(a: Profile, b: Profile): Link | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const together = intersects(a.countries, b.countries) || shareTitle(a, b);
  const against = disjoint(a.countries, b.countries) && !shareTitle(a, b);
  const pair = { a: a.key, b: b.key };
  if (against) return null;
  if (wordsA.join(' ') === wordsB.join(' '))
    return { ...pair, score: together ? 0.95 : 0.85, evidence: `both are called ${a.name < b.name ? a.name : b.name}` };
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const sameFamily = sameWord(familyNameOf(short.join(' ')), familyNameOf(long.join(' ')));
  if (!sameFamily || short.length < 2 || !fitsInto(short, long)) return null;
  const names = [a.name, b.name].sort().join(' and ');
  return {
    ...pair,
    score: together ? 0.8 : 0.5,
    evidence: `${names} are spellings of one name${together ? ', of one country or office' : ''}`,
  };
}

/**
 * A bare surname joins the one full name of its family that its country and office allow; with several to choose from it
 * joins none. Bare surnames without any full name join each other where their countries do not differ.
 */
function linkBare(bare: Profile, others: readonly Profile[], groupOf: ReadonlyMap<string, Group>): Link[] {
  const family = nameKey(bare.name);
  const fitting = others.filter(
    (other) =>
      isFullName(other) &&
      (nameKey(other.name).endsWith(family) || familyNameOf(nameKey(other.name)) === familyNameOf(family)) &&
      !disjoint(bare.countries, other.countries),
  );
  const sharing = fitting.filter((other) => shareTitle(bare, other));
  const sameCountry = fitting.filter((other) => intersects(bare.countries, other.countries));
  const best = [sharing, sameCountry, fitting].find((list) => list.length > 0) ?? [];
  if (new Set(best.map((other) => groupOf.get(other.key))).size !== 1) return [];
  return best.map((other) => ({
    a: bare.key,
    b: other.key,
    score: sharing.length > 0 ? 0.9 : sameCountry.length > 0 ? 0.85 : 0.75,
    evidence: `${bare.name} is the surname of ${other.name} and of no other who fits`,
  }));
}

function linkBareNames(bare: readonly Profile[]): Link[] {
  const links: Link[] = [];
  const countries = new Set(bare.flatMap((profile) => profile.countries));
  for (const [index, a] of bare.entries())
    for (const b of bare.slice(index + 1)) {
      if (nameKey(a.name) !== nameKey(b.name)) continue;
      const shared = intersects(a.countries, b.countries);
      // Without a country it could be any of them: it joins only where there is no choice.
      if (!shared && (disjoint(a.countries, b.countries) || countries.size > 1)) continue;
      links.push({ a: a.key, b: b.key, score: shared ? 0.85 : 0.75, evidence: `both are called ${a.name} only` });
    }
  return links;
}

/** All reasons to take two persons of a block for one. */
export function linkPersons(profiles: readonly Profile[], decisions: readonly Decision[]): Link[] {
  const full = profiles.filter(isFullName);
  const bare = profiles.filter((profile) => !isFullName(profile));
  const fullLinks: Link[] = [];
  for (const [index, a] of full.entries())
    for (const b of full.slice(index + 1)) {
      const link = linkFullNames(a, b);
      if (link !== null) fullLinks.push(link);
    }
  const groupOf = new Map<string, Group>();
  for (const group of joinProfiles(full, fullLinks, decisions))
    for (const profile of group.profiles) groupOf.set(profile.key, group);
  const bareLinks = bare.flatMap((profile) => linkBare(profile, full, groupOf));
  const joined = new Set(bareLinks.map((link) => link.a));
  return [...fullLinks, ...bareLinks, ...linkBareNames(bare.filter((profile) => !joined.has(profile.key)))];
}
