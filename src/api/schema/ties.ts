import { DatelineError } from '../../errors.ts';
import type { EntityRow } from '../loaders/entities.ts';
import { type ApiContext, builder } from './builder.ts';
import { EntityType, Nearness } from './enums.ts';
import { candidates, countryOfCapital, findEntity } from './names.ts';
import { bounded, entityOf, labelsOf, statementOf, type Types } from './near.ts';
import { present } from './present.ts';
import { Article, Bilateral, Entity, Hop, Passage, Related, Statement, Way, Ways } from './refs.ts';
import { PartialDate } from './scalars.ts';

const MOST_RELATED = 100;
const LONGEST = 3;

Related.implement({
  description:
    'Who or what stands in statements with an entity, or with each of several. Example: `related { entity { name } count statements { text } }`',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'It. Example: `entity { name }`', resolve: (row) => row }),
    count: t.exposeInt('count', {
      description:
        'Statements, paragraphs or articles that hold both; of several the number with the one it has least with. Example: 4.',
    }),
    first: t.expose('first', {
      type: PartialDate,
      nullable: true,
      description: 'Date of publication of the first, null without a date. Example: "2024-05-17".',
    }),
    last: t.expose('last', {
      type: PartialDate,
      nullable: true,
      description: 'Date of publication of the last, null without a date. Example: "2024-06-01".',
    }),
    statements: t.field({
      type: [Statement],
      description:
        'By STATEMENT the newest two with each, else none. Example: `statements { text evidence { sentence } }`',
      resolve: ({ by, proofs }, _, context) =>
        by === 'STATEMENT' ? Promise.all(proofs.map((id) => statementOf(id, context))) : [],
    }),
    passages: t.field({
      type: [Passage],
      description:
        'By PARAGRAPH the newest two with each, else none. Example: `passages { text article { headline } }`',
      resolve: ({ by, proofs }, _, { loaders }) =>
        by === 'PARAGRAPH' ? Promise.all(proofs.map((id) => present(loaders.passage.load(id)))) : [],
    }),
    articles: t.field({
      type: [Article],
      description: 'By ARTICLE the newest two with each, else none. Example: `articles { headline }`',
      resolve: ({ by, proofs }, _, { loaders }) =>
        by === 'ARTICLE' ? Promise.all(proofs.map((id) => present(loaders.article.load(id)))) : [],
    }),
  }),
});

Ways.implement({
  description:
    'The shortest chains from one entity to another. Example: `path(…) { ways { hops { statement { text } } } }`',
  fields: (t) => ({
    ways: t.expose('ways', { type: [Way], description: 'All of one length. Example: `ways { length }`' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why there is none, null where there is. Example: "Nobody is called Atall.".',
    }),
  }),
});

Way.implement({
  description:
    'A chain of statements, each of which proves its hop. Example: `ways { hops { from { name } to { name } } }`',
  fields: (t) => ({
    length: t.int({ description: 'How many hops. Example: 2.', resolve: ({ statements }) => statements.length }),
    hops: t.field({
      type: [Hop],
      description: 'From the start to the end. Example: `hops { statement { text } }`',
      resolve: ({ entities, statements }) =>
        statements.map((statement, at) => ({ from: entities[at] ?? '', to: entities[at + 1] ?? '', statement })),
    }),
  }),
});

Hop.implement({
  description:
    'Two entities and a statement that holds both. Example: `hops { from { name } to { name } statement { text } }`',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: 'Here. Example: `from { name }`',
      resolve: ({ from }, _, c) => entityOf(from, c),
    }),
    to: t.field({
      type: Entity,
      description: 'There. Example: `to { name }`',
      resolve: ({ to }, _, c) => entityOf(to, c),
    }),
    statement: t.field({
      type: Statement,
      description: 'The proof. Example: `statement { text evidence { sentence } }`',
      resolve: ({ statement }, _, context) => statementOf(statement, context),
    }),
  }),
});

const relatedArgs = builder.args((t) => ({
  types: t.field({ type: [EntityType], required: false, description: 'Only of these types. Example: [PERSON].' }),
  by: t.field({
    type: Nearness,
    defaultValue: 'STATEMENT',
    description: 'What both must stand in. Example: PARAGRAPH.',
  }),
  first: t.int({ defaultValue: 10, description: `How many, 1 to ${MOST_RELATED}. Example: 5.` }),
}));
interface RelatedArgs {
  readonly types?: Types;
  readonly by?: 'STATEMENT' | 'PARAGRAPH' | 'ARTICLE' | null | undefined;
  readonly first?: number | null | undefined;
}
const relatedTo = (sides: readonly (readonly string[])[], { types, first, by }: RelatedArgs, { loaders }: ApiContext) =>
  loaders.related(sides, labelsOf(types), bounded(first, 'first', MOST_RELATED, 10), by ?? 'STATEMENT');

builder.interfaceFields(Entity, (t) => ({
  related: t.field({
    type: [Related],
    description:
      'Who and what stands in statements with it, the closest first. Example: `related(types: [PERSON]) { entity { name } count }`',
    args: relatedArgs,
    resolve: ({ id }, args, context) => relatedTo([[id]], args, context),
  }),
}));

builder.objectFields(Bilateral, (t) => ({
  connectedBy: t.field({
    type: [Related],
    description:
      'Who and what stands in statements with both, the closest first. Example: `connectedBy(types: [PERSON]) { entity { name } count }`',
    args: relatedArgs,
    resolve: ({ a, b }, args, context) => relatedTo([[a.id], [b.id]], args, context),
  }),
}));

/** All that a name means: a capital is a place and a government. Empty when it means nothing. */
async function sideOf(context: ApiContext, name: string): Promise<readonly EntityRow[]> {
  const found = (await candidates(context, name)).length === 0 ? null : await findEntity(context, name);
  const government = await countryOfCapital(context, name);
  const side = [found, government].flatMap((row) => row ?? []);
  if (side.length === 0) context.loaders.nobody(name);
  return side.filter((row, at) => side.findIndex(({ id }) => id === row.id) === at);
}

builder.queryFields((t) => ({
  connections: t.field({
    type: [Related],
    description:
      'Who and what connects several: stands in statements with each of them. Example: `connections(names: ["Moscow", "Tehran"], types: [PERSON]) { entity { name } count statements { text } }`',
    args: {
      names: t.arg.stringList({
        required: true,
        description: 'Two to five names, as people write them. Example: ["Moscow", "Tehran"].',
      }),
      ...relatedArgs,
    },
    resolve: async (_, { names, ...args }, context) => {
      if (names.length < 2 || names.length > 5) throw new DatelineError('BAD_USER_INPUT', 'names must be two to five.');
      const sides = await Promise.all(names.map((name) => sideOf(context, name)));
      if (sides.some((side) => side.length === 0)) return [];
      return relatedTo(
        sides.map((side) => side.map(({ id }) => id)),
        args,
        context,
      );
    },
  }),
  path: t.field({
    type: Ways,
    description:
      'The shortest chains of statements from one to another, over those that few articles name before hubs. Example: `path(a: "Guterres", b: "Iran") { ways { hops { statement { text } } } reason }`',
    args: {
      a: t.arg.string({ required: true, description: 'Where it starts, a name or id. Example: "Guterres".' }),
      b: t.arg.string({ required: true, description: 'Where it ends, a name or id. Example: "Iran".' }),
      longest: t.arg.int({ defaultValue: LONGEST, description: `Hops, 1 to ${LONGEST}. Example: 2.` }),
      first: t.arg.int({ defaultValue: 3, description: 'How many ways, 1 to 10. Example: 1.' }),
    },
    resolve: async (_, { a, b, ...args }, context) => {
      const longest = bounded(args.longest, 'longest', LONGEST, LONGEST);
      const first = bounded(args.first, 'first', 10, 3);
      const [from, to] = await Promise.all([findEntity(context, a), findEntity(context, b)]);
      for (const [name, found] of [
        [a, from],
        [b, to],
      ] as const)
        if (found === null)
          return { ways: [], reason: `Nobody and nothing is called ${JSON.stringify(name.slice(0, 100))}.` };
      if (from === null || to === null || from.id === to.id)
        return { ways: [], reason: `Both names mean ${from?.name ?? a}: give two things.` };
      const ways = await context.loaders.waysBetween(from.id, to.id, longest, first);
      const reason =
        ways.length > 0 ? null : `No chain of up to ${longest} statements leads from ${from.name} to ${to.name}.`;
      return { ways, reason };
    },
  }),
}));
