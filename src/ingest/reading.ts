import type { Article, RawArticle } from '../domain/article.ts';
import { noFacts } from '../domain/facts.ts';
import type { Read } from './extract/budget.ts';
import { extractRead } from './extract/extract.ts';
import { withPublisher } from './extract/publisher.ts';
import { layoutArticle } from './layout/layout.ts';
import { givenOf } from './plan/given.ts';
import { contentHashOf, planArticle } from './plan/plan.ts';
import type { ArticlePlan } from './plan/rows.ts';

/** An article that is laid out, and what is read of the annotator's words: null where it is not read further. */
export interface Annotated {
  readonly raw: RawArticle;
  readonly article: Article;
  readonly read: Read | null;
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
  plan({ raw, article, read, readerVersion }: Annotated): Planned {
    const facts = read === null ? withPublisher(noFacts, article) : extractRead(article, read);
    const plan = planArticle(article, facts, contentHashOf(raw, raw.headline), readerVersion, givenOf(raw));
    return { plan, names: facts.references.length, quotes: facts.quotes.length };
  },
} as const;
