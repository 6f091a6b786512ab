import { DatelineError } from '../../errors.ts';
import { type ApiContext, builder } from './builder.ts';
import { LoadRun } from './refs.ts';
import { PartialDate } from './scalars.ts';

const ArticleInput = builder.inputType('ArticleInput', {
  description:
    'An article as it is handed in, read like a line of JSONL. Example: `{source: "https://example.org/news/1", text: "…"}`',
  fields: (t) => ({
    source: t.string({
      required: true,
      description: 'Its key: its address, else a name of your own. Example: "https://example.org/news/1".',
    }),
    text: t.string({
      required: true,
      description: 'Its text, plain or with markup. Example: "OSLO - The ministers met…".',
    }),
    headline: t.string({ description: 'Its title, where the text does not begin with it. Example: "Ministers Meet".' }),
    publishedOn: t.field({ type: PartialDate, description: 'When it was published. Example: "2024-05-17".' }),
    publisher: t.string({ description: 'Who published it. Example: "Sputnik".' }),
  }),
});

const LoadPayload = builder.objectRef<{ readonly ticket: string }>('LoadPayload').implement({
  description: 'The ticket of an article that waits to be read. Example: `{ ticket }`',
  fields: (t) => ({
    ticket: t.exposeID('ticket', {
      description: 'Id of the load: `node` tells how far it is and what came of it. Example: "load_5f0c…".',
    }),
    load: t.field({
      type: LoadRun,
      nullable: true,
      description: 'The load as it is now. Example: `load { state }`',
      resolve: ({ ticket }, _, { loaders }) => loaders.load.load(ticket),
    }),
  }),
});
const RemovePayload = builder.objectRef<{ readonly changes: readonly string[] }>('RemovePayload').implement({
  description: 'What went with an article, or would go. Example: `{ changes }`',
  fields: (t) => ({
    changes: t.stringList({
      description:
        'What changes, a line each. Example: [""Ministers Meet" and the 4 statements of it are in no list and no count."].',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

function deskOf({ desk }: ApiContext) {
  if (desk === null) throw new DatelineError('BAD_OPERATION', 'This server takes no articles.');
  return desk;
}

builder.mutationFields((t) => ({
  loadArticle: t.field({
    type: LoadPayload,
    description:
      'Puts an article in the queue of those to be read; the same source again replaces its text. Example: `loadArticle(input: {source: "news/1", text: "…"}) { ticket }`',
    args: {
      input: t.arg({
        type: ArticleInput,
        required: true,
        description: 'The article. Example: {source: "news/1", text: "…"}.',
      }),
    },
    resolve: async (_, { input }, context) => {
      const { source, text, headline = null, publishedOn = null, publisher = null } = input;
      return { ticket: await deskOf(context).load({ source, text, headline, publishedOn, publisher }) };
    },
  }),
  removeArticle: t.field({
    type: RemovePayload,
    description:
      'Takes an article out with all that it states, as if it had never been loaded. Example: `removeArticle(id: "article_…") { changes }`',
    args: {
      id: t.arg.id({ required: true, description: 'Id of the article. Example: "article_…".' }),
      dryRun: t.arg.boolean({ defaultValue: false, description: 'Only tell what would change. Example: true.' }),
    },
    resolve: async (_, { id, dryRun }, context) => {
      const changes = await deskOf(context).remove(id, dryRun ?? false);
      if (changes === null) throw new DatelineError('BAD_USER_INPUT', `There is no article with the id ${id}.`);
      return { changes };
    },
  }),
}));
