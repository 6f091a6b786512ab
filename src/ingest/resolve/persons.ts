import type { Profile, Verdict } from '../../domain/identity.ts';
import { nameKey } from '../../domain/names.ts';
import { nameParticles } from '../../lexicon/family-names.ts';
import { familyNameOf, skeleton } from './block.ts';
import { type Group, joinProfiles, type Link, MERGE_SCORE, UNDECIDED } from './links.ts';
import { perProfile, perWord } from './remember.ts';
import { disjoint, intersects, jaroWinkler } from './similarity.ts';

const keyOf = perProfile((profile) => nameKey(profile.name));
const sounds = perWord(skeleton);

/** The words of a person's name that count. A particle with a capital that begins a name may be a given name: "Van Stone". */
const wordsOf = perProfile((profile): string[] =>
  keyOf(profile)
    .split(' ')
    .filter((word, at) => !nameParticles.has(word) || (at === 0 && /^\p{Lu}/u.test(profile.name))),
);
const familyOf = perProfile((profile) => familyNameOf(wordsOf(profile).join(' ')));

export const isFullName = (profile: Profile): boolean => wordsOf(profile).length > 1;

/** Titles that only say what somebody is called, not what he is: no sign of a difference when they differ. */
const shareTitle = (a: Profile, b: Profile): boolean => intersects(a.titles, b.titles);

/** Two spellings of one word: equal, an initial of it, or the same consonants and nearly the same letters. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sounds(a) === sounds(b) && jaroWinkler(a, b) >= 0.7;
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

/** Initials behind the first name go together from the front: "W." and "H. W." are a son's and a father's; a whole name there may be a surname. */
const middlesAgree = (short: readonly string[], long: readonly string[]): boolean =>
  short.slice(1, -1).every((word, at) => {
    const other = long[at + 1] ?? word;
    return sameWord(word, other) || (word.length > 1 && other.length > 1);
  });

/** First and last name are written alike, and only names between them are left out or cut to initials. */
const leavesOut = (short: readonly string[], long: readonly string[]): boolean =>
  short[0] === long[0] && short[0]?.length !== 1 && short.at(-1) === long.at(-1);

/** Of one name whose countries and offices speak against it. */
const NAMESAKES = 0.3;

/** Full names: the same name is one person unless countries and offices both speak against it; another spelling needs one of them in favour. */
function linkFullNames(a: Profile, b: Profile): Link | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const together = intersects(a.countries, b.countries) || shareTitle(a, b);
  const against = disjoint(a.countries, b.countries) && !shareTitle(a, b);
  const pair = { a: a.key, b: b.key };
  if (wordsA.join(' ') === wordsB.join(' ')) {
    const evidence = `both are called ${a.name < b.name ? a.name : b.name}`;
    if (against) return { ...pair, score: NAMESAKES, evidence: `${evidence}, of other countries and offices` };
    return { ...pair, score: together ? 0.95 : 0.85, evidence };
  }
  if (against) return null;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const sameFamily = sameWord(familyOf(a), familyOf(b));
  if (!sameFamily || short.length < 2 || !fitsInto(short, long) || !middlesAgree(short, long)) return null;
  const names = [a.name, b.name].sort().join(' and ');
  return {
    ...pair,
    score: together ? 0.8 : leavesOut(short, long) ? 0.75 : UNDECIDED,
    evidence: `${names} are spellings of one name${together ? ', of one country or office' : ''}`,
  };
}

/**
 * A bare surname joins the one full name of its family that its country and office allow; with several to choose from it
 * joins none. Bare surnames without any full name join each other where their countries do not differ.
 */
function linkBare(bare: Profile, others: readonly Profile[], groupOf: ReadonlyMap<string, Group>): Link[] {
  const family = keyOf(bare);
  const ownFamily = familyNameOf(family);
  const fitting = others.filter(
    (other) =>
      isFullName(other) &&
      (keyOf(other).endsWith(family) || familyNameOf(keyOf(other)) === ownFamily) &&
      !disjoint(bare.countries, other.countries),
  );
  const sharing = fitting.filter((other) => shareTitle(bare, other));
  const sameCountry = fitting.filter((other) => intersects(bare.countries, other.countries));
  const best = [sharing, sameCountry, fitting].find((list) => list.length > 0) ?? [];
  const choices = new Set(best.map((other) => groupOf.get(other.key))).size;
  if (choices > MOST_CHOICES) return [];
  const fits = sharing.length > 0 ? 0.9 : sameCountry.length > 0 ? 0.85 : 0.75;
  return best.map((other) => ({
    a: bare.key,
    b: other.key,
    score: choices === 1 ? fits : UNDECIDED,
    evidence: `${bare.name} is the surname of ${other.name} ${choices === 1 ? 'and of no other who fits' : 'and of others who fit'}`,
  }));
}

/** Between more no reviewer chooses. */
const MOST_CHOICES = 5;

function linkBareNames(bare: readonly Profile[]): Link[] {
  const links: Link[] = [];
  const countries = new Set(bare.flatMap((profile) => profile.countries));
  for (const [index, a] of bare.entries())
    for (const b of bare.slice(index + 1)) {
      if (keyOf(a) !== keyOf(b)) continue;
      const shared = intersects(a.countries, b.countries);
      // Without a country it could be any of them: it joins only where there is no choice.
      if (!shared && (disjoint(a.countries, b.countries) || countries.size > 1)) continue;
      links.push({ a: a.key, b: b.key, score: shared ? 0.85 : 0.75, evidence: `both are called ${a.name} only` });
    }
  return links;
}

/** A short form that leaves out names is nobody's, and a question for a reviewer, where longer names that differ fit it: "Aldo Marsh" of "Aldo B. Marsh" and "Aldo C. Marsh". */
function withoutForks(links: readonly Link[], full: readonly Profile[]): Link[] {
  const words = new Map(full.map((profile) => [profile.key, wordsOf(profile)]));
  const longer = new Map<string, string[][]>();
  const ends = (link: Link): [short: string, long: string] =>
    (words.get(link.a)?.length ?? 0) <= (words.get(link.b)?.length ?? 0) ? [link.a, link.b] : [link.b, link.a];
  for (const link of links) {
    const [short, long] = ends(link);
    const known = longer.get(short) ?? [];
    known.push(words.get(long) ?? []);
    longer.set(short, known);
  }
  return links.map((link) => {
    const [short, long] = ends(link);
    const own = words.get(long) ?? [];
    const agree = (longer.get(short) ?? []).every((other) =>
      own.length <= other.length ? middlesAgree(own, other) : middlesAgree(other, own),
    );
    return agree ? link : { ...link, score: Math.min(link.score, UNDECIDED) };
  });
}

/** All reasons to take two persons of a block for one. */
export function linkPersons(profiles: readonly Profile[], verdicts: readonly Verdict[]): Link[] {
  const full = profiles.filter(isFullName);
  // "Al Karimi" ends a full name: there its first word is a particle.
  const endsOne = (name: string): boolean => full.some((other) => keyOf(other).endsWith(` ${name}`));
  const isBare = (profile: Profile): boolean => {
    const key = keyOf(profile);
    return !isFullName(profile) || (nameParticles.has(key.split(' ')[0] ?? '') && endsOne(key));
  };
  const bare = profiles.filter(isBare);
  const fullLinks: Link[] = [];
  const named = full.filter((profile) => !isBare(profile));
  for (const [index, a] of named.entries())
    for (const b of named.slice(index + 1)) {
      const link = linkFullNames(a, b);
      if (link !== null) fullLinks.push(link);
    }
  const groupOf = new Map<string, Group>();
  for (const group of joinProfiles(named, withoutForks(fullLinks, named), verdicts))
    for (const profile of group.profiles) groupOf.set(profile.key, group);
  const bareLinks = bare.flatMap((profile) => linkBare(profile, named, groupOf));
  const joined = new Set(bareLinks.filter(({ score }) => score >= MERGE_SCORE).map((link) => link.a));
  return [
    ...withoutForks(fullLinks, named),
    ...bareLinks,
    ...linkBareNames(bare.filter((profile) => !joined.has(profile.key))),
  ];
}
