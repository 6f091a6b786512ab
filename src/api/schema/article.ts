import { DatelineError } from '../../errors.ts';
import type { ArticleRow } from '../loaders/articles.ts';
import { entityTypes } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { EntityType } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { present } from './present.ts';
import { Article, Entity, NearCopy, Node, Note, Organisation, Passage, Tag } from './refs.ts';
import { PartialDate, Url } from './scalars.ts';
import { twoPlaces } from './two-places.ts';

const own = { anchor: 'article', ids: (article: ArticleRow) => [article.id] };

Article.implement({
  interfaces: [Node],
  description:
    'A news text, once, with all it states. Example: `articles(first: 5) { nodes { headline publisher { name } quotes { nodes { text } } } }`',
  fields: (t) => ({
    source: t.exposeString('source', {
      description: 'Its key: the URL, or the folder and file it was loaded from. Example: "seeds/a.txt".',
    }),
    url: t.expose('url', {
      type: Url,
      nullable: true,
      description: 'Its address, null for a file without one. Example: "https://example.org/news/1".',
    }),
    headline: t.exposeString('headline', {
      description: 'Its title. Example: "Ministers Agree on Border Trade".',
    }),
    dateline: t.exposeString('dateline', {
      nullable: true,
      description: 'Where and by whom it was filed, as written, or null. Example: "TEHRAN (Sputnik)".',
    }),
    datelinePlaces: t.field({
      type: [Entity],
      description: 'The places of the dateline. Example: `datelinePlaces { name }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.datelined.load(id))],
    }),
    publisher: t.field({
      type: Organisation,
      nullable: true,
      description:
        'Who published it, by its metadata, else by its dateline; null when neither tells. Example: `publisher { name }`',
      resolve: ({ id }, _, { loaders }) => loaders.publisher.load(id),
    }),
    publishedOn: t.expose('publishedOn', {
      type: PartialDate,
      nullable: true,
      description: 'ISO date as far as it is known, or null. Example: "2024-05-17".',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description:
        'ISO 639-1, found by the letters of the text; null where it is too short to tell. Only English is read beyond its layout. Example: "en".',
    }),
    tags: t.stringList({
      description: 'Key words below the text, in its order. Example: ["russia", "iran", "tehran"].',
      resolve: async ({ id }, _, { loaders }) => (await loaders.tags.load(id)).map((tag) => tag.name),
    }),
    tagged: t.field({
      type: [Tag],
      description: 'The same, each with what it names. Example: `tagged { name entity { id } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.tags.load(id))],
    }),
    entities: t.field({
      type: [Entity],
      description:
        'Who and what it names, the most frequent first, up to 250. Example: `entities(types: [PERSON]) { name }`',
      args: {
        types: t.arg({
          type: [EntityType],
          required: false,
          description: 'Only of these types. Example: [PERSON, COUNTRY].',
        }),
      },
      resolve: async ({ id }, { types }, { loaders }) => {
        const wanted = types?.map((kind) => entityTypes[kind]);
        return (await loaders.entitiesNamed.load(id)).filter((row) => wanted?.includes(row.__typename) ?? true);
      },
    }),
    passages: t.field({
      type: [Passage],
      description: 'Its paragraphs in order of reading. Example: `passages { kind text }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.passages.load(id))],
    }),
    quotes: t.field(listOf(lists.quotes, 'Quotes in it. Example: `quotes { nodes { text } }`', own)),
    events: t.field(
      listOf(lists.events, 'What it reports in its own voice. Example: `events { nodes { text } }`', own),
    ),
    claims: t.field(listOf(lists.claims, 'What people in it claim. Example: `claims { nodes { text } }`', own)),
    roles: t.field(listOf(lists.roles, 'Offices it gives to people. Example: `roles { nodes { title } }`', own)),
    notes: t.field({
      type: [Note],
      description: 'Decisions about its layout, and things that were not read. Example: `notes { text }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.notesOfArticle.load(id))],
    }),
    duplicateOf: t.field({
      type: Article,
      nullable: true,
      description:
        'The first article with nearly the same text or the same web address, null for an original. Near-copies are counted nowhere. Example: `duplicateOf { source }`',
      resolve: ({ id }, _, { loaders }) => loaders.duplicateOf.load(id),
    }),
    copies: t.field({
      type: [NearCopy],
      description:
        'Later articles with nearly the same text or the same web address, the earliest first, up to 100. Example: `copies { sharedPart article { source } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.copies.load(id))],
    }),
    rawText: t.string({
      description: 'The file as it was read; all raw spans point into it. Example: `rawText`',
      resolve: async ({ id }, _, { loaders }) => (await present(loaders.rawText.load(id))).rawText,
    }),
  }),
});

NearCopy.implement({
  description: 'An article with nearly the text of another. Example: `copies { sharedPart article { source } }`',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The copy. Example: `article { source publishedOn }`',
      resolve: (copy) => copy,
    }),
    sharedPart: t.float({
      description:
        'From 0 to 1: how much of the shorter text stands in the other, in runs of five words. Example: 0.93.',
      resolve: ({ score }) => twoPlaces(score),
    }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description:
      'An article by id or by source, null when there is none. Example: `article(source: "seeds/a.txt") { headline }`',
    args: {
      id: t.arg.id({ required: false, description: 'Its id, instead of its source. Example: "article_3f9a…".' }),
      source: t.arg.string({ required: false, description: 'Its source, instead of its id. Example: "seeds/a.txt".' }),
    },
    resolve: (_, args, { loaders }) => {
      const [id, source] = [args.id ?? null, args.source ?? null];
      if (id !== null && source === null) return loaders.article.load(id);
      if (source !== null && id === null) return loaders.articleBySource.load(source);
      throw new DatelineError('BAD_USER_INPUT', 'Give either id or source.');
    },
  }),
  articles: t.field(
    listOf(lists.articles, 'All articles. Example: `articles(where: {about: ["Iran"]}) { nodes { headline } }`'),
  ),
}));
