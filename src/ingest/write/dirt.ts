import type { GraphTransaction } from '../../graph/driver.ts';

/** Something that has to be derived again: COPY an article, ENTITY an entity, PAIR "RUS>IRN", QUOTE a textKey. */
export interface Dirt {
  readonly kind: 'COPY' | 'ENTITY' | 'PAIR' | 'QUOTE';
  readonly key: string;
}

/** What depends on these articles' statements and on these entities' countries. */
export async function dirtOf(
  tx: GraphTransaction,
  articles: readonly string[],
  entities: readonly string[],
): Promise<Dirt[]> {
  return [
    ...(articles.length === 0 ? [] : await tx.run<Dirt>('articleDirt', { ids: articles })),
    ...(entities.length === 0 ? [] : await tx.run<Dirt>('entityDirt', { ids: entities })),
  ];
}

export const copyDirt = (ids: readonly string[]): Dirt[] => ids.map((key) => ({ kind: 'COPY', key }));

/** Leaves it for `deriveAll`, each once. */
export async function markDirty(tx: GraphTransaction, dirt: readonly Dirt[]): Promise<void> {
  const rows = [...new Map(dirt.map((one) => [`${one.kind} ${one.key}`, one])).values()];
  if (rows.length > 0) await tx.run('markDirty', { rows });
}
