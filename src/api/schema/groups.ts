import { DatelineError } from '../../errors.ts';
import type { EntityRow } from '../loaders/entities.ts';
import type { Asked, GroupsRow } from '../loaders/lists.ts';
import { type ApiContext, builder } from './builder.ts';
import { Entity, Group, GroupKey, Groups } from './refs.ts';

/** Keys whose values are ids of entities. */
const ENTITY_KEYS = new Set([
  ...['ABOUT', 'ACTOR', 'ASSERTER', 'COUNTRY', 'ORGANISATION', 'PARTY', 'PERSON', 'PLACE', 'PUBLISHER', 'RECIPIENT'],
  ...['ACTOR_COUNTRY', 'ASSERTER_COUNTRY', 'PARTY_COUNTRY', 'RECIPIENT_COUNTRY', 'SPEAKER', 'SPEAKER_COUNTRY'],
]);

const periods = {
  DAY: 'Day of publication. Example: "2024-05-17".',
  WEEK: 'Week of publication, by its Monday. Example: "2024-05-13".',
  MONTH: 'Month of publication. Example: "2024-05".',
  YEAR: 'Year of publication. Example: "2024".',
};
const publisher = { PUBLISHER: 'Who published it. Example: Sputnik.' };
const relations = {
  ...periods,
  TYPE: 'What is done. Example: "CONSULT".',
  QUAD: 'Cooperation or conflict, in words or deeds. Example: "MATERIAL_CONFLICT".',
  MODE: 'In which way. Example: "VISIT".',
  STATUS: 'Whether it is said to be done. Example: "PLANNED".',
  CONTEXT: 'Field of politics, each of several. Example: "MILITARY".',
  ACTOR: 'Who does it, each of several. Example: Iran.',
  RECIPIENT: 'To or with whom, each of several. Example: Russia.',
  PARTY: 'Actor or recipient, each once. Example: Iran.',
  ACTOR_COUNTRY: 'For which country it is done: by itself, a body of it, somebody in its office. Example: Iran.',
  RECIPIENT_COUNTRY: 'To or with whose country. Example: Russia.',
  PARTY_COUNTRY: 'Country of an actor or recipient, each once. Example: Iran.',
  PLACE: 'Where. Example: Tehran.',
  ...publisher,
  TAG: 'Tag of the article, in small letters. Example: "russia".',
  DEED_DAY: 'Day of the deed, where the text gives it. Example: "2024-05-17".',
  DEED_WEEK: 'Week of the deed, by its Monday. Example: "2024-05-13".',
  DEED_MONTH: 'Month of the deed, as far as the text gives it. Example: "2024-05".',
  DEED_YEAR: 'Year of the deed, as far as the text gives it. Example: "2024".',
};

/** The values of an enum are the sections `key` of the family in cypher/read. */
function keysOf<Key extends string>(name: string, of: string, values: Readonly<Record<Key, string>>) {
  return builder.enumType(name, {
    description: `What ${of} are grouped by. Example: \`groups(by: [${Object.keys(values)[0]}])\``,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, description]) => [value, { value, description }]),
    ) as Record<string, { value: string; description: string }>,
  });
}

export const groupKeys = {
  articles: keysOf('ArticleKey', 'articles', {
    ...periods,
    ABOUT: 'Who or what it names, each of all. Example: Iran.',
    ...publisher,
    TAG: 'Tag, in small letters. Example: "russia".',
    LANGUAGE: 'Language, ISO 639-1. Example: "en".',
  }),
  entities: keysOf('EntityKey', 'people, bodies, places', {
    TYPE: 'What kind of thing. Example: "PLACE".',
    KIND: 'What kind of body or place. Example: "MINISTRY".',
    COUNTRY: 'The country it belongs to, lies in, or whose office the person holds. Example: Iran.',
  }),
  quotes: keysOf('QuoteKey', 'quotes', {
    ...periods,
    SPEAKER: 'Who says it. Example: Antonio Guterres.',
    SPEAKER_COUNTRY: 'For which country it is said. Example: Russia.',
    ABOUT: 'Who or what the words mention, each of all. Example: Iran.',
    KIND: 'How the text gives it. Example: "DIRECT".',
    CUE: 'The words that mark it as said. Example: "said".',
    TAG: 'Tag of the article, in small letters. Example: "russia".',
    ...publisher,
  }),
  events: keysOf('EventKey', 'events', relations),
  claims: keysOf('ClaimKey', 'claims', {
    ...relations,
    ASSERTER: 'Who says so. Example: Antonio Guterres.',
    ASSERTER_COUNTRY: 'For which country that is said. Example: Russia.',
  }),
  roles: keysOf('RoleKey', 'offices', {
    ...periods,
    PERSON: 'Who holds it. Example: Antonio Guterres.',
    ORGANISATION: 'The body. Example: the Russian Defense Ministry.',
    COUNTRY: 'The country. Example: Iran.',
    TITLE: 'The title, in small letters. Example: "defense minister".',
    STATUS: 'Whether it is held now. Example: "CURRENT".',
    ...publisher,
  }),
};
export type GroupKeys = ReturnType<typeof keysOf>;

type GroupOrder = 'COUNT' | 'KEY';
const GroupOrder = builder.enumType('GroupOrder', {
  description: 'Which groups come first. Example: `COUNT`.',
  values: {
    COUNT: { description: 'The largest. Example: who is quoted most.' },
    KEY: { description: 'The first in the order of their keys. Example: a timeline.' },
  },
});

const MOST_KEYS = 2;
const MOST_GROUPS = 250;

Groups.implement({
  description:
    'The rows of a list in groups, under the same filter. Where a row has one value of each key, the counts of all groups, `other` and `without` add up to `totalCount`. Example: `groups(by: [MONTH], order: KEY) { rows { key { value } count } without }`',
  fields: (t) => ({
    rows: t.expose('rows', { type: [Group], description: 'The groups. Example: `rows { key { value } count }`' }),
    other: t.exposeInt('other', { description: 'Rows in the groups that `top` left out. Example: 0.' }),
    more: t.exposeInt('more', { description: 'How many groups `top` left out. Example: 0.' }),
    without: t.exposeInt('without', {
      description: 'Rows in no group, for they have none of a key: no date, no known speaker. Example: 3.',
    }),
  }),
});

Group.implement({
  description: 'Rows that share a key. Example: `rows { key { value entity { name } } count meanScore }`',
  fields: (t) => ({
    key: t.field({
      type: GroupKey,
      description: 'What they share. Example: `key { value }`',
      resolve: ({ keys: [key] }) => key ?? { by: '', value: '' },
    }),
    second: t.field({
      type: GroupKey,
      nullable: true,
      description: 'What they share by the second key, null without one. Example: `second { value }`',
      resolve: ({ keys }) => keys[1] ?? null,
    }),
    count: t.exposeInt('count', { description: 'How many rows. Example: 12.' }),
    meanScore: t.exposeFloat('meanScore', {
      nullable: true,
      description: 'Of events and claims the mean score, from -10, conflict, to 10, cooperation. Example: -2.5.',
    }),
  }),
});

const entityOf = ({ by, value }: { by: string; value: string }, { loaders }: ApiContext): Promise<EntityRow | null> =>
  ENTITY_KEYS.has(by) ? loaders.entity.load(value) : Promise.resolve(null);

GroupKey.implement({
  description: 'What the rows of a group share. Example: `key { value entity { name } }`',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'A period, a value of an enum, a word, or the id of an entity. Example: "2024-05".',
    }),
    label: t.string({
      description: 'The same for people to read: of an entity its name. Example: "Iran".',
      resolve: async (key, _, context) => (await entityOf(key, context))?.name ?? key.value,
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity, null where the key is none. Example: `entity { name }`',
      resolve: (key, _, context) => entityOf(key, context),
    }),
  }),
});

/** The field `groups` of a connection, for `t.field`. */
export function groupsOf(keys: GroupKeys) {
  const args = builder.args((t) => ({
    by: t.field({ type: [keys], required: true, description: 'One key or two. Example: [MONTH].' }),
    top: t.int({ defaultValue: 20, description: `How many groups, 1 to ${MOST_GROUPS}. Example: 10.` }),
    order: t.field({ type: GroupOrder, defaultValue: 'COUNT', description: 'Which come first. Example: KEY.' }),
  }));
  return {
    type: Groups,
    args,
    description:
      'All its rows in groups, over all pages. Example: `groups(by: [MONTH]) { rows { key { value } count } }`',
    resolve: (
      asked: Asked,
      given: { by: readonly string[]; top?: number | null | undefined; order?: GroupOrder | null | undefined },
      context: ApiContext,
    ): Promise<GroupsRow> => {
      const top = given.top ?? 20;
      const by = [...new Set(given.by)];
      if (by.length < 1 || by.length > MOST_KEYS)
        throw new DatelineError('BAD_USER_INPUT', 'by must have one key or two.');
      if (top < 1 || top > MOST_GROUPS)
        throw new DatelineError('BAD_USER_INPUT', `top must be from 1 to ${MOST_GROUPS}.`);
      return context.loaders.groups.load({ ...asked, grouping: { by, order: given.order ?? 'COUNT' }, top });
    },
  };
}
