/** Jaro-Winkler similarity of two strings, 0-1; 1 means equal. Winkler (1990), prefix scale 0.1, prefix of at most 4. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i += 1)
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j += 1)
      if (!taken.has(j) && a[i] === b[j]) {
        taken.add(j);
        matchedA.push(a[i] ?? '');
        break;
      }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  const matchedB = [...taken].sort((x, y) => x - y).map((j) => b[j] ?? '');
  const transpositions = matchedA.filter((letter, index) => letter !== matchedB[index]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < Math.min(a.length, b.length) && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

export const intersects = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** Both say something and nothing of it agrees. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !intersects(a, b);
