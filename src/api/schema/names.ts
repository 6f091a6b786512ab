import type { EntityKind } from '../../domain/ids.ts';
import { bilateralCountries, bilateralId, countryId, idPrefix } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { DatelineError } from '../../errors.ts';
import { capitals, findCountries } from '../../lexicon/countries.ts';
import { type EntityRow, entityTypes } from '../loaders/entities.ts';
import type { BilateralPair } from '../loaders/views.ts';
import type { ApiContext } from './builder.ts';
import type { NodeRow } from './refs.ts';

const KINDS = new Set(Object.keys(entityTypes).map((kind) => kind.toLowerCase()));

/**
 * Every entity that people may mean by a text: an id, a country's name, code or demonym, any name or surname in the
 * graph, in any case, with or without accents. The likeliest first; empty when nobody bears it.
 */
export async function candidates(
  context: ApiContext,
  text: string,
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly EntityRow[]> {
  const fits = (row: EntityRow): boolean =>
    kinds === null || kinds.some((kind) => entityTypes[kind] === row.__typename);
  if (KINDS.has(idPrefix(text))) {
    const row = await context.loaders.entity.load(text);
    return row !== null && fits(row) ? [row] : [];
  }
  const key = nameKey(text);
  if (key === '') return [];
  // Countries come from the lexicon, which knows names and codes that no article has used; other names from the graph.
  const [countries, named]: [(EntityRow | Error | null)[], readonly EntityRow[]] = await Promise.all([
    kinds === null || kinds.includes('COUNTRY')
      ? context.loaders.entity.loadMany(findCountries(text).map(({ iso3 }) => countryId(iso3)))
      : [],
    kinds?.every((kind) => kind === 'COUNTRY') && findCountries(text).length > 0
      ? []
      : context.loaders.entitiesByName.load(key),
  ]);
  const rows = [...countries.flatMap((row) => (row === null || row instanceof Error ? [] : [row])), ...named];
  const exact = (row: EntityRow): boolean => nameKey(row.name) === key;
  const known = rows.filter((row, index) => fits(row) && rows.findIndex((other) => other.id === row.id) === index);
  const [own, also] = [known.filter(exact), known.filter((row) => !exact(row))];
  return [...own, ...also];
}

/**
 * The one entity that people mean by a text, null when there is none. Whoever is called just so wins over things of
 * another kind that are also called so: "Jordan" is the country, not Ms Jordan.
 * @throws DatelineError AMBIGUOUS_NAME with the candidates when several entities bear the name
 */
export async function findEntity(
  context: ApiContext,
  text: string,
  kinds: readonly EntityKind[] | null = null,
): Promise<EntityRow | null> {
  const [best, ...others] = await candidates(context, text, kinds);
  if (best === undefined) {
    const governed = kinds === null || kinds.includes('COUNTRY') ? await countryOfCapital(context, text) : null;
    if (governed === null) context.loaders.nobody(text);
    return governed;
  }
  const key = nameKey(text);
  const rivals = others.filter((row) => row.__typename === best.__typename || nameKey(row.name) === key);
  const wins = rivals.length === 0 && (others.length === 0 || nameKey(best.name) === key || isCode(best, text));
  if (wins) return best;
  const found = [best, ...others].slice(0, 10);
  const list = found.map((row) => `${row.name} (${row.id})`).join(', ');
  throw new DatelineError(
    'AMBIGUOUS_NAME',
    `Several entities are called ${JSON.stringify(text.slice(0, 100))}: ${list}. Give one of the ids instead.`,
    { details: { candidates: found.map(({ id, name, __typename }) => ({ id, name, type: __typename })) } },
  );
}

/** The country whose government a capital stands for in the news ("Moscow said"), null for any other word or when no article names it. */
export async function countryOfCapital({ loaders }: ApiContext, text: string): Promise<EntityRow | null> {
  const capital = capitals.get(nameKey(text));
  return capital === undefined ? null : loaders.entity.load(countryId(capital.iso3));
}

/** A code or demonym of the lexicon names a country as surely as its name does. */
const isCode = (row: EntityRow, text: string): boolean =>
  row.iso3 !== null && findCountries(text).some(({ iso3 }) => iso3 === row.iso3);

/** Ids for a filter: a name that nobody bears fits nothing. */
export async function findIds(
  context: ApiContext,
  texts: readonly string[],
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly string[]> {
  const rows = await Promise.all(texts.map((text) => findEntity(context, text, kinds)));
  return [...new Set(rows.flatMap((row) => row?.id ?? []))].sort();
}

const STATEMENTS = new Set(['quote', 'event', 'claim', 'role']);

export const bilateralOf = (a: EntityRow, b: EntityRow): BilateralPair => ({
  ...{ __typename: 'Bilateral', id: bilateralId(a.iso3 ?? '', b.iso3 ?? '') },
  ...{ a, b },
});

async function findBilateral(id: string, { loaders }: ApiContext): Promise<BilateralPair | null> {
  const [a, b] = await Promise.all(bilateralCountries(id).map((country) => loaders.entity.load(country)));
  const both = a && b && a.id !== b.id ? bilateralOf(a, b) : null;
  return both?.id === id ? both : null;
}

/** The thing with an id, null when there is none: its prefix picks the query. */
export async function findNode(id: string, context: ApiContext): Promise<NodeRow | null> {
  const { loaders } = context;
  const prefix = idPrefix(id);
  if (prefix === 'bilateral') return findBilateral(id, context);
  if (prefix === 'article') return loaders.article.load(id);
  if (prefix === 'decision') return loaders.decision.load(id);
  if (prefix === 'load') return loaders.load.load(id);
  if (STATEMENTS.has(prefix)) return loaders.statement.load(id);
  return KINDS.has(prefix) ? loaders.entity.load(id) : null;
}
