import type { Profile } from '../../domain/identity.ts';
import { nameKey } from '../../domain/names.ts';
import { knownName, significantWords } from './block.ts';
import type { Link } from './links.ts';
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

/** The acronyms that an article gives for it, or that it is called by. */
const acronymsOf = (profile: Profile): string[] =>
  [profile.name, ...profile.names].filter((name) => /^(?:\p{Lu}\.?)[\p{Lu}&.]{1,14}$/u.test(name)).map(nameKey);

/** True for an acronym and a body of its country whose words begin with these letters, in order. */
const spells = (acronym: Profile, full: Profile): boolean => {
  const letters = significantWords(nameKey(full.name)).map((word) => word[0] ?? '');
  return letters.length > 2 && acronymsOf(acronym).includes(letters.join('')) && acronymsOf(full).length === 0;
};

function linkPair(a: Profile, b: Profile): Link | null {
  const pair = { a: a.key, b: b.key };
  if (disjoint(a.countries, b.countries)) return null;
  const shared = intersects(a.countries, b.countries);
  const [first, second] = [a.name, b.name].sort();
  if (coreOf(a) === coreOf(b)) {
    const oneSilent = (a.countries.length === 0) !== (b.countries.length === 0);
    if (oneSilent && (generic.has(a.subkind ?? '') || generic.has(b.subkind ?? ''))) return null;
    return { ...pair, score: shared ? 0.95 : 0.85, evidence: `${first} and ${second} have one name` };
  }
  const acronym = acronymsOf(a).find((name) => acronymsOf(b).includes(name));
  // One of them has to spell the acronym out, or two bodies of one abbreviation would meet.
  const spelled = acronym !== undefined && (nameKey(a.name) === acronym || nameKey(b.name) === acronym);
  if (spelled)
    return {
      ...pair,
      score: shared ? 0.9 : 0.8,
      evidence: `${acronym?.toUpperCase()} is short for ${first === acronym ? second : first}`,
    };
  if (shared && (spells(a, b) || spells(b, a)))
    return { ...pair, score: 0.75, evidence: `${first} and ${second} have the same initials and country` };
  return null;
}

/** All reasons to take two bodies of a block for one; an acronym that two of them share joins neither. */
export function linkOrganisations(profiles: readonly Profile[]): Link[] {
  const links: Link[] = [];
  for (const [index, a] of profiles.entries())
    for (const b of profiles.slice(index + 1)) {
      const link = linkPair(a, b);
      if (link !== null) links.push(link);
    }
  const isAcronym = (key: string): boolean => {
    const profile = profiles.find((one) => one.key === key);
    return profile !== undefined && acronymsOf(profile).includes(nameKey(profile.name));
  };
  const coreByKey = new Map(profiles.map((profile) => [profile.key, coreOf(profile)]));
  return links.filter((link) => {
    const acronym = [link.a, link.b].find(isAcronym);
    if (acronym === undefined) return true;
    const meanings = links
      .filter((other) => other.a === acronym || other.b === acronym)
      .map((other) => (other.a === acronym ? other.b : other.a))
      .filter((key) => !isAcronym(key))
      .map((key) => coreByKey.get(key));
    return new Set(meanings).size <= 1;
  });
}
