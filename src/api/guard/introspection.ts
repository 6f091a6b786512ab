import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { DatelineError } from '../../errors.ts';
import { fixedLimits } from './limits.ts';
import { argumentsOf, isTaken, type Variables } from './selection.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/**
 * Counts what an operation reads of the schema: the schema is there, so the very fields of the answer are counted, not guessed, and
 * the count ends at its limit. Called for each root field; the sum is kept.
 * @throws DatelineError LIMIT_COST
 */
export function createIntrospectionScale({ schema, fragments, variables }: Asked) {
  let left: number = fixedLimits.introspectionFields;
  const info = { schema } as GraphQLResolveInfo;

  function countField(field: GraphQLField<unknown, unknown>, node: FieldNode, source: unknown): void {
    left -= 1;
    if (left < 0)
      throw new DatelineError(
        'LIMIT_COST',
        `The operation reads more than ${fixedLimits.introspectionFields} fields of the schema; ask for it once, without copies under other names.`,
      );
    const { selectionSet } = node;
    if (selectionSet === undefined) return;
    const resolve = field.resolve ?? defaultFieldResolver;
    const value = resolve(source, { ...argumentsOf(field, node, variables) }, null, info);
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined) countSelections(selectionSet, field, one);
  }

  function countSelections(set: SelectionSetNode, of: GraphQLField<unknown, unknown>, source: unknown): void {
    const type = getNamedType(of.type);
    if (!isObjectType(type)) return;
    for (const node of set.selections) {
      if (!isTaken(node, variables)) continue;
      if (node.kind === Kind.FIELD) {
        const field = type.getFields()[node.name.value];
        if (field !== undefined) countField(field, node, source);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
      if (fragment !== undefined) countSelections(fragment.selectionSet, of, source);
    }
  }

  return (field: GraphQLField<unknown, unknown>, node: FieldNode): void => countField(field, node, null);
}
