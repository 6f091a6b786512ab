import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Whether `@skip` and `@include` leave it in the answer; what they say wrongly, execution reports. */
export function isTaken(node: SelectionNode, variables: Variables): boolean {
  const value = (directive: typeof GraphQLSkipDirective) => {
    try {
      return getDirectiveValues(directive, node, variables)?.if;
    } catch {
      return undefined;
    }
  };
  return value(GraphQLSkipDirective) !== true && value(GraphQLIncludeDirective) !== false;
}

/** The coerced arguments; none where they do not fit: execution reports it, and the field gives nothing. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Variables {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}
