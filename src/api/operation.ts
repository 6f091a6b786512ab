import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { type Code, codes } from '../errors.ts';
import type { OperationRequest } from './guard/body.ts';
import { countDocument } from './guard/count.ts';
import type { OperationLimits } from './guard/limits.ts';
import { maskErrors } from './guard/mask.ts';
import { scanOperation } from './guard/scan.ts';
import { type Caller, costOf, nameOf, refuseWriting } from './guard/verdict.ts';
import { asksForSchema, createSchemaAnswers } from './schema-answers.ts';

export interface OperationSettings {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  /** Whether introspection is on; without it no error names what the schema has. */
  readonly open: boolean;
  /** What resolvers work with, new for each request; the signal ends its queries. */
  readonly context: (signal: AbortSignal) => object;
  /** What `extensions` tell of the answer of this context: names asked for in vain, and what it should be read with. */
  readonly told: (context: object) => Promise<object>;
  readonly onInternal: (error: unknown) => void;
  /** Names that `onAnswered` tells; another may be anything that somebody thinks of. */
  readonly knownNames?: ReadonlySet<string>;
  readonly onAnswered?: (answered: Answered) => void;
}

/** What became of one operation: nothing in it is a text of its caller. */
export interface Answered {
  /** name of a saved operation, else "other" */
  readonly operation: string;
  /** code of the first error */
  readonly code: Code | 'OK';
  /** null where nothing was weighed */
  readonly cost: number | null;
  readonly seconds: number;
}

/** Runs one operation; the signal's reason is the error when it comes first. The answer's status and text are complete. */
export type RunOperation = (
  request: OperationRequest,
  accept: string,
  signal: AbortSignal,
  caller: Caller,
) => Promise<Response>;

interface ServerContext extends Record<string, unknown>, Caller {
  readonly signal: AbortSignal;
  /** filled in as it is found out */
  readonly found: { operation: string | null; code: Code | 'OK'; cost: number | null; isSchema: boolean };
}

const asResult = (error: unknown): ExecutionResult => {
  if (error instanceof GraphQLError) return { errors: [error] };
  return {
    errors: [new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })],
  };
};

/** The work's value, or the signal's reason as soon as it aborts; what the work does later is nobody's concern. */
async function untilAborted<T>(signal: AbortSignal, work: () => PromiseLike<T> | T): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(codes, code);

/**
 * The status of an answer without data. A client that only takes application/json gets 200 for what its operation did wrong,
 * as GraphQL over HTTP says, and 5xx for what the server could not do.
 */
function statusOf({ data, errors = [] }: ExecutionResult, accept: string): number {
  if (errors.length === 0 || Object.values(data ?? {}).some((value) => value !== null)) return 200;
  const strict = accept.includes('application/graphql-response+json');
  const statuses = errors.map(({ extensions: { code } }) => (isCode(code) ? codes[code].status : 500));
  const worst = Math.max(...statuses);
  return worst >= 500 || (strict && data === undefined) ? worst : 200;
}

/** Each event answered with loaders of its own: those of the first would answer the last from their memory. */
async function* answersOf(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  contextOf: () => object,
  mask: (errors: readonly GraphQLError[]) => readonly GraphQLError[],
): AsyncGenerator<ExecutionResult, void, undefined> {
  const masked = (result: ExecutionResult): ExecutionResult =>
    result.errors === undefined ? result : { ...result, errors: mask(result.errors) };
  try {
    for await (const rootValue of events)
      yield masked(await execute({ ...args, rootValue, contextValue: contextOf() }));
  } catch (error) {
    // The events themselves have failed: the last answer tells why.
    yield masked(asResult(error));
  }
}

function guardPlugin(settings: OperationSettings): Plugin<ServerContext, ServerContext> {
  const { limits } = settings;
  const masking = { open: settings.open, onInternal: settings.onInternal };
  return {
    onParams({ params }) {
      scanOperation(params.query ?? '', limits);
    },
    onParse() {
      return ({ result }) => {
        if (result !== null && !(result instanceof Error)) countDocument(result as DocumentNode);
      };
    },
    onValidate({ addValidationRule }) {
      if (!settings.open) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      try {
        const { found } = args.contextValue;
        found.operation = nameOf(args);
        refuseWriting(args, args.contextValue);
        const cost = costOf(args, limits);
        found.cost = cost;
        found.isSchema = asksForSchema(args.document, args.operationName);
        const { signal } = args.contextValue;
        setExecuteFn(async (given) => {
          const result = await untilAborted(signal, () => executeFn(given)).catch(asResult);
          const told = {
            ...(cost === null ? {} : { cost }),
            ...(await settings.told(args.contextValue).catch(() => ({}))),
          };
          return { ...result, extensions: { ...result.extensions, ...told } };
        });
      } catch (error) {
        setResultAndStopExecution(asResult(error));
      }
    },
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      try {
        const { found } = args.contextValue;
        found.operation = nameOf(args);
        found.cost = costOf(args, limits);
        const { signal } = args.contextValue;
        setSubscribeFn(async (given: ExecutionArgs) => {
          const events = await createSourceEventStream(given);
          if (!(Symbol.asyncIterator in events)) return events;
          return answersOf(
            events,
            given,
            () => settings.context(signal),
            (errors) => maskErrors(errors, masking),
          );
        });
      } catch (error) {
        setResultAndStopExecution(asResult(error));
      }
    },
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const answer = result as ExecutionResult;
      if (answer.errors === undefined) return;
      const masked = { ...answer, errors: maskErrors(answer.errors, masking) };
      const code = masked.errors[0]?.extensions.code;
      serverContext.found.code = isCode(code) ? code : 'INTERNAL';
      const status = statusOf(masked, request.headers.get('accept') ?? '');
      setResult({ ...masked, extensions: { ...masked.extensions, http: { status } } });
    },
  };
}

/** Yoga with everything off that the front door or the guard does, and the guard as its one plugin. */
export function createOperations(settings: OperationSettings): RunOperation {
  const yoga = createYoga<ServerContext>({
    schema: settings.schema,
    context: ({ signal }) => settings.context(signal),
    plugins: [guardPlugin(settings)],
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    maskedErrors: false,
    logging: false,
  });
  const { knownNames = new Set(), onAnswered } = settings;
  const schemaAnswers = createSchemaAnswers();
  return async (request, accept, signal, { mayWrite }) => {
    const known = schemaAnswers.find(request, accept);
    if (known !== null) {
      onAnswered?.({ operation: 'other', code: 'OK', cost: null, seconds: 0 });
      return known;
    }
    const found: ServerContext['found'] = { operation: null, code: 'OK', cost: null, isSchema: false };
    const started = performance.now();
    const response = await yoga.fetch(
      'http://localhost/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify(request) },
      { signal, mayWrite, found },
    );
    const operation = found.operation !== null && knownNames.has(found.operation) ? found.operation : 'other';
    const { code, cost } = found;
    onAnswered?.({ operation, code, cost, seconds: (performance.now() - started) / 1000 });
    return found.isSchema ? schemaAnswers.keep(request, accept, response) : response;
  };
}
