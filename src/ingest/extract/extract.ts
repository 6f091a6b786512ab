import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Facts } from '../../domain/facts.ts';
import { articleId } from '../../domain/ids.ts';
import { startScene } from './scene.ts';

/** What the text says. Pure; never throws on text. */
export function extractFacts(article: Article, annotation: Annotation): Facts {
  const scene = startScene(article, articleId(article.source), annotation);
  return {
    references: [...scene.references.values()],
    mentions: scene.mentions,
    timeRefs: scene.timeRefs,
    quotes: scene.quotes,
    events: [],
    claims: [],
    roles: scene.roles,
    publisher: null,
    datelined: [],
    notes: [],
  };
}
