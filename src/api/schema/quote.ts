import type { QuoteRow, RelationRow } from '../loaders/statements.ts';
import { builder } from './builder.ts';
import { QuoteKind } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { Claim, Entity, Node, Quote, Statement } from './refs.ts';

Quote.implement({
  interfaces: [Statement, Node],
  description:
    'Words of somebody, as an article gives them. Example: `quotes(where: {speaker: ["Guterres"]}) { nodes { text kind speaker { name } } }`',
  fields: (t) => ({
    kind: t.expose('kind', { type: QuoteKind, description: 'How the text gives them. Example: DIRECT.' }),
    inHeadline: t.exposeBoolean('inHeadline', { description: 'Whether they stand in the headline. Example: false.' }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: 'The words that mark them as said, null for a bare continuation. Example: "adding that".',
    }),
    speaker: t.field({
      type: Entity,
      nullable: true,
      description:
        'Who says them: a person, organisation, country or bloc; null when the text does not tell. Example: `speaker { name }`',
      resolve: async ({ id }, _, { loaders }) => (await loaders.entitiesOf.load({ id, edge: 'SPOKEN_BY' }))[0] ?? null,
    }),
    speakerText: t.exposeString('speakerText', {
      nullable: true,
      description: 'The speaker as written, null when the text gives none. Example: "The Russian minister".',
    }),
    about: t.field({
      type: [Entity],
      description: 'Who and what the words mention. Example: `about { name }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.entitiesOf.load({ id, edge: 'ABOUT' }))],
    }),
    claims: t.field({
      type: [Claim],
      description: 'What the words claim that somebody does to somebody. Example: `claims { text }`',
      resolve: async ({ id }, _, { loaders }) => [
        ...((await loaders.statementsOf.load({ id, edge: 'ASSERTS' })) as readonly RelationRow[]),
      ],
    }),
    repeats: t.field({
      type: Quote,
      nullable: true,
      description:
        'The first quote of the same words in another article, null for the first. Example: `repeats { id }`',
      resolve: async ({ id }, _, { loaders }) =>
        ((await loaders.statementsOf.load({ id, edge: 'REPEATS' })) as readonly QuoteRow[])[0] ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  quotes: t.field(
    listOf(
      lists.quotes,
      'All quotes. Example: `quotes(where: {speaker: ["Guterres"], about: ["Iran"], kind: [DIRECT]}) { nodes { text } }`',
    ),
  ),
}));
