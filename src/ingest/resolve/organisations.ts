import type { Profile } from '../../domain/identity.ts';
import { nameKey } from '../../domain/names.ts';
import { knownName, significantWords } from './block.ts';
import { type Link, UNDECIDED } from './links.ts';
import { disjoint, intersects } from './similarity.ts';

/** Kinds whose names are the same in every country: "Defense Ministry" alone is nobody's. */
const generic = new Set(['MINISTRY', 'GOVERNMENT', 'MILITARY']);

/**
 * "Russian Ministry of Defence" and "Russian Defense Ministry" have one core: its words but the country's, sorted, in one
 * spelling; of a body that the lexicon knows, those of its full name ("U.N.", "UN").
 */
const coreOf = (profile: Profile): string =>
  significantWords(knownName(nameKey(profile.name)))
    .map((word) => word.replace(/ence$/, 'ense').replace(/isation$/, 'ization'))
    .map((word) => word.replace(/our$/, 'or').replace(/re$/, 'er'))
    .sort()
    .join(' ');

/** What of a profile is compared, computed once. */
interface Body {
  readonly profile: Profile;
  readonly key: string;
  readonly core: string;
  /** the acronyms that an article gives for it, or that it is called by */
  readonly acronyms: readonly string[];
  /** first letters of its words, where they are enough to be an acronym */
  readonly letters: string | null;
}

function bodyOf(profile: Profile): Body {
  const key = nameKey(profile.name);
  const letters = significantWords(key).map((word) => word[0] ?? '');
  const acronyms = [profile.name, ...profile.names]
    .filter((name) => /^(?:\p{Lu}\.?)[\p{Lu}&.]{1,14}$/u.test(name))
    .map(nameKey);
  return { profile, key, core: coreOf(profile), acronyms, letters: letters.length > 2 ? letters.join('') : null };
}

/** True for an acronym and a body of its country whose words begin with these letters, in order. */
const spells = (acronym: Body, full: Body): boolean =>
  full.letters !== null && acronym.acronyms.includes(full.letters) && full.acronyms.length === 0;

function linkPair(one: Body, other: Body): Link | null {
  const [a, b] = [one.profile, other.profile];
  const pair = { a: a.key, b: b.key };
  if (disjoint(a.countries, b.countries)) return null;
  const shared = intersects(a.countries, b.countries);
  const [first, second] = [a.name, b.name].sort();
  if (one.core === other.core) {
    const oneSilent = (a.countries.length === 0) !== (b.countries.length === 0);
    if (oneSilent && (generic.has(a.subkind ?? '') || generic.has(b.subkind ?? ''))) return null;
    return { ...pair, score: shared ? 0.95 : 0.85, evidence: `${first} and ${second} have one name` };
  }
  const acronym = one.acronyms.find((name) => other.acronyms.includes(name));
  // One of them has to spell the acronym out, or two bodies of one abbreviation would meet.
  const spelled = acronym !== undefined && (one.key === acronym || other.key === acronym);
  if (spelled)
    return {
      ...pair,
      score: shared ? 0.9 : 0.8,
      evidence: `${acronym?.toUpperCase()} is short for ${first === acronym ? second : first}`,
    };
  if (shared && (spells(one, other) || spells(other, one)))
    return { ...pair, score: 0.75, evidence: `${first} and ${second} have the same initials and country` };
  return null;
}

/** All reasons to take two bodies of a block for one; an acronym that two of them share joins neither, and is a question for a reviewer. */
export function linkOrganisations(profiles: readonly Profile[]): Link[] {
  const bodies = profiles.map(bodyOf);
  const bodyByKey = new Map(bodies.map((body) => [body.profile.key, body]));
  const links: Link[] = [];
  for (const [index, one] of bodies.entries())
    for (const other of bodies.slice(index + 1)) {
      const link = linkPair(one, other);
      if (link !== null) links.push(link);
    }
  const isAcronym = (key: string): boolean => {
    const body = bodyByKey.get(key);
    return body?.acronyms.includes(body.key) === true;
  };
  const meanings = new Map<string, Set<string | undefined>>();
  for (const { a, b } of links)
    for (const [acronym, full] of [
      [a, b],
      [b, a],
    ] as const)
      if (isAcronym(acronym) && !isAcronym(full)) {
        const own = meanings.get(acronym) ?? new Set();
        meanings.set(acronym, own.add(bodyByKey.get(full)?.core));
      }
  return links.map((link) => {
    const acronym = [link.a, link.b].find(isAcronym);
    const isClear = acronym === undefined || (meanings.get(acronym)?.size ?? 0) <= 1;
    return isClear ? link : { ...link, score: UNDECIDED };
  });
}
