import { hash } from 'node:crypto';
import { createNetwork, type Link, type Plain, type Thing } from './things.ts';

/**
 * FollowTheMoney's words for ours. A claim or a quote is never an Event there either: it is a Documentation, what an
 * article says of somebody who said something.
 */
interface Mapping {
  readonly schema: string;
  /** our value -> its property */
  readonly values: Readonly<Record<string, string>>;
  /** our field with things -> its property */
  readonly links: Readonly<Record<string, string>>;
  readonly always?: Readonly<Record<string, string>>;
}

const named = { name: 'name', 'aliases.text': 'alias' };
const published = { article: 'proof', date: 'date' };
const legal = { values: named, links: {} };
const mappings: Readonly<Record<string, Mapping>> = {
  Person: { schema: 'Person', ...legal },
  Country: { schema: 'PublicBody', values: { ...named, iso2: 'country' }, links: {} },
  Organisation: { schema: 'Organization', ...legal },
  Bloc: { schema: 'Organization', ...legal },
  Place: { schema: 'Address', values: { name: 'full' }, links: {} },
  Article: {
    schema: 'Article',
    values: {
      headline: 'title',
      url: 'sourceUrl',
      source: 'fileName',
      publishedOn: 'publishedAt',
      language: 'language',
      tags: 'keywords',
    },
    links: {},
  },
  Event: {
    schema: 'Event',
    values: { text: 'name', date: published.date, type: 'keywords' },
    links: { actors: 'involved', recipients: 'involved', article: published.article },
  },
  Claim: {
    schema: 'Documentation',
    values: { text: 'summary' },
    links: { article: 'document', assertedBy: 'entity' },
    always: { role: 'claims' },
  },
  Quote: {
    schema: 'Documentation',
    values: { text: 'summary' },
    links: { article: 'document', speaker: 'entity' },
    always: { role: 'says' },
  },
  Role: {
    schema: 'Occupancy',
    values: { status: 'status' },
    links: { person: 'holder', article: published.article },
  },
};
/** There an id has letters, digits, dots and dashes. */
const idOf = (id: string): string => id.replaceAll('_', '-');

/** Legal entities: what takes part in an Event. A place or a bloc of another schema cannot. */
const isParty = (thing: Thing | undefined): boolean => thing !== undefined && thing.type !== 'Place';

/** An office is a thing of its own there: one for each title and body. */
function positionOf(role: Thing, links: readonly Link[]) {
  const { title = [] } = role.values;
  const [body] = links.filter(({ name }) => name === 'organisation' || name === 'country');
  return {
    id: `position-${hash('sha256', JSON.stringify([title, body?.to]), 'hex').slice(0, 20)}`,
    schema: 'Position',
    properties: { name: title.map(String), ...(body === undefined ? {} : { organization: [idOf(body.to)] }) },
  };
}

type Properties = Record<string, string[]>;
function put(properties: Properties, name: string, values: readonly Plain[]): void {
  const had = properties[name] ?? [];
  properties[name] = [...new Set([...had, ...values.map(String)])];
}

/** The entities of one answer, a JSON line each; an entity that comes again is a fragment, which `ftm aggregate` joins. */
function entitiesOf(data: unknown): readonly object[] {
  const network = createNetwork();
  network.add(data);
  const things = new Map(network.things().map((thing) => [thing.id, thing]));
  const linksOf = new Map<string, Link[]>();
  for (const link of network.links()) linksOf.set(link.from, [...(linksOf.get(link.from) ?? []), link]);
  return [...things.values()].flatMap((thing) => {
    const mapping = mappings[thing.type];
    if (mapping === undefined) return [];
    const properties: Properties = {};
    const links = linksOf.get(thing.id) ?? [];
    for (const [name, values] of Object.entries(thing.values)) {
      const property = mapping.values[name];
      if (property !== undefined) put(properties, property, values);
    }
    for (const { name, to } of links) {
      const property = mapping.links[name];
      if (property !== undefined && (property !== 'involved' || isParty(things.get(to))))
        put(properties, property, [idOf(to)]);
      if (thing.type === 'Article' && name === 'publisher')
        put(properties, 'publisher', things.get(to)?.values.name ?? []);
    }
    for (const [name, value] of Object.entries(mapping.always ?? {})) put(properties, name, [value]);
    const entity = { id: idOf(thing.id), schema: mapping.schema, properties };
    if (thing.type !== 'Role' || thing.values.title === undefined) return [entity];
    const position = positionOf(thing, links);
    put(properties, 'post', [position.id]);
    return [position, entity];
  });
}

/** Entities of FollowTheMoney, as Aleph and OpenSanctions' tools read them: JSON lines. */
export const followTheMoneyWriter = () => ({
  head: () => '',
  page: (data: unknown): string =>
    entitiesOf(data)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join(''),
  end: () => '',
});
