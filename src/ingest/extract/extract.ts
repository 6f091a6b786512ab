import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Facts } from '../../domain/facts.ts';
import { articleId } from '../../domain/ids.ts';
import { readNames } from './names/names.ts';
import { type Scene, startScene } from './scene.ts';

/** What the text says. Pure; never throws on text. */
export function extractFacts(article: Article, annotation: Annotation): Facts {
  const start = startScene(article, articleId(article.source), annotation);
  // 1. Names: what everything else refers to.
  const names = readNames(start);
  const scene: Scene = {
    ...start,
    mentions: names.mentions,
    references: new Map(names.references.map((reference) => [reference.id, reference])),
  };
  return {
    references: [...scene.references.values()],
    mentions: scene.mentions,
    timeRefs: scene.timeRefs,
    quotes: scene.quotes,
    events: [],
    claims: [],
    roles: scene.roles,
    publisher: names.publisher,
    datelined: names.datelined,
    notes: [],
  };
}
