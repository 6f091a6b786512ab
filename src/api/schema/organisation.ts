import type * as facts from '../../domain/facts.ts';
import type { EntityRow } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { BodyKind } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { findEntity } from './names.ts';
import { Country, Entity, Node, Organisation } from './refs.ts';

const ids = (organisation: EntityRow) => [organisation.id];

Organisation.implement({
  interfaces: [Entity, Node],
  description:
    'A ministry, company, agency, party, army or body of states. Example: `organisation(name: "Russian Defense Ministry") { kind country { name } }`',
  fields: (t) => ({
    kind: t.field({
      type: BodyKind,
      nullable: true,
      resolve: ({ kind }) => kind as facts.OrganisationKind | null,
      description: 'What kind of body it is, null when unknown. Example: MINISTRY.',
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it belongs to, null when no article tells. Example: `country { name }`',
      resolve: async ({ id }, _, { loaders }) => (await loaders.countryOf.load(id))[0] ?? null,
    }),
    people: t.field(
      listOf(lists.people, 'People who hold an office in it. Example: `people { nodes { name } }`', {
        anchor: 'organisation',
        ids,
      }),
    ),
    quotes: t.field(
      listOf(lists.quotes, 'What it says in its own name. Example: `quotes { nodes { text } }`', {
        anchor: 'speaker',
        ids,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  organisation: t.field({
    type: Organisation,
    nullable: true,
    description:
      'The organisation of this name, null when there is none; several: error AMBIGUOUS_NAME with the candidates. Example: `organisation(name: "Sputnik") { kind }`',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Name or id; case and accents do not matter. Example: "Russian Defense Ministry".',
      }),
    },
    resolve: (_, { name }, context) => findEntity(context, name, ['ORGANISATION']),
  }),
  organisations: t.field(
    listOf(lists.organisations, 'Organisations by name. Example: `organisations { nodes { name kind } }`'),
  ),
}));
