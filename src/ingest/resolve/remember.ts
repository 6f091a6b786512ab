import type { Profile } from '../../domain/identity.ts';

/** What is asked of a profile for each other one of its block is computed once. */
export function perProfile<T>(compute: (profile: Profile) => T): (profile: Profile) => T {
  const known = new WeakMap<Profile, { readonly value: T }>();
  return (profile) => {
    const found = known.get(profile) ?? { value: compute(profile) };
    known.set(profile, found);
    return found.value;
  };
}

const MOST_WORDS = 20_000;

/** The same for words, which names share; of very many the memory begins anew. */
export function perWord(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? compute(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, found);
    return found;
  };
}
