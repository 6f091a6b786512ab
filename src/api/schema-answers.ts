import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { OperationRequest } from './guard/body.ts';

/** Different texts that ask for the schema, as tools send them. */
const MOST = 20;

/** Whether it asks for nothing but the schema: its own fields, no fragment, nothing that a resolver answers. */
export function asksForSchema(document: DocumentNode, operationName?: string | null): boolean {
  const fields = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return (
    fields.some((field) => field.kind === Kind.FIELD && field.name.value !== '__typename') &&
    fields.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'))
  );
}

/** An answer that was given once. */
interface Known {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Answers about the schema, which never change while a server runs: the whole of it takes the processor as long as a dozen
 * questions, and costs its asker nothing. Bounded; only what was answered in full is kept.
 */
export function createSchemaAnswers() {
  const known = new Map<string, Known>();
  const keyOf = ({ query, operationName, variables }: OperationRequest, accept: string): string =>
    JSON.stringify([query, operationName, variables, accept]);
  return {
    find(request: OperationRequest, accept: string): Response | null {
      const answer = request.query.includes('__') ? known.get(keyOf(request, accept)) : undefined;
      if (answer === undefined) return null;
      return new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.type } });
    },
    async keep(request: OperationRequest, accept: string, response: Response): Promise<Response> {
      if (response.status !== 200 || known.size >= MOST) return response;
      const type = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
      const answer = { status: response.status, type, body: await response.text() };
      known.set(keyOf(request, accept), answer);
      return new Response(answer.body, { status: answer.status, headers: { 'content-type': type } });
    },
  };
}
