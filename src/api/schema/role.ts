import { builder } from './builder.ts';
import { RoleStatus } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { present } from './present.ts';
import { Country, Node, Organisation, Person, Role, Statement } from './refs.ts';
import { PartialDate } from './scalars.ts';

Role.implement({
  interfaces: [Statement, Node],
  description:
    'An article says that a person holds an office. Example: `roles(where: {country: ["Iran"]}) { nodes { title person { name } } }`',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who holds it. Example: `person { name }`',
      resolve: async ({ id }, _, { loaders }) =>
        present(loaders.entitiesOf.load({ id, edge: 'HELD_BY' }).then(([person]) => person ?? null)),
    }),
    title: t.exposeString('title', {
      description: 'As written, without country and body. Example: "Defense Minister".',
    }),
    status: t.expose('status', { type: RoleStatus, description: 'Whether it is held now. Example: CURRENT.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The body it is an office of, null when none is known. Example: `organisation { name }`',
      resolve: async ({ id }, _, { loaders }) =>
        (await loaders.entitiesOf.load({ id, edge: 'IN' })).find((row) => row.__typename === 'Organisation') ?? null,
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it is an office of, null when none is known. Example: `country { name }`',
      resolve: async ({ id }, _, { loaders }) =>
        (await loaders.entitiesOf.load({ id, edge: 'IN' })).find((row) => row.__typename === 'Country') ?? null,
    }),
    firstSeen: t.field({
      type: PartialDate,
      nullable: true,
      description:
        'Date of the first article that gives the person this title, null without a date. Example: "2024-05-17".',
      resolve: async ({ id }, _, { loaders }) => (await loaders.seen.load(id))?.first ?? null,
    }),
    lastSeen: t.field({
      type: PartialDate,
      nullable: true,
      description:
        'Date of the last article that gives the person this title, null without a date. Example: "2024-06-01".',
      resolve: async ({ id }, _, { loaders }) => (await loaders.seen.load(id))?.last ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  roles: t.field(
    listOf(
      lists.roles,
      'Who holds which office, a row for each article that says so. Example: `roles(where: {country: ["Iran"]}) { nodes { title person { name } } }`',
    ),
  ),
}));
