import type * as facts from '../../domain/facts.ts';
import { builder } from './builder.ts';
import { PlaceKind } from './enums.ts';
import { listOf, lists } from './lists.ts';
import { findEntity } from './names.ts';
import { Bloc, Country, Entity, Node, Place } from './refs.ts';

Place.implement({
  interfaces: [Entity, Node],
  description:
    'A city, region, water or site, meant as a place. Example: `entities(where: {types: [PLACE]}) { nodes { name } }`',
  fields: (t) => ({
    kind: t.field({
      type: PlaceKind,
      nullable: true,
      resolve: ({ kind }) => kind as facts.PlaceKind | null,
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

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description:
      'The place of this name, null when there is none; several: error AMBIGUOUS_NAME with the candidates. Example: `place(name: "Tehran") { kind country { name } }`',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Name or id; case and accents do not matter. Example: "Tehran".',
      }),
    },
    resolve: (_, { name }, context) => findEntity(context, name, ['PLACE']),
  }),
  places: t.field(listOf(lists.places, 'Places by name. Example: `places { nodes { name kind } }`')),
  blocs: t.field(listOf(lists.blocs, 'Blocs of states by name. Example: `blocs { nodes { name } }`')),
}));
