import { DatelineError } from '../../errors.ts';
import type { BilateralPair } from '../loaders/views.ts';
import { builder } from './builder.ts';
import { RelationType } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { bilateralOf, findEntity } from './names.ts';
import { present } from './present.ts';
import { Bilateral, Country, Node, Relation, RelationSummary } from './refs.ts';
import { PartialDate } from './scalars.ts';

const pair = { anchor: 'pair', ids: ({ a, b }: BilateralPair) => [a.id, b.id] };

Bilateral.implement({
  interfaces: [Node],
  description:
    'What two countries say and do to each other. Example: `bilateral(a: "Russia", b: "Iran") { summary { type events claims } events { nodes { text } } }`',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Of the view from the first country on the second; taken by `node`. Example: "bilateral_RUS_IRN".',
    }),
    a: t.expose('a', { type: Country, description: 'The first country. Example: `a { name }`' }),
    b: t.expose('b', { type: Country, description: 'The second country. Example: `b { name }`' }),
    summary: t.field({
      type: [RelationSummary],
      description:
        'What is done by whom to whom, one row for each type and direction, the most frequent first. Example: `summary { type actor { name } events claims saidByActor }`',
      resolve: ({ a, b }, _, { loaders }) => {
        loaders.derived();
        return loaders.relations(a.id, b.id);
      },
    }),
    waiting: t.int({
      description:
        'How often a load changed what `summary` counts since it was counted: 0 unless a load runs or was broken off. Example: 0.',
      resolve: (both, _, { loaders }) => loaders.waitingOf(both),
    }),
    events: t.field(
      listOf(
        lists.events,
        'What articles report that one does to or with the other. Example: `events { nodes { text } }`',
        pair,
      ),
    ),
    claims: t.field(
      listOf(
        lists.claims,
        'What somebody says that one does to or with the other. Example: `claims { nodes { text assertedBy { name } } }`',
        pair,
      ),
    ),
    quotes: t.field(
      listOf(
        lists.quotes,
        'Quotes that mention both, or that one says about the other. Example: `quotes { nodes { text speaker { name } } }`',
        pair,
      ),
    ),
    articles: t.field(
      listOf(lists.articles, 'Articles that name both. Example: `articles { nodes { headline } }`', pair),
    ),
    organisations: t.field(
      listOf(
        lists.organisations,
        'Bodies named in articles that name both. Example: `organisations { nodes { name } }`',
        pair,
      ),
    ),
    entities: t.field(
      listOf(
        lists.entities,
        'All that articles name which name both, places among it. Example: `entities(where: {types: [PLACE]}) { nodes { name } }`',
        pair,
      ),
    ),
    people: t.field(
      listOf(lists.people, 'People named in articles that name both. Example: `people { nodes { name } }`', pair),
    ),
  }),
});

RelationSummary.implement({
  description:
    'How often one country is said to do something to another; events and claims are counted apart, for a claim is no fact. Example: `summary { type actor { name } recipient { name } events claims }`',
  fields: (t) => ({
    type: t.expose('type', { type: RelationType, description: 'What is done. Example: OPPOSE.' }),
    actor: t.field({
      type: Country,
      description: 'Who does it. Example: `actor { name }`',
      resolve: ({ actor }, _, { loaders }) => present(loaders.entity.load(actor)),
    }),
    recipient: t.field({
      type: Country,
      description: 'To or with whom. Example: `recipient { name }`',
      resolve: ({ recipient }, _, { loaders }) => present(loaders.entity.load(recipient)),
    }),
    statements: t.field({
      type: [Relation],
      description: 'The newest two of them. Example: `statements { text evidence { sentence } }`',
      resolve: async ({ actor, recipient, type }, _, { loaders }) => [
        ...(await loaders.statementsOfPair.load(`${actor} ${recipient} ${type}`)),
      ],
    }),
    events: t.exposeInt('events', { description: 'Times that articles report it themselves. Example: 0.' }),
    claims: t.exposeInt('claims', { description: 'Times that somebody says so. Example: 1.' }),
    saidByActor: t.exposeInt('saidByActor', { description: 'Claims by the actor itself. Example: 0.' }),
    saidByRecipient: t.exposeInt('saidByRecipient', { description: 'Claims by the recipient. Example: 1.' }),
    saidByOthers: t.exposeInt('saidByOthers', { description: 'Claims by anybody else. Example: 0.' }),
    articles: t.exposeInt('articles', { description: 'Articles behind these numbers. Example: 1.' }),
    meanScore: t.exposeFloat('meanScore', {
      description: 'Mean score, from -10, conflict, to 10, cooperation. Example: -2.',
    }),
    first: t.expose('first', {
      type: PartialDate,
      nullable: true,
      description: 'Date of the first article, null without a date. Example: "2024-05-17".',
    }),
    last: t.expose('last', {
      type: PartialDate,
      nullable: true,
      description: 'Date of the last article, null without a date. Example: "2024-06-01".',
    }),
  }),
});

builder.queryFields((t) => {
  const country = (example: string) =>
    t.arg.string({
      required: true,
      description: `A country by name, ISO code, demonym, capital or id. Example: "${example}".`,
    });
  return {
    bilateral: t.field({
      type: Bilateral,
      nullable: true,
      description:
        'What two countries say and do to each other, null when no article names one of them. Example: `bilateral(a: "Russia", b: "Iran") { summary { type events claims } }`',
      args: { a: country('Russia'), b: country('Iran') },
      resolve: async (_, args, context) => {
        const [a, b] = await Promise.all([
          findEntity(context, args.a, ['COUNTRY']),
          findEntity(context, args.b, ['COUNTRY']),
        ]);
        if (a === null || b === null) return null;
        if (a.id === b.id) throw new DatelineError('BAD_USER_INPUT', `a and b are both ${a.name}: give two countries.`);
        return bilateralOf(a, b);
      },
    }),
  };
});
