import { builder } from './builder.ts';
import { Article, LoadedArticle } from './refs.ts';

LoadedArticle.implement({
  description:
    'An article that was loaded or read anew, by this process or by another. Example: `articleLoaded { cursor article { headline events { nodes { text } } } }`',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'To be given as `after` by whoever was cut off here. Example: "1716371…".',
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description:
        'The article with all that it states; null when it was taken out since. Example: `article { headline }`',
      resolve: ({ id }, _, { loaders }) => loaders.article.load(id),
    }),
  }),
});

builder.subscriptionFields((t) => ({
  articleLoaded: t.field({
    type: LoadedArticle,
    description:
      'Each article as soon as it is in the graph. With the last cursor a client that was cut off misses nothing, though the articles of the minute before it may come again. Example: `subscription { articleLoaded { article { quotes { nodes { text } } } } }`',
    args: {
      after: t.arg.string({
        description: 'The last cursor that was seen; without it from now on. Example: "1716371…".',
      }),
    },
    subscribe: (_, { after }, { follow }) => follow(after ?? null),
    resolve: (row) => row,
  }),
}));
