import { countryId } from '../../domain/ids.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import type { ArticlePlan } from '../plan/rows.ts';

/** Something that has to be derived again: COPY an article, ENTITY an entity, PAIR "RUS>IRN", QUOTE a textKey. */
export interface Dirt {
  readonly kind: 'COPY' | 'ENTITY' | 'PAIR' | 'QUOTE';
  readonly key: string;
}

/**
 * What depends on an article that comes: its pairs, its quotes, the names of its countries, its copies. A body or place that it
 * names depends on it only where that changes the entity.
 */
export function dirtOfPlan({ article, references, statements, entityEdges }: ArticlePlan): Dirt[] {
  const iso3Of = new Map(
    references.flatMap(({ id, profile, identifying }) => (profile === null ? [[id, identifying.countries[0]]] : [])),
  );
  const recipientsOf = new Map<string, string[]>();
  for (const { type, from, ref } of entityEdges) {
    const iso3 = type === 'RECIPIENT' ? iso3Of.get(ref) : undefined;
    if (iso3 !== undefined) recipientsOf.set(from, [...(recipientsOf.get(from) ?? []), iso3]);
  }
  const pairs = entityEdges.flatMap(({ type, from, ref }): Dirt[] => {
    const actor = type === 'ACTOR' ? iso3Of.get(ref) : undefined;
    return (recipientsOf.get(from) ?? [])
      .filter((recipient) => actor !== undefined && recipient !== actor)
      .map((recipient) => ({ kind: 'PAIR', key: `${actor}>${recipient}` }));
  });
  const quotes = statements.flatMap(({ label, properties: { textKey } }): Dirt[] =>
    label === 'Quote' && typeof textKey === 'string' ? [{ kind: 'QUOTE', key: textKey }] : [],
  );
  const countries = [...iso3Of.values()].flatMap((iso3): Dirt[] =>
    iso3 === undefined ? [] : [{ kind: 'ENTITY', key: countryId(iso3) }],
  );
  return [...pairs, ...quotes, ...countries, { kind: 'COPY', key: article.id }];
}

/** What depends on the statements of articles in the graph and on the countries of entities. */
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
