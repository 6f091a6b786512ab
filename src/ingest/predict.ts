import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import type { Profile, ResolvedKind } from '../domain/identity.ts';
import { quoteKey } from '../domain/quote-key.ts';
import { isNearCopy, sketchOf } from './plan/near-copy.ts';
import { contentHashOf, planArticle } from './plan/plan.ts';
import type { ArticlePlan } from './plan/rows.ts';
import { type Prediction, toPrediction } from './prediction.ts';
import { resolveBlock } from './resolve/resolve.ts';

/** One article of a run of `dateline extract`. */
export interface ReadArticle {
  /** file name without its ending */
  readonly id: string;
  readonly article: Article;
  readonly facts: Facts;
}

type Planned = ReadArticle & { readonly plan: ArticlePlan };

/** Reference to entity, for the persons of a whole run: what the loader does block by block. */
function resolvePersons(run: readonly Planned[]): Map<string, string> {
  const blocks = new Map<string, Map<string, Profile & { readonly references: string[] }>>();
  for (const { plan } of run)
    for (const { id, block, profile: key, identifying } of plan.references) {
      if (key === null || identifying.kind !== 'PERSON') continue;
      const profiles = blocks.get(block) ?? new Map();
      blocks.set(block, profiles);
      const known = profiles.get(key);
      profiles.set(key, {
        ...identifying,
        kind: identifying.kind as ResolvedKind,
        key,
        articles: (known?.articles ?? 0) + 1,
        smallest: known !== undefined && known.smallest < id ? known.smallest : id,
        references: [...(known?.references ?? []), id],
      });
    }
  const entityOf = new Map<string, string>();
  for (const profiles of blocks.values())
    for (const cluster of resolveBlock('PERSON', [...profiles.values()], []))
      for (const key of cluster.profiles)
        for (const reference of profiles.get(key)?.references ?? []) entityOf.set(reference, cluster.id);
  return entityOf;
}

/** Articles by the keys under which two of them can meet. */
function meetings(run: readonly Planned[], keysOf: (one: Planned) => readonly string[]): Map<string, Planned[]> {
  const byKey = new Map<string, Planned[]>();
  for (const one of run)
    for (const key of new Set(keysOf(one))) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [one]);
      else others.push(one);
    }
  return byKey;
}

function linksOf(run: readonly Planned[]): Map<string, Prediction['links']> {
  const links = new Map<string, Map<string, { id: string; relation: string }>>();
  const link = (a: Planned, b: Planned, relation: string): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = links.get(from.id) ?? new Map();
      links.set(from.id, own.set(`${to.id} ${relation}`, { id: to.id, relation }));
    }
  };
  const pairs = (list: readonly Planned[]) => list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
  for (const group of meetings(run, ({ plan }) => sketchOf(plan.shingles)).values())
    for (const [a, b] of pairs(group)) if (isNearCopy(a.plan.shingles, b.plan.shingles)) link(a, b, 'near-duplicate');
  const words = ({ facts }: Planned) =>
    facts.quotes.filter((quote) => quote.kind !== 'INDIRECT').flatMap((quote) => quoteKey(quote.text) ?? []);
  for (const group of meetings(run, words).values()) for (const [a, b] of pairs(group)) link(a, b, 'repeats-quote');
  return new Map([...links].map(([id, own]) => [id, [...own.values()].sort((x, y) => (x.id < y.id ? -1 : 1))]));
}

/** The predictions of a run, in its order: each article alone, then who is who and what is a copy among all of them. */
export function predictAll(run: readonly ReadArticle[]): Prediction[] {
  const planned = run.map((one): Planned => {
    const { article, facts } = one;
    return { ...one, plan: planArticle(article, facts, contentHashOf(article, null), '') };
  });
  const persons = resolvePersons(planned);
  const links = linksOf(planned);
  return planned.map(({ id, article, facts }) => ({
    ...toPrediction(id, article, facts, persons),
    links: links.get(id) ?? [],
  }));
}
