import { DatelineError } from '../../errors.ts';
import type { EntityRow } from '../loaders/entities.ts';
import { builder } from './builder.ts';
import { EntityType } from './enums.ts';
import { findEntity } from './names.ts';
import { bounded, entityOf, labelsOf, statementOf } from './near.ts';
import { Entity, Neighbourhood, Statement, Tie } from './refs.ts';

const MOST_TIES = 200;
/** Of each thing so many neighbours are looked at, to say how many were left out. */
const MOST_BESIDE = 100;
/** Neighbours whose own neighbours are shown too, and things in one picture. */
const MOST_MIDDLE = 10;
const MOST_NODES = 200;

Neighbourhood.implement({
  description:
    'Entities around some, and what ties them: a picture. Example: `neighbourhood(names: ["Iran"]) { nodes { name } edges { count } }`',
  fields: (t) => ({
    nodes: t.expose('nodes', { type: [Entity], description: 'Those asked for first. Example: `nodes { id name }`' }),
    edges: t.expose('edges', {
      type: [Tie],
      description: 'The closest first. Example: `edges { a { id } b { id } count }`',
    }),
    more: t.exposeInt('more', {
      description: 'How many further neighbours `limit` left out, of up to 100 of each. Example: 12.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether nothing was cut off by `limit` or the 200 edges. Example: true.',
    }),
  }),
});

Tie.implement({
  description: 'Two entities that stand in the same statements. Example: `edges { a { name } b { name } count }`',
  fields: (t) => ({
    a: t.field({ type: Entity, description: 'One. Example: `a { name }`', resolve: ({ a }, _, c) => entityOf(a, c) }),
    b: t.field({
      type: Entity,
      description: 'The other. Example: `b { name }`',
      resolve: ({ b }, _, c) => entityOf(b, c),
    }),
    count: t.exposeInt('count', { description: 'How many statements. Example: 4.' }),
    statement: t.field({
      type: Statement,
      description: 'The newest of them. Example: `statement { text }`',
      resolve: ({ statement }, _, context) => statementOf(statement, context),
    }),
  }),
});

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: Neighbourhood,
    description:
      'Some entities, who and what is closest to each, and all that ties them: for a picture. Example: `neighbourhood(names: ["Iran"], limit: 20) { nodes { name } edges { a { id } b { id } count } }`',
    args: {
      names: t.arg.stringList({ required: true, description: 'One to five names or ids. Example: ["Iran"].' }),
      types: t.arg({
        type: [EntityType],
        required: false,
        description: 'Only neighbours of these types. Example: [PERSON].',
      }),
      limit: t.arg.int({ defaultValue: 10, description: 'Neighbours of each, 1 to 50. Example: 20.' }),
      depth: t.arg.int({
        defaultValue: 1,
        description: '2: the neighbours of the ten closest neighbours as well. Example: 2.',
      }),
    },
    resolve: async (_, { names, types, limit, depth }, context) => {
      if (names.length < 1 || names.length > 5) throw new DatelineError('BAD_USER_INPUT', 'names must be one to five.');
      const size = bounded(limit, 'limit', 50, 10);
      const asked = (await Promise.all(names.map((name) => findEntity(context, name)))).flatMap((row) => row ?? []);
      const steps = bounded(depth, 'depth', 2, 1);
      const beside = (rows: readonly EntityRow[]) =>
        Promise.all(rows.map(({ id }) => context.loaders.related([[id]], labelsOf(types), MOST_BESIDE)));
      const around = await beside(asked);
      const near = around.flatMap((rows) => rows.slice(0, size));
      const middle = near.toSorted((a, b) => b.count - a.count).slice(0, MOST_MIDDLE);
      const beyond = steps === 1 ? [] : await beside(middle);
      const shown = [...asked, ...near, ...beyond.flatMap((rows) => rows.slice(0, size))].slice(0, MOST_NODES);
      const nodes = new Map(shown.map((row) => [row.id, row]));
      const all = new Set([...around, ...beyond].flat().map(({ id }) => id));
      const more = [...all].filter((id) => !nodes.has(id)).length;
      const edges = await context.loaders.ties([...nodes.keys()], MOST_TIES + 1);
      const complete = more === 0 && edges.length <= MOST_TIES;
      return { nodes: [...nodes.values()], edges: edges.slice(0, MOST_TIES), more, complete };
    },
  }),
}));
