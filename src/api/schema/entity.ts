import type { EntityRow } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { MentionKind } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { candidates, countryOfCapital } from './names.ts';
import { present } from './present.ts';
import { Alias, Article, Entity, EntityMatch, Identity, Node } from './refs.ts';

const ids = (entity: EntityRow) => [entity.id];

Entity.implement({
  interfaces: [Node],
  description:
    'Who or what the news is about: a person, country, organisation, place or bloc, one for all articles that name it. Example: `entity(name: "Tehran") { best { name __typename } }`',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The full name that most articles use. Example: "Antonio Guterres".',
    }),
    aliases: t.field({
      type: [Alias],
      description: 'How articles call it, the most frequent first, up to 50. Example: `aliases { text count }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.aliases.load(id))],
    }),
    identity: t.field({
      type: Identity,
      nullable: true,
      description:
        'Why what the articles name so is one thing; null for a country, which is known by its code. Example: `identity { score evidence }`',
      resolve: ({ id }, _, { loaders }) => loaders.identity.load(id),
    }),
    articles: t.field(
      listOf(lists.articles, 'Articles that name it. Example: `articles(first: 5) { nodes { headline } }`', {
        anchor: 'about',
        ids,
      }),
    ),
    quotesAbout: t.field(
      listOf(
        lists.quotes,
        'Quotes whose words mention it. Example: `quotesAbout { nodes { text speaker { name } } }`',
        {
          anchor: 'about',
          ids,
        },
      ),
    ),
    events: t.field(
      listOf(
        lists.events,
        'What articles report that it did, that was done to or with it, or there. Example: `events { nodes { text } }`',
        { anchor: 'involved', ids },
      ),
    ),
    claims: t.field(
      listOf(
        lists.claims,
        'What somebody says that it did, that was done to or with it, or there. Example: `claims { nodes { text } }`',
        { anchor: 'involved', ids },
      ),
    ),
  }),
});

Identity.implement({
  description:
    'How surely, and why, references of several articles are one thing. Example: `identity { score evidence }`',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description:
        'From 0 to 1, as sure as the weakest reason; 1 where all articles name it alike. An order, no probability. Example: 0.85.',
    }),
    evidence: t.stringList({
      description:
        'The reasons, up to 50; none where all articles name it alike. Example: ["Shoigu is the surname of Sergei Shoigu and of no other who fits"].',
      resolve: ({ evidence }) => [...evidence],
    }),
    keptApart: t.field({
      type: [Entity],
      description:
        'What it was compared with, for the names are near, and was taken for another; what most articles name first, up to 20. Example: `identity { keptApart { name } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.keptApart.load(id))],
    }),
  }),
});

Alias.implement({
  description: 'One way in which articles call an entity. Example: `aliases { text count kind }`',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written. Example: "Guterres".' }),
    count: t.exposeInt('count', { description: 'How many times, over all articles. Example: 6.' }),
    kind: t.expose('kind', { type: MentionKind, description: 'What kind of name it is. Example: SURNAME.' }),
    firstArticle: t.field({
      type: Article,
      description: 'The earliest article that writes it so. Example: `firstArticle { headline }`',
      resolve: (alias, _, { loaders }) => present(loaders.article.load(alias.firstArticle)),
    }),
  }),
});

EntityMatch.implement({
  description:
    'What a name may mean. Example: `entity(name: "Georgia") { best { name } alternatives { name __typename } }`',
  fields: (t) => ({
    best: t.field({
      type: Entity,
      nullable: true,
      description: 'What it most likely means, null when nothing is called so. Example: `best { id name }`',
      resolve: ({ best }) => best,
    }),
    alternatives: t.field({
      type: [Entity],
      description:
        'What else is called so, up to 20; of a capital its country too, for which it stands in the news. Example: `alternatives { id name }`',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const MOST = 21;

builder.queryFields((t) => ({
  entity: t.field({
    type: EntityMatch,
    description:
      'What a name may mean, of any type: never an error, only more than one answer. Example: `entity(name: "Georgia") { best { name } alternatives { name __typename } }`',
    args: {
      name: t.arg.string({
        required: true,
        description: 'A name as people write it, an ISO code, a demonym, a surname or an id. Example: "Tehran".',
      }),
    },
    resolve: async (_, { name }, context) => {
      const [bearers, country] = await Promise.all([candidates(context, name), countryOfCapital(context, name)]);
      const governed = country === null || bearers.some(({ id }) => id === country.id) ? [] : [country];
      const [best = null, ...alternatives] = [...bearers.slice(0, MOST - governed.length), ...governed];
      if (best === null) context.loaders.nobody(name);
      return { best, alternatives };
    },
  }),
  entities: t.field(
    listOf(
      lists.entities,
      'Entities of all types by name. Example: `entities(where: {types: [PLACE, BLOC]}) { nodes { name } }`',
    ),
  ),
}));
