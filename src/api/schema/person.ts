import { builder } from './builder.ts';
import { listOf, lists } from './lists.ts';
import { findEntity } from './names.ts';
import { Country, Entity, Node, Person, Role } from './refs.ts';

Person.implement({
  interfaces: [Entity, Node],
  description: 'A human being. Example: `person(name: "Guterres") { name roles { title } }`',
  fields: (t) => ({
    roles: t.field({
      type: [Role],
      description:
        'Offices, one row for each title and body as its latest article has it, up to 50. Example: `roles { title status country { name } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.rolesOfPerson.load(id))],
    }),
    quotes: t.field(
      listOf(
        lists.quotes,
        'What the person says. Example: `quotes(first: 5) { nodes { text article { headline } } }`',
        {
          anchor: 'speaker',
          ids: ({ id }: { id: string }) => [id],
        },
      ),
    ),
    actsFor: t.field({
      type: [Country],
      description: 'Countries whose office the person holds or held. Example: `actsFor { name }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.countriesActedFor.load(id))],
    }),
  }),
});

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description:
      'The person of this name, null when there is none; several: error AMBIGUOUS_NAME with the candidates. Example: `person(name: "Guterres") { name }`',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Full name, surname or id; case and accents do not matter. Example: "guterres".',
      }),
    },
    resolve: (_, { name }, context) => findEntity(context, name, ['PERSON']),
  }),
  people: t.field(
    listOf(lists.people, 'People by name. Example: `people(where: {country: ["Iran"]}) { nodes { name } }`'),
  ),
}));
