import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { SavedOperation } from '../graphiql/operations.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** A saved operation as the Model Context Protocol lists it: a name, what it answers, JSON Schema of its variables. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown };
  readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false };
}

const scalars: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

/** Types of inputs go to `$defs`, for some hold themselves. */
function schemaOf(type: GraphQLInputType, defs: Map<string, JsonSchema>): JsonSchema {
  if (isNonNullType(type)) return schemaOf(type.ofType, defs);
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType, defs) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (!isInputObjectType(type)) return { type: scalars[type.name] ?? 'string' };
  if (!defs.has(type.name)) {
    defs.set(type.name, {});
    const fields = Object.values(type.getFields());
    defs.set(type.name, {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [field.name, { ...schemaOf(field.type, defs), description: field.description }]),
      ),
      required: fields.filter(({ type: of }) => isNonNullType(of)).map(({ name }) => name),
      additionalProperties: false,
    });
  }
  return { $ref: `#/$defs/${type.name}` };
}

/** What the API says of the argument, or the field of an input, that each variable is given to first. */
function descriptionsOf(schema: GraphQLSchema, query: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const types = new TypeInfo(schema);
  const say = (value: ValueNode, text: string | null | undefined): void => {
    if (value.kind === Kind.LIST) for (const one of value.values) say(one, text);
    if (value.kind === Kind.VARIABLE && text && !said.has(value.name.value)) said.set(value.name.value, text);
  };
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Argument: ({ value }) => say(value, types.getArgument()?.description),
      ObjectField({ name, value }) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) say(value, parent.getFields()[name.value]?.description);
      },
    }),
  );
  return said;
}

/** @throws Error when a variable's type is none of the schema's inputs, which no saved operation has */
export function toolOf(schema: GraphQLSchema, { name, description, query, variables }: SavedOperation): Tool {
  const operation = parse(query).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const said = descriptionsOf(schema, query);
  const defs = new Map<string, JsonSchema>();
  const given = operation?.variableDefinitions ?? [];
  const properties = given.map(({ variable, type }) => {
    const of = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined;
    if (of === undefined) throw new Error(`${name}: ${print(type)} is no input`);
    const key = variable.name.value;
    const about = said.has(key) ? { description: said.get(key) } : {};
    const fallback = key in variables ? { default: variables[key] } : {};
    return [key, { ...schemaOf(of, defs), ...about, ...fallback }] as const;
  });
  const required = given.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return {
    name,
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: required.map(({ variable }) => variable.name.value),
      additionalProperties: false,
      ...(defs.size === 0 ? {} : { $defs: Object.fromEntries(defs) }),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}
