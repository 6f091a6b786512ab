import { EntityKind } from './enums.ts';
import { Bloc, Country, Entity, Node, Place } from './refs.ts';

Place.implement({
  interfaces: [Entity, Node],
  description:
    'A city, region, water or site, meant as a place. Example: `entities(where: {types: [PLACE]}) { nodes { name } }`',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: EntityKind,
      nullable: true,
      description: 'What kind of place it is, null when unknown. Example: CITY.',
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it lies in, null when unknown or in several. Example: `country { name }`',
      resolve: async ({ id }, _, { loaders }) => (await loaders.countryOf.load(id))[0] ?? null,
    }),
  }),
});

Bloc.implement({
  interfaces: [Entity, Node],
  description:
    'States named together that are no organisation; they are not expanded into members. Example: `entity(name: "Western allies") { best { name } }`',
});
