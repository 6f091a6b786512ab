import { countryId } from '../../domain/ids.ts';
import { sortKey } from '../../domain/names.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import { countryByIso3 } from '../../lexicon/countries.ts';
import type { ArticlePlan, ReferenceRow } from '../plan/rows.ts';

/** Countries that references name, a row for each of them. */
export const countryRows = (references: readonly ReferenceRow[]) =>
  references.flatMap((reference) => {
    const country = reference.profile === null ? countryByIso3(reference.identifying.countries[0] ?? '') : null;
    if (country === null) return [];
    const id = countryId(country.iso3);
    const { iso3, iso2, name } = country;
    return [{ ref: reference.id, id, iso3, iso2, name, nameKey: sortKey(name, id) }];
  });

/** Runs a query of rows, or nothing when there are none. */
async function runRows(tx: GraphTransaction, query: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await tx.run(query, { rows });
}

/** Articles with all that names things in them: passages, mentions, references; countries are identified at once. */
export async function putIn(tx: GraphTransaction, plans: readonly ArticlePlan[], loadedAt: string): Promise<void> {
  const rows = plans.map(({ article, passages, notes, timeRefs, tags, sketch }) => ({
    ...{ article, passages, notes, timeRefs, tags, sketch },
  }));
  await tx.run('createArticles', { rows, loadedAt });
  const references = plans.flatMap(({ article, references }) =>
    references.map(({ id, properties }) => ({ article: article.id, id, properties })),
  );
  await runRows(tx, 'createReferences', references);
  await runRows(
    tx,
    'createMentions',
    plans.flatMap((plan) => plan.mentions),
  );
  // In one order, so that two loaders meet at the countries in the same one.
  const countries = plans
    .flatMap((plan) => countryRows(plan.references))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  await runRows(tx, 'identifyCountries', countries);
}

/** What articles state, and every edge to an entity: after identity is settled. */
export async function putEdges(tx: GraphTransaction, plans: readonly ArticlePlan[]): Promise<void> {
  const ids = new Set(plans.map((plan) => plan.article.id));
  const edges = plans.flatMap((plan) => plan.entityEdges);
  await runRows(
    tx,
    'createStatements',
    plans.flatMap(({ article, statements }) => statements.map((row) => ({ ...row, article: article.id }))),
  );
  await runRows(
    tx,
    'createEvidence',
    plans.flatMap((plan) => plan.evidence),
  );
  await runRows(
    tx,
    'createArticleEdges',
    edges.filter((edge) => ids.has(edge.from)),
  );
  await runRows(
    tx,
    'createStatementEdges',
    edges.filter((edge) => !ids.has(edge.from)),
  );
  await runRows(
    tx,
    'linkStatements',
    plans.flatMap((plan) => plan.statementEdges),
  );
}
