/** An operation that knows the types of its answer and variables, as `generated/` and GraphQL Code Generator write them. */
export interface Operation<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

/** The API answered with errors, or did not answer. */
export class ApiError extends Error {
  /** The `extensions.code` of the first error (their list is src/errors.ts of the server), or NO_ANSWER. */
  readonly code: string;
  /** HTTP status, 0 when there was no answer. */
  readonly status: number;
  readonly errors: readonly AnswerError[];
  /** What was answered in spite of the errors, null when nothing was. */
  readonly data: unknown;

  constructor(message: string, options: Pick<ApiError, 'code' | 'status' | 'errors' | 'data'> & { cause?: unknown }) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'ApiError';
    this.code = options.code;
    this.status = options.status;
    this.errors = options.errors;
    this.data = options.data;
  }
}

export interface ClientOptions {
  /** Address of the API, "http://127.0.0.1:4000/graphql". */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Longest wait for an answer, 30 s unless given. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** What a page of any connection has; `pageInfo` must be selected for paginate to go on. */
export interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Variables may be left out when none of them must be given. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface Client {
  /**
   * Runs one operation.
   * @throws ApiError when the answer has errors or there is none
   */
  query<Answer, Variables>(operation: Operation<Answer, Variables>, ...given: Given<Variables>): Promise<Answer>;
  /**
   * All nodes of a connection, page by page as they are asked for. The operation takes the cursor as `$after`.
   * @param pick where in the answer the connection is; null when it is not there, which ends the pages
   * @throws ApiError as query does
   */
  paginate<Answer, Variables extends { readonly after?: string | null | undefined }, Node>(
    operation: Operation<Answer, Variables>,
    variables: Variables,
    pick: (answer: Answer) => ConnectionPage<Node> | null | undefined,
  ): AsyncGenerator<Node, void, undefined>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

const noAnswer = (message: string, status: number, cause?: unknown) =>
  new ApiError(message, { code: 'NO_ANSWER', status, errors: [], data: null, cause });

/** A client of one API; it holds no connection and needs no closing. */
export function createClient({
  url,
  headers = {},
  timeoutMs = 30_000,
  fetch = globalThis.fetch,
}: ClientOptions): Client {
  async function post(query: string, variables: unknown): Promise<{ status: number; body: Body }> {
    let status = 0;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      status = response.status;
      return { status, body: (await response.json()) as Body };
    } catch (error) {
      throw noAnswer(status === 0 ? `${url} does not answer.` : `${url} did not answer with JSON.`, status, error);
    }
  }

  /** What is answered is what the operation says: its types were generated from the schema that the server prints. */
  async function ask<Answer>(operation: { toString(): string }, variables: unknown): Promise<Answer> {
    const { status, body } = await post(operation.toString(), variables);
    const [first] = body.errors ?? [];
    if (first !== undefined)
      throw new ApiError(first.message, {
        code: first.extensions?.code ?? 'INTERNAL',
        status,
        errors: body.errors ?? [],
        data: body.data ?? null,
      });
    if (body.data === undefined || body.data === null) throw noAnswer(`${url} answered without data.`, status);
    return body.data as Answer;
  }

  return {
    query: (operation, ...[variables]) => ask(operation, variables ?? {}),
    async *paginate<Answer, Variables extends { readonly after?: string | null | undefined }, Node>(
      operation: Operation<Answer, Variables>,
      variables: Variables,
      pick: (answer: Answer) => ConnectionPage<Node> | null | undefined,
    ) {
      let { after } = variables;
      for (;;) {
        const page = pick(await ask<Answer>(operation, { ...variables, after }));
        if (!page) return;
        yield* page.nodes;
        if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
        after = page.pageInfo.endCursor;
      }
    },
  };
}
