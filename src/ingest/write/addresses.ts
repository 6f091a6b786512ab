import { noteId } from '../../domain/ids.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import { sharedPart } from '../plan/near-copy.ts';
import { sameAddress } from '../plan/rules.ts';
import { isEarlier, readTexts, roundShare } from './texts.ts';

/**
 * Links articles of one web address with the first of them, and notes it on each other one: a function of the articles that
 * have it, whatever came first.
 * @returns ids of all that have an address of these
 */
export async function linkAddresses(tx: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  const found = await tx.run<{ address: string; id: string }>('articlesOfAddresses', { ids });
  if (found.length === 0) return [];
  const groups = new Map<string, { id: string }[]>();
  for (const one of found) {
    const group = groups.get(one.address);
    if (group === undefined) groups.set(one.address, [one]);
    else group.push(one);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  const texts = await readTexts(
    tx,
    shared.flatMap((group) => group.map(({ id }) => id)),
  );
  const free = [...groups.values()].flatMap((group) => (group.length > 1 ? [] : group.map(({ id }) => id)));
  const rows = shared.flatMap((group) => {
    const [first, ...others] = group
      .flatMap(({ id }) => texts.get(id) ?? [])
      .sort((a, b) => (isEarlier(a, b) ? -1 : 1));
    if (first === undefined) return [];
    free.push(first.id);
    return others.map((later) => {
      const text = `the article of ${first.source}, by its address`;
      const note = { id: noteId(later.id, sameAddress.id, text, []), rule: sameAddress.id, text };
      return { later: later.id, first: first.id, score: roundShare(sharedPart(first.shingles, later.shingles)), note };
    });
  });
  await tx.run('freeAddresses', { ids: free, rule: sameAddress.id });
  if (rows.length > 0) await tx.run('linkAddresses', { rows });
  return found.map(({ id }) => id);
}
