import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { DatelineError } from '../../errors.ts';
import { checkInput } from './input.ts';
import { createIntrospectionScale } from './introspection.ts';
import { fixedLimits, type OperationLimits } from './limits.ts';
import { argumentsOf, isTaken } from './selection.ts';

/** One operation as it will run: variables are coerced, so a number weighs the same as a literal and as a variable. */
export interface Weighed {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly type: GraphQLCompositeType;
  readonly depth: number;
  readonly introspection: boolean;
  /** Nodes on the page, when this is inside a connection. */
  readonly page: number | null;
}

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null {
  const own = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return own ?? metaFields[name] ?? null;
}

const isConnection = (type: GraphQLCompositeType): boolean =>
  isObjectType(type) && type.getFields().pageInfo !== undefined && type.getFields().edges !== undefined;

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/**
 * The nodes an operation may ask for: one for each object, times the size of the pages and lists it stands in. Fragments are
 * followed, `@skip` and `@include` obeyed, introspection costs no nodes but has
 * a depth and a scale of its own.
 * @throws DatelineError LIMIT_COST, LIMIT_DEPTH, LIMIT_SIZE (root fields), BAD_USER_INPUT (an argument too long)
 */
export function weighOperation(weighed: Weighed, limits: Omit<OperationLimits, 'tokens'>): number {
  let visits = 0;
  let rootFields = 0;
  let largest = { name: '', cost: 0 };
  const weighIntrospection = createIntrospectionScale(weighed);

  const pageOf = (given: Readonly<Record<string, unknown>>): number => {
    const asked = given.first ?? given.last;
    return typeof asked === 'number' ? Math.min(Math.max(asked, 0), limits.pageSize) : fixedLimits.defaultPage;
  };

  const weighField = (node: FieldNode, place: Place): number => {
    const field = fieldOf(place.type, node.name.value);
    if (field === null) return 0;
    const depth = place.depth + 1;
    const introspection = place.introspection || field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const deepest = introspection ? fixedLimits.introspectionDepth : limits.depth;
    if (depth > deepest)
      throw new DatelineError('LIMIT_DEPTH', `The operation is nested more than ${deepest} fields deep.`);
    if (depth === 1) rootFields += 1;
    if (rootFields > fixedLimits.rootFields)
      throw new DatelineError('LIMIT_SIZE', `The operation has more than ${fixedLimits.rootFields} root fields.`);

    const given = argumentsOf(field, node, weighed.variables);
    for (const [name, value] of Object.entries(given)) checkInput(name, value);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return 0;

    const connection = isConnection(type);
    // Groups and pictures are as large as they are asked to be.
    const asked = given.top ?? given.limit;
    const top = typeof asked === 'number' ? Math.min(Math.max(asked, 0), fixedLimits.listInput) : null;
    const inside = { type, depth, introspection, page: connection ? pageOf(given) : top };
    const children = weighSelections(node.selectionSet, inside);
    if (introspection) {
      if (!place.introspection) weighIntrospection(field, node);
      return 0;
    }
    // An edge is no node of its own: what it leads to is counted.
    const own = place.page !== null && node.name.value === 'edges' ? 0 : 1;
    const plain = Array.isArray(given.ids) ? given.ids.length : fixedLimits.plainList;
    const listed = typeof given.first === 'number' ? Math.min(Math.max(given.first, 0), limits.pageSize) : plain;
    const size = isList(field.type) ? (place.page ?? listed) : 1;
    const cost = size * (own + children);
    if (depth === 1 && cost > largest.cost) largest = { name: node.alias?.value ?? node.name.value, cost };
    return cost;
  };

  const weighSelections = (set: SelectionSetNode, place: Place): number => {
    let sum = 0;
    for (const node of set.selections) {
      visits += 1;
      if (visits > fixedLimits.visits)
        throw new DatelineError('LIMIT_COST', 'The operation repeats its fragments too often; ask in smaller parts.');
      if (!isTaken(node, weighed.variables)) continue;
      if (node.kind === Kind.FIELD) {
        sum += weighField(node, place);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : weighed.fragments[node.name.value];
      if (fragment === undefined) continue;
      const named = fragment.typeCondition && weighed.schema.getType(fragment.typeCondition.name.value);
      sum += weighSelections(fragment.selectionSet, { ...place, type: isCompositeType(named) ? named : place.type });
    }
    return sum;
  };

  const root = weighed.schema.getRootType(weighed.operation.operation);
  if (root === undefined || root === null) return 0;
  const start = { type: root, depth: 0, introspection: false, page: null };
  const cost = Math.min(weighSelections(weighed.operation.selectionSet, start), Number.MAX_SAFE_INTEGER);
  if (cost > limits.cost)
    throw new DatelineError(
      'LIMIT_COST',
      `The operation asks for up to ${cost} nodes, more than ${limits.cost}, most of them under ${largest.name}; take smaller pages or fewer levels.`,
      { details: { cost, limit: limits.cost, largest } },
    );
  return cost;
}
