import { readFileSync } from 'node:fs';
import { type ExecutionResult, GraphQLError, graphql } from 'graphql';
import { createLoaders } from '../../src/api/loaders/loaders.ts';
import type { UnknownName } from '../../src/api/loaders/unknown-names.ts';
import { buildSchema } from '../../src/api/schema/index.ts';
import { DatelineError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { createReviewer } from '../../src/ingest/write/review.ts';

const schema = buildSchema();

export interface Answer {
  // The tests read answers as a client without types does.
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
  readonly data: any;
  /** codes of the errors, in order */
  readonly codes: readonly string[];
  readonly errors: NonNullable<ExecutionResult['errors']>;
  /** Cypher queries that it took */
  readonly queries: number;
  /** what the server tells in `extensions.unknownNames` */
  readonly unknownNames: () => Promise<readonly UnknownName[]>;
}

/** Asks the schema as the server does, without HTTP and limits. */
export async function ask(graph: Graph, source: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const before = graph.sent();
  const loaders = createLoaders(graph);
  const { data, errors = [] } = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: {
      graph,
      loaders,
      limits: { tokens: 1_000, depth: 10, cost: 5_000, pageSize: 100 },
      reviewer: createReviewer(graph),
    },
  });
  const queries = graph.sent() - before;
  const codeOf = (cause: unknown): string => {
    if (cause instanceof GraphQLError) return codeOf(cause.originalError);
    return cause instanceof DatelineError ? cause.code : String(cause);
  };
  return {
    data,
    errors,
    codes: errors.map((error) => codeOf(error.originalError)),
    queries,
    unknownNames: loaders.unknownNames,
  };
}

/** The text of a saved operation. */
export const savedOperation = (name: string): string =>
  readFileSync(new URL(`../../src/client/operations/${name}.graphql`, import.meta.url), 'utf8');
