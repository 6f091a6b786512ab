import { countryByIso3 } from '../../lexicon/countries.ts';
import type { EntityRow } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { listOf, lists } from './lists.ts';
import { candidates, findEntity } from './names.ts';
import { Country, Entity, Node, Place } from './refs.ts';

const ids = (country: EntityRow) => [country.id];
const known = (country: EntityRow) => (country.iso3 === null ? null : countryByIso3(country.iso3));

Country.implement({
  interfaces: [Entity, Node],
  description: 'A state or territory that some article names. Example: `country(name: "Iranian") { name iso3 }`',
  fields: (t) => ({
    iso2: t.string({
      description: 'Code of ISO 3166-1 alpha-2. Example: "IR".',
      resolve: (country) => country.iso2 ?? '',
    }),
    iso3: t.string({
      description: 'Code of ISO 3166-1 alpha-3, which is also its key. Example: "IRN".',
      resolve: (country) => country.iso3 ?? '',
    }),
    demonyms: t.stringList({
      description: 'Adjective and nouns for its people. Example: ["Iranian"].',
      resolve: (country) => [...(known(country)?.demonyms ?? [])],
    }),
    capital: t.string({
      nullable: true,
      description: 'Its capital, null for the few without one. Example: "Tehran".',
      resolve: (country) => known(country)?.capital ?? null,
    }),
    capitalPlace: t.field({
      type: Place,
      nullable: true,
      description: 'The same as a place, null when no article names it. Example: `capitalPlace { name }`',
      resolve: async (country, _, context) => {
        const capital = known(country)?.capital ?? null;
        const places = capital === null ? [] : await candidates(context, capital, ['PLACE']);
        const lies = await Promise.all(places.map(({ id }) => context.loaders.countryOf.load(id)));
        return places.find((_, at) => lies[at]?.some(({ id }) => id === country.id)) ?? null;
      },
    }),
    people: t.field(
      listOf(lists.people, 'People who hold an office of it. Example: `people { nodes { name roles { title } } }`', {
        anchor: 'country',
        ids,
      }),
    ),
    organisations: t.field(
      listOf(
        lists.organisations,
        'Its ministries, companies and other bodies. Example: `organisations { nodes { name } }`',
        {
          anchor: 'country',
          ids,
        },
      ),
    ),
    quotes: t.field(
      listOf(
        lists.quotes,
        'What is said for it: by its government, its bodies, people who hold an office of it. Example: `quotes { nodes { text speaker { name } } }`',
        { anchor: 'speakerCountry', ids },
      ),
    ),
  }),
});

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description:
      'The country of this name, null when no article names it; several: error AMBIGUOUS_NAME with the candidates. Example: `country(name: "IR") { name capital }`',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Name, ISO code, demonym, capital or id; case and accents do not matter. Example: "Iranian".',
      }),
    },
    resolve: (_, { name }, context) => findEntity(context, name, ['COUNTRY']),
  }),
  countries: t.field(
    listOf(lists.countries, 'Countries that articles name, by name. Example: `countries { nodes { name iso3 } }`'),
  ),
}));
