import type { StatementRow } from '../loaders/statements.ts';
import { type ApiContext, builder } from './builder.ts';
import { ask, lists } from './lists.ts';
import { AddedStatement, Article, LoadedArticle, Statement } from './refs.ts';
import { ClaimWhere, EventWhere, QuoteWhere, RoleWhere } from './where.ts';

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

AddedStatement.implement({
  description:
    'A statement of an article that was loaded or read anew. Example: `statementAdded { cursor statement { text article { headline } } }`',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'To be given as `after` by whoever was cut off here. Example: "1716371…".',
    }),
    statement: t.expose('statement', {
      type: Statement,
      description: 'The statement. Example: `statement { text evidence { sentence } }`',
    }),
  }),
});

const KINDS = ['quotes', 'events', 'claims', 'roles'] as const;
type Kind = (typeof KINDS)[number];
type Filters = Readonly<Partial<Record<Kind, object | null | undefined>>>;

/** All rows of a list of one article, page by page. */
async function* rowsOf(kind: Kind, where: object | null, article: string, context: ApiContext) {
  const first = context.limits.pageSize;
  let asked = await ask(lists[kind], { first, where }, context, { anchor: 'article', ids: [article] });
  for (;;) {
    const { rows, more } = await context.loaders.pages.load(asked);
    yield* rows as unknown as readonly StatementRow[];
    const last = rows.at(-1);
    if (!more || last === undefined) return;
    asked = { ...asked, after: last.key };
  }
}

/** What articles state that come, by the filters of lists: of the kinds that have one, or of all where none has. */
async function* statementsAdded(filters: Filters, after: string | null, context: ApiContext) {
  const given = KINDS.filter((kind) => (filters[kind] ?? null) !== null);
  for await (const { id, cursor } of context.follow(after)) {
    const fresh = context.renew();
    for (const kind of given.length === 0 ? KINDS : given)
      for await (const statement of rowsOf(kind, filters[kind] ?? null, id, fresh)) yield { cursor, statement };
  }
}

const after = builder.args((t) => ({
  after: t.string({ description: 'The last cursor that was seen; without it from now on. Example: "1716371…".' }),
}));

builder.subscriptionFields((t) => ({
  articleLoaded: t.field({
    type: LoadedArticle,
    description:
      'Each article as soon as it is in the graph. With the last cursor a client that was cut off misses nothing, though the articles of the minute before it may come again. Example: `subscription { articleLoaded { article { quotes { nodes { text } } } } }`',
    args: after,
    subscribe: (_, { after }, { follow }) => follow(after ?? null),
    resolve: (row) => row,
  }),
  statementAdded: t.field({
    type: AddedStatement,
    description:
      'Each statement of such articles that fits: of the kinds that a filter is given for, of all kinds without any. Example: `subscription { statementAdded(events: {party: ["Iran"], quad: [MATERIAL_CONFLICT]}) { statement { text } } }`',
    args: {
      quotes: t.arg({ type: QuoteWhere, description: 'Quotes that fit. Example: {about: ["Iran"]}.' }),
      events: t.arg({ type: EventWhere, description: 'Events that fit. Example: {party: ["Iran"]}.' }),
      claims: t.arg({ type: ClaimWhere, description: 'Claims that fit. Example: {types: [ACCUSE]}.' }),
      roles: t.arg({ type: RoleWhere, description: 'Offices that fit. Example: {country: ["Iran"]}.' }),
      ...after,
    },
    subscribe: (_, { after, ...filters }, context) => statementsAdded(filters, after ?? null, context),
    resolve: (row) => row,
  }),
}));
