import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { DatelineError } from '../../errors.ts';

export type Path = readonly string[];

/** What an operation asks for, as a form needs to know it before there is an answer. */
export interface ExportPlan {
  /** The operation, which asks beside its own for the type and id of whatever has them, and whether its list goes on. */
  readonly query: string;
  readonly operationName: string | null;
  /** Response keys of every plain value, in the order of the operation. */
  readonly leaves: readonly Path[];
  /** Where the list is whose rows a table has: the one that is paged, else the outermost, else the answer itself. */
  readonly rows: Path;
  /** The connection that goes on after `$after`; null when the operation has no such variable. */
  readonly paged: Path | null;
}

interface Found {
  readonly leaves: Path[];
  readonly lists: { readonly path: Path; readonly depth: number }[];
  paged: Path | null;
}

const fieldsOf = (type: GraphQLCompositeType) => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});
const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
const takesAfter = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(
    ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
  );
const field = (name: string, selections?: SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(selections === undefined ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});

/** Walks what is asked for, fragments in their place. */
function findIn(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const found: Found = { leaves: [], lists: [], paged: null };
  const seen = new Set<string>();
  const walk = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    path: Path,
    inList: boolean,
    open: Path = [],
  ): void => {
    const inside = (name: string | undefined, inner: SelectionSetNode, within: Path) => {
      const to = name === undefined ? type : schema.getType(name);
      if (isCompositeType(to)) walk(inner, to, path, inList, within);
    };
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) inside(node.typeCondition?.name.value, node.selectionSet, open);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment !== undefined && !open.includes(node.name.value))
          inside(fragment.typeCondition.name.value, fragment.selectionSet, [...open, node.name.value]);
      } else {
        const here = [...path, node.alias?.value ?? node.name.value];
        const of = fieldsOf(type)[node.name.value]?.type;
        const named = of === undefined ? null : getNamedType(of);
        if (named && isCompositeType(named) && node.selectionSet !== undefined) {
          const starts = of !== undefined && isList(of) && !inList;
          if (starts) found.lists.push({ path: here, depth: here.length });
          // a plain list may take `$after`, too, and tells nothing of what follows
          if (takesAfter(node) && 'pageInfo' in fieldsOf(named)) found.paged ??= here;
          walk(node.selectionSet, named, here, inList || starts, open);
        } else if (!seen.has(here.join('.'))) {
          seen.add(here.join('.'));
          found.leaves.push(here);
        }
      }
    }
  };
  return { found, walk };
}

/** The document with `__typename` and `id` wherever there is one, and with the page of whatever goes on after `$after`. */
function withMarks(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set, _key, parent) {
          const type = types.getParentType();
          if (!type || type === schema.getQueryType()) return undefined;
          const isPaged = parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD && takesAfter(parent);
          const page = isPaged && 'pageInfo' in fieldsOf(type);
          const more = [
            field('__typename'),
            ...('id' in fieldsOf(type) ? [field('id')] : []),
            ...(page ? [field('pageInfo', [field('hasNextPage'), field('endCursor')])] : []),
          ];
          return { ...set, selections: [...set.selections, ...more] };
        },
      },
    }),
  );
}

/**
 * Makes an operation ready to leave in another form.
 * @returns null for a text that is no query of this schema: whoever runs it as it is learns why
 */
export function prepareExport(schema: GraphQLSchema, text: string, operationName: string | null): ExportPlan | null {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return null;
  }
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== 'query' || !root) return null;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const { found, walk } = findIn(schema, fragments);
  walk(operation.selectionSet, root, [], false);
  const { leaves, lists, paged } = found;
  const outermost = [...lists].sort((a, b) => a.depth - b.depth)[0]?.path ?? [];
  const ofPaged = paged === null ? undefined : lists.find(({ path }) => paged.every((key, at) => path[at] === key));
  return {
    query: print(withMarks(schema, document)),
    operationName: operation.name?.value ?? null,
    leaves,
    rows: ofPaged?.path ?? outermost,
    paged,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All values at a path, lists on the way opened. */
export function valuesAt(value: unknown, path: Path): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return isRecord(value) ? valuesAt(value[key], rest) : [];
}

/**
 * The cursor after which the list of an answer goes on, null at its end.
 * @throws DatelineError INTERNAL when a page says that it goes on and not where
 */
export function nextCursor(data: unknown, { paged }: ExportPlan): string | null {
  if (paged === null) return null;
  const [page] = valuesAt(data, [...paged, 'pageInfo']);
  if (!isRecord(page) || page.hasNextPage !== true) return null;
  if (typeof page.endCursor !== 'string') throw new DatelineError('INTERNAL', 'A page has no end.');
  return page.endCursor;
}
