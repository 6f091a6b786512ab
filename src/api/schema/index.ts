import { assertValidSchema, GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
// The order of these lines is the order of schema.graphql.
import './graph.ts';
import './bilateral.ts';
import './entity.ts';
import './person.ts';
import './country.ts';
import './organisation.ts';
import './place.ts';
import './quote.ts';
import './relation.ts';
import './role.ts';
import './article.ts';
import './passage.ts';
import './search.ts';
import './ties.ts';
import './neighbourhood.ts';
import './statement.ts';
import './decision.ts';
import './desk.ts';
import './node.ts';
import './subscription.ts';

/** The same for a server that takes no mutations: nobody is offered any. */
export const withoutMutations = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({
    ...schema.toConfig(),
    mutation: null,
    types: schema.toConfig().types.filter(({ name }) => name !== 'Mutation' && !/Payload$|^ArticleInput$/.test(name)),
  });

/** The whole schema, checked: an object that forgets one of its interface's interfaces is found here, not by a client. */
export function buildSchema(): GraphQLSchema {
  const schema = builder.toSchema({ sortSchema: false });
  assertValidSchema(schema);
  return schema;
}
