import type { RoleRow } from '../loaders/statements.ts';
import { builder } from './builder.ts';
import { listOf, lists } from './lists.ts';
import { findEntity } from './names.ts';
import { present } from './present.ts';
import { Country, Entity, Node, Office, Person, Role } from './refs.ts';
import { PartialDate } from './scalars.ts';

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
    offices: t.field({
      type: [Office],
      description:
        'Offices over all articles, one row for each title and body, the latest first, up to 50. Example: `offices { heldFrom heldTo endedBy latest { title country { name } } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.officesOfPerson.load(id))],
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

const proven = 'as far as dated articles prove it';
Office.implement({
  description:
    'An office of a person over all articles. Example: `offices { heldFrom heldTo endedBy articles latest { title } }`',
  fields: (t) => ({
    latest: t.field({
      type: Role,
      description:
        'The latest statement of it: title, body, country, sentence. Example: `latest { title country { name } }`',
      resolve: async ({ role }, _, { loaders }) => (await present(loaders.statement.load(role))) as RoleRow,
    }),
    heldFrom: t.expose('heldFrom', {
      type: PartialDate,
      nullable: true,
      description: `It is held since then or longer, ${proven}. Example: "2024-05-17".`,
    }),
    heldTo: t.expose('heldTo', {
      type: PartialDate,
      nullable: true,
      description: `It is held until then or longer, ${proven}. Example: "2024-06-01".`,
    }),
    endedBy: t.expose('endedBy', {
      type: PartialDate,
      nullable: true,
      description: 'Date of the first article after that which calls it a former office, or null. Example: "2024-07".',
    }),
    articles: t.exposeInt('articles', { description: 'Articles that say so. Example: 4.' }),
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
