import type { QuoteRow, RelationRow, StatementEdge } from '../loaders/statements.ts';
import { type ApiContext, builder } from './builder.ts';
import { Quad, RelationContext, RelationMode, RelationStatus, RelationType, Trend } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { present } from './present.ts';
import { Claim, Corroboration, Entity, Event, Node, Quote, Relation, Statement } from './refs.ts';
import { PartialDate } from './scalars.ts';

const entities =
  (edge: StatementEdge) =>
  async ({ id }: RelationRow, _: object, { loaders }: ApiContext) => [...(await loaders.entitiesOf.load({ id, edge }))];

Relation.implement({
  interfaces: [Statement, Node],
  description:
    'Somebody does something to or with somebody: reported by the article (`Event`) or only said by someone (`Claim`). Example: `events { nodes { type actors { name } recipients { name } } }`',
  fields: (t) => ({
    type: t.expose('type', { type: RelationType, description: 'What is done. Example: CONSULT.' }),
    mode: t.expose('mode', {
      type: RelationMode,
      nullable: true,
      description: 'In which way, null where the type has no ways or the text does not tell. Example: VISIT.',
    }),
    status: t.expose('status', {
      type: RelationStatus,
      description: 'Whether it is said to be done. Example: PLANNED.',
    }),
    trend: t.expose('trend', {
      type: Trend,
      nullable: true,
      description: 'Where it is heading, null when the text does not tell. Example: UP.',
    }),
    actors: t.field({
      type: [Entity],
      description: 'Who does it, in order of reading. Example: `actors { name }`',
      resolve: entities('ACTOR'),
    }),
    recipients: t.field({
      type: [Entity],
      description: 'To or with whom, in order of reading. Example: `recipients { name }`',
      resolve: entities('RECIPIENT'),
    }),
    places: t.field({
      type: [Entity],
      description: 'Where. Example: `places { name }`',
      resolve: entities('AT'),
    }),
    date: t.expose('date', {
      type: PartialDate,
      nullable: true,
      description:
        'ISO date of the deed as far as the text gives it, XXXX for a missing year, or null. Example: "2024-05".',
    }),
    contexts: t.expose('contexts', {
      type: [RelationContext],
      description: 'Fields of politics it belongs to. Example: [MILITARY, DIPLOMATIC].',
    }),
    quad: t.expose('quad', {
      type: Quad,
      description: 'Cooperation or conflict, in words or in deeds. Example: VERBAL_COOPERATION.',
    }),
    score: t.exposeFloat('score', {
      description: 'From -10, the worst conflict, to 10, the best cooperation. Example: 4.',
    }),
    inferred: t.boolean({
      description: 'Whether an actor or recipient is concluded and not in the words. Example: false.',
      resolve: ({ inferred }) => inferred ?? false,
    }),
    cameo: t.exposeString('cameo', { description: 'Its code in the CAMEO scheme. Example: "042".' }),
    corroboration: t.field({
      type: Corroboration,
      description:
        'Who else reports the same and who says otherwise, within a week. Example: `corroboration { publishers contradictedBy { text } }`',
      resolve: ({ id }, _, { loaders }) => present(loaders.corroboration.load(id)),
    }),
  }),
});

const statements = (ids: readonly string[], { loaders }: ApiContext) =>
  Promise.all(ids.map((id) => present(loaders.statement.load(id))));

Corroboration.implement({
  description:
    'Other articles on an act of one type between the same parties, published within a week of this one: what has no day proves nothing, and near-copies are no witnesses. Example: `corroboration { publishers statements { article { publisher { name } } } }`',
  fields: (t) => ({
    publishers: t.exposeInt('publishers', {
      description:
        'How many publishers report it (of a claim: report that it is claimed), this one with them. Example: 3.',
    }),
    statements: t.field({
      type: [Statement],
      description: 'The newest ten others that say the same. Example: `statements { text }`',
      resolve: (row, _, context) => statements(row.statements, context),
    }),
    contradictedBy: t.field({
      type: [Statement],
      description: 'The newest ten that deny it or state that it was not so. Example: `contradictedBy { text }`',
      resolve: (row, _, context) => statements(row.contradicted, context),
    }),
  }),
});

Event.implement({
  interfaces: [Relation, Statement, Node],
  description:
    'What an article itself reports, in its own voice. Example: `events(where: {party: ["Iran"]}) { nodes { text } }`',
});

Claim.implement({
  interfaces: [Relation, Statement, Node],
  description:
    'What somebody says that somebody does; it never counts as an event. Example: `claims(where: {types: [OPPOSE]}) { nodes { text assertedBy { name } } }`',
  fields: (t) => ({
    assertedBy: t.field({
      type: Entity,
      nullable: true,
      description: 'Who says so, null for unnamed officials. Example: `assertedBy { name }`',
      resolve: async ({ id }, _, { loaders }) =>
        (await loaders.entitiesOf.load({ id, edge: 'ASSERTED_BY' }))[0] ?? null,
    }),
    assertedByText: t.string({
      description: 'Who says so, as written. Example: "the Russian Defense Ministry".',
      resolve: ({ assertedByText }) => assertedByText ?? '',
    }),
    quote: t.field({
      type: Quote,
      nullable: true,
      description:
        'The quote that says so, null when the article only reports that it was said. Example: `quote { text }`',
      resolve: async ({ id }, _, { loaders }) =>
        ((await loaders.statementsOf.load({ id, edge: 'CLAIMED_IN' })) as readonly QuoteRow[])[0] ?? null,
    }),
    deniedBy: t.field({
      type: [Claim],
      description:
        'Claims about this one that answer it, such as a denial. Example: `deniedBy { text assertedBy { name } }`',
      resolve: async ({ id }, _, { loaders }) => [
        ...((await loaders.statementsOf.load({ id, edge: 'ANSWERED_BY' })) as readonly RelationRow[]),
      ],
    }),
    concerns: t.field({
      type: [Claim],
      description: 'Claims that this one is about, such as what is denied. Example: `concerns { text }`',
      resolve: async ({ id }, _, { loaders }) => [
        ...((await loaders.statementsOf.load({ id, edge: 'CONCERNS' })) as readonly RelationRow[]),
      ],
    }),
  }),
});

builder.queryFields((t) => ({
  events: t.field(
    listOf(
      lists.events,
      'All that articles report in their own voice. Example: `events(where: {party: ["Iran"]}) { nodes { text } }`',
    ),
  ),
  claims: t.field(
    listOf(
      lists.claims,
      'All that somebody says that somebody does. Example: `claims(where: {types: [OPPOSE]}) { nodes { text assertedBy { name } } }`',
    ),
  ),
}));
