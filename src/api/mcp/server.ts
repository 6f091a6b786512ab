import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLSchema } from 'graphql';
import { DatelineError } from '../../errors.ts';
import { createGate } from '../../graph/gate.ts';
import { readSavedOperations } from '../graphiql/operations.ts';
import type { RunOperation } from '../operation.ts';
import { toolOf } from './tools.ts';

/** So many tools run at once; a model that asks for more waits. */
const AT_ONCE = 4;

interface ToolServer {
  readonly schema: GraphQLSchema;
  readonly run: RunOperation;
  readonly version: string;
  /** longest answer */
  readonly requestMs: number;
}

const instructions =
  'Answers come from a graph of news: what articles report are events, what somebody says are claims and quotes. Every statement has evidence, its sentence. extensions.unknownNames tells what comes near a name that nobody bears.';

/** A read-only server of the Model Context Protocol: a tool for each saved operation, under the limits of the API. */
export async function createToolServer({ schema, run, version, requestMs }: ToolServer): Promise<Server> {
  const asked = (await readSavedOperations()).filter(({ mutates }) => !mutates);
  const operations = new Map(asked.map((one) => [one.name, one]));
  const tools = [...operations.values()].map((one) => toolOf(schema, one));
  const inTurn = createGate(AT_ONCE);
  const server = new Server({ name: 'dateline', version }, { capabilities: { tools: {} }, instructions });

  async function call(query: string, variables: Record<string, unknown>, signal: AbortSignal): Promise<CallToolResult> {
    const late = AbortSignal.timeout(requestMs);
    const stop = new AbortController();
    const end = () =>
      stop.abort(new DatelineError('DEADLINE_EXCEEDED', `The answer took longer than ${requestMs} ms.`));
    for (const one of [late, signal]) one.addEventListener('abort', end, { once: true });
    const request = { query, operationName: null, variables };
    const answer: unknown = await (await run(request, 'application/json', stop.signal, { mayWrite: false })).json();
    const isError = typeof answer === 'object' && answer !== null && 'errors' in answer;
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], isError };
  }

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    const operation = operations.get(params.name);
    if (operation === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    return inTurn(() => call(operation.query, params.arguments ?? {}, signal));
  });
  return server;
}
