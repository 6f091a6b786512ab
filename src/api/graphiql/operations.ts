import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';

/** A saved operation of src/client/operations/, as the panel of GraphiQL lists it. */
export interface SavedOperation {
  readonly name: string;
  /** The comment above the operation, in one line. */
  readonly description: string;
  /** What kind of question it answers, from the comment's line `# Group: …`. */
  readonly group: string;
  readonly query: string;
  /** Whether it changes the graph: such a one is never sent by itself. */
  readonly mutates: boolean;
  /** The defaults of its variables; those without one are missing. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const folder = fileURLToPath(new URL('../../../src/client/operations/', import.meta.url));

/** The groups of the panel in their order. */
const groups = [
  'Two countries',
  'People, bodies, countries',
  'Sentences and rules',
  'Articles',
  'The graph',
  'Corrections',
];

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue !== undefined) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  return defaults;
}

/** Reads the text of one file: the first operation in it and the comment lines before it. */
export function readOperationText(source: string): SavedOperation {
  const operation = parse(source).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.name === undefined) throw new Error('a saved operation has no name');
  const comment = source
    .slice(0, operation.loc?.start ?? 0)
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim());
  const group = comment.find((line) => line.startsWith('Group: '))?.slice('Group: '.length);
  if (group === undefined || !groups.includes(group)) throw new Error(`${operation.name.value} is in no known group`);
  return {
    name: operation.name.value,
    description: comment.filter((line) => !line.startsWith('Group: ')).join(' '),
    group,
    query: source,
    mutates: operation.operation !== OperationTypeNode.QUERY,
    variables: defaultsOf(operation),
  };
}

/** Every saved operation, by group and in the order of file names. */
export async function readSavedOperations(): Promise<readonly SavedOperation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const operations = sources.map(readOperationText);
  return groups.flatMap((group) => operations.filter((one) => one.group === group));
}
