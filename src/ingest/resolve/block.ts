import type { ResolvedKind } from '../../domain/identity.ts';
import { nameKey } from '../../domain/names.ts';
import { BODY_NOUNS } from '../../lexicon/bodies.ts';
import { isCountryWord } from '../../lexicon/countries.ts';
import { familyNamesFirst, nameParticles } from '../../lexicon/family-names.ts';
import { organisations } from '../../lexicon/organisations.ts';

/**
 * The block of a reference: everything that could be the same thing is in one block, and one lock. It depends on the key
 * of the name alone, so that one name never stands in two blocks, where each would give it the same entity id.
 */
export function blockOf(kind: ResolvedKind, name: string): string {
  const key = nameKey(name);
  switch (kind) {
    case 'PERSON':
      return `person:${skeleton(familyNameOf(key))}`;
    case 'ORGANISATION':
      return `organisation:${initials(knownName(key))}`;
    case 'PLACE':
    case 'BLOC':
      return `${kind.toLowerCase()}:${key}`;
  }
}

/** The family name in a person's key: the last word, the first one where family names stand first; without particles. */
export function familyNameOf(key: string): string {
  const words = key.split(' ').filter((word) => !nameParticles.has(word));
  const [first = key] = words;
  if (words.length === 3 && familyNamesFirst.has(first)) return first;
  return words.at(-1) ?? key;
}

/** What spellings of one name have in common: its consonants, each once in a row, y, w, h and j left out but for the first sound. */
export function skeleton(word: string): string {
  const consonants = word
    .replace(/^[yj](?=[aeiou])/, '')
    .replace(/kh/g, 'h')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouyhj]/g, '');
  return consonants === '' ? word : consonants;
}

/** Words that a name's acronym leaves out. */
const unspoken = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'du', 'des', 'la', '&']);

/** The initials of an organisation without country words and in alphabetical order; of one short word its letters, for it may be an acronym. */
export function initials(key: string): string {
  const words = significantWords(key);
  const [only = key] = words;
  if (words.length <= 1) return [...only].sort().join('');
  return words
    .map((word) => word[0] ?? '')
    .sort()
    .join('');
}

/** The key of the full name that the lexicon has for a body: "un" is "united nations"; the key itself for others. */
export const knownName = (key: string): string => {
  const known = organisations.get(key);
  return known === undefined ? key : nameKey(known.name);
};

/** The words of an organisation's key that tell it from others of its country; all of them where nothing else is left. */
export function significantWords(key: string): string[] {
  const words = key.split(' ');
  const own: string[] = [];
  for (let at = 0; at < words.length; ) {
    const country = [3, 2, 1].find((length) => isCountryWord(words.slice(at, at + length).join(' '))) ?? 0;
    const [word = ''] = words.slice(at);
    if (country === 0 && !unspoken.has(word)) own.push(word);
    at += Math.max(country, 1);
  }
  // "Treasury Department": a department that has a name of its own.
  const [name, second] = own.filter((word) => word !== 'department');
  if (name !== undefined && second === undefined && BODY_NOUNS.get(name) === 'MINISTRY') return [name];
  return own.length === 0 ? words.filter((word) => !unspoken.has(word)) : own;
}
