import { DatelineError } from '../../errors.ts';
import { builder } from './builder.ts';
import { findNode } from './names.ts';
import { Node } from './refs.ts';

Node.implement({
  description:
    'Anything with an id of its own: articles, entities, statements. Example: `node(id: "country_IRN") { id ... on Country { name } }`',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Its id in the graph, the same after every load; can be pasted into Cypher. Example: "country_IRN".',
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description:
      'The thing with this id, null when there is none. An entity is also found by an id that it had before it was joined with another. Example: `node(id: "country_IRN") { ... on Country { name } }`',
    args: { id: t.arg.id({ required: true, description: 'An id of this graph. Example: "country_IRN".' }) },
    resolve: (_, { id }, context) => findNode(id, context),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'The things with these ids, in the same order, null for each that is not there. Example: `nodes(ids: ["country_IRN", "country_RUS"]) { id }`',
    args: {
      ids: t.arg.idList({ required: true, description: 'Up to 100 ids. Example: ["country_IRN", "country_RUS"].' }),
    },
    resolve: (_, { ids }, context) => {
      const { pageSize } = context.limits;
      if (ids.length > pageSize) throw new DatelineError('BAD_USER_INPUT', `ids may hold up to ${pageSize} ids.`);
      return ids.map((id) => findNode(id, context));
    },
  }),
}));
