import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import { DatelineError } from '../../errors.ts';
import type { OperationLimits } from './limits.ts';
import { weighOperation } from './weigh.ts';

/** Who asks, as far as it is known: with the token of the server or without. */
export interface Caller {
  readonly mayWrite: boolean;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}

/** Of the arguments of execute and subscribe, what a verdict needs. */
export interface Executed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Record<string, unknown> | null | undefined;
}

export const nameOf = ({ document, operationName }: Executed): string | null =>
  getOperationAST(document, operationName)?.name?.value ?? null;

/** @throws DatelineError where it writes and may not: BAD_OPERATION, UNAUTHENTICATED */
export function refuseWriting({ schema, document, operationName }: Executed, { mayWrite }: Caller): void {
  if (getOperationAST(document, operationName)?.operation !== 'mutation') return;
  if (!schema.getMutationType())
    throw new DatelineError(
      'BAD_OPERATION',
      'This server takes no mutations: start it with API_TOKEN to decide anything.',
    );
  if (!mayWrite)
    throw new DatelineError(
      'UNAUTHENTICATED',
      'A mutation needs the header "Authorization: Bearer" with the API_TOKEN of the server.',
    );
}

/**
 * The cost of what is about to run; null when there is no such operation, which execution reports.
 * @throws GraphQLError when the variables do not fit, DatelineError of weighOperation
 */
export function costOf(args: Executed, limits: OperationLimits): number | null {
  const { schema, document } = args;
  const operation = getOperationAST(document, args.operationName);
  if (!operation) return null;
  if (!schema.getRootType(operation.operation)) throw new GraphQLError(`There is no ${operation.operation} here.`);
  const given = args.variableValues ?? {};
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (values.coerced === undefined) throw values.errors[0];
  return weighOperation({ schema, operation, fragments: fragmentsOf(document), variables: values.coerced }, limits);
}
