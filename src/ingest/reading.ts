import type { Annotation } from '../domain/annotation.ts';
import type { Article, RawArticle } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import { extractFacts } from './extract/extract.ts';
import { withPublisher } from './extract/publisher.ts';
import { layoutArticle } from './layout/layout.ts';
import { contentHashOf, planArticle } from './plan/plan.ts';
import type { ArticlePlan } from './plan/rows.ts';

/** An article that is laid out, and what the annotator says of it: null where it is not read further. */
export interface Annotated {
  readonly raw: RawArticle;
  readonly article: Article;
  readonly annotation: Annotation | null;
  readonly readerVersion: string;
}

export interface Planned {
  readonly plan: ArticlePlan;
  readonly names: number;
  readonly quotes: number;
}

/** The two stretches of the way of an article that compute and wait for nobody: before the annotator, and after it. Pure. */
export const readings = {
  layout: (raw: RawArticle): Article => layoutArticle(raw),
  plan({ raw, article, annotation, readerVersion }: Annotated): Planned {
    const facts = annotation === null ? withPublisher(noFacts, article) : extractFacts(article, annotation);
    const plan = planArticle(article, facts, contentHashOf(raw, raw.headline), readerVersion);
    return { plan, names: facts.references.length, quotes: facts.quotes.length };
  },
} as const;
