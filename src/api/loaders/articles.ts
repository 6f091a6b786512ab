import type { PassageKind } from '../../domain/article.ts';
import type { MentionKind } from '../../domain/facts.ts';
import type { Graph } from '../../graph/driver.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { EntityRow } from './entities.ts';

/** Section `article.columns`; the raw text, which may be long, is loaded only when asked for. */
export interface ArticleRow {
  readonly __typename: 'Article';
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly headline: string;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
}

export interface PassageRow {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly rawSpans: readonly number[];
  readonly articleId: string;
}

/** How often an article names an entity, and where first: a span of a passage. */
export interface NamingRow {
  readonly count: number;
  /** id */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

export interface MentionRow {
  readonly text: string;
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly rawSpans: readonly number[];
  readonly rule: string;
  readonly confidence: number;
  /** id of the entity; null when nobody fits */
  readonly entityId: string | null;
}

export interface NoteRow {
  readonly rule: string;
  readonly text: string;
  readonly rawSpans: readonly number[];
}

/** A near-copy of another article: `score` is the part of the shorter text that both share. */
export interface NearCopyRow extends ArticleRow {
  readonly score: number;
}

export function articleLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    article: oneByKey<ArticleRow>(graph, 'articleById', signal),
    articleBySource: oneByKey<ArticleRow>(graph, 'articleBySource', signal),
    rawText: oneByKey<{ readonly rawText: string }>(graph, 'rawTextOfArticle', signal),
    passages: manyByKey<PassageRow>(graph, 'passagesOfArticle', signal),
    passage: oneByKey<PassageRow>(graph, 'passageById', signal),
    /** of keys `<entity id> <article id>` */
    naming: oneByKey<NamingRow>(graph, 'namingsInArticle', signal),
    mentions: manyByKey<MentionRow>(graph, 'mentionsOfPassage', signal),
    notesOfArticle: manyByKey<NoteRow>(graph, 'notesOfArticle', signal),
    tags: manyByKey<{ readonly name: string }>(graph, 'tagsOfArticle', signal),
    publisher: oneByKey<EntityRow>(graph, 'publisherOfArticle', signal),
    datelined: manyByKey<EntityRow>(graph, 'datelineOfArticle', signal),
    entitiesNamed: manyByKey<EntityRow>(graph, 'entitiesOfArticle', signal),
    copies: manyByKey<NearCopyRow>(graph, 'copiesOfArticle', signal),
    duplicateOf: oneByKey<ArticleRow>(graph, 'duplicateOfArticle', signal),
  };
}
